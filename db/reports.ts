// Reports: histories a month is counted from, and each finished month's report as it was made.
import { and, eq, exists, gte, inArray, isNotNull, lt, ne, or } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import { OPEN_STATUSES } from '../domain/complaint/complaint.ts';
import type { Recorded } from '../domain/complaint/events.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Month, Period } from '../domain/reports/month.ts';
import type { Report } from '../domain/reports/report.ts';
import type { Tx } from './client.ts';
import { historiesOf } from './complaints.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { toDate, toMoment } from './row.ts';
import { complaints, events, reports } from './schema/index.ts';

/** Histories opened at a time: each event is unsealed, and a commune has some hundreds of matters a month. */
const AT_ONCE = 200;

/**
 * The histories of all matters that a period may count: filed before its end, and in it open, moved on, or due. Sealed
 * ones are not even read.
 */
export async function historiesIn(
  tx: Tx,
  commune: CommuneId,
  { from, to }: Period,
): Promise<readonly (readonly Recorded[])[]> {
  const movedOn = tx.sql
    .select({ number: events.number })
    .from(events)
    .where(and(eq(events.complaintId, complaints.id), gte(events.at, toDate(from))));
  const rows = await tx.sql
    .select({ id: complaints.id })
    .from(complaints)
    .where(
      and(
        eq(complaints.communeId, commune),
        ne(complaints.visibility, 'restricted'),
        lt(complaints.filedAt, toDate(to)),
        or(
          inArray(complaints.status, [...OPEN_STATUSES]),
          gte(complaints.dueAt, toDate(from)),
          exists(movedOn),
        ),
      ),
    )
    .orderBy(complaints.filedAt);
  const found: (readonly Recorded[])[] = [];
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const ids = rows.slice(first, first + AT_ONCE).map(({ id }) => id);
    found.push(...(await historiesOf(tx, commune, ids)).values());
  }
  return found;
}

/** When the commune's first complaint was filed; null when none has been. */
export async function firstFiledAt(tx: Tx, commune: CommuneId): Promise<Moment | null> {
  const [row] = await tx.sql
    .select({ filedAt: complaints.filedAt })
    .from(complaints)
    .where(eq(complaints.communeId, commune))
    .orderBy(complaints.filedAt)
    .limit(1);
  return row === undefined ? null : toMoment(row.filedAt);
}

/** The report of a month as it was made; null when none has been. */
export async function findReport(tx: Tx, commune: CommuneId, month: Month): Promise<Report | null> {
  const [row] = await tx.sql
    .select({ body: reports.body })
    .from(reports)
    .where(and(eq(reports.communeId, commune), eq(reports.month, month)));
  return row?.body ?? null;
}

/** Keeps a report; the one that was there first stays, and is given back. */
export async function keepReport(tx: Tx, commune: CommuneId, report: Report, at: Moment): Promise<Report> {
  await tx.sql
    .insert(reports)
    .values({ communeId: commune, month: report.month, body: report, madeAt: toDate(at) })
    .onConflictDoNothing();
  const kept = await findReport(tx, commune, report.month);
  if (kept === null) throw new Error(`the report of ${report.month} vanished as it was kept`);
  return kept;
}

/** Notes that a report has been put before the chairman. Refused whole when it had been: it is told once. */
export function markReportTold(
  told: readonly { readonly commune: CommuneId; readonly month: Month }[],
  at: Moment,
): Statement<void> {
  return statement(
    'reports_told',
    `with told as (
       update reports r set told_at = $3 from unnest($1::uuid[], $2::text[]) as t(commune_id, month)
       where r.commune_id = t.commune_id and r.month = t.month and r.told_at is null returning 1
     ) ${allOf('told', '$4')}`,
    [told.map(({ commune }) => commune), told.map(({ month }) => month), toDate(at), told.length],
    () => undefined,
  );
}

/** Whether the report of a month has been put before the chairman. */
export async function isReportTold(tx: Tx, commune: CommuneId, month: Month): Promise<boolean> {
  const rows = await tx.sql
    .select({ month: reports.month })
    .from(reports)
    .where(and(eq(reports.communeId, commune), eq(reports.month, month), isNotNull(reports.toldAt)));
  return rows.length > 0;
}
