// Rest days: as the commune's file says them and as official notices change them; what is still counted by the old ones.
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { RestRow } from '../domain/calendar.ts';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { replace } from './replace.ts';
import { toDate, toMoment } from './row.ts';
import * as tables from './schema/communes.ts';

/** Rest days that changed, while promises are still to be counted anew by the commune's present ones. */
export type RestDaysChange = { readonly before: readonly RestRow[]; readonly at: Moment };

/** Brings the rows of the commune's file; a day that a notice has settled stays as the notice says. */
export async function importRestDays(
  tx: Tx,
  commune: CommuneId,
  rows: readonly RestRow[],
  now: Moment,
): Promise<boolean> {
  const before = await allRows(tx, commune);
  const settled = new Set(before.filter((row) => row.origin === 'notice').map((row) => row.date));
  const ofFile = before.filter((row) => row.origin === 'file');
  const wanted = rows
    .filter((row) => !settled.has(row.date))
    .map((row) => ({ ...row, communeId: commune, origin: 'file' as const }));
  return replace(ofFile, wanted, async () => {
    const { restDays } = tables;
    await tx.sql.delete(restDays).where(and(eq(restDays.communeId, commune), eq(restDays.origin, 'file')));
    if (wanted.length > 0) await tx.sql.insert(restDays).values(wanted);
    await noteChange(tx, commune, before, now);
  });
}

/** Loads the rows of an official notice: each stands in place of what was known of its day. */
export async function importNotice(
  tx: Tx,
  commune: CommuneId,
  rows: readonly RestRow[],
  now: Moment,
): Promise<boolean> {
  const { restDays, communes } = tables;
  const before = await allRows(tx, commune);
  const dates = rows.map((row) => row.date);
  const current = before.filter((row) => dates.includes(row.date));
  const wanted = rows.map((row) => ({ ...row, communeId: commune, origin: 'notice' as const }));
  return replace(current, wanted, async () => {
    await tx.sql.delete(restDays).where(and(eq(restDays.communeId, commune), inArray(restDays.date, dates)));
    await tx.sql.insert(restDays).values(wanted);
    await noteChange(tx, commune, before, now);
    await tx.sql
      .update(communes)
      .set({ version: sql`${communes.version} + 1` })
      .where(eq(communes.id, commune));
  });
}

/** The change by which promises are still to be counted anew; null when all are. */
export async function pendingChange(tx: Tx, commune: CommuneId): Promise<RestDaysChange | null> {
  const { communes } = tables;
  const [row] = await tx.sql
    .select({ before: communes.restDaysBefore, at: communes.restDaysChangedAt })
    .from(communes)
    .where(eq(communes.id, commune));
  if (row?.before == null || row.at === null) return null;
  return { before: row.before, at: toMoment(row.at) };
}

/** All promises have been counted anew, unless the rest days have changed once more since `at`. */
export async function endChange(tx: Tx, commune: CommuneId, at: Moment): Promise<void> {
  const { communes } = tables;
  await tx.sql
    .update(communes)
    .set({ restDaysBefore: null, restDaysChangedAt: null })
    .where(and(eq(communes.id, commune), eq(communes.restDaysChangedAt, toDate(at))));
}

function allRows(tx: Tx, commune: CommuneId) {
  const { restDays } = tables;
  return tx.sql.select().from(restDays).where(eq(restDays.communeId, commune));
}

/** The oldest rows still counted by are kept, until everything is counted by the newest. A new commune has none. */
async function noteChange(
  tx: Tx,
  commune: CommuneId,
  before: readonly (typeof tables.restDays.$inferSelect)[],
  now: Moment,
): Promise<void> {
  if (before.length === 0) return;
  const rows: readonly RestRow[] = before.map(({ communeId: _, origin: __, ...row }) => row);
  const { communes } = tables;
  await tx.sql
    .update(communes)
    .set({
      restDaysBefore: sql`coalesce(${communes.restDaysBefore}, ${JSON.stringify(rows)}::jsonb)`,
      restDaysChangedAt: toDate(now),
    })
    .where(and(eq(communes.id, commune), ne(communes.version, 0)));
}
