// Serves: what the clerk's taps and the citizens' own do to the queue of the day.
import { MINUTE, type Moment } from '../clock.ts';
import type { Commune, Counter } from '../commune.ts';
import type { OfficerId, PersonId, TicketId } from '../ids.ts';
import type { DeskNotice, TicketNotice } from './notices.ts';
import { countsOf, currentAt, forecast, nextFor, type Queue } from './queue.ts';
import { NEAR } from './take.ts';
import { moved, type Ticket } from './ticket.ts';

/** Somebody who was not there is called again after this; after that the number is given up. */
const CALLED_AGAIN_AFTER = 10 * MINUTE;

/** A tap of a clerk. `ticket` is whom the tapped button was about, so that a second tap on it serves nobody else. */
export type DeskCommand =
  /** The visit at the desk is over, the next is called. */
  | { readonly kind: 'CallNext'; readonly ticket: TicketId | null }
  | { readonly kind: 'Serve'; readonly ticket: TicketId | null }
  | { readonly kind: 'SendForPaper'; readonly ticket: TicketId | null; readonly paper: string }
  | { readonly kind: 'NoteAbsent'; readonly ticket: TicketId | null }
  | { readonly kind: 'Pause' }
  | { readonly kind: 'Resume' };

export type TicketCommand =
  | { readonly kind: 'Cancel'; readonly ticket: TicketId }
  /** Back with the paper that was missing. */
  | { readonly kind: 'ComeBack'; readonly ticket: TicketId };

/** What a command changes: tickets as they are now, the desk's pause, what is told. */
export type Served =
  | {
      readonly kind: 'changed';
      readonly tickets: readonly Ticket[];
      /** Null: as it was. */
      readonly pause: 'begins' | 'ends' | null;
      readonly toCitizens: readonly TicketNotice[];
      readonly toDesk: DeskNotice | null;
    }
  | { readonly kind: 'refused'; readonly reason: 'stale_ticket' | 'nobody_at_desk' | 'not_yours' };

type Changed = Extract<Served, { kind: 'changed' }>;

/** Decides a clerk's tap at their counter. */
export function serve(
  commune: Commune,
  queue: Queue,
  desk: { readonly counter: Counter; readonly officer: OfficerId },
  command: DeskCommand,
  now: Moment,
): Served {
  const { counter, officer } = desk;
  const current = currentAt(queue, counter.id);
  const tell = (ticket: Ticket | null, body: DeskNotice['body']): DeskNotice => ({
    to: officer,
    ticket: ticket?.id ?? null,
    body,
  });
  switch (command.kind) {
    case 'CallNext': {
      if ((current?.id ?? null) !== command.ticket) return { kind: 'refused', reason: 'stale_ticket' };
      return withNear(commune, queue, callNext(queue, counter, current, tell, now), now);
    }
    case 'Pause':
      return { ...NO_CHANGE, pause: 'begins', toDesk: tell(null, { kind: 'paused' }) };
    case 'Resume': {
      const open = { ...queue, paused: queue.paused.filter((one) => one !== counter.id) };
      const waiting = countsOf(queue).waiting;
      return withNear(
        commune,
        open,
        { ...NO_CHANGE, pause: 'ends', toDesk: tell(current, { kind: 'resumed', waiting }) },
        now,
      );
    }
    case 'Serve':
    case 'SendForPaper':
    case 'NoteAbsent': {
      if (current === null) return { kind: 'refused', reason: 'nobody_at_desk' };
      if (current.id !== command.ticket) return { kind: 'refused', reason: 'stale_ticket' };
      const end = endOf(current, counter, command, now);
      const body = {
        kind: 'done',
        number: current.number,
        how: end.how,
        waiting: countsOf(queue).waiting,
      } as const;
      const changed = {
        ...NO_CHANGE,
        tickets: [end.ticket],
        toCitizens: end.notices,
        toDesk: tell(null, body),
      };
      return withNear(commune, queue, changed, now);
    }
    default:
      return command satisfies never;
  }
}

/** Decides what the holder of a ticket asks. */
export function change(
  commune: Commune,
  queue: Queue,
  citizen: PersonId,
  command: TicketCommand,
  now: Moment,
): Served {
  const ticket = queue.tickets.find(({ id }) => id === command.ticket);
  if (ticket === undefined || ticket.citizen !== citizen) return { kind: 'refused', reason: 'not_yours' };
  const { status } = ticket.standing;
  switch (command.kind) {
    case 'Cancel': {
      if (status !== 'waiting' && status !== 'lacking') return { kind: 'refused', reason: 'stale_ticket' };
      const gone = moved(ticket, { status: 'cancelled', at: now });
      const notice = noticeOf(gone, { kind: 'cancelled' });
      return withNear(commune, queue, { ...NO_CHANGE, tickets: [gone], toCitizens: [notice] }, now);
    }
    case 'ComeBack': {
      if (status !== 'lacking') return { kind: 'refused', reason: 'stale_ticket' };
      const back = moved(ticket, { status: 'waiting', notBefore: null }, { isNearTold: true });
      const ahead = forecast(commune, withTickets(queue, [back]), now).get(back.id)?.ahead ?? 0;
      const notice = noticeOf(back, { kind: 'back_in_line', ahead });
      return { ...NO_CHANGE, tickets: [back], toCitizens: [notice] };
    }
    default:
      return command satisfies never;
  }
}

