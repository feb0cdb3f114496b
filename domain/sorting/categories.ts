// Categories: what a text is about, weighed by cues, by the commune's own synonyms and by likeness.
import type { Category } from '../commune.ts';
import type { CategoryId } from '../ids.ts';
import { cuesIn, evidenceOf, type Found } from '../procedures/evidence.ts';
import { likenessOf } from '../procedures/likeness.ts';
import { phrasesIn } from '../procedures/phrases.ts';
import { termsOf } from '../procedures/terms.ts';
import type { Utterance } from '../recognition.ts';
import { MATTER_CUES } from '../words/categories/index.ts';
import type { DangerKind } from '../words/danger.ts';
import { type CategoryIndex, mattersIn } from './category-index.ts';
import { withoutLandmarks } from './landmarks.ts';

/** A category that a text may be about, and how much speaks for it. */
export type Weighed = { readonly category: CategoryId; readonly weight: number };

/** What a synonym weighs, by its syllables: a long one that is said whole leaves little doubt. */
const NAME_WEIGHTS = [0, 1.5, 6, 7, 8, 9] as const;
const NAME_SLIP = 1.5;
/** Two ways of saying it are more than one: of cue and synonym the lighter counts this share. */
const BESIDE = 0.35;
const LIKENESS = 5;

/** Emergencies and sealed matters win over the rest where enough is said for them (`categories.json`, readme). */
const GRAVE = 2.5;

/** Vietnamese names first what it speaks of: the strong cue that begins earliest counts a little more. */
const TOPIC = 1.5;
const STRONG = 5;
/** Less than this without its landmarks, and the landmarks are what the text is about. */
const CLEAR = 6;
/** Danger and denunciation, heard by rules of their own, are strong evidence for their categories. */
const DANGER = 6;
/** A cry for help alone names no matter. */
const CRY = 3;
const DENUNCIATION = 6;
const ACCUSATION = 2;

/** What was heard on the face of a text (`understanding.ts`). */
export type Face = {
  readonly danger: DangerKind | null;
  readonly denunciation: boolean;
  /** Other rules, less sure, hear an accusation. */
  readonly accuses: boolean;
};

/** Everything that a text may be about, heaviest first. */
export function weighCategories(index: CategoryIndex, heard: Utterance, face: Face): readonly Weighed[] {
  const weighed = weighedIn(index, withoutLandmarks(heard), face);
  return (weighed[0]?.weight ?? 0) >= CLEAR ? weighed : weighedIn(index, heard, face);
}

function weighedIn(index: CategoryIndex, utterance: Utterance, face: Face): readonly Weighed[] {
  const hits = mattersIn(utterance);
  const found = cuesIn(hits, utterance.length, MATTER_CUES);
  const cues = evidenceOf(found);
  const topic = topicOf(found);
  const names = namesIn(index, utterance);
  const likeness = likenessOf(index.likeness, termsOf(utterance, hits));
  const extra = (id: CategoryId): number =>
    (id === topic ? TOPIC : 0) +
    (isGrave(index.byId.get(id)) && (cues.get(id) ?? 0) >= STRONG ? GRAVE : 0) +
    (face.danger !== null && DANGER_CATEGORY[face.danger] === id
      ? face.danger === 'disaster'
        ? CRY
        : DANGER
      : 0) +
    (id === DENOUNCED ? (face.denunciation ? DENUNCIATION : 0) + (face.accuses ? ACCUSATION : 0) : 0);
  return [...index.byId.values()]
    .map(({ id }) => ({
      category: id,
      weight:
        together(cues.get(id) ?? 0, names.get(id) ?? 0) + LIKENESS * (likeness.get(id) ?? 0) + extra(id),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
}

/** Danger → the category that its words speak for; an accident may be on the road, at work, in the house. */
const DANGER_CATEGORY: Readonly<Record<DangerKind, string | null>> = {
  fire: 'thien_tai',
  disaster: 'thien_tai',
  accident: null,
  violence: 'bao_luc_gd',
  child: 'tre_em',
  crime_now: 'an_ninh',
  self_harm: 'y_te',
};
/** Where denunciations are filed. */
export const DENOUNCED = 'nhung_nhieu';

function isGrave(category: Category | undefined): boolean {
  return category?.urgency === 'emergency' || category?.visibility === 'restricted';
}

function topicOf(found: readonly Found[]): string | null {
  let first: Found | null = null;
  for (const one of found)
    if (
      one.weight >= STRONG &&
      (first === null || one.at < first.at || (one.at === first.at && one.weight > first.weight))
    )
      first = one;
  return first?.cue.meaning ?? null;
}

function together(cue: number, name: number): number {
  return Math.max(cue, name) + BESIDE * Math.min(cue, name);
}

function namesIn(index: CategoryIndex, utterance: Utterance): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { meaning, start, end, slips } of phrasesIn(utterance, index.names)) {
    const weight = (NAME_WEIGHTS[Math.min(end - start, NAME_WEIGHTS.length - 1)] ?? 0) - slips * NAME_SLIP;
    weights.set(meaning, Math.max(weight, weights.get(meaning) ?? 0));
  }
  return weights;
}
