// Errand: what a few words ask of the commune's house; a longer text tells a story and is none.
import { hear, patterns, says } from './recognition.ts';
import { ERRAND_WORDS, ERRANDS, type Errand } from './words/errands.ts';

/** Syllables: whoever writes more tells of something. */
const ERRAND_MAX = 9;

const HEARD = ERRANDS.map((errand) => ({ errand, words: patterns(ERRAND_WORDS[errand]) }));

/** The errand a short text names; null when it names none. */
export function errandIn(text: string): Errand | null {
  const utterance = hear(text);
  if (utterance.length > ERRAND_MAX) return null;
  return HEARD.find(({ words }) => says(utterance, words))?.errand ?? null;
}
