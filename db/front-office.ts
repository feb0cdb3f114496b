// The front office in the database: fields, counters, receptions and fees of a commune, loaded and brought to what its file says.
import { asc, eq } from 'drizzle-orm';
import type { Commune } from '../domain/commune.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { counterFields, counters, fees, receptions } from './schema/front-office.ts';

/** What the front office is made of. */
export type FrontOffice = Pick<Commune, 'fields' | 'counters' | 'receptions' | 'fees'>;

/** Everything of the front office, in the order of the commune's file. */
export async function loadFrontOffice(tx: Tx, commune: CommuneId): Promise<FrontOffice> {
  return {
    fields: bare(await fieldRows(tx, commune)),
    counters: bare(await counterRows(tx, commune)),
    receptions: bare(await receptionRows(tx, commune)),
    fees: bare(await feeRows(tx, commune)),
  };
}

function fieldRows(tx: Tx, commune: CommuneId) {
  return tx.sql
    .select()
    .from(counterFields)
    .where(eq(counterFields.communeId, commune))
    .orderBy(asc(counterFields.position));
}

function counterRows(tx: Tx, commune: CommuneId) {
  return tx.sql
    .select()
    .from(counters)
    .where(eq(counters.communeId, commune))
    .orderBy(asc(counters.position));
}

function receptionRows(tx: Tx, commune: CommuneId) {
  return tx.sql
    .select()
    .from(receptions)
    .where(eq(receptions.communeId, commune))
    .orderBy(asc(receptions.position));
}

function feeRows(tx: Tx, commune: CommuneId) {
  return tx.sql.select().from(fees).where(eq(fees.communeId, commune)).orderBy(asc(fees.position));
}

/** Rows as the domain knows them: whose they are and in which order says the list. */
function bare<Row extends { readonly communeId: CommuneId; readonly position: number }>(
  rows: readonly Row[],
): readonly Omit<Row, 'communeId' | 'position'>[] {
  return rows.map(({ communeId: _, position: __, ...own }) => own);
}
