// Prompted: a run waits: its question is said, its choices get numbers, the talk remembers them.
import type { Phrase } from '../locales/phrase.ts';
import { exitId } from './exits.ts';
import type { Option } from './options.ts';
import type { Advance, Note, Say } from './outcome.ts';
import { screenOf } from './screen.ts';
import type { Offered, Run, Talk } from './state.ts';
import { isWaiting } from './steps.ts';
import { stepOf, type World } from './world.ts';

/** The talk waiting at the step of `run`, its question the last thing said. */
export function prompted(
  world: World,
  talk: Talk,
  run: Run,
  note: Note | null,
  before: readonly Say[],
): Advance {
  const step = stepOf(world.catalogue, run);
  if (!isWaiting(step)) throw new Error(`${run.flow} does not wait at ${run.step}`);
  const screen = screenOf(world, run, step);
  const next = offering(talk, numbered(screen.options), screen.under);
  const says: readonly Say[] = [
    ...before,
    {
      phrases: noted(note, screen.phrases),
      choices: [...next.offered.choices, ...personAfterMisses(run)],
      prompt: next.offered.prompt,
      ask: screen.ask,
      media: screen.media,
    },
  ];
  return { kind: 'rests', talk: { ...talk, run, ...next }, says, submits: null };
}

function noted(note: Note | null, question: readonly Phrase[]): readonly Phrase[] {
  if (note === null) return question;
  return note.stands === 'instead' ? [note.phrase] : [note.phrase, ...question];
}

/** Options with the numbers by which they can be typed or said. */
export function numbered(options: readonly Option[]): Offered['choices'] {
  return options.map((option, index) => ({ number: index + 1, ...option }));
}

/** Choices under a prompt of a name never used before in this talk, so that an old button is known as old. */
export function offering(
  talk: Talk,
  choices: Offered['choices'],
  under: string | null,
): { readonly offered: Offered; readonly prompts: number } {
  const prompts = talk.prompts + 1;
  return { offered: { prompt: prompts.toString(36), choices, under }, prompts };
}

/** Not understood twice: a person is offered on the screen itself, not only by the number everyone may type. */
function personAfterMisses(run: Run): Offered['choices'] {
  return run.misses < 2 ? [] : [{ number: 9, id: exitId(9), label: { key: 'exit-person' } }];
}
