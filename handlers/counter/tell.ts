// Tell: what is told about the queue and about appointments, as messages to be, with the flows their choices begin.
import type { Commune } from '../../domain/commune.ts';
import type { Appointment } from '../../domain/counter/appointment.ts';
import type { DeskNotice, TicketNotice } from '../../domain/counter/notices.ts';
import type { MediaId, OfficerId } from '../../domain/ids.ts';
import { beginAction } from '../../flows/action.ts';
import { deskPhrase, ticketPhrase } from '../../locales/counter.ts';
import { type Phrase, type PlainKey, plain } from '../../locales/phrase.ts';
import type { Tell } from '../turn.ts';

type Choice = readonly [label: PlainKey, flow: string, about: string | null];

/** A message to the holder of a number. Whoever waits has asked to be told, so it goes at any hour. */
export function tellTicket(notice: TicketNotice, commune: Commune, media: readonly MediaId[] = []): Tell {
  return {
    to: { kind: 'person', person: notice.to },
    purpose: 'reply',
    phrases: [ticketPhrase(notice, commune), plain('auto')],
    choices: choices(ticketChoices(notice)),
    media,
  };
}

function ticketChoices({ body, ticket }: TicketNotice): readonly Choice[] {
  switch (body.kind) {
    case 'taken':
    case 'near':
      return [
        ['ticket-look', 'citizen/ticket', null],
        ['ticket-give-up', 'citizen/give-up', ticket],
      ];
    case 'lacking':
      return [
        ['ticket-come-back', 'citizen/come-back', ticket],
        ['ticket-give-up', 'citizen/give-up', ticket],
      ];
    case 'missed':
    case 'expired':
      return [['counter-number', 'citizen/number', null]];
    case 'called':
    case 'called_in_vain':
    case 'back_in_line':
    case 'cancelled':
      return [];
    default:
      return body satisfies never;
  }
}

/** A message to the clerk: what the tap has done, and the taps that may come next, each about this very ticket. */
export function tellDesk(notice: DeskNotice, commune: Commune): Tell {
  return {
    to: { kind: 'officer', officer: notice.to },
    purpose: 'reply',
    phrases: [deskPhrase(notice, commune)],
    choices: choices(deskChoices(notice)),
    media: [],
  };
}

function deskChoices({ body, ticket }: DeskNotice): readonly Choice[] {
  switch (body.kind) {
    case 'calling':
      return [
        ['desk-next', 'leader/next', ticket],
        ['desk-lacking', 'leader/lacking', ticket],
        ['desk-absent', 'leader/absent', ticket],
        ['desk-open', 'leader/desk', null],
      ];
    case 'nobody_waits':
    case 'done':
    case 'resumed':
      return [
        ['desk-call', 'leader/next', null],
        ['desk-open', 'leader/desk', null],
      ];
    case 'paused':
      return [['desk-open', 'leader/desk', null]];
    default:
      return body satisfies never;
  }
}

/** Words for the clerk alone, with the way back to the desk. */
export function tellClerk(officer: OfficerId, phrase: Phrase): Tell {
  return {
    to: { kind: 'officer', officer },
    purpose: 'reply',
    phrases: [phrase],
    choices: choices([['desk-open', 'leader/desk', null]]),
    media: [],
  };
}

/** Words for a leader about their reception, with the way to its list. */
export function tellReceiver(officer: OfficerId, phrase: Phrase): Tell {
  return {
    to: { kind: 'officer', officer },
    purpose: 'notice',
    phrases: [phrase],
    choices: choices([['reception-open', 'leader/receptions', null]]),
    media: [],
  };
}

/** A message about an appointment that stands: it can be given up with one tap. */
export function tellAppointment(
  { citizen, id }: Appointment,
  purpose: Tell['purpose'],
  phrase: Phrase,
): Tell {
  return {
    to: { kind: 'person', person: citizen },
    purpose,
    phrases: [phrase, plain('auto')],
    choices: choices([['visit-cancel', 'citizen/cancel-visit', id]]),
    media: [],
  };
}

/** A message about an appointment that stands no more: another can be made. */
export function tellCalledOff({ citizen }: Appointment, phrase: Phrase): Tell {
  return {
    to: { kind: 'person', person: citizen },
    purpose: 'notice',
    phrases: [phrase, plain('auto')],
    choices: choices([['counter-book', 'citizen/book', null]]),
    media: [],
  };
}

function choices(all: readonly Choice[]): Tell['choices'] {
  return all.map(([label, flow, about]) => ({ label: plain(label), action: beginAction(flow, about) }));
}
