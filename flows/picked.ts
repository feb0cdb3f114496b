// Picked: which of the offered choices an input means, by tap, label or number.
import type { Phrase } from '../locales/phrase.ts';
import { type Input, isSpeech } from './input.ts';
import { bare, bareLabel, type Spoken } from './spoken.ts';
import type { Offered } from './state.ts';

/** What an input picks: one of the present choices, a button of an earlier prompt, or nothing. */
export type Picked =
  | { readonly kind: 'choice'; readonly id: string; readonly label: Phrase }
  | { readonly kind: 'stale' }
  | { readonly kind: 'nothing' };

/** The choice an input means. A label comes before a number: a hamlet called "Hai" is not the second. */
export function pickedBy(
  input: Input,
  spoken: Spoken | null,
  offered: Offered | null,
  say: (phrase: Phrase) => string,
): Picked {
  if (input.kind === 'tap' && input.prompt !== offered?.prompt) return { kind: 'stale' };
  const choices = offered?.choices ?? [];
  if (input.kind === 'tap')
    return found(choices.find((choice) => choice.id === input.choice)) ?? { kind: 'stale' };
  // A caption belongs to its photo: taken for a choice, it would lose the photo.
  if (spoken === null || !isSpeech(input)) return { kind: 'nothing' };
  const words = bare(spoken.words);
  const named = words === '' ? undefined : choices.find((choice) => bareLabel(say(choice.label)) === words);
  const numbered = choices.find((choice) => choice.number === spoken.understanding.number);
  return found(named ?? numbered) ?? { kind: 'nothing' };
}

function found(choice: Offered['choices'][number] | undefined): Picked | null {
  return choice === undefined ? null : { kind: 'choice', id: choice.id, label: choice.label };
}
