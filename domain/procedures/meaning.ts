// Meaning: the one understanding of what somebody writes; `match`, `classify` and the talking bot are views of it.
import { CUES, ELSEWHERE_CUES } from '../words/cues/index.ts';
import { evidenceIn } from './evidence.ts';
import { GENERAL_INTENTS, type GeneralIntent, PARTICULAR_INTENTS, type ParticularIntent } from './intents.ts';
import { likenessOf } from './likeness.ts';
import { heardFor, type Match, type ProcedureIndex, ranked } from './search.ts';

/** What somebody wants. `thu_tuc`: a procedure is meant; `ngoai_tham_quyen`: what a commune does not do. */
export type Intent = ParticularIntent | GeneralIntent | 'thu_tuc' | 'ngoai_tham_quyen';

export type Meaning = {
  readonly intent: Intent;
  /** What may be meant, best first, at most four. */
  readonly procedures: readonly Match[];
  /** The first is meant beyond doubt: no need to ask which. */
  readonly confident: boolean;
  /** Where a commune does not do it: the id of the place that does (`db/seed/redirects.yaml`). */
  readonly elsewhere: string | null;
};

/** Choices that fit on one screen (DESIGN §3, exits). */
const MOST = 4;
/** Less than this is a word in passing. */
const LEAST = 3.9;
/** Still less, and it is chance. */
const FAINT = 2.5;
/** Of the best, what is still worth being offered. */
const OFFERED_SHARE = 0.2;
/** What speaks for a question about papers where a complaint or a chat might be meant as well. */
const ASKED = 1;
/** Words of another office are few and plain: they outweigh the common words around them. */
const ELSEWHERE = 3;
/** So are words of small talk. */
const STRAY = 2;

/** From where on the first may be taken for granted: its score, its lead, and its lead when likeness names another. */
const SURE_SCORE = 6;
const SURE_LEAD = 2.5;
const LONE_LEAD = 6;

/** Understands a text with the procedures in mind that the commune knows. */
export function meaningOf(index: ProcedureIndex, text: string): Meaning {
  const weighed = weigh(index, text);
  const { matches, procedure, place, particular, general } = weighed;
  const best = Math.max(procedure, place?.weight ?? 0, particular?.weight ?? 0);
  if (best < LEAST) return faintly(general?.meaning ?? null, matches);
  if (particular?.weight === best)
    return { ...NOTHING, intent: particular.meaning, procedures: besides(particular.meaning, matches) };
  if (place?.weight === best) return { ...NOTHING, intent: 'ngoai_tham_quyen', elsewhere: place.meaning };
  return { ...NOTHING, intent: 'thu_tuc', procedures: offered(matches), confident: isSure(weighed) };
}

/** The procedures that a text may mean, best first; none where something else is meant. */
export function findProcedures(index: ProcedureIndex, text: string, most = MOST): readonly Match[] {
  return meaningOf(index, text).procedures.slice(0, most);
}

const NOTHING = { procedures: [], confident: false, elsewhere: null } as const;

type Weighed<M extends string> = { readonly meaning: M; readonly weight: number };
type Weights = {
  readonly matches: readonly Match[];
  /** What speaks for the best procedure, with what speaks for a question about papers at all. */
  readonly procedure: number;
  readonly place: Weighed<string> | null;
  readonly particular: Weighed<ParticularIntent> | null;
  readonly general: Weighed<GeneralIntent> | null;
  /** What names, aliases and sayings are most like. */
  readonly likest: string | null;
};

const PLACES = Object.keys(ELSEWHERE_CUES);

function weigh(index: ProcedureIndex, text: string): Weights {
  const utterance = heardFor(index, text);
  const evidence = evidenceIn(utterance, CUES);
  const likeness = likenessOf(index.likeness, utterance);
  const matches = ranked(index, utterance, evidence, likeness);
  const best = matches[0]?.score ?? 0;
  const weightOf = (meaning: string): number =>
    (evidence.get(meaning) ?? 0) +
    (likeness.get(meaning) ?? 0) +
    (meaning === 'lac_de' && evidence.has(meaning) ? STRAY : 0);
  const placeWeight = (place: string): number => (evidence.has(place) ? weightOf(place) + ELSEWHERE : 0);
  return {
    matches,
    procedure: best + (best >= LEAST && evidence.has('asks') ? ASKED : 0),
    place: heaviest(PLACES, placeWeight),
    particular: heaviest(PARTICULAR_INTENTS, weightOf),
    general: heaviest(GENERAL_INTENTS, weightOf),
    likest: heaviest([...likeness.keys()], (meaning) => likeness.get(meaning) ?? 0)?.meaning ?? null,
  };
}

/** Of several, the first that weighs most; null when none weighs anything. */
function heaviest<M extends string>(
  meanings: readonly M[],
  weightOf: (meaning: M) => number,
): Weighed<M> | null {
  let heaviest: Weighed<M> | null = null;
  for (const meaning of meanings) {
    const weight = weightOf(meaning);
    if (weight > (heaviest?.weight ?? 0)) heaviest = { meaning, weight };
  }
  return heaviest;
}

/** Little was said: courtesy, a general question, a hint of a procedure, or nothing to do with a commune. */
function faintly(general: GeneralIntent | null, matches: readonly Match[]): Meaning {
  if (general !== null) return { ...NOTHING, intent: general };
  const hinted = (matches[0]?.score ?? 0) >= FAINT;
  return hinted
    ? { ...NOTHING, intent: 'thu_tuc', procedures: offered(matches) }
    : { ...NOTHING, intent: 'lac_de' };
}

function offered(matches: readonly Match[]): readonly Match[] {
  const least = (matches[0]?.score ?? 0) * OFFERED_SHARE;
  return matches.filter(({ score }) => score >= least).slice(0, MOST);
}

/** Procedures that may be offered besides an intent: none to small talk and abuse. */
function besides(intent: ParticularIntent, matches: readonly Match[]): readonly Match[] {
  return intent === 'lac_de' || intent === 'chui_boi' ? [] : offered(matches);
}

/** A clear lead over every other reading; a very clear one where names and sayings say another. */
function isSure({ matches, procedure, place, particular, likest }: Weights): boolean {
  const [first, second] = matches;
  if (first === undefined || first.score < SURE_SCORE) return false;
  const next = Math.max(place?.weight ?? 0, particular?.weight ?? 0);
  const lead = Math.min(first.score - (second?.score ?? 0), procedure - next);
  return lead >= (likest === null || likest === first.id ? SURE_LEAD : LONE_LEAD);
}
