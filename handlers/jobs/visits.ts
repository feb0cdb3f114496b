// Visits: people are reminded the evening before, leaders get their list, and what can no longer be kept is called off.
import { bookedFrom } from '../../db/appointments.ts';
import { listCommunes } from '../../db/communes.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { type Appointment, ended, isOffered, reminded } from '../../domain/counter/appointment.ts';
import { bookableOf, receiverOf } from '../../domain/counter/bookable.ts';
import type { CommuneId, OfficerId } from '../../domain/ids.ts';
import { appointmentPhrase } from '../../locales/counter.ts';
import { NOTHING } from '../asking.ts';
import { tellAppointment, tellCalledOff, tellReceiver } from '../counter/tell.ts';
import type { CounterChange, Tell, Turn } from '../turn.ts';
import type { Job } from './job.ts';

export const visits: Job = {
  name: 'visits',
  // A reminder may come some minutes after its hour; a commune without appointments costs one query.
  everySeconds: 60,
  async run(handlers, deps) {
    const now = deps.clock.business();
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const booked = await deps.db.within(id, (tx) => bookedFrom(tx, id, now));
      if (booked.length === 0) continue;
      const commune = await deps.communes.of(id);
      for (const turn of turnsFor(commune, booked, now))
        await handlers.commit({ turn, line: null, mark: null });
    }
  },
};

/** Each person's message is a turn of its own: one that moves on meanwhile is met again the next time round. */
function turnsFor(commune: Commune, booked: readonly Appointment[], now: Moment): readonly Turn[] {
  const gone = booked.filter((one) => !isOffered(commune, one));
  const due = booked.filter((one) => !gone.includes(one) && one.remindAt !== null && one.remindAt <= now);
  return [
    ...gone.flatMap((one) => callingOff(commune, one, now)),
    ...due.map((one) => reminding(commune, one, now)),
    ...listing(commune, due, now),
  ];
}

function callingOff(commune: Commune, appointment: Appointment, now: Moment): readonly Turn[] {
  const after = ended(appointment, 'called_off');
  if (after === null) return [];
  const visit = appointmentPhrase(appointment, commune);
  const tell = tellCalledOff(appointment, { key: 'visit-called-off', vars: { visit, phone: commune.phone } });
  return [turnOf(commune.id, now, [{ kind: 'appointment', before: appointment.version, after }], [tell])];
}

function reminding(commune: Commune, appointment: Appointment, now: Moment): Turn {
  const visit = appointmentPhrase(appointment, commune);
  const tell = tellAppointment(appointment, 'notice', { key: 'visit-reminder', vars: { visit } });
  const after = reminded(appointment);
  return turnOf(commune.id, now, [{ kind: 'appointment', before: appointment.version, after }], [tell]);
}

/** Who receives tomorrow hears how many will come, once, with those who are reminded. */
function listing(commune: Commune, due: readonly Appointment[], now: Moment): readonly Turn[] {
  const byOfficer = new Map<OfficerId, number>();
  for (const { what, at } of due) {
    const bookable = bookableOf(commune, what);
    const officer = bookable?.kind === 'reception' ? receiverOf(commune, bookable.reception, at) : null;
    if (officer !== null) byOfficer.set(officer, (byOfficer.get(officer) ?? 0) + 1);
  }
  return [...byOfficer].map(([officer, count]) =>
    turnOf(commune.id, now, [], [tellReceiver(officer, { key: 'reception-tomorrow', vars: { count } })]),
  );
}

function turnOf(
  commune: CommuneId,
  at: Moment,
  counter: readonly CounterChange[],
  tells: readonly Tell[],
): Turn {
  return { commune, cause: { kind: 'job', job: visits.name }, at, spoken: null, ...NOTHING, counter, tells };
}
