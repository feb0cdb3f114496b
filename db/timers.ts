// Timers: when an open complaint speaks up by itself; armed and hushed with the change that decides it.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { TimerKind, TimerPlan } from '../domain/complaint/timers.ts';
import type { CommuneId, ComplaintId, TimerId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { timers } from './schema/index.ts';

/** A timer that may ring. `dueAt` is business time. */
export type ArmedTimer = {
  readonly id: TimerId;
  readonly commune: CommuneId;
  readonly complaint: ComplaintId;
  readonly kind: TimerKind;
  readonly number: number;
  readonly dueAt: Moment;
};

/** What a complaint wants from now on; everything armed that is not named is hushed. */
export type Wanted = {
  readonly commune: CommuneId;
  readonly complaint: ComplaintId;
  readonly plans: readonly (TimerPlan & { readonly id: TimerId })[];
};

/** Marks timers as rung. Fails whole when one has rung before: exactly one turn comes of a timer (FAULTS I8). */
export function markRung(ids: readonly TimerId[], at: Moment): Statement<void> {
  return statement(
    'timers_rung',
    `with rung as (
       update timers set status = 'rung', ended_at = $2 where id = any($1::uuid[]) and status = 'armed' returning 1
     ) ${allOf('rung', '$3')}`,
    [ids, new Date(at), ids.length],
    () => undefined,
  );
}

/** Hushes what complaints no longer want. */
export function hush(wanted: readonly Wanted[], at: Moment): Statement<void> {
  const kept = wanted.flatMap((one) => one.plans.map((plan) => ({ ...plan, complaint: one.complaint })));
  return statement(
    'timers_hush',
    `update timers t set status = 'hushed', ended_at = $2
     where t.complaint_id = any($1::uuid[]) and t.status = 'armed' and not exists (
       select from unnest($3::uuid[], $4::text[], $5::int[]) as k(complaint_id, kind, number)
       where k.complaint_id = t.complaint_id and k.kind = t.kind and k.number = t.number)`,
    [
      wanted.map((one) => one.complaint),
      new Date(at),
      kept.map((plan) => plan.complaint),
      kept.map((plan) => plan.kind),
      kept.map((plan) => plan.number),
    ],
    () => undefined,
  );
}

/** Arms what complaints want, or moves what is armed already; gives the timers as they now stand. */
export function arm(wanted: readonly Wanted[]): Statement<readonly ArmedTimer[]> {
  const plans = wanted.flatMap((one) =>
    one.plans.map((plan) => ({ ...plan, commune: one.commune, complaint: one.complaint })),
  );
  return statement(
    'timers_arm',
    `insert into timers (id, commune_id, complaint_id, kind, number, due_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::timestamptz[])
     on conflict (complaint_id, kind, number) where status = 'armed' do update set due_at = excluded.due_at
     returning id, commune_id, complaint_id, kind, number, due_at`,
    [
      plans.map((plan) => plan.id),
      plans.map((plan) => plan.commune),
      plans.map((plan) => plan.complaint),
      plans.map((plan) => plan.kind),
      plans.map((plan) => plan.number),
      plans.map((plan) => new Date(plan.dueAt)),
    ],
    (rows: readonly TimerRow[]) => rows.map(timerOf),
  );
}

type TimerRow = {
  id: TimerId;
  commune_id: CommuneId;
  complaint_id: ComplaintId;
  kind: TimerKind;
  number: number;
  due_at: Date;
};

function timerOf(row: TimerRow): ArmedTimer {
  return {
    id: row.id,
    commune: row.commune_id,
    complaint: row.complaint_id,
    kind: row.kind,
    number: row.number,
    dueAt: row.due_at.getTime(),
  };
}

/** Those of these timers that are armed and due. */
export function dueAmong(ids: readonly TimerId[], business: Moment): Statement<readonly ArmedTimer[]> {
  return statement(
    'timers_due_among',
    `select id, commune_id, complaint_id, kind, number, due_at from timers
     where id = any($1::uuid[]) and status = 'armed' and due_at <= $2 order by due_at, id`,
    [ids, new Date(business)],
    (rows: readonly TimerRow[]) => rows.map(timerOf),
  );
}

const COLUMNS = {
  id: timers.id,
  commune: timers.communeId,
  complaint: timers.complaintId,
  kind: timers.kind,
  number: timers.number,
  dueAt: timers.dueAt,
};

/** A complaint's armed timers, the next one first. */
export async function armedTimersOf(
  tx: Tx,
  commune: CommuneId,
  complaint: ComplaintId,
): Promise<readonly ArmedTimer[]> {
  const rows = await tx.sql
    .select(COLUMNS)
    .from(timers)
    .where(and(eq(timers.communeId, commune), eq(timers.complaintId, complaint), eq(timers.status, 'armed')))
    .orderBy(asc(timers.dueAt));
  return rows.map((row) => ({ ...row, dueAt: row.dueAt.getTime() }));
}

/** Timers, of all communes, armed and due until a moment of business time, the earliest first. */
export async function dueTimers(
  tx: Tx,
  until: Moment,
  most: number,
): Promise<readonly { readonly commune: CommuneId; readonly id: TimerId }[]> {
  const { rows } = await tx.sql.execute<{ commune_id: CommuneId; id: TimerId }>(
    sql`select commune_id, id from due_timers(${new Date(until)}, ${most})`,
  );
  return rows.map((row) => ({ commune: row.commune_id, id: row.id }));
}
