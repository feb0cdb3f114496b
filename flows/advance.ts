// Advance: the pure runtime: an input is taken where the talk waits, and the flow walks on until it waits again.
import type { Phrase } from '../locales/phrase.ts';
import { answerTo } from './answers.ts';
import { begin, beginHome } from './begin.ts';
import type { Catalogue } from './catalogue.ts';
import { type Exit, exitOfId } from './exits.ts';
import { expectsWords, type Heard, heardIn } from './heard.ts';
import type { Input } from './input.ts';
import { type Advance, plainSay } from './outcome.ts';
import { DROP, dropped, RESUME, resting } from './resting.ts';
import { back } from './runs.ts';
import { exitIn } from './spoken.ts';
import type { Run, Talk } from './state.ts';
import { isWaiting } from './steps.ts';
import { walk } from './walk.ts';
import { flowOf, type Surroundings, stepOf, type Who, type World } from './world.ts';

export type { Input } from './input.ts';
export type { Advance, Rest, Say } from './outcome.ts';
export type { Surroundings, Who } from './world.ts';

/**
 * Moves a talk on by one input, without guards and wishes (those are `hear`'s): what is not understood is asked
 * again. Pure and restartable: see `Advance` for what to do when facts are needed.
 */
export function advance(
  catalogue: Catalogue,
  talk: Talk,
  input: Input,
  who: Who,
  surroundings: Surroundings,
): Advance {
  const world: World = { catalogue, who, ...surroundings };
  const heard = heardIn(world, talk, input);
  return leaving(world, talk, heard) ?? taken(world, talk, heard) ?? missed(world, talk);
}

/** One of the four exits, by number or by name. */
export function leaving(world: World, talk: Talk, { order }: Heard): Advance | null {
  const exit = order === null ? null : exitIn(order);
  if (order === null || exit === null) return null;
  // Where words are an answer, "bảy" is a number told; a digit alone is always the way out.
  const isAnswer =
    order.understanding.command === null && expectsWords(world, talk) && !/\p{N}/u.test(order.words);
  return isAnswer ? null : leave(world, talk, exit);
}

/** The input as a tap, a wish named by a button, or an answer to the waiting step; null when it is none of these. */
export function taken(world: World, talk: Talk, heard: Heard): Advance | null {
  const { input, picked } = heard;
  if (input.kind === 'begin') {
    const { flow, about, known = {} } = input;
    return begin(world, talk, { flow, about, known });
  }
  const exit = input.kind === 'tap' ? exitOfId(input.choice) : null;
  if (exit !== null) return leave(world, talk, exit);
  if (picked.kind === 'stale') return present(world, talk, { key: 'stale-tap' });
  const run = talk.run;
  if (run === null) return picked.kind === 'choice' ? restAnswered(world, talk, picked.id) : null;
  const step = stepOf(world.catalogue, run);
  if (!isWaiting(step)) throw new Error(`${run.flow} rested at ${run.step}, which does not wait`);
  const answer = answerTo(flowOf(world.catalogue, run), run, step, heard, talk.offered?.under ?? null);
  switch (answer.kind) {
    case 'goes':
      return walk(world, talk, answer.run);
    case 'stays':
      return walk(world, talk, answer.run, answer.note && { phrase: answer.note, stands: 'instead' });
    case 'missed':
      return null;
    default:
      return answer satisfies never;
  }
}

/** Nothing was understood: once in other words, then a person is offered. At rest the menu says what there is. */
export function missed(world: World, talk: Talk): Advance {
  if (talk.run === null) return beginHome(world, talk);
  return walk(world, talk, { ...talk.run, misses: talk.run.misses + 1 });
}

/** Where the talk stands, said again. */
export function present(world: World, talk: Talk, note: Phrase | null = null): Advance {
  if (talk.run !== null) return presented(world, talk, talk.run, note);
  if (talk.paused.length === 0) return beginHome(world, talk, note);
  return resting(talk, note === null ? [] : [plainSay(note)], null);
}

function presented(world: World, talk: Talk, run: Run, note: Phrase | null): Advance {
  return walk(world, talk, { ...run, misses: 0 }, note && { phrase: note, stands: 'before' });
}

/** Takes one of the ways out that are the same everywhere. */
export function leave(world: World, talk: Talk, exit: Exit): Advance {
  switch (exit) {
    case 0:
      return present(world, talk);
    case 7:
      return begin(world, talk, { flow: 'citizen/language', interrupts: true });
    case 8:
      return turnBack(world, talk);
    case 9:
      return begin(world, talk, { flow: 'citizen/person', interrupts: true });
    default:
      return exit satisfies never;
  }
}

function turnBack(world: World, talk: Talk): Advance {
  if (talk.run === null) return present(world, talk);
  const earlier = back(flowOf(world.catalogue, talk.run), talk.run);
  if (earlier !== null) return walk(world, talk, earlier);
  return presented(world, talk, talk.run, { key: 'nothing-to-go-back' });
}

function restAnswered(world: World, talk: Talk, choice: string): Advance {
  const draft = talk.paused.at(-1);
  if (choice === RESUME && draft !== undefined) {
    return walk(world, { ...talk, paused: talk.paused.slice(0, -1) }, { ...draft, misses: 0 });
  }
  return choice === DROP && draft !== undefined ? dropped(talk) : beginHome(world, talk);
}
