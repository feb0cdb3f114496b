// The commune as data: posts, hours, hamlets, categories, terms; who holds what today.
import type { RestRow, Term, WorkingHours } from './calendar.ts';
import type { Day } from './clock.ts';
import type { Kind, Urgency, Visibility } from './complaint/complaint.ts';
import type { CategoryId, CommuneId, HamletId, OfficerId, PostCode } from './ids.ts';
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
};

export type Hamlet = { readonly id: HamletId; readonly name: string };

/** A field of complaints and who answers for it (`db/seed/categories.json`). */
export type Category = {
  readonly id: CategoryId;
  readonly name: string;
  readonly post: PostCode;
  readonly escalation: readonly PostCode[];
  readonly urgency: Urgency;
  readonly visibility: Visibility;
  readonly profile: 'ordinary' | 'complex' | 'emergency' | 'restricted';
  readonly kinds: readonly Kind[];
  readonly synonyms: readonly string[];
};

/** A term of the clock, dated, with its legal source (DESIGN §3 Law). */
export type TermRow = {
  readonly profile: 'ordinary' | 'complex' | 'emergency' | 'restricted' | 'urgent' | 'accept';
  readonly term: Term;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: string;
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
  readonly hamlets: readonly Hamlet[];
  readonly posts: readonly Post[];
  readonly officers: readonly Officer[];
  /** Officers on duty now, in order of being asked. */
  readonly duty: readonly OfficerId[];
  readonly categories: readonly Category[];
  readonly terms: readonly TermRow[];
  readonly restDays: readonly RestRow[];
};
