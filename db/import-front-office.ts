// Importing the front office: fields, counters, receptions and fees, each written anew when the file says otherwise.
import { eq } from 'drizzle-orm';
import type { CommuneId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import type { FrontOffice } from './front-office.ts';
import { replace } from './replace.ts';
import { counterFields, counters, fees, receptions } from './schema/front-office.ts';

/** Each part, and whether it has changed. */
export async function importFrontOffice(tx: Tx, commune: CommuneId, file: FrontOffice) {
  return [
    ['fields', await importFields(tx, commune, placed(commune, file.fields))],
    ['counters', await importCounters(tx, commune, placed(commune, file.counters))],
    ['receptions', await importReceptions(tx, commune, placed(commune, file.receptions))],
    ['fees', await importFees(tx, commune, placed(commune, file.fees))],
  ] as const;
}

function placed<T extends object>(communeId: CommuneId, list: readonly T[]) {
  return list.map((one, position) => ({ ...one, communeId, position }));
}

async function importFields(tx: Tx, commune: CommuneId, wanted: (typeof counterFields.$inferInsert)[]) {
  const current = await tx.sql.select().from(counterFields).where(eq(counterFields.communeId, commune));
  return replace<object>(current, wanted, async () => {
    await tx.sql.delete(counterFields).where(eq(counterFields.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(counterFields).values(wanted);
  });
}

async function importCounters(tx: Tx, commune: CommuneId, wanted: (typeof counters.$inferInsert)[]) {
  const current = await tx.sql.select().from(counters).where(eq(counters.communeId, commune));
  return replace<object>(current, wanted, async () => {
    await tx.sql.delete(counters).where(eq(counters.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(counters).values(wanted);
  });
}

async function importReceptions(tx: Tx, commune: CommuneId, wanted: (typeof receptions.$inferInsert)[]) {
  const current = await tx.sql.select().from(receptions).where(eq(receptions.communeId, commune));
  return replace<object>(current, wanted, async () => {
    await tx.sql.delete(receptions).where(eq(receptions.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(receptions).values(wanted);
  });
}

async function importFees(tx: Tx, commune: CommuneId, wanted: (typeof fees.$inferInsert)[]) {
  const current = await tx.sql.select().from(fees).where(eq(fees.communeId, commune));
  return replace<object>(current, wanted, async () => {
    await tx.sql.delete(fees).where(eq(fees.communeId, commune));
    if (wanted.length > 0) await tx.sql.insert(fees).values(wanted);
  });
}
