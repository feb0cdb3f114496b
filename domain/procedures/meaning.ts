// Meaning: the one understanding of what somebody writes; `match`, `classify` and the talking bot are views of it.
import { CUES, ELSEWHERE_CUES } from '../words/cues/index.ts';
import { cuesIn, evidenceOf, hitsIn } from './evidence.ts';
import { GENERAL_INTENTS, type GeneralIntent, PARTICULAR_INTENTS, type ParticularIntent } from './intents.ts';
import { likenessOf } from './likeness.ts';
import { DECIDE, heardFor, type Match, type ProcedureIndex, ranked } from './search.ts';
import { foundInSheets } from './sheets.ts';
import { termsOf, wordTermsOf } from './terms.ts';

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
/** Less than this is chance. */
const FAINT = 1.6;
/** From where on nobody needs to look into the sheets. */
const CLEAR = 3;
/** Of the best, what is still worth being offered. */
const OFFERED_SHARE = 0.2;
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

/** From where on the first may be taken for granted: its weight, its lead, and its lead when likeness names another. */
const SURE_WEIGHT = 6;
const SURE_LEAD = 5;
const LONE_LEAD = 8;

type Reading = { readonly intent: Intent; readonly meaning: string; readonly weight: number };
type Readings = {
  /** Everything that may be meant, heaviest first; of procedures only the best. */
  readonly all: readonly Reading[];
  readonly matches: readonly Match[];
  /** What names, aliases and sayings are most like. */
  readonly likest: string | null;
};

const PLACES = Object.keys(ELSEWHERE_CUES);

/** Understands a text with the procedures in mind that the commune knows. */
export function meaningOf(index: ProcedureIndex, text: string): Meaning {
  const readings = readingsOf(index, text);
  const [best] = readings.all;
  const nothing = { procedures: [], confident: false, elsewhere: null } as const;
  if (best === undefined || best.weight < FAINT) return { ...nothing, intent: 'lac_de' };
  switch (best.intent) {
    case 'thu_tuc':
      return { ...nothing, intent: best.intent, procedures: offered(readings), confident: isSure(readings) };
    case 'ngoai_tham_quyen':
      return { ...nothing, intent: best.intent, elsewhere: best.meaning };
    case 'lac_de':
    case 'chui_boi':
    case 'cam_on':
    case 'chao_hoi':
    case 'hoi_thu_tuc':
    case 'le_phi':
      return { ...nothing, intent: best.intent };
    default:
      return { ...nothing, intent: best.intent, procedures: offered(readings) };
  }
}

/** The procedures that a text may mean, best first; none where something else is meant. */
export function findProcedures(index: ProcedureIndex, text: string, most = MOST): readonly Match[] {
  return meaningOf(index, text).procedures.slice(0, most);
}

function readingsOf(index: ProcedureIndex, text: string): Readings {
  const utterance = heardFor(index, text);
  const hits = hitsIn(utterance, CUES);
  const evidence = evidenceOf(cuesIn(hits, utterance.length, CUES));
  const ending = utterance.slice(-STORY_END);
  const likeness = likenessOf(
    index.likeness,
    utterance.length > STORY ? termsOf(ending, hitsIn(ending, CUES)) : termsOf(utterance, hits),
  );
  const said = { utterance, evidence, likeness };
  const clear = ranked(index, said);
  const isClear = (clear[0]?.weight ?? 0) >= CLEAR;
  const matches = isClear ? clear : ranked(index, said, foundInSheets(index.sheets, utterance));
  const weightOf = (meaning: string, bonus: number): number =>
    (evidence.has(meaning) ? bonus : 0) +
    (evidence.get(meaning) ?? 0) +
    DECIDE * (likeness.get(meaning) ?? 0);
  const best = matches[0];
  const isMuch = new Set(wordTermsOf(utterance)).size > LITTLE;
  const all: readonly Reading[] = [
    ...PARTICULAR_INTENTS.map((intent) => ({
      intent,
      meaning: intent,
      weight: weightOf(intent, intent === 'lac_de' ? STRAY : 0),
    })),
    ...PLACES.map((place) => ({
      intent: 'ngoai_tham_quyen' as const,
      meaning: place,
      weight: weightOf(place, ELSEWHERE),
    })),
    ...(best === undefined
      ? []
      : [
          {
            intent: 'thu_tuc' as const,
            meaning: best.id,
            weight: best.weight + (evidence.has('asks') ? ASKED : utterance.length > TITLE ? TOLD : 0),
          },
        ]),
    ...GENERAL_INTENTS.map((intent) => ({
      intent,
      meaning: intent,
      weight: weightOf(intent, 0) + (isMuch ? BESIDE_MUCH : 0),
    })),
  ];
  return { all: all.toSorted((a, b) => b.weight - a.weight), matches, likest: likestOf(likeness) };
}

function likestOf(likeness: ReadonlyMap<string, number>): string | null {
  let likest: string | null = null;
  for (const [meaning, like] of likeness)
    if (like > (likest === null ? 0 : (likeness.get(likest) ?? 0))) likest = meaning;
  return likest;
}

function offered({ matches }: Readings): readonly Match[] {
  const least = (matches[0]?.score ?? 0) * OFFERED_SHARE;
  return matches.filter(({ score }) => score >= least).slice(0, MOST);
}

/** A clear lead over every other reading; a very clear one where names and sayings say another. */
function isSure({ all, matches, likest }: Readings): boolean {
  const [first, second] = matches;
  if (first === undefined || first.weight < SURE_WEIGHT) return false;
  const next = all.find(({ intent }) => intent !== 'thu_tuc')?.weight ?? 0;
  const lead = Math.min(first.score - (second?.score ?? 0), first.weight - next + (SURE_LEAD - 2));
  return lead >= (likest === null || likest === first.id ? SURE_LEAD : LONE_LEAD);
}
