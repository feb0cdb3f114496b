// The commune as data: posts, hours, hamlets, categories, terms; who holds what today.
import type { RestRow, Season, Term, WorkingHours } from './calendar.ts';
import type { Day } from './clock.ts';
import type { Kind, Urgency, Visibility } from './complaint/complaint.ts';
import type { CourtesyProfile } from './courtesy/profile.ts';
import type {
  CategoryId,
  CommuneId,
  CounterId,
  FieldId,
  HamletId,
  OfficerId,
  PostCode,
  ReceptionId,
} from './ids.ts';
import type { LetterKind } from './letters/letter.ts';
import type { Officer } from './person.ts';

export type Post = {
  readonly code: PostCode;
  readonly title: string;
  /** The unit the post belongs to and the deputy in charge of it. */
  readonly unit: string | null;
  readonly deputyInCharge: PostCode | null;
  readonly headOfUnit: PostCode | null;
  /** May read what has `restricted` visibility. */
  readonly cleared: boolean;
  /** What the post decides, and what it may not, in words for citizens. */
  readonly decides: readonly string[];
  readonly decidesNot: readonly string[];
  /** Reads the monthly report, or as a supervision board the figures of it and nothing else (`oversight.ts`). */
  readonly reports: PostReports;
  /** Answers for what the assistant says of procedures: reviews sheets, gets what is wrong with them. */
  readonly keepsContent: boolean;
};

export const POST_REPORTS = ['report', 'figures'] as const;
export type PostReports = (typeof POST_REPORTS)[number] | null;

/** What may be shown in public: single results without people, counts, nothing (DESIGN §5). */
export const PUBLICATIONS = ['result', 'counts', 'nothing'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

/** `far`: whoever comes from there has a long way, and goes before at the counters. */
export type Hamlet = { readonly id: HamletId; readonly name: string; readonly far: boolean };

/** A field of work at the counters: what people take a number for. */
export type CounterField = {
  readonly id: FieldId;
  readonly name: string;
  /** Groups of procedures that belong to it (`db/seed/procedures`). */
  readonly groups: readonly string[];
  /** Minutes one visit takes on average; waiting times are reckoned with it. */
  readonly minutes: number;
  /** People who may come by appointment in each half hour; 0: no appointments. */
  readonly capacity: number;
};

/** A counter of the one-stop shop: who sits there and what is brought there. */
export type Counter = {
  readonly id: CounterId;
  readonly name: string;
  /** Whoever holds this post sits there. */
  readonly post: PostCode;
  readonly serves: readonly FieldId[];
};

/**
 * A leader's regular reception of citizens. The chairman receives in person at least two days a month and may not
 * send a deputy (Law on Citizen Reception 42/2013/QH13 as amended by 136/2025/QH15; complaints.md F8).
 */
export type Reception = {
  readonly id: ReceptionId;
  readonly post: PostCode;
  /** Days of the month (one that is no working day moves to the next), or a day of every week, 1 = Monday. */
  readonly on:
    | { readonly kind: 'monthly'; readonly days: readonly number[] }
    | { readonly kind: 'weekly'; readonly weekday: number };
  readonly hours: WorkingHours;
  readonly place: string;
  /** Minutes of one talk, and people who may be booked for each. */
  readonly minutes: number;
  readonly capacity: number;
};

/** A line of the posted table of fees and charges. */
export type Fee = { readonly name: string; readonly amount: string; readonly source: string };

/** A field of complaints and who answers for it (`db/seed/categories.json`). */
export type Category = {
  readonly id: CategoryId;
  readonly name: string;
  readonly post: PostCode;
  readonly escalation: readonly PostCode[];
  readonly urgency: Urgency;
  readonly visibility: Visibility;
  readonly publication: Publication;
  readonly profile: 'ordinary' | 'complex' | 'emergency' | 'restricted';
  readonly kinds: readonly Kind[];
  readonly synonyms: readonly string[];
};

/** An answer written beforehand, with gaps in braces that the case fills (`domain/complaint/template.ts`). */
export type AnswerTemplate = {
  readonly id: string;
  readonly title: string;
  /** Null: for every field. */
  readonly category: CategoryId | null;
  readonly text: string;
};

/** A term of the clock, dated, with its legal source (DESIGN §3 Law). */
export type TermRow = {
  readonly profile: 'ordinary' | 'complex' | 'emergency' | 'restricted' | 'urgent' | 'accept';
  readonly term: Term;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: string;
};

/**
 * Who has to do with the commune's letters. `offices` write them, each with everybody under it; a kind without a signer
 * of its own is the chairman's. The apology within a complaint is signed by whoever answers for the complaint.
 */
export type LetterDuties = {
  readonly offices: readonly PostCode[];
  readonly signers: { readonly [kind in Exclude<LetterKind, 'apology'>]?: PostCode | undefined };
};

/** Everything that deciding needs to know of a commune; loaded once, held until its version moves. */
export type Commune = {
  readonly id: CommuneId;
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  readonly phone: string;
  readonly address: string;
  readonly version: number;
  readonly hours: WorkingHours;
  /** Parts of the year with other hours. */
  readonly seasons: readonly Season[];
  readonly hamlets: readonly Hamlet[];
  readonly posts: readonly Post[];
  readonly officers: readonly Officer[];
  /** Officers on duty now, in order of being asked. */
  readonly duty: readonly OfficerId[];
  readonly categories: readonly Category[];
  readonly terms: readonly TermRow[];
  readonly restDays: readonly RestRow[];
  readonly fields: readonly CounterField[];
  readonly counters: readonly Counter[];
  readonly receptions: readonly Reception[];
  readonly fees: readonly Fee[];
  readonly letters: LetterDuties;
  /** The rules of manners the commune has given itself. */
  readonly courtesy: CourtesyProfile;
  /** Absent: none. */
  readonly templates?: readonly AnswerTemplate[];
};
