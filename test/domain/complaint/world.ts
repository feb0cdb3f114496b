// A small world for one complaint: people act, time passes, timers ring as the handlers would let them.
import { DAY, MINUTE, type Moment } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { Actor, Command } from '../../../domain/complaint/commands.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import { decide } from '../../../domain/complaint/decide.ts';
import type { Decision } from '../../../domain/complaint/decision.ts';
import type { Recorded } from '../../../domain/complaint/events.ts';
import { evolve } from '../../../domain/complaint/evolve.ts';
import type { Notice } from '../../../domain/complaint/notices.ts';
import { react } from '../../../domain/complaint/reactions.ts';
import { type TimerPlan, timersOf } from '../../../domain/complaint/timers.ts';
import { COMPLAINT } from './given.ts';

/** Everything there is at one moment; `armed` are the timer rows as the database would hold them. */
export type World = {
  readonly now: Moment;
  readonly commune: Commune;
  readonly complaint: Complaint | null;
  readonly history: readonly Recorded[];
  readonly armed: readonly TimerPlan[];
  readonly notices: readonly Notice[];
};

/** What one command did to the world: enough to judge it. */
export type Deed = {
  readonly before: World;
  readonly after: World;
  readonly command: Command;
  readonly actor: Actor;
  readonly decision: Decision;
};

/** Rings in one go that no honest complaint needs: a timer that arms itself in the past would ring for ever. */
const TOO_MANY_RINGS = 60;

/** Carries a command out as `handlers/carry-out` and `handlers/commit` do. */
export function act(before: World, command: Command, actor: Actor): Deed {
  const context = { now: before.now, commune: before.commune };
  const decision = decide(command, actor, before.complaint, context);
  const events = decision.kind === 'decided' ? decision.events : [];
  const from = before.history.length + 1;
  const recorded = events.map(
    (event, index): Recorded => ({ number: from + index, at: before.now, actor, event }),
  );
  const complaint = recorded.reduce<Complaint | null>(evolve, before.complaint);
  if (complaint === null || recorded.length === 0) return { before, after: before, command, actor, decision };
  const after: World = {
    ...before,
    complaint,
    history: [...before.history, ...recorded],
    armed: timersOf(complaint, context),
    notices: react(before.complaint, complaint, recorded, context),
  };
  return { before, after, command, actor, decision };
}

/** Lets time pass; each timer rings at its moment, or, after a standstill, when everything is back. */
export function pass(
  world: World,
  minutes: number,
  isStandstill: boolean,
): { readonly deeds: readonly Deed[]; readonly world: World } {
  const until = world.now + minutes * MINUTE;
  const deeds: Deed[] = [];
  let present = isStandstill ? { ...world, now: until } : world;
  for (let due = firstDue(present, until); due; due = firstDue(present, until)) {
    if (deeds.length > TOO_MANY_RINGS + minutes / (DAY / MINUTE)) throw new Error('timers ring without end');
    const deed = ring({ ...present, now: Math.max(present.now, due.dueAt) }, due);
    deeds.push(deed);
    present = deed.after;
  }
  return { deeds, world: { ...present, now: until } };
}

/** One timer rings; its row is gone whatever came of it. */
export function ring(world: World, { kind, number }: Pick<TimerPlan, 'kind' | 'number'>): Deed {
  const armed = world.armed.filter((one) => one.kind !== kind || one.number !== number);
  const command = { kind: 'Ring', complaint: COMPLAINT, timer: kind, number } as const;
  return act({ ...world, armed }, command, { kind: 'clock' });
}

function firstDue(world: World, until: Moment): TimerPlan | undefined {
  return world.armed
    .filter(({ dueAt }) => dueAt <= until)
    .toSorted((one, other) => one.dueAt - other.dueAt)[0];
}
