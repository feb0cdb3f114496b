// Runs: how a walk through a flow begins, moves from step to step, turns back and is put aside.

import type { Moment } from '../domain/clock.ts';
import { id, type RunId } from '../domain/ids.ts';
import type { Catalogue } from './catalogue.ts';
import type { Flow } from './flow.ts';
import { dropAnswer } from './slots.ts';
import type { About, Run, SlotValue, Talk } from './state.ts';
import { asks, isWaiting } from './steps.ts';

/** Steps remembered for "8 back". */
const TRAIL_MAX = 20;
/** Drafts kept at a time; the oldest makes room. */
const PAUSED_MAX = 3;

/** What a run is about, by its kind and the id that was chosen or tapped. */
export function aboutIt(kind: About['kind'], chosen: string): About {
  switch (kind) {
    case 'complaint':
      return { kind, id: id(chosen) };
    case 'procedure':
      return { kind, id: id(chosen) };
    case 'letter':
      return { kind, id: id(chosen) };
    case 'ticket':
      return { kind, id: id(chosen) };
    case 'appointment':
      return { kind, id: id(chosen) };
    default:
      return kind satisfies never;
  }
}

/** What is known before a flow has asked anything, by the name of the slot it goes into. */
export type Known = Readonly<Record<string, SlotValue>>;

/** A run at the start of a flow, with what is known already. */
export function beginning(flow: Flow, id: RunId, about: About | null, known: Known, now: Moment): Run {
  const slots = Object.fromEntries(Object.entries(known).filter(([name]) => flow.slots[name] !== undefined));
  return {
    ...BLANK,
    id,
    flow: flow.id,
    flowVersion: flow.version,
    step: flow.start,
    about,
    slots,
    startedAt: now,
  };
}

/** A run of no flow, never kept: words from which facts are asked before it is known which flow they begin. */
export function weighing(id: RunId, slots: Known, now: Moment): Run {
  return { ...BLANK, id, flow: '', flowVersion: 0, step: '', about: null, slots, startedAt: now };
}

const BLANK = { labels: {}, changing: null, trail: [], page: 0, misses: 0 } as const;

/** The run at another step, asked for the first time. */
export function at(run: Run, step: string): Run {
  return { ...run, step, page: 0, misses: 0 };
}

/** The run after its step was answered: the step is remembered for the way back. */
export function answered(run: Run, next: string): Run {
  return at({ ...run, trail: [...run.trail, run.step].slice(-TRAIL_MAX) }, next);
}

/** The run at the question before this one, its answer kept; null at the first question. */
export function back(flow: Flow, run: Run): Run | null {
  if (run.page > 0) return { ...run, page: run.page - 1, misses: 0 };
  const step = run.trail.at(-1);
  if (step === undefined) return null;
  const earlier = { ...at(run, step), trail: run.trail.slice(0, -1), changing: null };
  const definition = flow.steps[step];
  // One of several questions asked by the same step: it comes again once its answer is gone.
  return definition?.kind === 'list' && definition.under !== undefined
    ? dropAnswer(earlier, definition.under.answers)
    : earlier;
}

/**
 * The run at a step whose answer is to be changed, remembering the review it comes from. `shown` is the slot the
 * line shows, if it shows one: the step may only lead to where it is filled.
 */
export function changing(flow: Flow, run: Run, step: string, shown: string | null): Run {
  const definition = flow.steps[step];
  const asked = definition !== undefined && isWaiting(definition) ? asks(definition) : [];
  const slots = shown === null ? asked : [...asked, shown];
  return { ...answered(run, step), changing: { review: run.step, slots } };
}

/** The run back at its review, when the step it has reached asks for something else than what was to be changed. */
export function settled(flow: Flow, run: Run): Run {
  if (run.changing === null) return run;
  const { review, slots } = run.changing;
  if (run.trail.at(-1) === review) return run; // nothing has been asked anew yet
  const step = flow.steps[run.step];
  if (step?.kind === 'say' || step?.kind === 'branch' || step?.kind === 'goto') return run;
  if (step !== undefined && isWaiting(step) && asks(step).some((slot) => slots.includes(slot))) return run;
  const trail = run.trail.slice(0, run.trail.lastIndexOf(review));
  return { ...at(run, review), trail, changing: null };
}

/** The talk with its run put aside: a draft always, and any answers when the person did not choose to leave them. */
export function putAside(catalogue: Catalogue, talk: Talk, isInterrupted = false): Talk {
  const run = talk.run;
  const isKept =
    run !== null && (isDraft(catalogue, run) || (isInterrupted && Object.keys(run.slots).length > 0));
  const paused = isKept ? [...talk.paused, run] : talk.paused;
  return { ...talk, run: null, offered: null, paused: paused.slice(-PAUSED_MAX) };
}

/** Whether a run holds something that would be lost: answers on the way to a command. Looking around is no draft. */
export function isDraft(catalogue: Catalogue, run: Run): boolean {
  const steps = Object.values(catalogue.get(run.flow)?.steps ?? {});
  return Object.keys(run.slots).length > 0 && steps.some((step) => step.kind === 'submit');
}
