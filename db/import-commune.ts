// Importing: brings a commune's rows to what its file says, and changes only what differs.
import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, Ids, OfficerId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import type { CommuneImport } from './communes.ts';
import { importFrontOffice } from './import-front-office.ts';
import { importAbsences, importHoldings, importOfficers } from './import-officers.ts';
import { replace } from './replace.ts';
import { importRestDays } from './rest-days.ts';
import * as tables from './schema/communes.ts';

/** Parts of a commune's file that an import may have changed. */
export type ImportPart =
  | 'commune'
  | 'hamlets'
  | 'posts'
  | 'officers'
  | 'holdings'
  | 'absences'
  | 'duty'
  | 'categories'
  | 'terms'
  | 'restDays'
  | 'fields'
  | 'counters'
  | 'receptions'
  | 'fees'
  | 'templates';

export type ImportResult = { readonly version: number; readonly changed: readonly ImportPart[] };

/**
 * Writes a commune's file. `commune` is a fresh id or the one found by the file's slug. Officers who are no longer
 * named lose their posts and their chat at `now`; hamlets end; both stay for what was decided while they were there.
 * Null, and nothing written: another process has just brought in a commune of this slug.
 */
export async function importCommune(
  tx: Tx,
  commune: CommuneId,
  file: CommuneImport,
  ids: Ids,
  now: Moment,
): Promise<ImportResult | null> {
  const isNew = await importHead(tx, commune, file);
  if (isNew === null) return null;
  const officers = await importOfficers(tx, commune, file.officers, ids, now);
  const parts: readonly (readonly [ImportPart, boolean])[] = [
    ['commune', isNew],
    ['hamlets', await importHamlets(tx, commune, file, now)],
    ['posts', await importPosts(tx, commune, file)],
    ['officers', officers.changed],
    ['holdings', await importHoldings(tx, commune, file.officers, officers.byKey, now)],
    ['absences', await importAbsences(tx, commune, file.officers, officers.byKey)],
    ['duty', await importDuty(tx, commune, file, officers.byKey)],
    ['categories', await importCategories(tx, commune, file)],
    ['terms', await importTerms(tx, commune, file)],
    ['restDays', await importRestDays(tx, commune, file.restDays, now)],
    ['templates', await importTemplates(tx, commune, file)],
    ...(await importFrontOffice(tx, commune, file)),
  ];
  const changed = parts.filter(([, isChanged]) => isChanged).map(([part]) => part);
  return { version: await raiseVersion(tx, commune, changed.length > 0), changed };
}

/** Also the lock that keeps two imports of one commune apart. Null: its slug belongs to another id by now. */
async function importHead(tx: Tx, commune: CommuneId, file: CommuneImport): Promise<boolean | null> {
  const { communes } = tables;
  const { slug, name, province, phone, address, hours, seasons, letters, courtesy, demo } = file;
  const wanted = { slug, name, province, phone, address, hours, seasons, letters, courtesy, demo };
  const added = await tx.sql
    .insert(communes)
    .values({ id: commune, ...wanted, version: 0 })
    .onConflictDoNothing()
    .returning({ id: communes.id });
  const [row] = await tx.sql.select().from(communes).where(eq(communes.id, commune)).for('update');
  if (row === undefined) return null;
  const {
    id: _,
    version: __,
    createdAt: ___,
    restDaysBefore: ____,
    restDaysChangedAt: _____,
    ...current
  } = row;
  if (isDeepStrictEqual(current, wanted)) return added.length > 0;
  await tx.sql.update(communes).set(wanted).where(eq(communes.id, commune));
  return true;
}

async function raiseVersion(tx: Tx, commune: CommuneId, isChanged: boolean): Promise<number> {
  const { communes } = tables;
  const [row] = await tx.sql
    .update(communes)
    .set({ version: sql`${communes.version} + ${isChanged ? 1 : 0}` })
    .where(eq(communes.id, commune))
    .returning({ version: communes.version });
  if (row === undefined) throw new Error(`The commune ${commune} vanished while it was imported.`);
  return row.version;
}

