// Appointments: seats booked once, found by what, by whom and by their hour, reminded of when it is time.
import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import { type Appointment, RECEPTION_REASONS } from '../domain/counter/appointment.ts';
import type { AppointmentId, CommuneId, PersonId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { openOptional, sealOptional, toDate, toMoment } from './row.ts';
import { appointments } from './schema/counter.ts';
import type { Sealer } from './seal.ts';

type Row = typeof appointments.$inferSelect;

/** Appointments that stand, from a moment on, in the order of their time. */
export async function bookedFrom(tx: Tx, commune: CommuneId, from: Moment): Promise<readonly Appointment[]> {
  const rows = await tx.sql
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.communeId, commune),
        eq(appointments.status, 'booked'),
        gte(appointments.at, toDate(from)),
      ),
    )
    .orderBy(asc(appointments.at), asc(appointments.seat));
  return rows.map((row) => appointmentOf(tx.seal, row));
}

/** What a person has booked, from a moment on. */
export async function bookedBy(
  tx: Tx,
  commune: CommuneId,
  citizen: PersonId,
  from: Moment,
): Promise<readonly Appointment[]> {
  return (await bookedFrom(tx, commune, from)).filter((one) => one.citizen === citizen);
}

/** One appointment, however it stands. */
export async function findAppointment(
  tx: Tx,
  commune: CommuneId,
  appointment: AppointmentId,
): Promise<Appointment | null> {
  const [row] = await tx.sql
    .select()
    .from(appointments)
    .where(and(eq(appointments.communeId, commune), eq(appointments.id, appointment)));
  return row === undefined ? null : appointmentOf(tx.seal, row);
}

/** Appointments whose reminder is due. */
export async function dueReminders(tx: Tx, commune: CommuneId, now: Moment): Promise<readonly Appointment[]> {
  const rows = await tx.sql
    .select()
    .from(appointments)
    .where(and(eq(appointments.communeId, commune), lte(appointments.remindAt, toDate(now))))
    .orderBy(asc(appointments.at));
  return rows.map((row) => appointmentOf(tx.seal, row));
}

function appointmentOf(sealer: Sealer, row: Row): Appointment {
  const reason = openOptional(sealer, 'appointments', 'reason', row.id, row.reason);
  return {
    id: row.id,
    commune: row.communeId,
    citizen: row.citizenId,
    what: row.what,
    at: toMoment(row.at),
    seat: row.seat,
    status: row.status,
    reason: RECEPTION_REASONS.find((one) => one === reason) ?? null,
    remindAt: row.remindAt === null ? null : toMoment(row.remindAt),
    version: row.version,
  };
}

/** Writes bookings; a seat that somebody else has just taken refuses the transaction (unique). */
export function bookSeats(sealer: Sealer, booked: readonly Appointment[]): Statement<void> {
  return statement(
    'appointments_book',
    `insert into appointments (id, commune_id, citizen_id, what, at, seat, status, reason, remind_at, version)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::int[], $7::text[],
       $8::bytea[], $9::timestamptz[], $10::int[])`,
    [
      booked.map((one) => one.id),
      booked.map((one) => one.commune),
      booked.map((one) => one.citizen),
      booked.map((one) => one.what),
      booked.map((one) => toDate(one.at)),
      booked.map((one) => one.seat),
      booked.map((one) => one.status),
      booked.map((one) => sealOptional(sealer, 'appointments', 'reason', one.id, one.reason)),
      booked.map((one) => (one.remindAt === null ? null : toDate(one.remindAt))),
      booked.map((one) => one.version),
    ],
    () => undefined,
  );
}

/** Writes changed appointments; refused as a whole when one has moved on meanwhile. */
export function moveAppointments(
  moves: readonly { readonly before: number; readonly after: Appointment }[],
): Statement<void> {
  return statement(
    'appointments_move',
    `with moved as (
       update appointments a set status = r.status, remind_at = r.remind_at, version = r.version
       from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::int[]) as r(id, before, status, remind_at, version)
       where a.id = r.id and a.version = r.before returning 1
     )
     ${allOf('moved', '$6')}`,
    [
      moves.map(({ after }) => after.id),
      moves.map(({ before }) => before),
      moves.map(({ after }) => after.status),
      moves.map(({ after }) => (after.remindAt === null ? null : toDate(after.remindAt))),
      moves.map(({ after }) => after.version),
      moves.length,
    ],
    () => undefined,
  );
}
