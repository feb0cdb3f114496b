// Advance: the pure runtime that walks a flow until it waits, gives a command, or needs facts.
import type { Moment } from '../domain/clock.ts';
import type { MediaId, RunId } from '../domain/ids.ts';
import type { MediaKind } from '../domain/media.ts';
import type { Place } from '../domain/message.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { FactName, Loaded } from './facts.ts';
import type { Submission } from './submit.ts';
import type { About, Talk } from './state.ts';

/** What was heard, as flows understand it: media have names, taps have been taken apart. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  /** A tap on a choice of a prompt (`v1:s:<prompt>:<choice id>`). */
  | { readonly kind: 'tap'; readonly prompt: string; readonly choice: string }
  | { readonly kind: 'media'; readonly media: MediaKind; readonly id: MediaId; readonly caption: string | null }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'contact'; readonly phone: string | null }
  | { readonly kind: 'sticker' }
  | { readonly kind: 'arrived' }
  /** A tap or a word that begins a flow (`v1:f:<flow>[:<about id>]`). */
  | { readonly kind: 'begin'; readonly flow: string; readonly about: About | null };

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

/** What `advance` comes to: it rests, or it needs facts that have not been handed in yet. */
export type Advance = ({ readonly kind: 'rests' } & Rest) | { readonly kind: 'needs'; readonly facts: readonly FactName[]; readonly talk: Talk };

/** What the runtime is handed besides the talk: facts loaded so far, time, fresh ids. */
export type Surroundings = {
  readonly facts: Loaded;
  readonly now: Moment;
  /** Ids for runs that begin within this message. */
  readonly freshRuns: readonly [RunId, RunId];
  /** Plain Vietnamese or listening: fewer choices on a screen. */
  readonly easy: boolean;
  /** Puts a label into the reader's words, so that a typed label is known. */
  readonly say: (phrase: Phrase) => string;
};

/** Who is talking, as far as the runtime must know it. */
export type Who = {
  readonly officer: boolean;
  /** A relay with the other side is open: what is said goes there. */
  readonly relay: boolean;
};
