// A day at the counters for tests: an invented commune with counters, tickets in short, and a clerk who taps.

import type { Moment } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { Queue } from '../../../domain/counter/queue.ts';
import { type DeskCommand, type Served, serve, withTickets } from '../../../domain/counter/serve.ts';
import { numbered, take } from '../../../domain/counter/take.ts';
import type { Ticket } from '../../../domain/counter/ticket.ts';
import { id } from '../../../domain/ids.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { at } from '../rest-days.ts';

/** Monday morning, the office just open. */
export const MORNING: Moment = at('2026-11-02 07:30');
export const DAY = '2026-11-02';

/** Two counters: both take civil papers, the second land too. */
export const COMMUNE: Commune = demoCommune({
  fields: [
    { id: id('ho-tich'), name: 'Hộ tịch', groups: [], minutes: 10, capacity: 2 },
    { id: id('dat-dai'), name: 'Đất đai', groups: [], minutes: 20, capacity: 0 },
  ],
  counters: [
    { id: id('quay-1'), name: 'Quầy 1', post: POSTS.centreDirector, serves: [id('ho-tich')] },
    { id: id('quay-2'), name: 'Quầy 2', post: POSTS.landOfficer, serves: [id('dat-dai'), id('ho-tich')] },
  ],
});

export const EMPTY: Queue = { day: DAY, tickets: [], paused: [] };

/** Who takes a number: a name stands for a person, and for the ticket. */
export type Taker = {
  readonly who: string;
  readonly field?: string;
  readonly hasPriority?: boolean;
  readonly appointment?: Moment;
};

/** The queue after a tap, which must have been taken. */
export function takes(queue: Queue, taker: Taker, now: Moment, commune = COMMUNE): Queue {
  const taken = tap(queue, taker, now, commune);
  if (taken.kind === 'refused') throw new Error(`${taker.who} was refused: ${taken.reason}`);
  const number = queue.tickets.length + 1;
  return { ...queue, tickets: [...queue.tickets, numbered(commune, queue, taken.draft, number, now).ticket] };
}

/** What comes of a tap. */
export function tap(queue: Queue, taker: Taker, now: Moment, commune = COMMUNE) {
  const { who, field = 'ho-tich', hasPriority = false, appointment = null } = taker;
  return take(
    commune,
    queue,
    { id: id(who), citizen: id(who), field: id(field), hasPriority, appointment },
    now,
  );
}

/** A queue of people who came a minute apart. */
export function queueOf(takers: readonly Taker[], from = MORNING): Queue {
  return takers.reduce((queue, taker, index) => takes(queue, taker, from + index * 60_000), EMPTY);
}

/** A tap of the clerk at a counter. */
export function clerk(queue: Queue, counter: 'quay-1' | 'quay-2', command: DeskCommand, now: Moment): Served {
  const found = COMMUNE.counters.find((one) => one.id === counter);
  if (found === undefined) throw new Error('no such counter');
  const officer = counter === 'quay-1' ? OFFICERS.centreDirector : OFFICERS.landOfficer;
  return serve(COMMUNE, queue, { counter: found, officer }, command, now);
}

/** The queue after something that must have changed it. */
export function following(queue: Queue, served: Served): Queue {
  if (served.kind === 'refused') throw new Error(`refused: ${served.reason}`);
  return withTickets(queue, served.tickets);
}

/** The ticket of a person. */
export function ticketOf(queue: Queue, who: string): Ticket {
  const ticket = queue.tickets.find((one) => one.citizen === who);
  if (ticket === undefined) throw new Error(`${who} has no ticket`);
  return ticket;
}

/** Who is told what, as `who kind`. */
export function told(served: Served): readonly string[] {
  return served.kind === 'refused'
    ? [served.reason]
    : served.toCitizens.map(({ to, body }) => `${to} ${body.kind}`);
}
