// Wish: what a text wants by its cues alone, before any commune's procedures are at hand.
import type { Utterance } from '../recognition.ts';
import { CUES, PROCEDURE_CUES } from '../words/cues/index.ts';
import type { Wish } from '../words/wishes.ts';
import { cuesIn, evidenceOf, hitsIn } from './evidence.ts';

/** Intents, and what they wish; what is left out wishes nothing that a flow serves. */
const WISHES: Readonly<Record<string, Wish>> = {
  tra_cuu_phan_anh: 'track',
  tra_cuu_ho_so: 'track',
  so_dien_thoai_lanh_dao: 'leader',
  'tiep-cong-dan': 'leader',
  phan_anh: 'complaint',
  kien_nghi: 'complaint',
  khieu_nai: 'complaint',
  to_cao: 'complaint',
  hoi_thu_tuc: 'procedure',
  le_phi: 'procedure',
  ...Object.fromEntries(
    Object.keys(PROCEDURE_CUES)
      .filter((procedure) => procedure !== 'tiep-cong-dan')
      .map((procedure) => [procedure, 'procedure'] as const),
  ),
};

/** Courtesy stands around any wish. */
const COURTESY: ReadonlySet<string> = new Set(['cam_on', 'chao_hoi', 'asks']);
/** Less says too little, a lead smaller than this too much at once. */
const CLEAR = 5;
const LEAD = 1;

/** The wish that cues speak for clearly; undefined when they do not, null when they speak clearly for no wish. */
export function wishByCues(utterance: Utterance): Wish | null | undefined {
  const evidence = evidenceOf(cuesIn(hitsIn(utterance, CUES), utterance.length, CUES));
  const byWish = new Map<Wish | null, number>();
  for (const [meaning, weight] of evidence) {
    if (COURTESY.has(meaning)) continue;
    const wish = WISHES[meaning] ?? null;
    byWish.set(wish, Math.max(weight, byWish.get(wish) ?? 0));
  }
  const [first, second] = [...byWish].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < CLEAR || first[1] - (second?.[1] ?? 0) < LEAD) return undefined;
  return first[0];
}
