// Reports: the month's report as it was made, or made now; months of which there is something to tell.
import { deedsIn } from '../db/deeds.ts';
import { findReport, firstFiledAt, historiesIn, keepReport } from '../db/reports.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { lastMonth, lastMonths, type Month, monthOf, periodOf } from '../domain/reports/month.ts';
import { type Report, reportOf } from '../domain/reports/report.ts';
import type { Deps } from './deps.ts';

/** Months offered at once. */
const MONTHS = 6;

/**
 * The report of a month. Once a month is over its report is made once and kept: what changes later (a matter that is
 * sealed, a person who becomes a reader) must not show as a difference between two reports of the same month.
 */
export async function reportFor(
  deps: Pick<Deps, 'db'>,
  commune: Commune,
  month: Month,
  now: Moment,
): Promise<Report> {
  return deps.db.within(commune.id, async (tx) => {
    const isOver = month <= lastMonth(now);
    const kept = isOver ? await findReport(tx, commune.id, month) : null;
    if (kept !== null) return kept;
    const histories = await historiesIn(tx, commune.id, periodOf(month));
    const deeds = await deedsIn(tx, commune.id, periodOf(month));
    const made = reportOf(histories, month, { commune, now, deeds });
    return isOver ? keepReport(tx, commune.id, made, now) : made;
  });
}

/** Months that are over and in which people had begun to write, newest first. */
export async function monthsToTell(
  deps: Pick<Deps, 'db'>,
  commune: Commune,
  now: Moment,
): Promise<readonly Month[]> {
  const first = await deps.db.within(commune.id, (tx) => firstFiledAt(tx, commune.id));
  if (first === null) return [];
  return lastMonths(now, MONTHS).filter((month) => month >= monthOf(first));
}
