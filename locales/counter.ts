// The counters in words: what holders of numbers and clerks are told, appointments, what can be booked.
import { dayOf, timeOf } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Appointment } from '../domain/counter/appointment.ts';
import { type Bookable, bookableOf } from '../domain/counter/bookable.ts';
import type { DeskNotice, TicketNotice } from '../domain/counter/notices.ts';
import type { Counts, Turn } from '../domain/counter/queue.ts';
import type { TakingRefusal } from '../domain/counter/take.ts';
import type { Ticket } from '../domain/counter/ticket.ts';
import { titleOf } from './commune.ts';
import { folded, type Phrase, plain } from './phrase.ts';

/** What the holder of a number is told. */
export function ticketPhrase({ number, body }: TicketNotice, commune: Commune): Phrase {
  switch (body.kind) {
    case 'taken':
      return {
        key: 'ticket-taken',
        vars: { number, field: fieldName(commune, body.field), turn: turnPhrase(body.turn) },
      };
    case 'near':
      return { key: 'ticket-near', vars: { number, turn: turnPhrase(body) } };
    case 'called':
      return { key: 'ticket-called', vars: { number, counter: counterName(commune, body.counter) } };
    case 'called_in_vain':
      return {
        key: 'ticket-called-in-vain',
        vars: { number, again: { kind: 'clock', time: timeOf(body.again) } },
      };
    case 'missed':
      return { key: 'ticket-missed', vars: { number } };
    case 'lacking':
      return { key: 'ticket-lacking', vars: { number, paper: body.paper } };
    case 'back_in_line':
      return { key: 'ticket-back', vars: { number, ahead: body.ahead } };
    case 'cancelled':
      return { key: 'ticket-cancelled', vars: { number } };
    case 'expired':
      return { key: 'ticket-expired', vars: { number, phone: commune.phone } };
    default:
      return body satisfies never;
  }
}

/** How many are before, and about when; that nobody can say when no counter is open. */
export function turnPhrase(turn: Turn | null): Phrase {
  if (turn === null) return plain('ticket-turn-unknown');
  const at = { kind: 'clock', time: timeOf(turn.at) } as const;
  return turn.ahead === 0
    ? { key: 'ticket-turn-first', vars: { at } }
    : { key: 'ticket-turn', vars: { ahead: turn.ahead, at } };
}

/** Where a number stands, for its holder. */
export function ticketStatus(ticket: Ticket, turn: Turn | null, commune: Commune): Phrase {
  const { number, standing } = ticket;
  switch (standing.status) {
    case 'waiting':
      return {
        key: 'ticket-waiting',
        vars: { number, field: fieldName(commune, ticket.field), turn: turnPhrase(turn) },
      };
    case 'called':
      return { key: 'ticket-called', vars: { number, counter: counterName(commune, standing.counter) } };
    case 'lacking':
      return { key: 'ticket-lacking', vars: { number, paper: ticket.missing ?? '' } };
    case 'served':
    case 'missed':
    case 'cancelled':
    case 'expired':
      return plain('ticket-over');
    default:
      return standing satisfies never;
  }
}

/** Why no number is given. */
export function takingRefusalPhrase(refusal: TakingRefusal, commune: Commune): Phrase {
  switch (refusal.reason) {
    case 'closed':
      return { key: 'number-closed', vars: { opens: { kind: 'moment', at: refusal.opens } } };
    case 'too_early':
      return { key: 'number-too-early', vars: { from: { kind: 'clock', time: timeOf(refusal.from) } } };
    case 'full':
      return { key: 'number-full', vars: { phone: commune.phone } };
    case 'nobody_serves':
      return { key: 'number-nobody', vars: { phone: commune.phone } };
    case 'has_one':
      return ticketStatus(refusal.ticket, null, commune);
    default:
      return refusal satisfies never;
  }
}

/** What a clerk is told after a tap. */
export function deskPhrase({ body }: DeskNotice, commune: Commune): Phrase {
  switch (body.kind) {
    case 'calling': {
      const vars = { number: body.number, field: fieldName(commune, body.field), waiting: body.waiting };
      return body.paper === null
        ? { key: 'desk-calling', vars }
        : { key: 'desk-calling-back', vars: { ...vars, paper: body.paper } };
    }
    case 'nobody_waits':
      return plain('desk-nobody');
    case 'done':
      return { key: `desk-done-${body.how}`, vars: { number: body.number, waiting: body.waiting } };
    case 'paused':
      return plain('desk-paused');
    case 'resumed':
      return { key: 'desk-resumed', vars: { waiting: body.waiting } };
    default:
      return body satisfies never;
  }
}

/** The day's figures in one line. */
export function countsPhrase({ taken, waiting, served, lacking, missed }: Counts): Phrase {
  return { key: 'desk-counts', vars: { taken, waiting, served, lacking, missed } };
}

/** What can be booked, in a list: "Gặp Chủ tịch …", or the field. */
export function bookablePhrase(bookable: Bookable, commune: Commune): Phrase {
  switch (bookable.kind) {
    case 'reception':
      return { key: 'book-reception', vars: { title: titleOf(commune, bookable.reception.post) } };
    case 'field':
      return { verbatim: bookable.field.name };
    default:
      return bookable satisfies never;
  }
}

/** What was booked, where and when. */
export function appointmentPhrase({ what, at }: Appointment, commune: Commune): Phrase {
  const bookable = bookableOf(commune, what);
  const name = bookable === null ? plain('book-gone') : bookablePhrase(bookable, commune);
  const place = bookable?.kind === 'reception' ? bookable.reception.place : commune.address;
  return { key: 'book-what-when', vars: { what: name, when: { kind: 'moment', at }, place } };
}

/** One line for a list of appointments. */
export function appointmentLine({ what, at }: Appointment, commune: Commune): Phrase {
  const bookable = bookableOf(commune, what);
  const name = bookable === null ? plain('book-gone') : bookablePhrase(bookable, commune);
  return { key: 'book-line', vars: { what: name, day: { kind: 'day', day: dayOf(at) } } };
}

/** Hamlets whose people have a long way: "Bản Khe Trong, Bản Hang Đá". */
export function farHamlets(commune: Commune): Phrase {
  const far = commune.hamlets.filter((hamlet) => hamlet.far).map(({ name }): Phrase => ({ verbatim: name }));
  return folded(far, (first, then) => ({ key: 'comma', vars: { first, then } }));
}

/** A field's name as the commune's file writes it. */
export function fieldName(commune: Commune, field: string): string {
  return commune.fields.find(({ id }) => id === field)?.name ?? field;
}

/** A counter's name as the commune's file writes it. */
export function counterName(commune: Commune, counter: string): string {
  return commune.counters.find(({ id }) => id === counter)?.name ?? counter;
}
