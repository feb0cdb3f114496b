// Wishes: what a person wants who is not answering a question, and the flow that serves it.
import type { Told } from '../domain/complaint/complaint.ts';
import { present } from './advance.ts';
import { photoIn, toldIn } from './answers.ts';
import { begin, beginHome, type Entry } from './begin.ts';
import type { FactName } from './facts.ts';
import type { Input } from './input.ts';
import { type Advance, plainSay } from './outcome.ts';
import { resting } from './resting.ts';
import { isDraft, type Known, weighing } from './runs.ts';
import type { Spoken } from './spoken.ts';
import type { Talk } from './state.ts';
import type { World } from './world.ts';

/** Fewer words without a known wish are no wish: "vâng ạ", "ờ thế à". */
const WISH_WORDS_MIN = 3;

/** Whoever writes so much tells of something, though no field and no procedure is recognised in it. */
const STORY_WORDS_MIN = 8;

/** What tells a story from a question about papers, when the words alone do not. */
const SIGNS: readonly FactName[] = ['categoryGuesses', 'procedureMatches'];

/**
 * Serves a wish that words name, or that a voice or a photo shows. A draft is not left for it: a stray word must
 * not put an answer aside.
 */
export function wished(world: World, talk: Talk, input: Input, spoken: Spoken | null): Advance | null {
  if (talk.run !== null && isDraft(world.catalogue, talk.run)) return null;
  if (spoken === null) return input.kind === 'media' ? toldUnasked(world, talk, input) : null;
  const entry = entryFor(input, spoken);
  if (entry !== null) return begin(world, talk, entry);
  const { greeting, thanks } = spoken.understanding;
  if (thanks && talk.run === null) return resting(talk, [plainSay({ key: 'thanks-reply' })], null);
  if (greeting) return beginHome(world, talk);
  return input.kind === 'text' ? weighed(world, talk, input.text) : toldUnasked(world, talk, input);
}

/** A voice or a photo that nobody asked for begins a report: most people tell before they read a menu. */
function toldUnasked(world: World, talk: Talk, input: Input): Advance {
  const known = knownFrom(input);
  if (Object.keys(known).length === 0) return present(world, talk, [{ key: 'only-text-hint' }]);
  return begin(world, talk, { flow: 'citizen/report', known });
}

function entryFor(input: Input, spoken: Spoken): Entry | null {
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
      return null;
    default:
      return spoken.understanding.wish satisfies never;
  }
}

/** Words that name no wish: a story if a field is recognised in them, else a question if a procedure is. */
function weighed(world: World, talk: Talk, text: string): Advance | null {
  const count = text.trim().split(/\s+/u).length;
  if (count < WISH_WORDS_MIN) return null;
  const told: Told = { text: text.trim(), voices: [] };
  const { categoryGuesses, procedureMatches } = world.facts;
  if (categoryGuesses === undefined || procedureMatches === undefined) {
    const run = weighing(world.freshRuns[1], { story: told, wish: told }, world.now);
    return { kind: 'needs', facts: SIGNS, talk: { ...talk, run } };
  }
  const report: Entry = { flow: 'citizen/report', known: { story: told } };
  if (categoryGuesses.length > 0) return begin(world, talk, report);
  if (procedureMatches.length > 0)
    return begin(world, talk, { flow: 'citizen/procedure', known: { wish: told } });
  return count < STORY_WORDS_MIN ? null : begin(world, talk, report);
}

function knownFrom(input: Input): Known {
  const told = toldIn(input);
  const photo = photoIn(input);
  return { ...(told === null ? {} : { story: told }), ...(photo === null ? {} : { photos: [photo] }) };
}
