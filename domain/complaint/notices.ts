// What people are told about a complaint: codes and values; words are put in `locales`.
import type { Due } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type { CategoryId, ComplaintId, HamletId, MediaId, OfficerId, PersonId, PostCode } from '../ids.ts';
import type { Place } from '../message.ts';
import type { CommandKind } from './commands.ts';
import type { Kind, Owner, Rating, RefusalGround, Told, Urgency } from './complaint.ts';

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
    }
  | { readonly kind: 'alarm_received'; readonly post: PostCode }
  | { readonly kind: 'accepted'; readonly owner: Owner; readonly due: Due }
  | { readonly kind: 'question'; readonly owner: Owner; readonly question: string }
  | { readonly kind: 'nudge'; readonly question: string; readonly last: boolean }
  | { readonly kind: 'resumed'; readonly due: Due }
  | { readonly kind: 'forwarded'; readonly post: PostCode; readonly reason: string }
  | { readonly kind: 'supplement_received' }
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
    }
  | { readonly kind: 'thanks_for_rating'; readonly rating: Rating }
  | { readonly kind: 'reopened'; readonly due: Due; readonly post: PostCode }
  | { readonly kind: 'refused'; readonly ground: RefusalGround; readonly place: string }
  | { readonly kind: 'withdrawn' };

/** To officers; `offers` are the commands the lifecycle table allows the reader now. */
export type OfficerNotice = { readonly glance: Glance; readonly offers: readonly CommandKind[] } & (
  | {
      readonly kind: 'assigned';
      readonly why: 'routed' | 'forwarded' | 'escalated' | 'reopened' | 'stand_in';
      readonly reason: string | null;
      readonly place: Place | null;
    }
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
  | { readonly kind: 'citizen_rated'; readonly rating: Rating }
  | { readonly kind: 'citizen_withdrew' }
  | { readonly kind: 'tell_in_person'; readonly phone: string | null }
);

/** Something to be told to someone wherever they are, about one complaint. */
export type Notice =
  | {
      readonly to: { readonly kind: 'person'; readonly person: PersonId };
      readonly complaint: ComplaintId;
      readonly code: string;
      /** It goes out at any hour: danger does not wait for the morning. */
      readonly wakes: boolean;
      readonly body: CitizenNotice;
    }
  | {
      readonly to: { readonly kind: 'officer'; readonly officer: OfficerId };
      readonly complaint: ComplaintId;
      readonly code: string;
      readonly wakes: boolean;
      readonly body: OfficerNotice;
    };
