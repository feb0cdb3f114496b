// Spoken: what the words of an input say, before anybody asks where they belong.
import { fold } from '../domain/procedures/fold.ts';
import type { Understood } from '../domain/sorting/understood.ts';
import { type Exit, exitOfNumber } from './exits.ts';
import { type Input, wordsOf } from './input.ts';

/** Words, typed or spoken, and what they are understood to mean. */
export type Spoken = { readonly words: string; readonly understanding: Understood };

/** What the words of an input say; null when it has none. */
export function spokenIn(input: Input, understand: (text: string) => Understood): Spoken | null {
  const words = wordsOf(input)?.trim() ?? '';
  return words === '' ? null : { words, understanding: understand(words) };
}

/** The exit that words ask for, by its number or by name. */
export function exitIn(spoken: Spoken): Exit | null {
  switch (spoken.understanding.command) {
    case 'repeat':
      return 0;
    case 'language':
      return 7;
    case 'back':
      return 8;
    case 'person':
      return 9;
    default:
      return exitOfNumber(spoken.understanding.number);
  }
}

/** Words as written, counted. */
export function countOf({ words }: Spoken): number {
  return words.split(/\s+/u).length;
}

/** A sentence longer than this tells something; orders and exits are shorter. */
const ORDER_WORDS_MAX = 5;

/** Whether words are short enough to be an order where a whole story could stand as well. */
export function isShort(spoken: Spoken): boolean {
  return countOf(spoken) <= ORDER_WORDS_MAX;
}

/** Words as they are compared with a label: no marks, no signs, single spaces. */
export function bare(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Labels compared lately: a screen's few are looked at with every message. */
const LABELS = new Map<string, string>();
const LABELS_MAX = 1_000;

/** The same of a label. */
export function bareLabel(label: string): string {
  const before = LABELS.get(label);
  if (before !== undefined) return before;
  if (LABELS.size >= LABELS_MAX) LABELS.clear();
  const now = bare(label);
  LABELS.set(label, now);
  return now;
}
