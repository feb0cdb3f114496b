// Mending: a word that is none becomes the word it is one slip of the thumb away from, or the words it was glued from.

import type { Utterance } from '../recognition.ts';
import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';

/** Words that are known, and which known words lie one slip away from a spelling. */
export type Vocabulary = {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly bySlip: ReadonlyMap<string, readonly string[]>;
};

/** Letters glued together beyond this are a name or a link, not words. */
const GLUED_MAX = 30;

/** Learns words and which of them stand side by side. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const syllables = fold(text).match(/[a-z]+/g) ?? [];
    for (const [at, word] of syllables.entries()) {
      words.add(word);
      if (at > 0) pairs.add(`${syllables[at - 1]} ${word}`);
    }
  }
  const bySlip = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 3) continue;
    for (const slip of slipsOf(word)) bySlip.set(slip, [...(bySlip.get(slip) ?? []), word]);
  }
  return { words, pairs, bySlip };
}

/** The utterance with its broken words mended; what cannot be mended stays. */
export function mended(utterance: Utterance, vocabulary: Vocabulary): Utterance {
  if (!utterance.some((one) => isBroken(one.folded, vocabulary))) return utterance;
  return utterance.flatMap((one, at) => {
    if (!isBroken(one.folded, vocabulary)) return [one];
    const before = utterance[at - 1]?.folded ?? '';
    const after = utterance[at + 1]?.folded ?? '';
    const words = unglued(one.folded, vocabulary) ?? nearest(one.folded, before, after, vocabulary);
    return words?.map((word) => ({ marked: word, folded: word, isLoose: true })) ?? [one];
  });
}

function isBroken(folded: string, { words }: Vocabulary): boolean {
  return /^[a-z]{3,}$/.test(folded) && !words.has(folded) && !isSyllable(folded);
}

/** "khaisinh" → khai sinh: known words, each beside one it is known to stand beside. */
function unglued(letters: string, vocabulary: Vocabulary, before = ''): readonly string[] | null {
  if (letters === '') return [];
  if (letters.length > GLUED_MAX) return null;
  for (let length = Math.min(7, letters.length); length >= 2; length -= 1) {
    const word = letters.slice(0, length);
    if (!vocabulary.words.has(word)) continue;
    if (before !== '' && !vocabulary.pairs.has(`${before} ${word}`)) continue;
    const rest = unglued(letters.slice(length), vocabulary, word);
    if (rest !== null) return [word, ...rest];
  }
  return null;
}

/** The known word one slip away; of several, the one that stands well beside its neighbours, else none. */
function nearest(
  letters: string,
  before: string,
  after: string,
  { words, pairs, bySlip }: Vocabulary,
): readonly string[] | null {
  const near = new Set(
    slipsOf(letters).flatMap((slip) => [...(bySlip.get(slip) ?? []), ...(words.has(slip) ? [slip] : [])]),
  );
  const fitting = [...near].filter((word) => pairs.has(`${before} ${word}`) || pairs.has(`${word} ${after}`));
  const [only] = fitting.length > 0 ? fitting : near;
  return only !== undefined && (fitting.length > 0 || near.size === 1) ? [only] : null;
}

/** The spelling itself, each with one letter left out, each with two neighbours in the other order. */
function slipsOf(word: string): readonly string[] {
  const letters = [...word];
  const left = letters.map((_, at) => word.slice(0, at) + word.slice(at + 1));
  const swapped = letters
    .slice(1)
    .map((second, at) => word.slice(0, at) + second + letters[at] + word.slice(at + 2));
  return [word, ...left, ...swapped];
}
