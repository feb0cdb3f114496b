// A complaint: any submission of a citizen, whatever its kind, as the fold of its events.
import type { Due } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type {
  CategoryId,
  CommuneId,
  ComplaintId,
  HamletId,
  MediaId,
  OfficerId,
  PersonId,
  PostCode,
} from '../ids.ts';
import type { Place } from '../message.ts';

/** Legal kinds of submission (complaints.md §2). People read the kind's own word from `locales`. */
export const KINDS = [
  'hoi_dap',
  'khen',
  'gop_y',
  'phan_anh',
  'kien_nghi',
  'pakn_qdhc',
  'khieu_nai',
  'to_cao',
  'to_giac',
  'bao_luc',
  'tre_em',
  'hoa_giai',
  'kien_nghi_cu_tri',
  'tra_cuu_hs',
] as const;
export type Kind = (typeof KINDS)[number];

/** How fast a human must be there: at once, within 4 working hours, or by the category's term. */
export const URGENCIES = ['emergency', 'urgent', 'ordinary'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Who sees the citizen's identity and the matter (complaints.md §4). */
export const VISIBILITIES = ['open', 'hidden_from_handler', 'restricted', 'anonymous'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const STATUSES = [
  'received',
  'assigned',
  'accepted',
  'waiting',
  'answered',
  'closed',
  'refused',
  'handed_over',
  'merged',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Statuses in which the commune still owes something: one owner, at least one future timer. What another body has
 * taken over stays open here: the commune asks for the result and tells the citizen (complaints.md §9 Misdirected).
 */
export const OPEN_STATUSES = [
  'received',
  'assigned',
  'accepted',
  'waiting',
  'answered',
  'handed_over',
] as const satisfies readonly Status[];

/** What somebody told, typed or spoken; at least one of the two is there. */
export type Told = { readonly text: string | null; readonly voices: readonly MediaId[] };

/** The one who must act now. There is always exactly one. */
export type Owner = { readonly post: PostCode; readonly officer: OfficerId };

export const RATINGS = ['good', 'fair', 'poor'] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * Whom a matter complains about (complaints.md §5): persons; posts, whoever holds them; and, where nobody was named,
 * units by the post of their head: one of the staff below it is meant.
 */
export type Subjects = {
  readonly officers: readonly OfficerId[];
  readonly posts: readonly PostCode[];
  readonly units: readonly PostCode[];
};

/** Lawful grounds for not taking a matter on (complaints.md §9 Refusal). */
export const REFUSAL_GROUNDS = [
  'other_body',
  'needs_signed_form',
  'already_answered',
  'not_understandable',
  'abusive',
  'duplicate',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** The apology for a date that will not be kept: drafted by the machine, signed by a human. */
export type Apology =
  | { readonly kind: 'none' }
  | { readonly kind: 'drafted'; readonly at: Moment; readonly newDue: Due }
  /** `signedFor` is the promised end that will not be kept: the ladder still goes up then (DESIGN §2). */
  | {
      readonly kind: 'signed';
      readonly at: Moment;
      readonly by: OfficerId;
      readonly reason: string;
      readonly signedFor: Moment;
      readonly newDue: Due;
    };

/** Before an officer: not yet accepted, or accepted. The state a pause for the citizen's answer returns to. */
export type Held =
  | { readonly status: 'assigned' }
  | { readonly status: 'accepted'; readonly at: Moment; readonly by: OfficerId };

/** What is true of a complaint in each status, beyond what is true of all. */
export type Standing =
  | { readonly status: 'received' }
  | Held
  | {
      readonly status: 'waiting';
      readonly since: Moment;
      readonly question: string;
      readonly nudges: number;
      readonly before: Held;
    }
  | {
      readonly status: 'answered';
      readonly at: Moment;
      readonly by: Owner;
      readonly answer: Told;
      readonly photos: readonly MediaId[];
      readonly nudges: number;
    }
  | {
      readonly status: 'closed';
      readonly at: Moment;
      readonly answeredAt: Moment;
      readonly answer: Told;
      readonly by: Owner;
      /** What came of it. */
      readonly rating: Rating | null;
      /** How the person was treated, told apart from what came of it; absent when not said. */
      readonly attitude?: Rating;
    }
  | {
      readonly status: 'refused';
      readonly at: Moment;
      readonly ground: RefusalGround;
      readonly place: string;
    }
  /** Another body has taken it over. `asked`: how often the owner was reminded to ask there for the result. */
  | { readonly status: 'handed_over'; readonly at: Moment; readonly to: string; readonly asked: number }
  /** It was the same matter as another, which goes on with this citizen beside its own. */
  | { readonly status: 'merged'; readonly at: Moment; readonly into: ComplaintId; readonly code: string }
  | { readonly status: 'withdrawn'; readonly at: Moment };

/** A word of one officer for the others: never told to the citizen. */
export type Note = { readonly at: Moment; readonly by: OfficerId; readonly text: string };

/** Another body was asked to take the matter over; until it accepts, the commune goes on with it. */
export type HandOver = {
  readonly state: 'proposed' | 'taken_over' | 'turned_down';
  /** Name, and where and how it is reached. */
  readonly agency: string;
  readonly reason: string;
};

/** A superior wants to know why the matter lies; `until` is the end of the time to say it. */
export type Why = {
  readonly state: 'asked' | 'overdue' | 'given';
  readonly by: OfficerId;
  readonly until: Moment;
  readonly reason: string | null;
};

/** What is told of a deed waits a moment before it leaves, so that whoever did it may take it back. */
export type Undoable = {
  readonly deed: 'Answer' | 'Forward' | 'Refuse';
  readonly by: OfficerId;
  readonly at: Moment;
  /** How the matter stood before. */
  readonly before: {
    readonly standing: Standing;
    readonly owner: Owner;
    readonly forwards: number;
  };
};

export type Complaint = {
  readonly id: ComplaintId;
  readonly commune: CommuneId;
  /** Receipt: 10 digits, spoken and shown 3-3-4. */
  readonly code: string;
  /** Number of events folded; the optimistic lock. */
  readonly version: number;
  readonly kind: Kind;
  readonly category: CategoryId;
  readonly urgency: Urgency;
  readonly visibility: Visibility;
  /** Absent: it complains about nobody of the commune. */
  readonly subjects?: Subjects;
  /** The complaint with which it came in one message. */
  readonly linkedTo?: ComplaintId;
  readonly citizen: PersonId;
  /** People with the same matter, who are told what its author is told. Absent: nobody has joined. */
  readonly followers?: readonly PersonId[];
  /** Whom a word of praise names: it is passed on to them. */
  readonly praised?: Subjects;
  readonly phone: string | null;
  readonly hamlet: HamletId | null;
  readonly place: Place | null;
  readonly told: Told;
  readonly photos: readonly MediaId[];
  readonly filedAt: Moment;
  /** The promised end. Moves only by a pause, or a signed apology (`apology.newDue` becomes the promise). */
  readonly due: Due;
  /** When the clock of the present promise began: filing, reopening, or a signed apology. */
  readonly clockFrom: Moment;
  readonly owner: Owner;
  /** Steps of the ladder gone up within the present promise: 0 = none (complaints.md §6.2). */
  readonly rung: number;
  /** Reminders of the present promise that have rung: share of the term in percent. */
  readonly reminded: readonly (25 | 50 | 80)[];
  readonly apology: Apology;
  /** An apology was due and none was signed in time. */
  readonly breaches: number;
  readonly forwards: number;
  /** Questions put to the citizen, answered or not; absent: none. */
  readonly asked?: number;
  readonly reopens: number;
  /** Times it came back as wrongly addressed. */
  readonly returns?: number;
  /** Who passed it to the present owner; absent when nobody did. */
  readonly sender?: Owner;
  readonly notes?: readonly Note[];
  readonly handOver?: HandOver;
  readonly why?: Why;
  readonly undoable?: Undoable;
  /** The notice of rest days by which the promise was last counted anew. */
  readonly recountedBy?: string;
  readonly supplements: readonly {
    readonly at: Moment;
    readonly told: Told;
    readonly photos: readonly MediaId[];
  }[];
  /** Danger nobody has accepted: who has been paged besides those alarmed at first, and how often. */
  readonly paged?: { readonly number: number; readonly officers: readonly OfficerId[] };
  readonly standing: Standing;
};

/** The commune still owes something. */
export function isOpen(complaint: Complaint): boolean {
  return OPEN_STATUSES.some((status) => status === complaint.standing.status);
}

/** Everybody who is told what becomes of the matter, its author first. */
export function hearersOf({ citizen, followers = [] }: Complaint): readonly PersonId[] {
  return [citizen, ...followers];
}

/** Danger that is not over: whatever is told of it goes out at any hour. */
export function isDanger(complaint: Complaint): boolean {
  return complaint.urgency === 'emergency' && isOpen(complaint);
}

/**
 * Praise asks for no answer: it is passed on to whom it names and thanked for (complaints.md §2 `khen`, §6: no term).
 * So it has no ladder, no apology and no reminder. One that tells of danger or is sealed goes the way of these.
 */
export function isPraise({
  kind,
  urgency,
  visibility,
}: Pick<Complaint, 'kind' | 'urgency' | 'visibility'>): boolean {
  return kind === 'khen' && urgency !== 'emergency' && visibility !== 'restricted';
}

/** Only two named people may see the matter; it travels as its code alone. */
export function isSealed(complaint: Pick<Complaint, 'visibility'>): boolean {
  return complaint.visibility === 'restricted';
}

/**
 * Whoever tells of violence, of harm to a child or to themselves may share the phone with the one they fear: nothing is
 * said of it there but in answer to their own words (Law 13/2022/QH15 on domestic violence, Art. 19–20: kept secret).
 */
export function isDiscreet({ visibility, urgency }: Pick<Complaint, 'visibility' | 'urgency'>): boolean {
  return isSealed({ visibility }) && urgency === 'emergency';
}

/** Nothing was said: no text but white space, no voice. */
export function isEmpty(told: Told): boolean {
  return (told.text ?? '').trim() === '' && told.voices.length === 0;
}

/** The same officer in the same post. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  return one.post === other.post && one.officer === other.officer;
}
