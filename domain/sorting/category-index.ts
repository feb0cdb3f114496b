// Category index: a commune's fields of complaints, readied for being found in what somebody tells.
import type { Category } from '../commune.ts';
import type { CategoryId } from '../ids.ts';
import { type Hits, hitsIn } from '../procedures/evidence.ts';
import { type Likeness, type Line, likenessAmong } from '../procedures/likeness.ts';
import { type Hit, type Phrasebook, phrasebook } from '../procedures/phrases.ts';
import { termsOf } from '../procedures/terms.ts';
import { hear, type Utterance } from '../recognition.ts';
import { MATTER_CUES } from '../words/categories/index.ts';
import { CATEGORY_SAYINGS } from '../words/categories/sayings.ts';
import { isFrequent } from './frequent.ts';

/** An index over categories; build it once for a version of the commune. */
export type CategoryIndex = {
  readonly byId: ReadonlyMap<string, Category>;
  /** The commune's own synonyms, as wordings. */
  readonly names: Phrasebook;
  readonly likeness: Likeness;
  /** The commune's last category: "something else". */
  readonly other: CategoryId | null;
};

/** Readies categories for being found. */
export function categoryIndex(categories: readonly Category[]): CategoryIndex {
  const names = categories.map(({ id, synonyms }) => [id, synonyms.flatMap(plainWords)] as const);
  const sayings = categories.flatMap(({ id }) => {
    const lines = CATEGORY_SAYINGS[id];
    return lines === undefined ? [] : [[id, lines] as const];
  });
  return {
    byId: new Map(categories.map((category) => [category.id, category])),
    names: phrasebook(names),
    likeness: likenessAmong([...names, ...sayings].flatMap(linesOf)),
    other: categories.at(-1)?.id ?? null,
  };
}

/** What a wording is less sure by when it is held up by a common word at one of its ends, in slips. */
const FAINT_SLIPS = 3;

/** Where ideas and wordings of matters are found in an utterance; those that stand on common words alone are left out. */
export function mattersIn(utterance: Utterance): Hits {
  const found = [...hitsIn(utterance, MATTER_CUES)].flatMap(([meaning, hits]) => {
    const sure = hits.flatMap((hit) => sureHit(utterance, hit));
    return sure.length === 0 ? [] : [[meaning, sure] as const];
  });
  return new Map(found);
}

function sureHit(utterance: Utterance, hit: Hit): readonly Hit[] {
  const first = utterance[hit.start];
  const last = utterance[hit.end - 1];
  const length = hit.end - hit.start;
  // A wording stretched over other words and not even spelt like it is found by chance.
  if (hit.slips > 0 && length > 2) return [];
  const faint = [first, last].filter((one) => one !== undefined && isFrequent(one)).length;
  if (faint > 0 && hit.slips > 0) return [];
  if (faint === 0 || (faint < 2 && length === 2)) return [hit];
  return length === 1 ? [] : [{ ...hit, slips: hit.slips + FAINT_SLIPS }];
}

function linesOf([meaning, lines]: readonly [string, readonly string[]]): readonly Line[] {
  return lines.map((line) => {
    const utterance = hear(line);
    return { meaning, terms: termsOf(utterance, mattersIn(utterance)) };
  });
}

/** A commune's synonyms are plain words: no sign in them may be read as part of a wording. */
function plainWords(synonym: string): readonly string[] {
  const words = hear(synonym).flatMap(({ marked }) => (marked === '.' ? [] : marked));
  return words.length === 0 ? [] : [words.join(' ')];
}
