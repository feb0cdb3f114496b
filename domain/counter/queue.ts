// The queue of a day: in which order people are called, how many are before each, and when their turn will be.
import { addWorkingMinutes, nextOpening } from '../calendar.ts';
import { type Day, MINUTE, type Moment } from '../clock.ts';
import type { Commune, Counter } from '../commune.ts';
import { calendarFor } from '../complaint/context.ts';
import type { CounterId, TicketId } from '../ids.ts';
import { minutesOf, openDesks } from './desks.ts';
import type { Ticket } from './ticket.ts';

/** A day's tickets, ended ones too, and the counters that make a pause. */
export type Queue = {
  readonly day: Day;
  readonly tickets: readonly Ticket[];
  readonly paused: readonly CounterId[];
};

/** When a waiting ticket will be called as things stand, and how many are called before it where it may be. */
export type Turn = { readonly ahead: number; readonly at: Moment };

/** Waiting tickets in the order in which they are called: by rank, then by number. */
export function waitingIn(queue: Queue): readonly Ticket[] {
  return queue.tickets.filter((ticket) => ticket.standing.status === 'waiting').toSorted(inOrder);
}

function inOrder(one: Ticket, other: Ticket): number {
  return one.rank - other.rank || one.number - other.number;
}

/** The ticket a counter calls next; null when nobody waits for what it serves. */
export function nextFor(queue: Queue, counter: Counter, now: Moment): Ticket | null {
  return waitingIn(queue).find((ticket) => serves(counter, ticket) && mayBeCalled(ticket, now)) ?? null;
}

/** The ticket that stands at a counter. */
export function currentAt(queue: Queue, counter: CounterId): Ticket | null {
  return (
    queue.tickets.find(({ standing }) => standing.status === 'called' && standing.counter === counter) ?? null
  );
}

function serves(counter: Counter, ticket: Ticket): boolean {
  return counter.serves.includes(ticket.field);
}

function mayBeCalled({ standing }: Ticket, at: Moment): boolean {
  return standing.status === 'waiting' && (standing.notBefore ?? at) <= at;
}

/**
 * The day played on: whichever open counter is free first calls the first ticket it serves, each visit takes its
 * field's average, lunch and the night are jumped over. A ticket that no open counter serves has no turn.
 */
export function forecast(commune: Commune, queue: Queue, now: Moment): ReadonlyMap<TicketId, Turn> {
  const calendar = calendarFor(commune);
  const desks = openDesks(commune, queue.paused, now).map((counter) => ({
    counter,
    free: freeAt(commune, queue, counter, now),
  }));
  const turns = new Map<TicketId, Turn>();
  const calls: Counter[] = [];
  let waiting = waitingIn(queue);
  while (waiting.length > 0) {
    const useful = desks.filter(({ counter }) => waiting.some((ticket) => serves(counter, ticket)));
    const desk = useful.toSorted((one, other) => one.free - other.free)[0];
    if (desk === undefined) return turns;
    const ticket = calledBy(desk.counter, waiting, desk.free);
    const at = nextOpening(calendar, Math.max(desk.free, earliestOf(ticket)));
    const ahead = calls.filter((counter) => serves(counter, ticket)).length;
    turns.set(ticket.id, { ahead, at });
    calls.push(desk.counter);
    desk.free = addWorkingMinutes(calendar, at, minutesOf(commune, ticket.field));
    waiting = waiting.filter((one) => one !== ticket);
  }
  return turns;
}

/** The first that may be called, else the first there is: it is waited for. */
function calledBy(counter: Counter, waiting: readonly Ticket[], at: Moment): Ticket {
  const served = waiting.filter((ticket) => serves(counter, ticket));
  const ticket = served.find((one) => mayBeCalled(one, at)) ?? served[0];
  if (ticket === undefined) throw new Error('a counter was asked to call where nobody waits for it');
  return ticket;
}

function earliestOf({ standing }: Ticket): Moment {
  return standing.status === 'waiting' ? (standing.notBefore ?? 0) : 0;
}

/** When a counter will have ended the visit that is there now. */
function freeAt(commune: Commune, queue: Queue, counter: Counter, now: Moment): Moment {
  const current = currentAt(queue, counter.id);
  if (current?.standing.status !== 'called') return now;
  return Math.max(now, current.standing.at + minutesOf(commune, current.field) * MINUTE);
}

/** What came of the day so far. */
export type Counts = {
  readonly taken: number;
  readonly waiting: number;
  readonly served: number;
  readonly lacking: number;
  readonly missed: number;
};

/** Counts of the day, at all counters or at one. Tickets in the queue belong to no counter yet. */
export function countsOf(queue: Queue, counter: CounterId | null = null): Counts {
  const count = (status: Ticket['standing']['status']) =>
    queue.tickets.filter(({ standing }) => standing.status === status && isAt(standing, counter)).length;
  return {
    taken: queue.tickets.length,
    waiting: count('waiting'),
    served: count('served'),
    lacking: queue.tickets.filter(({ missing, standing }) => missing !== null && isAt(standing, counter))
      .length,
    missed: count('missed'),
  };
}

function isAt(standing: Ticket['standing'], counter: CounterId | null): boolean {
  return counter === null || !('counter' in standing) || standing.counter === counter;
}
