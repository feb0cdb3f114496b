// What people are told about a complaint: codes and values; words are put in `locales`.
import type { Due } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type { CategoryId, ComplaintId, HamletId, MediaId, OfficerId, PersonId, PostCode } from '../ids.ts';
import type { Place } from '../message.ts';
import type { CommandKind } from './commands.ts';
import type { Kind, Owner, Rating, RefusalGround, Subjects, Told, Urgency } from './complaint.ts';
import type { HandOverMeans, SealedReceiver } from './sealed.ts';

export type Recipient =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'officer'; readonly officer: OfficerId };

/** What an officer is shown of a case in one glance; `restricted` cases carry nothing but their code. */
export type Glance = {
  readonly code: string;
  readonly submission: Kind;
  readonly category: CategoryId;
  readonly hamlet: HamletId | null;
  readonly urgency: Urgency;
  readonly sealed: boolean;
  readonly told: Told | null;
  readonly photos: readonly MediaId[];
  readonly due: Due;
};

/** To citizens. */
export type CitizenNotice =
  | {
      readonly kind: 'receipt';
      readonly submission: Kind;
      readonly category: CategoryId;
      readonly due: Due;
      readonly post: PostCode;
      readonly restricted: boolean;
      /** Thanked and passed on: no answer is promised. */
      readonly isPraise: boolean;
      /** How many people may open it, when it is restricted. */
      readonly readers?: number;
    }
  /** `isDiscreet`: nothing follows unasked, and how to clear the phone is said. */
  | { readonly kind: 'alarm_received'; readonly post: PostCode; readonly isDiscreet?: true }
  | { readonly kind: 'accepted'; readonly owner: Owner; readonly due: Due }
  | { readonly kind: 'question'; readonly owner: Owner; readonly question: string }
  | { readonly kind: 'nudge'; readonly question: string; readonly last: boolean }
  | { readonly kind: 'resumed'; readonly due: Due }
  | { readonly kind: 'forwarded'; readonly post: PostCode; readonly reason: string }
  | { readonly kind: 'supplement_received'; readonly isDiscreet?: true }
  | {
      readonly kind: 'apology';
      readonly category: CategoryId;
      readonly filedAt: Moment;
      readonly standing: 'assigned' | 'accepted' | 'waiting';
      readonly reason: string;
      readonly newDue: Due;
      readonly by: Owner;
    }
  | { readonly kind: 'late'; readonly filedAt: Moment; readonly due: Due; readonly post: PostCode }
  | { readonly kind: 'beyond'; readonly post: PostCode }
  | {
      readonly kind: 'answer';
      readonly owner: Owner;
      readonly answer: Told;
      readonly photos: readonly MediaId[];
      /** What came of it is asked beside the answer, one tap; not of praise. */
      readonly asksRating: boolean;
    }
  /** `rating`: null when only the attitude was told; `asksAttitude`: it has not been told yet. */
  | {
      readonly kind: 'thanks_for_rating';
      readonly rating: Rating | null;
      readonly asksAttitude: boolean;
    }
  /** Praise has been passed on, and nobody had anything to add. */
  | { readonly kind: 'praise_thanked'; readonly post: PostCode }
  | { readonly kind: 'reopened'; readonly due: Due; readonly post: PostCode }
  | { readonly kind: 'refused'; readonly ground: RefusalGround; readonly place: string }
  | { readonly kind: 'withdrawn' }
  /** They have joined somebody's matter, which is theirs as well now. */
  | { readonly kind: 'joined'; readonly category: CategoryId; readonly owner: Owner; readonly due: Due }
  | { readonly kind: 'left' }
  /** Their matter goes on under another receipt. */
  | { readonly kind: 'merged'; readonly into: string }
  /** The author has withdrawn; the matter is theirs alone now. */
  | { readonly kind: 'passed_on' }
  | {
      readonly kind: 'hand_over_proposed';
      readonly agency: string;
      readonly reason: string;
      readonly owner: Owner;
    }
  | { readonly kind: 'taken_over'; readonly agency: string }
  | { readonly kind: 'turned_down'; readonly agency: string; readonly due: Due; readonly owner: Owner }
  | { readonly kind: 'urgent'; readonly due: Due }
  | { readonly kind: 'corrected' }
  /** Rest days were announced: the promised day is a later one. */
  | { readonly kind: 'moved'; readonly due: Due }
  /** Of a sealed matter: that something has happened, and by which way to learn what. */
  | { readonly kind: 'sealed_news'; readonly what: 'taken' | 'answered' | 'refused' }
  | { readonly kind: 'sealed_postponed'; readonly due: Due }
  | {
      readonly kind: 'sealed_handed_over';
      readonly to: SealedReceiver;
      readonly how: HandOverMeans;
      readonly at: Moment;
    };

