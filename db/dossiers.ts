// Dossiers: brought to what a file says, found by their code, and those for which an apology is due.

import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Day } from '../domain/clock.ts';
import { codeKey, type Dossier, type DossierRow } from '../domain/dossier/dossier.ts';
import type { CommuneId, DossierId, Ids } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { openOptional, sealOptional } from './row.ts';
import { dossiers } from './schema/dossiers.ts';
import { boundTo, type Sealer } from './seal.ts';

type Row = typeof dossiers.$inferSelect;

/** How many dossiers a file brought, changed, and left as they were. */
export type Imported = { readonly added: number; readonly changed: number; readonly same: number };

/** Writes what differs; the same file twice changes nothing. */
export async function importDossiers(
  tx: Tx,
  commune: CommuneId,
  rows: readonly DossierRow[],
  ids: Ids,
): Promise<Imported> {
  let [added, changed] = [0, 0];
  for (const row of rows) {
    const there = await findDossier(tx, commune, row.code);
    if (there !== null && isDeepStrictEqual({ ...row, id: there.id }, there)) continue;
    const id = there?.id ?? ids.next<DossierId>();
    const values = { id, communeId: commune, ...sealedRow(tx.seal, id, row) };
    await tx.sql.insert(dossiers).values(values).onConflictDoUpdate({ target: dossiers.id, set: values });
    if (there === null) added += 1;
    else changed += 1;
  }
  return { added, changed, same: rows.length - added - changed };
}

/** The dossier with this code, however it is written. */
export async function findDossier(tx: Tx, commune: CommuneId, code: string): Promise<Dossier | null> {
  const [row] = await tx.sql
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.communeId, commune), eq(dossiers.codeHash, hashOf(tx.seal, code))));
  return row === undefined ? null : dossierOf(tx.seal, row);
}

/** One dossier. */
export async function dossierById(tx: Tx, commune: CommuneId, id: DossierId): Promise<Dossier | null> {
  const [row] = await tx.sql
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.communeId, commune), eq(dossiers.id, id)));
  return row === undefined ? null : dossierOf(tx.seal, row);
}

/** Dossiers still to be done whose promised day is `until` or earlier, the most overdue first. */
export async function dueDossiers(
  tx: Tx,
  commune: CommuneId,
  until: Day,
  most: number,
): Promise<readonly Dossier[]> {
  const rows = await tx.sql
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.communeId, commune),
        inArray(dossiers.state, ['received', 'working']),
        lte(dossiers.promised, until),
      ),
    )
    .orderBy(asc(dossiers.promised))
    .limit(most);
  return rows.map((row) => dossierOf(tx.seal, row));
}

function hashOf(sealer: Sealer, code: string): Buffer {
  return sealer.hash('dossier', codeKey(code));
}

function sealedRow(sealer: Sealer, id: DossierId, row: DossierRow) {
  const seal = (column: string, text: string) => sealer.seal(boundTo('dossiers', column, id), text);
  return {
    codeHash: hashOf(sealer, row.code),
    code: seal('code', row.code),
    matter: seal('matter', row.matter),
    name: seal('name', row.name),
    phone: sealOptional(sealer, 'dossiers', 'phone', id, row.phone),
    received: row.received,
    promised: row.promised,
    state: row.state,
    done: row.done,
  };
}

function dossierOf(sealer: Sealer, row: Row): Dossier {
  const open = (column: string, bytes: Buffer) => sealer.open(boundTo('dossiers', column, row.id), bytes);
  return {
    id: row.id,
    code: open('code', row.code),
    matter: open('matter', row.matter),
    name: open('name', row.name),
    phone: openOptional(sealer, 'dossiers', 'phone', row.id, row.phone),
    received: row.received,
    promised: row.promised,
    state: row.state,
    done: row.done,
  };
}
