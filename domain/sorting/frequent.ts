// Frequent words: whether a syllable, as it was written, may be one of the commonest words, and so proves nothing alone.
import { hasMarks, syllable, type Utterance } from '../recognition.ts';
import { FREQUENT_WORDS } from '../words/frequent.ts';

const MARKED = new Set(FREQUENT_WORDS.map((word) => syllable(word).marked));
const LETTERS = new Set(FREQUENT_WORDS.map((word) => syllable(word).folded));

/** Whether a syllable may be one of the commonest words: with its marks, or without where the writer leaves them out. */
export function isFrequent(written: Utterance[number]): boolean {
  if (MARKED.has(written.marked)) return true;
  return written.isLoose && !hasMarks(written) && LETTERS.has(written.folded);
}