/** To officers; `offers` are the commands the lifecycle table allows the reader now. */
export type OfficerNotice = { readonly glance: Glance; readonly offers: readonly CommandKind[] } & (
  | {
      readonly kind: 'assigned';
      readonly why:
        | 'routed'
        | 'forwarded'
        | 'returned'
        | 'escalated'
        | 'reopened'
        | 'stand_in'
        | 'given_back';
      readonly reason: string | null;
      readonly place: Place | null;
    }
  /** Danger nobody has accepted: whoever accepts may open it. */
  | { readonly kind: 'page' }
  | { readonly kind: 'alarm'; readonly place: Place | null; readonly phone: string | null }
  | {
      readonly kind: 'reminder';
      readonly share: 25 | 50 | 80;
      readonly readerOwns: boolean;
      readonly owner: Owner;
    }
  | { readonly kind: 'apology_draft'; readonly filedAt: Moment; readonly newDue: Due }
  | { readonly kind: 'escalated_away'; readonly to: Owner }
  | { readonly kind: 'overdue_alarm'; readonly rung: number; readonly owner: Owner }
  /** A sealed reply stays empty here and is read in the case. `wasAsked`: a question of an officer was open. */
  | {
      readonly kind: 'citizen_replied';
      readonly wasAsked: boolean;
      readonly reply: Told;
      readonly photos: readonly MediaId[];
      readonly place: Place | null;
    }
  | { readonly kind: 'citizen_silent' }
  | { readonly kind: 'citizen_rated'; readonly rating: Rating | null; readonly attitude: Rating | null }
  | { readonly kind: 'citizen_corrected' }
  | { readonly kind: 'citizen_withdrew' }
  | { readonly kind: 'tell_in_person'; readonly phone: string | null }
  | { readonly kind: 'why_asked'; readonly by: Owner; readonly until: Moment }
  /** A sealed reason stays empty here and is read in the case. */
  | { readonly kind: 'why_given'; readonly owner: Owner; readonly reason: string | null }
  | { readonly kind: 'why_overdue'; readonly owner: Owner }
  | { readonly kind: 'noted'; readonly by: Owner; readonly text: string | null }
  | { readonly kind: 'marked_urgent'; readonly by: Owner }
  | { readonly kind: 'ask_result'; readonly agency: string }
  /** Another complaint was merged into this one. */
  | { readonly kind: 'taken_in'; readonly from: string }
  /** Somebody has praised the reader, or one of the reader's people. */
  | { readonly kind: 'praised'; readonly praised: Subjects; readonly readerIsMeant: boolean }
);

/** Something to be told to someone wherever they are, about one complaint. */
export type Notice =
  | {
      readonly to: { readonly kind: 'person'; readonly person: PersonId };
      readonly complaint: ComplaintId;
      readonly code: string;
      /** It goes out at any hour: danger does not wait for the morning. */
      readonly wakes: boolean;
      /** It leaves no sooner than this: until then its deed may be taken back. */
      readonly heldUntil: Moment | null;
      /** The promised day is over and was not kept: whatever is told begins with an apology. */
      readonly late: boolean;
      readonly body: CitizenNotice;
    }
  | {
      readonly to: { readonly kind: 'officer'; readonly officer: OfficerId };
      readonly complaint: ComplaintId;
      readonly code: string;
      readonly wakes: boolean;
      readonly heldUntil: Moment | null;
      readonly body: OfficerNotice;
    };
