// The counters' day: tickets with their numbers, pauses of counters, appointments.
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { APPOINTMENT_STATUSES } from '../../domain/counter/appointment.ts';
import type { BookableId } from '../../domain/counter/bookable.ts';
import { TICKET_STATUSES } from '../../domain/counter/ticket.ts';
import type { AppointmentId, CommuneId, CounterId, FieldId, PersonId, TicketId } from '../../domain/ids.ts';
import { moment, sealed, uuidOf } from './columns.ts';

export const tickets = pgTable(
  'tickets',
  {
    id: uuidOf<TicketId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    number: integer('number').notNull(),
    citizenId: uuidOf<PersonId>('citizen_id').notNull(),
    field: text('field').$type<FieldId>().notNull(),
    takenAt: moment('taken_at').notNull(),
    /** By what people are called. Nothing is kept of why somebody goes before. */
    rank: moment('rank').notNull(),
    status: text('status', { enum: TICKET_STATUSES }).notNull(),
    counter: text('counter').$type<CounterId>(),
    /** Since when it stands as it does; for a waiting one, before when it is not called. */
    standsAt: moment('stands_at'),
    absences: integer('absences').notNull(),
    isNearTold: boolean('is_near_told').notNull(),
    missing: sealed('missing'),
    version: integer('version').notNull(),
  },
  (t) => [
    unique('tickets_number').on(t.communeId, t.day, t.number),
    uniqueIndex('tickets_open')
      .on(t.communeId, t.day, t.citizenId)
      .where(sql`status in ('waiting', 'called', 'lacking')`),
  ],
);

/** The last number of each day. The newest numbers, from `first_number` on, were given together. */
export const ticketDays = pgTable(
  'ticket_days',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    firstNumber: integer('first_number').notNull(),
    lastNumber: integer('last_number').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.day] })],
);

/** Counters that make a pause since a moment of today; a pause does not outlive its day. */
export const counterPauses = pgTable(
  'counter_pauses',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    counter: text('counter').$type<CounterId>().notNull(),
    since: moment('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.counter] })],
);

export const appointments = pgTable(
  'appointments',
  {
    id: uuidOf<AppointmentId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    citizenId: uuidOf<PersonId>('citizen_id').notNull(),
    what: text('what').$type<BookableId>().notNull(),
    at: moment('at').notNull(),
    seat: integer('seat').notNull(),
    status: text('status', { enum: APPOINTMENT_STATUSES }).notNull(),
    reason: sealed('reason'),
    remindAt: moment('remind_at'),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('appointments_seat').on(t.communeId, t.what, t.at, t.seat).where(sql`status = 'booked'`),
    index('appointments_citizen').on(t.communeId, t.citizenId, t.at),
    index('appointments_remind').on(t.communeId, t.remindAt).where(sql`remind_at is not null`),
  ],
);