/** Ends the numbers whose turn did not come while the counters were open; whoever waited hears it. */
export function closeDay(queue: Queue, now: Moment): Changed {
  const left = queue.tickets.filter(
    ({ standing }) => standing.status === 'waiting' || standing.status === 'lacking',
  );
  const tickets = left.map((ticket) => moved(ticket, { status: 'expired', at: now }));
  const waited = left.filter(({ standing }) => standing.status === 'waiting');
  return {
    ...NO_CHANGE,
    tickets,
    toCitizens: waited.map((ticket) => noticeOf(ticket, { kind: 'expired', day: queue.day })),
  };
}

const NO_CHANGE: Changed = { kind: 'changed', tickets: [], pause: null, toCitizens: [], toDesk: null };

function callNext(
  queue: Queue,
  counter: Counter,
  current: Ticket | null,
  tell: (ticket: Ticket | null, body: DeskNotice['body']) => DeskNotice,
  now: Moment,
): Changed {
  const served = current === null ? [] : [moved(current, { status: 'served', counter: counter.id, at: now })];
  const next = nextFor(queue, counter, now);
  if (next === null) return { ...NO_CHANGE, tickets: served, toDesk: tell(null, { kind: 'nobody_waits' }) };
  const called = moved(next, { status: 'called', counter: counter.id, at: now });
  const waiting = countsOf(queue).waiting - 1;
  const { number, field, missing } = called;
  return {
    ...NO_CHANGE,
    tickets: [...served, called],
    toCitizens: [noticeOf(called, { kind: 'called', counter: counter.id })],
    toDesk: tell(called, { kind: 'calling', number, field, paper: missing, waiting }),
  };
}

type End = {
  readonly ticket: Ticket;
  readonly how: Extract<DeskNotice['body'], { kind: 'done' }>['how'];
  readonly notices: readonly TicketNotice[];
};

function endOf(
  current: Ticket,
  counter: Counter,
  command: Exclude<DeskCommand, { kind: 'CallNext' | 'Pause' | 'Resume' }>,
  now: Moment,
): End {
  switch (command.kind) {
    case 'Serve':
      return {
        ticket: moved(current, { status: 'served', counter: counter.id, at: now }),
        how: 'served',
        notices: [],
      };
    case 'SendForPaper': {
      const standing = { status: 'lacking', counter: counter.id, at: now } as const;
      const ticket = moved(current, standing, { missing: command.paper });
      return {
        ticket,
        how: 'lacking',
        notices: [noticeOf(ticket, { kind: 'lacking', paper: command.paper })],
      };
    }
    case 'NoteAbsent':
      return absent(current, now);
    default:
      return command satisfies never;
  }
}

/** The first time they are called again a little later, with their place; the second time the number is given up. */
function absent(current: Ticket, now: Moment): End {
  const absences = current.absences + 1;
  if (absences > 1) {
    const ticket = moved(current, { status: 'missed', at: now }, { absences });
    return { ticket, how: 'missed', notices: [noticeOf(ticket, { kind: 'missed' })] };
  }
  const again = now + CALLED_AGAIN_AFTER;
  const ticket = moved(current, { status: 'waiting', notBefore: again }, { absences });
  return { ticket, how: 'in_vain', notices: [noticeOf(ticket, { kind: 'called_in_vain', again })] };
}

/** The change, and whoever is near after it told so, once. */
function withNear(commune: Commune, queue: Queue, changed: Changed, now: Moment): Changed {
  const after = withTickets(queue, changed.tickets);
  const turns = forecast(commune, after, now);
  const near = after.tickets.flatMap((ticket) => {
    const turn = turns.get(ticket.id);
    if (turn === undefined || ticket.isNearTold || turn.ahead > NEAR) return [];
    const told: Ticket = { ...ticket, isNearTold: true, version: ticket.version + 1 };
    return [{ told, notice: noticeOf(told, { kind: 'near', ahead: turn.ahead, at: turn.at }) }];
  });
  const alsoNear = new Set(near.map(({ told }) => told.id));
  return {
    ...changed,
    tickets: [...changed.tickets.filter(({ id }) => !alsoNear.has(id)), ...near.map(({ told }) => told)],
    toCitizens: [...changed.toCitizens, ...near.map(({ notice }) => notice)],
  };
}

/** The queue with some of its tickets as they are now. */
export function withTickets(queue: Queue, tickets: readonly Ticket[]): Queue {
  const now = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return { ...queue, tickets: queue.tickets.map((ticket) => now.get(ticket.id) ?? ticket) };
}

function noticeOf({ citizen, id, number }: Ticket, body: TicketNotice['body']): TicketNotice {
  return { to: citizen, ticket: id, number, body };
}
