// Wishes: what a person wants who is not answering a question, and the flow that serves it.

import { present } from './advance.ts';
import { photoIn, toldIn } from './answers.ts';
import { begin, beginHome, type Entry } from './begin.ts';
import type { Input } from './input.ts';
import { type Advance, plainSay } from './outcome.ts';
import { resting } from './resting.ts';
import type { Known } from './runs.ts';
import type { Spoken } from './spoken.ts';
import type { Run, Talk } from './state.ts';
import type { World } from './world.ts';

/** Words without a known wish are looked for among the procedures when there are at least so many of them. */
const SEARCH_WORDS_MIN = 3;

/**
 * Serves a wish that words name, or that a voice or a photo shows. A run that holds answers is not left for it: a
 * stray word must not put a draft aside.
 */
export function wished(world: World, talk: Talk, input: Input, spoken: Spoken | null): Advance | null {
  if (holdsAnswers(talk.run)) return null;
  const entry = spoken === null ? null : entryFor(input, spoken);
  if (entry !== null) return begin(world, talk, entry);
  if (spoken?.understanding.thanks && talk.run === null)
    return resting(talk, [plainSay({ key: 'thanks-reply' })], null);
  if (spoken?.understanding.greeting) return beginHome(world, talk);
  return input.kind === 'media' ? toldUnasked(world, talk, input) : null;
}

/** A voice or a photo that nobody asked for begins a report: most people tell before they read a menu. */
function toldUnasked(world: World, talk: Talk, input: Input): Advance {
  const known = knownFrom(input);
  if (Object.keys(known).length === 0) return present(world, talk, [{ key: 'only-text-hint' }]);
  return begin(world, talk, { flow: 'citizen/report', known });
}

function entryFor(input: Input, spoken: Spoken): Entry | null {
  const told = toldIn(input);
  switch (spoken.understanding.wish) {
    case 'procedure':
      return { flow: 'citizen/procedure', known: { wish: { text: spoken.words, voices: [] } } };
    case 'complaint':
      return { flow: 'citizen/report', known: knownFrom(input) };
    case 'track':
      return { flow: 'citizen/track' };
    case 'leader':
      return { flow: 'citizen/person' };
    case null:
      return isSearch(spoken) && told !== null ? { flow: 'citizen/procedure', known: { wish: told } } : null;
    default:
      return spoken.understanding.wish satisfies never;
  }
}

function isSearch(spoken: Spoken): boolean {
  const { greeting, thanks } = spoken.understanding;
  return !greeting && !thanks && spoken.words.split(/\s+/).length >= SEARCH_WORDS_MIN;
}

function knownFrom(input: Input): Known {
  const told = toldIn(input);
  const photo = photoIn(input);
  return { ...(told === null ? {} : { story: told }), ...(photo === null ? {} : { photos: [photo] }) };
}

function holdsAnswers(run: Run | null): boolean {
  return run !== null && Object.keys(run.slots).length > 0;
}
