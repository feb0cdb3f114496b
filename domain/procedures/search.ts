// Search: how much is said for each procedure, by cues, by its names, and by likeness.
import type { ProcedureId } from '../ids.ts';
import { hear, type Utterance } from '../recognition.ts';
import { IDEA_CUES, IDEAS, PROCEDURE_CUES } from '../words/cues/index.ts';
import { SAYINGS } from '../words/sayings/index.ts';
import { hitsIn } from './evidence.ts';
import { type Likeness, type Line, likenessAmong } from './likeness.ts';
import { mended, type Vocabulary, vocabularyOf } from './mend.ts';
import { type Phrasebook, phrasebook, phrasesIn } from './phrases.ts';
import type { Procedure } from './procedure.ts';
import { type Sheets, sheetsOf } from './sheets.ts';
import { termsOf } from './terms.ts';

/** An index over procedures; build it once, it answers many questions. */
export type ProcedureIndex = {
  readonly likeness: Likeness;
  readonly sheets: Sheets;
  readonly names: Phrasebook;
  readonly vocabulary: Vocabulary;
  readonly procedures: ReadonlyMap<string, Known>;
  readonly byCode: ReadonlyMap<string, ProcedureId>;
};
type Known = { readonly id: ProcedureId; readonly priority: 1 | 2 };

/** A procedure that may be meant. `score` tells procedures apart, `weight` says how much speaks for one at all. */
export type Match = { readonly id: ProcedureId; readonly score: number; readonly weight: number };

/** What a name or alias weighs, by its syllables: a long one that is said whole leaves little doubt. */
const NAME_WEIGHTS = [0, 1.5, 3.2, 4.2, 5.2, 6.2] as const;
/** What likeness (0 to 2) weighs: much where procedures are told apart, less where it is asked whether one is meant at all. */
const LIKENESS_SCORE = 15;
export const LIKENESS_WEIGHT = 7;
const NAME_SLIP = 0.5;
/** Of two that are said equally well, the one that people ask for daily. */
const DAILY = 0.3;
/** A national code leaves no doubt. */
const CODE = 20;

/** Readies procedures for being found. */
export function procedureIndex(procedures: readonly Procedure[]): ProcedureIndex {
  const names = procedures.map((one) => [one.id, wordingsOf(one)] as const);
  const words = [IDEAS, PROCEDURE_CUES].flatMap((lists) => Object.values<readonly string[]>(lists).flat());
  return {
    likeness: likenessAmong([...names, ...Object.entries(SAYINGS)].flatMap(linesOf)),
    sheets: sheetsOf(procedures),
    names: phrasebook(names),
    vocabulary: vocabularyOf([...words, ...names.flatMap(([, wordings]) => wordings)]),
    procedures: new Map(procedures.map(({ id, priority }) => [id, { id, priority }])),
    byCode: new Map(procedures.flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const]))),
  };
}

function linesOf([meaning, lines]: readonly [string, readonly string[]]): readonly Line[] {
  return lines.map((line) => {
    const utterance = hear(line);
    return { meaning, terms: termsOf(utterance, hitsIn(utterance, IDEA_CUES)) };
  });
}

/** What was heard, its slips mended with the words in mind that the index knows. */
export function mendedFor(index: ProcedureIndex, utterance: Utterance): Utterance {
  return mended(utterance, index.vocabulary);
}

/** What was said, and what cues and likeness say of it for any meaning. */
export type Said = {
  readonly utterance: Utterance;
  readonly evidence: ReadonlyMap<string, number>;
  readonly likeness: ReadonlyMap<string, number>;
};

/** How much is said for each procedure, best first, by what was said and, where that is little, by the sheets. */
export function ranked(
  index: ProcedureIndex,
  { utterance, evidence, likeness }: Said,
  sheets: ReadonlyMap<string, number> = new Map(),
): readonly Match[] {
  const coded = utterance.flatMap(({ folded }) => index.byCode.get(folded) ?? []);
  if (coded.length > 0) return [...new Set(coded)].map((id) => ({ id, score: CODE, weight: CODE }));
  const names = namesIn(index, utterance);
  const meant = new Set([...names.keys(), ...likeness.keys(), ...evidence.keys(), ...sheets.keys()]);
  return [...meant]
    .flatMap((meaning): readonly Match[] => {
      const known = index.procedures.get(meaning);
      if (known === undefined) return [];
      const said =
        Math.max(evidence.get(meaning) ?? 0, names.get(meaning) ?? 0) + (known.priority === 1 ? DAILY : 0);
      const like = likeness.get(meaning) ?? 0;
      const sheet = sheets.get(meaning) ?? 0;
      return [
        {
          id: known.id,
          score: said + LIKENESS_SCORE * like + sheet,
          weight: said + LIKENESS_WEIGHT * like + sheet,
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score);
}

function namesIn(index: ProcedureIndex, utterance: Utterance): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { meaning, start, end, slips } of phrasesIn(utterance, index.names)) {
    const weight = (NAME_WEIGHTS[Math.min(end - start, NAME_WEIGHTS.length - 1)] ?? 0) - slips * NAME_SLIP;
    weights.set(meaning, Math.max(weight, weights.get(meaning) ?? 0));
  }
  return weights;
}

/** The name and the aliases as plain words: no sign in them may be read as part of a wording. */
function wordingsOf({ name, aliases }: Procedure): readonly string[] {
  return [name, ...aliases].map(plainWords).filter((line) => line !== '');
}

function plainWords(line: string): string {
  return hear(line)
    .flatMap(({ marked }) => (marked === '.' ? [] : marked))
    .join(' ');
}
