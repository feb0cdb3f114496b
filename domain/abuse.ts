// Abuse: rude words are masked for whoever must read them; what they are about stays readable, and so do they on request.
import { ABUSE } from './words/abuse.ts';

/** Between letters only: no syllable of a decent word is ever masked. */
const RUDE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${ABUSE.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');

/** Stands for a rude word, whatever its length. */
const MASK = '•••';

/** The text with its rude words masked; the same text when there are none. */
export function masked(text: string): string {
  return text.normalize('NFC').replace(RUDE, MASK);
}

/** Something in the text would be masked. */
export function isAbusive(text: string): boolean {
  return masked(text) !== text.normalize('NFC');
}
