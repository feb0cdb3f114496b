// What can be asked of a complaint, and by whom.
import type { RestRow } from '../calendar.ts';
import type { CategoryId, ComplaintId, HamletId, MediaId, OfficerId, PersonId, PostCode } from '../ids.ts';
import type { Place } from '../message.ts';
import type {
  Complaint,
  Kind,
  Rating,
  RefusalGround,
  Subjects,
  Told,
  Urgency,
  Visibility,
} from './complaint.ts';
import type { HandOverMeans, SealedReceiver } from './sealed.ts';
import type { TimerKind } from './timers.ts';

/** Who asks. Rights are read from the complaint and the commune at the moment of the command. */
export type Actor =
  | { readonly kind: 'citizen'; readonly person: PersonId }
  | { readonly kind: 'officer'; readonly officer: OfficerId }
  | { readonly kind: 'clock' }
  /** The delivery of a notice, reporting what became of it. */
  | { readonly kind: 'delivery' };

/** Commands a person gives through a flow, or a machine part gives in its own name. */
export type Command =
  | {
      readonly kind: 'File';
      readonly complaint: ComplaintId;
      readonly code: string;
      readonly submission: Kind;
      readonly category: CategoryId;
      readonly urgency: Urgency;
      readonly visibility: Visibility;
      /** Absent: nobody of the commune is complained about. */
      readonly subjects?: Subjects;
      /** The complaint with which it came in one message. */
      readonly linkedTo?: ComplaintId;
      readonly told: Told;
      readonly photos: readonly MediaId[];
      readonly hamlet: HamletId | null;
      readonly place: Place | null;
      readonly phone: string | null;
    }
  | { readonly kind: 'Accept'; readonly complaint: ComplaintId }
  | { readonly kind: 'AskCitizen'; readonly complaint: ComplaintId; readonly question: string }
  /** The citizen adds something: a reply to the open question, or more about the matter. */
  | {
      readonly kind: 'Supplement';
      readonly complaint: ComplaintId;
      readonly told: Told;
      readonly photos: readonly MediaId[];
      readonly place: Place | null;
    }
  | {
      readonly kind: 'Forward';
      readonly complaint: ComplaintId;
      readonly post: PostCode;
      readonly reason: string;
    }
  | {
      readonly kind: 'Answer';
      readonly complaint: ComplaintId;
      readonly answer: Told;
      readonly photos: readonly MediaId[];
      /** Why an answer that lacks something leaves all the same: for a superior only. */
      readonly overrule?: string;
    }
  | {
      readonly kind: 'Refuse';
      readonly complaint: ComplaintId;
      readonly ground: RefusalGround;
      readonly place: string;
    }
  /** A sealed matter is opened: each reading is recorded. */
  | { readonly kind: 'ReadSealed'; readonly complaint: ComplaintId }
  /** A sealed matter has been handed over to a body outside, with a proof. */
  | {
      readonly kind: 'HandOverSealed';
      readonly complaint: ComplaintId;
      readonly to: SealedReceiver;
      readonly how: HandOverMeans;
    }
  | { readonly kind: 'SignApology'; readonly complaint: ComplaintId; readonly reason: string }
  /** A word for colleagues. */
  | { readonly kind: 'Note'; readonly complaint: ComplaintId; readonly text: string }
  /** Wrongly addressed: back to who sent it, the second time to the chairman. */
  | { readonly kind: 'Return'; readonly complaint: ComplaintId; readonly reason: string }
  /** Another body is asked to take the matter over. */
  | {
      readonly kind: 'ProposeHandOver';
      readonly complaint: ComplaintId;
      readonly agency: string;
      readonly reason: string;
    }
  /** The other body has accepted. */
  | { readonly kind: 'NoteTakenOver'; readonly complaint: ComplaintId }
  /** The other body has not accepted, or gives the matter back. */
  | { readonly kind: 'NoteTurnedDown'; readonly complaint: ComplaintId; readonly reason: string }
  | { readonly kind: 'MarkUrgent'; readonly complaint: ComplaintId }
  /** A superior asks the owner why the matter lies. */
  | { readonly kind: 'AskWhy'; readonly complaint: ComplaintId }
  | { readonly kind: 'GiveReason'; readonly complaint: ComplaintId; readonly reason: string }
  /** The last deed is taken back before anybody has been told of it. */
  | { readonly kind: 'TakeBack'; readonly complaint: ComplaintId }
  /** The same matter as another one, which is looked at beside it and takes it in (`TakeIn`). */
  | { readonly kind: 'Merge'; readonly complaint: ComplaintId; readonly into: Complaint }
  /** The other half of `Merge`: what was told there stands here from now on, and so do its people. */
  | { readonly kind: 'TakeIn'; readonly complaint: ComplaintId; readonly from: Complaint }
  /** Somebody has the same matter: they are told what its author is told. */
  | {
      readonly kind: 'Join';
      readonly complaint: ComplaintId;
      readonly told: Told;
      readonly photos: readonly MediaId[];
    }
  | { readonly kind: 'Leave'; readonly complaint: ComplaintId }
  /** The citizen tells it anew, or says where it really is. */
  | {
      readonly kind: 'Correct';
      readonly complaint: ComplaintId;
      readonly told: Told;
      readonly hamlet: HamletId | null;
      readonly place: Place | null;
    }
  /** Rest days have been announced: the promise is counted by the new ones. `notice` names them. */
  | {
      readonly kind: 'Recount';
      readonly complaint: ComplaintId;
      readonly before: readonly RestRow[];
      readonly notice: string;
    }
  /** What came of it, how the person was treated, or both; each is told once. */
  | {
      readonly kind: 'Rate';
      readonly complaint: ComplaintId;
      readonly rating?: Rating;
      readonly attitude?: Rating;
    }
  | { readonly kind: 'Reopen'; readonly complaint: ComplaintId; readonly told: Told }
  | { readonly kind: 'Withdraw'; readonly complaint: ComplaintId }
  /** The answer reached the citizen's chat, or an officer told them and says so. */
  | { readonly kind: 'NoteHeard'; readonly complaint: ComplaintId; readonly how: 'chat' | 'in_person' }
  /** The owner has gone away or left: whoever must act today takes the matter over. */
  | { readonly kind: 'StandIn'; readonly complaint: ComplaintId }
  | {
      readonly kind: 'Ring';
      readonly complaint: ComplaintId;
      readonly timer: TimerKind;
      readonly number: number;
    };

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;
