// Listening: which words are taken where a choice is expected, so that all others keep their own meaning.
import { addressTermIn } from '../domain/person.ts';
import { followUpsIn } from '../domain/procedures/follow-up.ts';
import type { Listening } from './flow.ts';
import type { Spoken } from './spoken.ts';

const LISTENERS: Readonly<Record<Listening, (spoken: Spoken) => boolean>> = {
  followUp: ({ words, understanding: { wish } }) =>
    (wish === null || wish === 'procedure') && followUpsIn(words).length > 0,
  addressTerm: ({ words }) => addressTermIn(words) !== null,
};

/** Whether a step that listens only for some words takes these; one that listens for any takes all. */
export function isListenedTo(only: Listening | undefined, spoken: Spoken | null): boolean {
  return only === undefined || (spoken !== null && LISTENERS[only](spoken));
}
