// Sort: what a text is about and what it is, lawfully: kind, category, urgency and visibility.
import type { Category } from '../commune.ts';
import { type Kind, URGENCIES, type Urgency, type Visibility } from '../complaint/complaint.ts';
import { stricterOf } from '../complaint/submission.ts';
import type { CategoryId } from '../ids.ts';
import type { DangerKind } from '../words/danger.ts';
import type { Weighed } from './categories.ts';

/** How a text would be filed. */
export type Sort = {
  readonly kind: Kind;
  /** Null where nothing tells a field and the commune keeps no "something else". */
  readonly category: CategoryId | null;
  readonly urgency: Urgency;
  readonly visibility: Visibility;
  /** What it may be about, best first: worth being offered. */
  readonly guesses: readonly CategoryId[];
  /** The first of them is meant: enough is said for it. */
  readonly isSure: boolean;
};

/** Kinds whose matter only two people may see, whatever their category says (complaints.md §3, §4). */
export const SEALED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['to_cao', 'to_giac', 'bao_luc', 'tre_em']);

/** Less than this names no field. */
const FAINT = 3;
/** Of the best, what is still worth being offered. */
const OFFERED_SHARE = 0.45;

/** The fields worth being offered, best first. */
export function guessesOf(weighed: readonly Weighed[]): readonly CategoryId[] {
  const best = weighed[0]?.weight ?? 0;
  const least = Math.max(FAINT, best * OFFERED_SHARE);
  return weighed.filter(({ weight }) => weight >= least).map(({ category }) => category);
}

/** Nobody who only asks, praises or suggests is in a hurry. */
const CALM_KINDS: ReadonlySet<Kind> = new Set<Kind>(['hoi_dap', 'khen', 'gop_y']);

/** How urgent a matter is: danger is an emergency, else its field says. */
export function urgencyOf(kind: Kind, danger: DangerKind | null, category: Category | undefined): Urgency {
  if (danger !== null) return 'emergency';
  const usual = category?.urgency ?? 'ordinary';
  if (CALM_KINDS.has(kind)) return 'ordinary';
  return kind === 'to_cao' && URGENCIES.indexOf(usual) > URGENCIES.indexOf('urgent') ? 'urgent' : usual;
}

/** How secret it is at the least. */
export function visibilityOf(
  kind: Kind,
  danger: DangerKind | null,
  category: Category | undefined,
): Visibility {
  const sealed: Visibility = SEALED_KINDS.has(kind) || danger === 'self_harm' ? 'restricted' : 'open';
  return stricterOf(sealed, category?.visibility ?? 'open');
}
