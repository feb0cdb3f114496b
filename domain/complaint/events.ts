// What has happened to a complaint: only added, never changed; the state is their fold.
import type { Due } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type { CategoryId, CommuneId, ComplaintId, HamletId, MediaId, OfficerId, PersonId } from '../ids.ts';
import type { Place } from '../message.ts';
import type { Missing } from './answer-quality.ts';
import type { Actor } from './commands.ts';
import type {
  Kind,
  Owner,
  Rating,
  RefusalGround,
  Subjects,
  Told,
  Undoable,
  Urgency,
  Visibility,
} from './complaint.ts';
import type { HandOverMeans, SealedReceiver } from './sealed.ts';
import type { TimerKind } from './timers.ts';

export type Event =
  | {
      readonly kind: 'Filed';
      readonly complaint: ComplaintId;
      readonly commune: CommuneId;
      readonly code: string;
      readonly submission: Kind;
      readonly category: CategoryId;
      readonly urgency: Urgency;
      readonly visibility: Visibility;
      readonly subjects?: Subjects;
      readonly praised?: Subjects;
      /** The complaint with which it came in one message; absent when it came alone, or is the first of them. */
      readonly linkedTo?: ComplaintId;
      readonly citizen: PersonId;
      readonly phone: string | null;
      readonly hamlet: HamletId | null;
      readonly place: Place | null;
      readonly told: Told;
      readonly photos: readonly MediaId[];
      readonly due: Due;
      readonly owner: Owner;
    }
  | {
      readonly kind: 'Assigned';
      readonly owner: Owner;
      readonly why: 'routed' | 'forwarded' | 'returned' | 'stand_in';
      readonly reason: string | null;
    }
  | { readonly kind: 'Accepted'; readonly by: OfficerId }
  | { readonly kind: 'CitizenAsked'; readonly by: OfficerId; readonly question: string }
  | { readonly kind: 'CitizenNudged'; readonly number: number }
  /** The pause is over: the citizen replied, or two nudges went unanswered. The promise moves by the pause. */
  | {
      readonly kind: 'PauseEnded';
      readonly because: 'replied' | 'silent';
      readonly due: Due;
      readonly clockFrom: Moment;
    }
  | {
      readonly kind: 'Supplemented';
      readonly told: Told;
      readonly photos: readonly MediaId[];
      readonly place: Place | null;
    }
  | { readonly kind: 'Reminded'; readonly share: 25 | 50 | 80 }
  | { readonly kind: 'ApologyDrafted'; readonly newDue: Due }
  | { readonly kind: 'ApologySigned'; readonly by: OfficerId; readonly reason: string; readonly newDue: Due }
  /** 100 % came and no apology was signed: counted against the commune, told plainly to the citizen. */
  | { readonly kind: 'PromiseBroken' }
  /** `rung` steps are behind it now; `from` and `to` are the same at the top. `beyond`: the citizen is told of the province. */
  | {
      readonly kind: 'Escalated';
      readonly rung: number;
      readonly from: Owner;
      readonly to: Owner;
      readonly beyond: boolean;
    }
  | {
      readonly kind: 'Answered';
      readonly by: Owner;
      readonly answer: Told;
      readonly photos: readonly MediaId[];
      /** What the answer lacks, and why a superior let it leave all the same; absent when it lacks nothing. */
      readonly overruled?: { readonly missing: readonly Missing[]; readonly reason: string };
    }
  /** Nobody had anything to say to praise: it was passed on, and its sender is thanked. */
  | { readonly kind: 'PraiseThanked'; readonly by: Owner }
  | { readonly kind: 'ToldInPersonAsked'; readonly number: number }
  | { readonly kind: 'Closed'; readonly how: 'chat' | 'in_person' }
  /** Each of the two at most once in a matter's history. */
  | { readonly kind: 'Rated'; readonly rating?: Rating; readonly attitude?: Rating }
  | { readonly kind: 'Reopened'; readonly told: Told; readonly due: Due; readonly owner: Owner }
  | {
      readonly kind: 'Refused';
      readonly by: OfficerId;
      readonly ground: RefusalGround;
      readonly place: string;
    }
  /** Who has opened a sealed matter. */
  | { readonly kind: 'SealedRead'; readonly by: OfficerId }
  | {
      readonly kind: 'SealedHandedOver';
      readonly by: OfficerId;
      readonly to: SealedReceiver;
      readonly how: HandOverMeans;
    }
  /** Danger nobody has accepted: one more person is called. */
  | { readonly kind: 'Paged'; readonly number: number; readonly officer: OfficerId }
  | { readonly kind: 'Withdrawn' }
  /** Its author has withdrawn; one of those who joined goes on with it. */
  | { readonly kind: 'PassedOn'; readonly citizen: PersonId }
  | { readonly kind: 'Noted'; readonly by: OfficerId; readonly text: string }
  | {
      readonly kind: 'HandOverProposed';
      readonly by: OfficerId;
      readonly agency: string;
      readonly reason: string;
    }
  | { readonly kind: 'TakenOver'; readonly agency: string }
  /** `due`: a new promise, when the other body had already taken it over; else null. */
  | {
      readonly kind: 'TurnedDown';
      readonly agency: string;
      readonly reason: string;
      readonly due: Due | null;
    }
  /** The owner is reminded to ask the other body for the result. */
  | { readonly kind: 'ResultAsked'; readonly number: number }
  | { readonly kind: 'MarkedUrgent'; readonly by: OfficerId; readonly due: Due; readonly clockFrom: Moment }
  | { readonly kind: 'WhyAsked'; readonly by: OfficerId; readonly until: Moment }
  | { readonly kind: 'WhyOverdue' }
  | { readonly kind: 'ReasonGiven'; readonly by: OfficerId; readonly reason: string }
  /** `doneAt`: when the deed was done that is taken back; what was to be told of it is held until then. */
  | { readonly kind: 'TakenBack'; readonly deed: Undoable['deed']; readonly doneAt: Moment }
  | { readonly kind: 'Merged'; readonly by: OfficerId; readonly into: ComplaintId; readonly code: string }
  /** `from`: the code of a matter merged into this one; null when they came by themselves. */
  | {
      readonly kind: 'Joined';
      readonly people: readonly PersonId[];
      readonly from: string | null;
      readonly told: readonly { readonly told: Told; readonly photos: readonly MediaId[] }[];
    }
  | { readonly kind: 'Left'; readonly person: PersonId }
  | {
      readonly kind: 'Corrected';
      readonly told: Told | null;
      readonly hamlet: HamletId | null;
      readonly place: Place | null;
    }
  | { readonly kind: 'Recounted'; readonly due: Due; readonly notice: string }
  /** A timer rang before its moment, which has been moved since: recorded, so that it is armed again. */
  | { readonly kind: 'RangInVain'; readonly timer: TimerKind; readonly number: number };

export type EventKind = Event['kind'];

/** An event as it is kept: who did it, when, as which step of this complaint's history. */
export type Recorded = {
  readonly number: number;
  readonly at: Moment;
  readonly actor: Actor;
  readonly event: Event;
};