async function importHamlets(tx: Tx, commune: CommuneId, file: CommuneImport, now: Moment): Promise<boolean> {
  const { hamlets } = tables;
  const wanted = file.hamlets.map(({ id, name, far }, position) => ({
    communeId: commune,
    id,
    name,
    far,
    position,
    endedAt: null,
  }));
  const current = await tx.sql.select().from(hamlets).where(eq(hamlets.communeId, commune));
  const there = new Map(current.map((row) => [row.id, row]));
  const differing = wanted.filter((row) => !isDeepStrictEqual(row, there.get(row.id)));
  for (const row of differing) {
    await tx.sql
      .insert(hamlets)
      .values(row)
      .onConflictDoUpdate({ target: [hamlets.communeId, hamlets.id], set: row });
  }
  const named = new Set(wanted.map((row) => row.id));
  const ended = current.filter((row) => row.endedAt === null && !named.has(row.id)).map((row) => row.id);
  if (ended.length > 0) {
    await tx.sql
      .update(hamlets)
      .set({ endedAt: new Date(now) })
      .where(and(eq(hamlets.communeId, commune), inArray(hamlets.id, ended), isNull(hamlets.endedAt)));
  }
  return differing.length + ended.length > 0;
}

async function importPosts(tx: Tx, commune: CommuneId, file: CommuneImport): Promise<boolean> {
  const { posts } = tables;
  const wanted = file.posts.map((post, position) => ({ ...post, communeId: commune, position }));
  const current = await tx.sql.select().from(posts).where(eq(posts.communeId, commune));
  return replace(current, wanted, async () => {
    await tx.sql.delete(posts).where(eq(posts.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(posts).values(wanted);
  });
}

async function importDuty(
  tx: Tx,
  commune: CommuneId,
  file: CommuneImport,
  byKey: (key: string) => OfficerId,
): Promise<boolean> {
  const { duty } = tables;
  const wanted = file.duty.map((key, position) => ({ communeId: commune, officerId: byKey(key), position }));
  const current = await tx.sql.select().from(duty).where(eq(duty.communeId, commune));
  return replace(current, wanted, async () => {
    await tx.sql.delete(duty).where(eq(duty.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(duty).values(wanted);
  });
}

async function importCategories(tx: Tx, commune: CommuneId, file: CommuneImport): Promise<boolean> {
  const { categories } = tables;
  const wanted = file.categories.map((category, position) => ({ ...category, communeId: commune, position }));
  const current = await tx.sql.select().from(categories).where(eq(categories.communeId, commune));
  return replace(current, wanted, async () => {
    await tx.sql.delete(categories).where(eq(categories.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(categories).values(wanted);
  });
}

async function importTerms(tx: Tx, commune: CommuneId, file: CommuneImport): Promise<boolean> {
  const { terms } = tables;
  const wanted = file.terms.map((row) => ({
    ...row,
    communeId: commune,
    term: `${row.term.count}${row.term.unit}` as const,
  }));
  const current = await tx.sql.select().from(terms).where(eq(terms.communeId, commune));
  return replace(current, wanted, async () => {
    await tx.sql.delete(terms).where(eq(terms.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(terms).values(wanted);
  });
}

async function importTemplates(tx: Tx, commune: CommuneId, file: CommuneImport): Promise<boolean> {
  const { answerTemplates } = tables;
  const wanted = (file.templates ?? []).map((row, position) => ({ ...row, communeId: commune, position }));
  const current = await tx.sql.select().from(answerTemplates).where(eq(answerTemplates.communeId, commune));
  return replace(current, wanted, async () => {
    await tx.sql.delete(answerTemplates).where(eq(answerTemplates.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(answerTemplates).values(wanted);
  });
}
