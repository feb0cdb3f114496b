// Tickets: the queue of a day as it stands, numbers given without gap or repeat, changes by version.
import { and, asc, eq, gte } from 'drizzle-orm';
import { type Day, type Moment, startOfDay } from '../domain/clock.ts';
import type { Queue } from '../domain/counter/queue.ts';
import type { Ticket, TicketStanding } from '../domain/counter/ticket.ts';
import type { CommuneId, CounterId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { openOptional, sealOptional, toDate, toMoment } from './row.ts';
import { counterPauses, ticketDays, tickets } from './schema/counter.ts';
import type { Sealer } from './seal.ts';

type Row = typeof tickets.$inferSelect;

/** A day's queue, ended tickets too. */
export async function loadQueue(tx: Tx, commune: CommuneId, day: Day): Promise<Queue> {
  const rows = await tx.sql
    .select()
    .from(tickets)
    .where(and(eq(tickets.communeId, commune), eq(tickets.day, day)))
    .orderBy(asc(tickets.number));
  const paused = await tx.sql
    .select({ counter: counterPauses.counter })
    .from(counterPauses)
    .where(and(eq(counterPauses.communeId, commune), gte(counterPauses.since, toDate(startOfDay(day)))));
  return {
    day,
    tickets: rows.map((row) => ticketOf(tx.seal, row)),
    paused: paused.map((row) => row.counter),
  };
}

/** The last number given on a day; 0 before the first. */
export async function lastNumber(tx: Tx, commune: CommuneId, day: Day): Promise<number> {
  const [row] = await tx.sql
    .select({ last: ticketDays.lastNumber })
    .from(ticketDays)
    .where(and(eq(ticketDays.communeId, commune), eq(ticketDays.day, day)));
  return row?.last ?? 0;
}

function ticketOf(sealer: Sealer, row: Row): Ticket {
  return {
    id: row.id,
    commune: row.communeId,
    day: row.day,
    number: row.number,
    citizen: row.citizenId,
    field: row.field,
    takenAt: toMoment(row.takenAt),
    rank: toMoment(row.rank),
    absences: row.absences,
    isNearTold: row.isNearTold,
    missing: openOptional(sealer, 'tickets', 'missing', row.id, row.missing),
    standing: standingOf(row),
    version: row.version,
  };
}

function standingOf({ id, status, counter, standsAt }: Row): TicketStanding {
  const at = standsAt === null ? null : toMoment(standsAt);
  if (status === 'waiting') return { status, notBefore: at };
  if (at === null) throw new Error(`the ticket ${id} does not say since when it is ${status}`);
  switch (status) {
    case 'called':
    case 'lacking':
    case 'served':
      if (counter === null) throw new Error(`the ticket ${id} does not say where it is ${status}`);
      return { status, counter, at };
    case 'missed':
    case 'cancelled':
    case 'expired':
      return { status, at };
    default:
      return status satisfies never;
  }
}

function standsAt({ standing }: Ticket): Date | null {
  const at = standing.status === 'waiting' ? standing.notBefore : standing.at;
  return at === null ? null : toDate(at);
}

function counterOf({ standing }: Ticket): CounterId | null {
  return 'counter' in standing ? standing.counter : null;
}

/**
 * Writes new tickets. Their numbers must follow on the last one of the day, for each commune and day; when others have
 * been faster the whole transaction is refused, so that no number is ever skipped or given twice.
 */
export function takeTickets(taken: readonly Ticket[]): Statement<void> {
  return statement(
    'tickets_take',
    `with wanted as (
       select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::int[], $5::uuid[], $6::text[], $7::timestamptz[],
         $8::timestamptz[], $9::boolean[]) as w(id, commune, day, number, citizen, field, taken_at, rank, near)
     ), spans as (
       select commune, day, min(number) as first, max(number) as last from wanted
       group by commune, day having max(number) - min(number) + 1 = count(*)
     ), counted as (
       insert into ticket_days (commune_id, day, first_number, last_number)
       select commune, day, first, last from spans s
       where first = 1 or exists (select from ticket_days d where d.commune_id = s.commune and d.day = s.day)
       on conflict (commune_id, day) do update
         set first_number = excluded.first_number, last_number = excluded.last_number
         where ticket_days.last_number = excluded.first_number - 1
       returning 1
     ), written as (
       insert into tickets (id, commune_id, day, number, citizen_id, field, taken_at, rank, status, absences,
         is_near_told, version)
       select id, commune, day, number, citizen, field, taken_at, rank, 'waiting', 0, near, 1 from wanted
     )
     ${allOf('counted', '(select count(distinct (commune, day)) from wanted)')}`,
    [
      taken.map((one) => one.id),
      taken.map((one) => one.commune),
      taken.map((one) => one.day),
      taken.map((one) => one.number),
      taken.map((one) => one.citizen),
      taken.map((one) => one.field),
      taken.map((one) => toDate(one.takenAt)),
      taken.map((one) => toDate(one.rank)),
      taken.map((one) => one.isNearTold),
    ],
    () => undefined,
  );
}

/** A ticket as it is now, and the version it was decided on. */
export type TicketMove = { readonly before: number; readonly after: Ticket };

/** Writes changed tickets; refused as a whole when one of them has moved on meanwhile. */
export function moveTickets(sealer: Sealer, moves: readonly TicketMove[]): Statement<void> {
  return statement(
    'tickets_move',
    `with moved as (
       update tickets t set status = r.status, counter = r.counter, stands_at = r.stands_at, absences = r.absences,
         is_near_told = r.near, missing = r.missing, version = r.version
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::boolean[], $8::bytea[],
         $9::int[]) as r(id, before, status, counter, stands_at, absences, near, missing, version)
       where t.id = r.id and t.version = r.before returning 1
     )
     ${allOf('moved', '$10')}`,
    [
      moves.map(({ after }) => after.id),
      moves.map(({ before }) => before),
      moves.map(({ after }) => after.standing.status),
      moves.map(({ after }) => counterOf(after)),
      moves.map(({ after }) => standsAt(after)),
      moves.map(({ after }) => after.absences),
      moves.map(({ after }) => after.isNearTold),
      moves.map(({ after }) => sealOptional(sealer, 'tickets', 'missing', after.id, after.missing)),
      moves.map(({ after }) => after.version),
      moves.length,
    ],
    () => undefined,
  );
}

export type Pause = { readonly commune: CommuneId; readonly counter: CounterId };

/** Begins pauses; one that has begun already goes on. */
export function beginPauses(pauses: readonly Pause[], at: Moment): Statement<void> {
  return statement(
    'counter_pauses_begin',
    `insert into counter_pauses (commune_id, counter, since)
     select commune, counter, $3 from unnest($1::uuid[], $2::text[]) as p(commune, counter)
     on conflict (commune_id, counter) do update set since = excluded.since`,
    [pauses.map((one) => one.commune), pauses.map((one) => one.counter), toDate(at)],
    () => undefined,
  );
}

/** Ends pauses. */
export function endPauses(pauses: readonly Pause[]): Statement<void> {
  return statement(
    'counter_pauses_end',
    `delete from counter_pauses p using unnest($1::uuid[], $2::text[]) as r(commune, counter)
     where p.commune_id = r.commune and p.counter = r.counter`,
    [pauses.map((one) => one.commune), pauses.map((one) => one.counter)],
    () => undefined,
  );
}
