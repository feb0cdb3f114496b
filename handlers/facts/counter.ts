// Facts of the counters: fields with somebody at them, the citizen's number, the clerk's desk; all as of this moment.
import { loadQueue } from '../../db/tickets.ts';
import { dayOf } from '../../domain/clock.ts';
import { deskOf, openDesks } from '../../domain/counter/desks.ts';
import { countsOf, currentAt, forecast } from '../../domain/counter/queue.ts';
import { isOpen } from '../../domain/counter/ticket.ts';
import type { Facts } from '../../flows/facts.ts';
import { countsPhrase, farHamlets as farNames, fieldName, ticketStatus } from '../../locales/counter.ts';
import { plain } from '../../locales/phrase.ts';
import type { Gathering, Loader } from './gathering.ts';

export const counterFields: Loader<'counterFields'> = ({ commune, now }) => {
  const served = new Set(openDesks(commune, [], now).flatMap(({ serves }) => serves));
  return commune.fields
    .filter(({ id }) => served.has(id))
    .map(({ id, name }) => ({ id, label: { verbatim: name } }));
};

export const farHamlets: Loader<'farHamlets'> = ({ commune }) => ({
  exist: commune.hamlets.some(({ far }) => far),
  names: farNames(commune),
});

export const myTicket: Loader<'myTicket'> = async (gathering) => {
  const { commune, line, now } = gathering;
  const queue = await queueOf(gathering);
  const ticket = queue.tickets.find((one) => one.citizen === line.person.id && isOpen(one));
  if (ticket === undefined) return NO_TICKET;
  const turn = forecast(commune, queue, now).get(ticket.id) ?? null;
  const { status } = ticket.standing;
  return {
    exists: true,
    id: ticket.id,
    status: ticketStatus(ticket, turn, commune),
    canGiveUp: status === 'waiting' || status === 'lacking',
    isLacking: status === 'lacking',
  };
};

const NO_TICKET: Facts['myTicket'] = {
  exists: false,
  id: '',
  status: plain('ticket-over'),
  canGiveUp: false,
  isLacking: false,
};

export const desk: Loader<'desk'> = async (gathering) => {
  const { commune, line, now } = gathering;
  const counter = deskOf(commune, line.person.officer, now);
  if (counter === null) return NO_DESK;
  const queue = await queueOf(gathering);
  const current = currentAt(queue, counter.id);
  return {
    isMine: true,
    counter: counter.name,
    ticket: current?.id ?? '',
    hasTicket: current !== null,
    isPaused: queue.paused.includes(counter.id),
    current:
      current === null
        ? plain('desk-empty')
        : { key: 'desk-current', vars: { number: current.number, field: fieldName(commune, current.field) } },
    waiting: queue.tickets.filter(
      ({ standing, field }) => standing.status === 'waiting' && counter.serves.includes(field),
    ).length,
    counts: countsPhrase(countsOf(queue)),
  };
};

const NO_DESK: Facts['desk'] = {
  isMine: false,
  counter: '',
  ticket: '',
  hasTicket: false,
  isPaused: false,
  current: plain('desk-empty'),
  waiting: 0,
  counts: plain('desk-empty'),
};

function queueOf({ deps, commune, now }: Gathering) {
  return deps.db.within(commune.id, (tx) => loadQueue(tx, commune.id, dayOf(now)));
}
