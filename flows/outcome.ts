// Outcome: what a message comes to, as data: things to say, where the talk rests, a command.
import type { MediaId } from '../domain/ids.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { FactName } from './facts.ts';
import type { Talk } from './state.ts';
import type { Submission } from './submit.ts';

/** Something to say to whoever is talking: phrases, then choices; words are put in `commit`. */
export type Say = {
  readonly phrases: readonly Phrase[];
  readonly choices: readonly { readonly number: number; readonly id: string; readonly label: Phrase }[];
  /** Names the prompt its choices belong to; null when it has none. */
  readonly prompt: string | null;
  readonly ask: 'phone' | 'place' | null;
  readonly media: readonly MediaId[];
};

/** Where a conversation rests after one message. */
export type Rest = {
  readonly talk: Talk;
  readonly says: readonly Say[];
  /** At most one command a message; the run that gave it has ended. */
  readonly submits: Submission | null;
};

/**
 * What a message comes to: the talk rests, or the runtime needs facts that have not been handed in yet. Then load
 * them for `talk` (its run knows slots and `about`) and ask again with the same input, the *stored* talk and all
 * facts loaded so far: nothing has been kept.
 */
export type Advance =
  | Rested
  | { readonly kind: 'needs'; readonly facts: readonly FactName[]; readonly talk: Talk };

/** A message that has come to rest. */
export type Rested = { readonly kind: 'rests' } & Rest;

/** Something to say with the next prompt: before the question, or instead of asking it again. */
export type Note = { readonly phrase: Phrase; readonly stands: 'before' | 'instead' };

/** Words alone, without a choice. */
export function plainSay(...phrases: readonly Phrase[]): Say {
  return { phrases, choices: [], prompt: null, ask: null, media: [] };
}

/** The same rest, with something said before all else. */
export function saidBefore(says: readonly Say[], rested: Rested): Rested {
  return { ...rested, says: [...says, ...rested.says] };
}
