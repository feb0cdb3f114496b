// Meaning: what somebody wants of procedures, other offices and intents; part of the one understanding (`domain/sorting/understood.ts`).
import { hear, type Utterance } from '../recognition.ts';
import { type Intent, type Readings, readingsOf } from './readings.ts';
import { type Match, mendedFor, type ProcedureIndex } from './search.ts';

export type Meaning = {
  readonly intent: Intent;
  /** How much speaks for the intent. */
  readonly weight: number;
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
/** Of the best, what is still worth being offered. */
const OFFERED_SHARE = 0.2;

/**
 * From where on the first may be taken for granted: its weight; its lead over other procedures, more when likeness
 * names another; its lead over whatever else might be meant. Chosen on sentences of our own left out in turn: of a
 * hundred texts one is then wrongly taken for granted.
 */
const SURE_WEIGHT = 6;
const SURE_LEAD = 5;
const LONE_LEAD = 8;
const LEAD_OVER_OTHERS = 2;
const LONE_LEAD_OVER_OTHERS = 5;

/** Intents beside which a procedure may be offered all the same. */
const BESIDE_PROCEDURES: ReadonlySet<Intent> = new Set([
  'thu_tuc',
  'to_cao',
  'khieu_nai',
  'tra_cuu_phan_anh',
  'tra_cuu_ho_so',
  'phan_anh',
  'kien_nghi',
  'gap_can_bo',
  'so_dien_thoai_lanh_dao',
  'gio_lam_viec',
]);

/** Understands a text with the procedures in mind that the commune knows. */
export function meaningOf(index: ProcedureIndex, text: string): Meaning {
  return meaningIn(index, mendedFor(index, hear(text)));
}

/** Understands what was heard with the procedures in mind that the commune knows. */
export function meaningIn(index: ProcedureIndex, utterance: Utterance): Meaning {
  const readings = readingsOf(index, utterance);
  const [best] = readings.all;
  const intent = best === undefined || best.weight < FAINT ? 'lac_de' : best.intent;
  return {
    intent,
    weight: best?.weight ?? 0,
    procedures: BESIDE_PROCEDURES.has(intent) ? offered(readings) : [],
    confident: intent === 'thu_tuc' && isSure(readings),
    elsewhere: intent === 'ngoai_tham_quyen' ? (best?.meaning ?? null) : null,
  };
}

/** The procedures that a text may mean, best first; none where something else is meant. */
export function findProcedures(index: ProcedureIndex, text: string, most = MOST): readonly Match[] {
  return meaningOf(index, text).procedures.slice(0, most);
}

function offered({ matches }: Readings): readonly Match[] {
  const least = (matches[0]?.score ?? 0) * OFFERED_SHARE;
  return matches.filter(({ score }) => score >= least).slice(0, MOST);
}

function isSure({ all, matches, likest }: Readings): boolean {
  const [first, second] = matches;
  if (first === undefined || first.weight < SURE_WEIGHT) return false;
  const isAlone = likest !== null && likest !== first.id;
  const lead = first.score - (second?.score ?? 0);
  const others = all.find(({ intent }) => intent !== 'thu_tuc')?.weight ?? 0;
  return (
    lead >= (isAlone ? LONE_LEAD : SURE_LEAD) &&
    first.weight - others >= (isAlone ? LONE_LEAD_OVER_OTHERS : LEAD_OVER_OTHERS)
  );
}
