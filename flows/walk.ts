// Walk: goes from step to step until one waits, gives a command, ends, or lacks a fact.

import { submissionOf } from './fields.ts';
import type { AnyStep } from './flow.ts';
import { holds, listOf } from './guards.ts';
import { type Advance, type Note, plainSay, type Say } from './outcome.ts';
import { prompted } from './prompted.ts';
import { resting } from './resting.ts';
import { aboutIt, at, beginning, settled } from './runs.ts';
import { held } from './slots.ts';
import type { About, Run, Talk } from './state.ts';
import { isWaiting, type StepOf } from './steps.ts';
import type { Submission } from './submit.ts';
import { mediaShown, phraseOf } from './texts.ts';
import { flowOf, stepOf, type World } from './world.ts';

/** Steps of one message; a flow that needs more goes in circles (found by `inspect/check`). */
const STEPS_MAX = 60;

/** What one step comes to: on to the next, a wait, a command, or the end. */
type Move =
  | { readonly kind: 'on'; readonly run: Run; readonly say: Say | null }
  | { readonly kind: 'waits' }
  | { readonly kind: 'submits'; readonly submission: Submission }
  | { readonly kind: 'ends' };

/** Walks a run of this talk from where it stands. `note` is said in the same breath as the next prompt. */
export function walk(world: World, talk: Talk, run: Run, note: Note | null = null): Advance {
  const says: Say[] = [];
  let here = run;
  for (let steps = 0; steps < STEPS_MAX; steps++) {
    here = settled(flowOf(world.catalogue, here), here);
    const missing = lacking(world, here);
    if (missing.length > 0) return { kind: 'needs', facts: missing, talk: { ...talk, run: here } };
    const move = moveAt(world, here);
    switch (move.kind) {
      case 'on':
        if (move.say !== null) says.push(move.say);
        here = move.run;
        break;
      case 'waits':
        return prompted(world, talk, here, note, says);
      case 'submits':
        return resting({ ...talk, run: null, offered: null }, [...noted(note), ...says], move.submission);
      case 'ends':
        return resting({ ...talk, run: null, offered: null }, [...noted(note), ...says], null);
      default:
        return move satisfies never;
    }
  }
  throw new Error(`${here.flow} goes in circles at ${here.step}`);
}

function lacking(world: World, run: Run) {
  if (run.step === 'end') return [];
  return (stepOf(world.catalogue, run).needs ?? []).filter((fact) => world.facts[fact] === undefined);
}

function noted(note: Note | null): readonly Say[] {
  return note === null ? [] : [plainSay(note.phrase)];
}

function moveAt(world: World, run: Run): Move {
  if (run.step === 'end') return { kind: 'ends' };
  const step = stepOf(world.catalogue, run);
  if (!isWaiting(step)) return passing(world, run, step);
  const isEmpty = step.kind === 'list' && listOf(world.facts, step.items).length === 0;
  return isEmpty ? { kind: 'on', run: at(run, step.empty), say: null } : { kind: 'waits' };
}

function passing(
  world: World,
  run: Run,
  step: Exclude<
    AnyStep,
    { kind: 'choose' | 'askText' | 'askPhotos' | 'askPlace' | 'askPhone' | 'list' | 'review' }
  >,
): Move {
  switch (step.kind) {
    case 'say':
      return {
        kind: 'on',
        run: at(run, step.next),
        say: { ...plainSay(phraseOf(world, run, step.text)), media: mediaShown(world, step.media) },
      };
    case 'branch': {
      const taken = step.cases.find((each) => holds(each.when, run, world.facts));
      return { kind: 'on', run: at(run, taken?.next ?? step.otherwise), say: null };
    }
    case 'submit':
      return { kind: 'submits', submission: submissionOf(world, run, step) };
    case 'goto':
      return { kind: 'on', run: goneTo(world, run, step), say: null };
    default:
      return step satisfies never;
  }
}

/** Another flow in place of this one: the same walk, which gives at most one command, so the run keeps its id. */
function goneTo(world: World, run: Run, step: StepOf<'goto'>): Run {
  const flow = world.catalogue.get(step.flow);
  if (flow === undefined) throw new Error(`${run.flow} goes to ${step.flow}, which is no flow`);
  const carried = Object.entries(run.slots).filter(([name]) => step.carry?.includes(name));
  return beginning(flow, run.id, aboutOf(run, step, flow.about), Object.fromEntries(carried), world.now);
}

function aboutOf(run: Run, step: StepOf<'goto'>, kind: About['kind'] | undefined): About | null {
  if (step.about === undefined || kind === undefined) return null;
  if (step.about === 'same') return run.about;
  const item = held(run, step.about, 'item');
  if (item === null) return null;
  return aboutIt(kind, item);
}
