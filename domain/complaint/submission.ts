// Submission: the lawful kind a report would be filed as, and how secret it is at the least.
import type { Category } from '../commune.ts';
import type { Kind, Visibility } from './complaint.ts';

/** Welcome about every field, whatever it usually takes. */
const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(['khen', 'gop_y', 'kien_nghi_cu_tri']);
/** Kinds that a chat never takes in whole (complaints.md §3): told here, they are reports. */
const GUIDED: ReadonlySet<Kind> = new Set<Kind>(['khieu_nai', 'to_cao', 'hoa_giai']);

/** The kind under which a chat files what is of a kind: that one, if its field takes it, else the field's usual one. */
export function filedAs(kind: Kind, category: Category | null): Kind {
  const isTaken = category === null || ALWAYS.has(kind) || category.kinds.includes(kind);
  if (isTaken && !GUIDED.has(kind)) return kind;
  return category?.kinds.find((one) => one === 'phan_anh') ?? 'phan_anh';
}

/**
 * From weakest to strongest. Without a name the matter is still open to its handlers, so a restricted one stays
 * restricted, and merely keeps no phone, when its citizen wants no name.
 */
const SECRECY: readonly Visibility[] = ['open', 'hidden_from_handler', 'anonymous', 'restricted'];

/** The citizen may move up the scale of secrecy; nobody may move a matter down it (complaints.md §4). */
export function stricterOf(one: Visibility, other: Visibility): Visibility {
  return SECRECY.indexOf(one) > SECRECY.indexOf(other) ? one : other;
}
