// Visits: appointments booked, and given up with one tap.
import { bookedFrom, findAppointment } from '../../db/appointments.ts';
import type { Commune } from '../../domain/commune.ts';
import { type Appointment, book, ended, RECEPTION_REASONS } from '../../domain/counter/appointment.ts';
import { bookableOf, receiverOf } from '../../domain/counter/bookable.ts';
import type { AppointmentId } from '../../domain/ids.ts';
import { plainSay } from '../../flows/outcome.ts';
import type { About } from '../../flows/state.ts';
import { appointmentPhrase } from '../../locales/counter.ts';
import { type Asking, type Fulfilled, NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { Tell } from '../turn.ts';
import { tellAppointment, tellReceiver } from './tell.ts';

/** Books a seat; whoever receives hears that somebody will come. */
export async function bookVisit(
  deps: Deps,
  { commune, line, at: now }: Asking,
  fields: { readonly what: string | null; readonly at: string | null; readonly reason: string | null },
): Promise<Fulfilled> {
  const others = await deps.db.within(commune.id, (tx) => bookedFrom(tx, commune.id, now));
  const moment = Number(fields.at ?? '');
  const booking = {
    id: deps.ids.next<AppointmentId>(),
    citizen: line.person.id,
    what: fields.what,
    at: Number.isSafeInteger(moment) && moment > 0 ? moment : null,
    reason: RECEPTION_REASONS.find((one) => one === fields.reason) ?? null,
  };
  const booked = book(commune, others, booking, now);
  if (booked.kind === 'refused')
    return { ...NOTHING, says: [plainSay({ key: `book-${booked.reason}`, vars: { phone: commune.phone } })] };
  const { appointment } = booked;
  const visit = appointmentPhrase(appointment, commune);
  return {
    ...NOTHING,
    counter: [{ kind: 'booked', appointment }],
    tells: [
      tellAppointment(appointment, 'reply', { key: 'book-done', vars: { visit } }),
      // Whoever is booked in time stands in the list of the evening before (`jobs/visits.ts`).
      ...(appointment.remindAt === null ? toReceiver(commune, appointment, 'reception-booked') : []),
    ],
    says: [],
  };
}

/** The appointment the button was about, given up; its seat is free at once. */
export async function cancelVisit(
  deps: Deps,
  { commune, line }: Asking,
  about: About | null,
): Promise<Fulfilled> {
  const found =
    about?.kind === 'appointment'
      ? await deps.db.within(commune.id, (tx) => findAppointment(tx, commune.id, about.id))
      : null;
  const gone = found?.citizen === line.person.id ? ended(found, 'cancelled') : null;
  if (found === null || gone === null) return { ...NOTHING, says: [plainSay({ key: 'visit-over' })] };
  const visit = appointmentPhrase(found, commune);
  return {
    ...NOTHING,
    counter: [{ kind: 'appointment', before: found.version, after: gone }],
    tells: found.remindAt === null ? toReceiver(commune, found, 'reception-cancelled') : [],
    says: [plainSay({ key: 'visit-cancelled', vars: { visit } })],
  };
}

/** What the leader who receives is told of one appointment; appointments at the counters have no receiver. */
function toReceiver(
  commune: Commune,
  appointment: Appointment,
  key: 'reception-booked' | 'reception-cancelled',
): readonly Tell[] {
  const bookable = bookableOf(commune, appointment.what);
  if (bookable?.kind !== 'reception') return [];
  const officer = receiverOf(commune, bookable.reception, appointment.at);
  if (officer === null) return [];
  const when = { kind: 'moment', at: appointment.at } as const;
  return [tellReceiver(officer, { key, vars: { when } })];
}
