// Facts of appointments: what can be booked, on which days and at which hours, what the citizen has booked, who comes.
import { bookedBy, bookedFrom, findAppointment } from '../../db/appointments.ts';
import { timeOf } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Appointment } from '../../domain/counter/appointment.ts';
import {
  type Bookable,
  type Booked,
  bookableOf,
  bookablesOf,
  freeDays,
  freeSlots,
} from '../../domain/counter/bookable.ts';
import type { Item } from '../../flows/facts.ts';
import { appointmentLine, appointmentPhrase, bookablePhrase } from '../../locales/counter.ts';
import { type Phrase, plain } from '../../locales/phrase.ts';
import { chosen, type Gathering, type Loader } from './gathering.ts';

export const bookables: Loader<'bookables'> = ({ commune }) =>
  bookablesOf(commune).map((one) => itemOf(one, commune));

export const receptions: Loader<'receptions'> = ({ commune }) =>
  bookablesOf(commune)
    .filter(({ kind }) => kind === 'reception')
    .map((one) => itemOf(one, commune));

function itemOf(bookable: Bookable, commune: Commune): Item {
  return { id: bookable.id, label: bookablePhrase(bookable, commune) };
}

export const bookDays: Loader<'bookDays'> = async (gathering) => {
  const { commune, now } = gathering;
  const bookable = bookableOf(commune, chosen(gathering, 'what'));
  if (bookable === null) return [];
  const days = freeDays(commune, bookable, await bookedOf(gathering, bookable), now);
  return days.map((day) => ({ id: day, label: { key: 'book-day', vars: { day: { kind: 'day', day } } } }));
};

export const bookTimes: Loader<'bookTimes'> = async (gathering) => {
  const { commune, now } = gathering;
  const bookable = bookableOf(commune, chosen(gathering, 'what'));
  const day = chosen(gathering, 'day');
  if (bookable === null || day === null) return [];
  const slots = freeSlots(commune, bookable, day, await bookedOf(gathering, bookable), now);
  return slots.map(({ at }) => ({
    id: String(at),
    label: { key: 'book-time', vars: { time: { kind: 'clock', time: timeOf(at) } } },
  }));
};

export const myVisits: Loader<'myVisits'> = async ({ deps, commune, line, now }) => {
  const mine = await deps.db.within(commune.id, (tx) => bookedBy(tx, commune.id, line.person.id, now));
  return mine.map((one) => ({ id: one.id, label: appointmentLine(one, commune) }));
};

export const visit: Loader<'visit'> = async ({ deps, commune, line, run, now }) => {
  const { about } = run ?? {};
  const found =
    about?.kind === 'appointment'
      ? await deps.db.within(commune.id, (tx) => findAppointment(tx, commune.id, about.id))
      : null;
  const stands = found?.status === 'booked' && found.at > now && found.citizen === line.person.id;
  return found === null || !stands
    ? { isMine: false, what: plain('visit-over') }
    : { isMine: true, what: appointmentPhrase(found, commune) };
};

export const receptionBook: Loader<'receptionBook'> = async ({ deps, commune, line, now }) => {
  const posts = commune.officers.find(({ id }) => id === line.person.officer)?.posts ?? [];
  const own = commune.receptions.filter(({ post }) => posts.includes(post)).map(({ id }) => `r.${id}`);
  if (own.length === 0) return { isMine: false, isEmpty: true, lines: [] };
  const booked = await deps.db.within(commune.id, (tx) => bookedFrom(tx, commune.id, now));
  const isCleared = commune.posts.some(({ code, cleared }) => cleared && posts.includes(code));
  const mine = booked.filter(({ what }) => own.includes(`${what}`));
  return {
    isMine: true,
    isEmpty: mine.length === 0,
    lines: mine.map((one) => comingLine(one, isCleared)),
  };
};

/** Why somebody comes is for those only who may read what is sealed. */
function comingLine({ at, reason }: Appointment, isCleared: boolean): Phrase {
  const when = { kind: 'moment', at } as const;
  return reason === null || !isCleared
    ? { key: 'reception-line', vars: { when } }
    : { key: 'reception-line-reason', vars: { when, reason: plain(`kind-${reason}`) } };
}

async function bookedOf({ deps, commune, now }: Gathering, bookable: Bookable): Promise<Booked> {
  const all = await deps.db.within(commune.id, (tx) => bookedFrom(tx, commune.id, now));
  const counted = new Map<number, number>();
  for (const { what, at } of all) if (what === bookable.id) counted.set(at, (counted.get(at) ?? 0) + 1);
  return counted;
}
