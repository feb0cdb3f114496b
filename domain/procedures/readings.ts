// Readings: everything that a text may mean, weighed on one scale: procedures, other offices, intents.
import type { Utterance } from '../recognition.ts';
import { CUES, ELSEWHERE_CUES } from '../words/cues/index.ts';
import { cuesIn, evidenceOf, type Hits, hitsIn } from './evidence.ts';
import { GENERAL_INTENTS, type GeneralIntent, PARTICULAR_INTENTS, type ParticularIntent } from './intents.ts';
import { likenessOf } from './likeness.ts';
import { LIKENESS_WEIGHT, type Match, type ProcedureIndex, ranked, type Said } from './search.ts';
import { foundInSheets } from './sheets.ts';
import { termsOf, wordTermsOf } from './terms.ts';

/** What somebody wants. `thu_tuc`: a procedure is meant; `ngoai_tham_quyen`: what a commune does not do. */
export type Intent = ParticularIntent | GeneralIntent | 'thu_tuc' | 'ngoai_tham_quyen';

/** One thing that may be meant: an intent, and for procedures and other offices which. */
export type Reading = { readonly intent: Intent; readonly meaning: string; readonly weight: number };
export type Readings = {
  /** Everything that may be meant, heaviest first; of procedures only the best. */
  readonly all: readonly Reading[];
  /** Procedures, best first. */
  readonly matches: readonly Match[];
  /** What names, aliases and sayings are most like. */
  readonly likest: string | null;
};

/** From where on nobody needs to look into the sheets. */
const CLEAR = 3;
/** What speaks for a question about papers where a complaint or a chat might be meant as well. */
const ASKED = 1;
/** A text longer than a title that asks for nothing tells of something: less likely a procedure is meant. */
const TITLE = 7;
const TOLD = -3;
/** Words of another office are few and plain: they outweigh the common words around them. So are words of small talk. */
const ELSEWHERE = 3;
const STRAY = 2;
/** Courtesy and general questions are meant where little else is said. */
const LITTLE = 4;
const BESIDE_MUCH = -4;
/** In a story this long, its end is what is compared with sayings. */
const STORY = 40;
const STORY_END = 24;

const PLACES = Object.keys(ELSEWHERE_CUES);

/** Reads what was heard with the procedures in mind that the commune knows. */
export function readingsOf(index: ProcedureIndex, utterance: Utterance): Readings {
  const said = saidIn(index, utterance);
  const matches = matchesOf(index, said);
  const all = [...procedureReading(said, matches[0]), ...placeReadings(said), ...intentReadings(said)];
  return { all: all.toSorted((a, b) => b.weight - a.weight), matches, likest: likestOf(said) };
}

function saidIn(index: ProcedureIndex, utterance: Utterance): Said {
  const hits = hitsIn(utterance, CUES);
  return {
    utterance,
    evidence: evidenceOf(cuesIn(hits, utterance.length, CUES)),
    likeness: likenessOf(index.likeness, comparedOf(utterance, hits)),
  };
}

function comparedOf(utterance: Utterance, hits: Hits): ReadonlyMap<string, number> {
  if (utterance.length <= STORY) return termsOf(utterance, hits);
  const end = utterance.slice(-STORY_END);
  return termsOf(end, hitsIn(end, CUES));
}

function matchesOf(index: ProcedureIndex, said: Said): readonly Match[] {
  const matches = ranked(index, said);
  if ((matches[0]?.weight ?? 0) >= CLEAR) return matches;
  return ranked(index, said, foundInSheets(index.sheets, said.utterance));
}

function procedureReading({ evidence, utterance }: Said, best: Match | undefined): readonly Reading[] {
  if (best === undefined) return [];
  const asked = evidence.has('asks') ? ASKED : utterance.length > TITLE ? TOLD : 0;
  return [{ intent: 'thu_tuc', meaning: best.id, weight: best.weight + asked }];
}

function placeReadings(said: Said): readonly Reading[] {
  return PLACES.map((place) => ({
    intent: 'ngoai_tham_quyen',
    meaning: place,
    weight: weightOf(said, place, ELSEWHERE),
  }));
}

function intentReadings(said: Said): readonly Reading[] {
  const isMuch = new Set(wordTermsOf(said.utterance)).size > LITTLE;
  const reading = (intent: ParticularIntent | GeneralIntent, bonus: number, beside: number): Reading => ({
    intent,
    meaning: intent,
    weight: weightOf(said, intent, bonus) + beside,
  });
  return [
    ...PARTICULAR_INTENTS.map((intent) => reading(intent, intent === 'lac_de' ? STRAY : 0, 0)),
    ...GENERAL_INTENTS.map((intent) => reading(intent, 0, isMuch ? BESIDE_MUCH : 0)),
  ];
}

/** What cues and likeness say for a meaning; `bonus` counts where a cue was found. */
function weightOf({ evidence, likeness }: Said, meaning: string, bonus: number): number {
  const cues = evidence.get(meaning);
  return (cues === undefined ? 0 : cues + bonus) + LIKENESS_WEIGHT * (likeness.get(meaning) ?? 0);
}

function likestOf({ likeness }: Said): string | null {
  let likest: readonly [string | null, number] = [null, 0];
  for (const [meaning, like] of likeness) if (like > likest[1]) likest = [meaning, like];
  return likest[0];
}
