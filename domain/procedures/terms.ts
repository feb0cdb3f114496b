// Terms: what two texts may have in common: syllables, pairs of neighbours, ideas.
import type { Utterance } from '../recognition.ts';
import type { Hits } from './evidence.ts';
import type { Vector } from './likeness.ts';

/** Words that say that something is asked, not what: they stand in every question and tell procedures apart in none. */
const ASKING: ReadonlySet<string> = new Set(
  `a anh ban bac chi chu co chau em toi minh con oi da vang ad admin bot xin hoi cho can muon phai nhung gi nao sao the
  vay nhe nha nhi khong duoc giup gium voi thi la va cua de o tai cac cai nay do ay lam thu tuc giay to ho so gom nhu
  bao nhieu may ai dau di bi roi gio bay mot hai`.split(/\s+/),
);
/** Ideas that stand in every question, too. */
const COMMON_IDEAS: ReadonlySet<string> = new Set([
  '#ask',
  '#how',
  '#paper_words',
  '#child',
  '#father',
  '#mother',
]);

/** Whether a folded syllable tells procedures apart. */
export function isTelling(folded: string): boolean {
  return !ASKING.has(folded);
}

/** Syllables, and pairs of them: "khai sinh" is a word, "khai" and "sinh" are each in many others. */
export function wordTermsOf(utterance: Utterance): readonly string[] {
  const syllables = utterance.map(({ folded }) => folded).filter((one) => one !== '.' && isTelling(one));
  return [...syllables, ...syllables.slice(1).map((second, at) => `${syllables[at]} ${second}`)];
}

/** The ideas among what was found, save those that stand in every question. */
function ideaTermsOf(hits: Hits): readonly string[] {
  return [...hits.keys()].filter((found) => found.startsWith('#') && !COMMON_IDEAS.has(found));
}

/** An idea says more than a word. */
const IDEA_WEIGHT = 1.4;

/** All terms of a text, with their weights. */
export function termsOf(utterance: Utterance, hits: Hits): Vector {
  const words = wordTermsOf(utterance).map((term) => [term, 1] as const);
  return new Map([...words, ...ideaTermsOf(hits).map((idea) => [idea, IDEA_WEIGHT] as const)]);
}
