// Takes a number: whether it may be taken now, what it will be, and what the taker is told.
import { type Calendar, hoursOn, isWorkingDay, nextOpening, timeOfDay } from '../calendar.ts';
import { type Day, dayOf, HOUR, type Moment, startOfDay } from '../clock.ts';
import type { Commune } from '../commune.ts';
import { calendarFor } from '../complaint/context.ts';
import type { FieldId, PersonId, TicketId } from '../ids.ts';
import { fieldOf, openDesks } from './desks.ts';
import type { TicketNotice } from './notices.ts';
import { forecast, type Queue } from './queue.ts';
import { isOpen, rankOf, type Ticket, type TicketDraft } from './ticket.ts';

/** Numbers are given from this long before the counters open: nobody needs to stand at the door for one. */
const BEFORE_OPENING = 1.5 * HOUR;

/** Whoever has so many before them, or fewer, is told to come near. */
export const NEAR = 2;

export type Taking = {
  readonly id: TicketId;
  readonly citizen: PersonId;
  readonly field: FieldId;
  readonly hasPriority: boolean;
  /** The appointment for which the person has come. */
  readonly appointment: Moment | null;
};

export type TakingRefusal =
  | { readonly reason: 'closed'; readonly opens: Moment }
  | { readonly reason: 'too_early'; readonly from: Moment }
  /** Too many wait to be reached before closing. */
  | { readonly reason: 'full' }
  /** No counter serves the field today. */
  | { readonly reason: 'nobody_serves' }
  | { readonly reason: 'has_one'; readonly ticket: Ticket };

export type Taken =
  | { readonly kind: 'taken'; readonly draft: TicketDraft }
  | ({ readonly kind: 'refused' } & TakingRefusal);

/** Decides a tap: one open number a person, in the hours in which the counters can still come to it. */
export function take(commune: Commune, queue: Queue, taking: Taking, now: Moment): Taken {
  const refusal = refusalOf(commune, queue, taking, now);
  return refusal === null
    ? { kind: 'taken', draft: draftOf(commune, queue.day, taking, now) }
    : { kind: 'refused', ...refusal };
}

function draftOf(commune: Commune, day: Day, taking: Taking, now: Moment): TicketDraft {
  return {
    id: taking.id,
    commune: commune.id,
    day,
    citizen: taking.citizen,
    field: taking.field,
    takenAt: now,
    rank: rankOf(now, taking),
    absences: 0,
    isNearTold: false,
    missing: null,
    standing: { status: 'waiting', notBefore: null },
    version: 1,
  };
}

function refusalOf(commune: Commune, queue: Queue, taking: Taking, now: Moment): TakingRefusal | null {
  const mine = queue.tickets.find((ticket) => ticket.citizen === taking.citizen && isOpen(ticket));
  if (mine !== undefined) return { reason: 'has_one', ticket: mine };
  const closed = closedAt(commune, now);
  if (closed !== null) return closed;
  const desks = openDesks(commune, queue.paused, now);
  const isServed =
    fieldOf(commune, taking.field) && desks.some(({ serves }) => serves.includes(taking.field));
  if (!isServed) return { reason: 'nobody_serves' };
  const turn = turnOf(commune, queue, { ...draftOf(commune, queue.day, taking, now), number: Infinity }, now);
  return turn !== null && dayOf(turn.at) === queue.day ? null : { reason: 'full' };
}

function closedAt(commune: Commune, now: Moment): TakingRefusal | null {
  const calendar: Calendar = calendarFor(commune);
  const day = dayOf(now);
  const midnight = startOfDay(day);
  const hours = hoursOn(commune, day);
  const opens = midnight + timeOfDay(hours[0]?.from ?? '24:00');
  const closes = midnight + timeOfDay(hours.at(-1)?.to ?? '00:00');
  if (!isWorkingDay(calendar, day) || now >= closes)
    return { reason: 'closed', opens: nextOpening(calendar, now) };
  return now < opens - BEFORE_OPENING ? { reason: 'too_early', from: opens - BEFORE_OPENING } : null;
}

function turnOf(commune: Commune, queue: Queue, ticket: Ticket, now: Moment) {
  const turns = forecast(commune, { ...queue, tickets: [...queue.tickets, ticket] }, now);
  return turns.get(ticket.id) ?? null;
}

/** A draft with its number: the ticket, and what its taker is told. */
export function numbered(
  commune: Commune,
  queue: Queue,
  draft: TicketDraft,
  number: number,
  now: Moment,
): { readonly ticket: Ticket; readonly notice: TicketNotice } {
  const turn = turnOf(commune, queue, { ...draft, number }, now);
  const isNearTold = turn !== null && turn.ahead <= NEAR;
  const ticket: Ticket = { ...draft, number, isNearTold };
  const body = { kind: 'taken', field: draft.field, turn } as const;
  return { ticket, notice: { to: draft.citizen, ticket: draft.id, number, body } };
}
