// Listening: which words are taken where a choice is expected, so that all others keep their own meaning.
import { addressTermIn } from '../domain/person.ts';
import { followUpsIn } from '../domain/procedures/follow-up.ts';
import { type Heading, headingOf } from '../domain/sorting/heading.ts';
import type { Listening } from './flow.ts';
import { countOf, type Spoken } from './spoken.ts';

/** What is plainly about something else than the procedure at hand. */
const ELSEWHERE: ReadonlySet<Heading['kind']> = new Set([
  'danger',
  'denounce',
  'contest',
  'report',
  'reporting',
  'praise',
  'track',
  'person',
  'errand',
]);

const LISTENERS: Readonly<Record<Listening, (spoken: Spoken) => boolean>> = {
  addressTerm: ({ words }) => addressTermIn(words) !== null,
  followUp: (spoken) =>
    !ELSEWHERE.has(headingOf(spoken.understanding, countOf(spoken)).kind) &&
    followUpsIn(spoken.words).length > 0,
};

/** Whether a step that listens only for some words takes these; one that listens for any takes all. */
export function isListenedTo(only: Listening | undefined, spoken: Spoken | null): boolean {
  return only === undefined || (spoken !== null && LISTENERS[only](spoken));
}
