// Writing procedures: national content is brought to what a file says; whatever changes becomes a new version.
import { isDeepStrictEqual } from 'node:util';
import { desc, sql } from 'drizzle-orm';
import type { ProcedureId } from '../domain/ids.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import type { Tx } from './client.ts';
import { type ORIGINS, procedures, procedureVersions } from './schema/index.ts';

export type Origin = (typeof ORIGINS)[number];

/** A procedure as it is to be, and its place in the order of all. */
export type Wanted = { readonly body: Procedure; readonly position: number; readonly origin: Origin };

/** A procedure as the table holds it. */
export type Stored = Wanted & { readonly id: ProcedureId; readonly version: number };

/** The whole table. */
export async function storedProcedures(tx: Tx): Promise<ReadonlyMap<ProcedureId, Stored>> {
  const rows = await tx.sql.select().from(procedures);
  return new Map(rows.map(({ loadedAt: _, ...row }) => [row.id, row]));
}

/** Writes what differs, each changed body as its next version; returns how many rows were written. */
export async function writeProcedures(
  tx: Tx,
  stored: ReadonlyMap<ProcedureId, Stored>,
  wanted: readonly Wanted[],
): Promise<number> {
  const newest = await newestVersions(tx);
  const rows = wanted
    .map((one): Stored => ({ ...one, id: one.body.id, version: versionOf(newest.get(one.body.id), one) }))
    .filter((row) => !isDeepStrictEqual(stored.get(row.id), row));
  if (rows.length === 0) return 0;
  await tx.sql
    .insert(procedures)
    .values(rows)
    .onConflictDoUpdate({
      target: procedures.id,
      set: {
        body: sql`excluded.body`,
        version: sql`excluded.version`,
        origin: sql`excluded.origin`,
        position: sql`excluded.position`,
        loadedAt: sql`now()`,
      },
    });
  await tx.sql
    .insert(procedureVersions)
    .values(rows.map(({ id, version, body }) => ({ id, version, body })))
    .onConflictDoNothing();
  return rows.length;
}

type Version = { readonly version: number; readonly body: Procedure };

/** The newest version of each procedure there ever was; one that was taken out and comes back goes on from there. */
async function newestVersions(tx: Tx): Promise<ReadonlyMap<ProcedureId, Version>> {
  const { id, version, body } = procedureVersions;
  const rows = await tx.sql
    .selectDistinctOn([id], { id, version, body })
    .from(procedureVersions)
    .orderBy(id, desc(version));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A sheet in another place of the order, or from another file, is the same sheet. */
function versionOf(newest: Version | undefined, wanted: Wanted): number {
  if (newest === undefined) return 1;
  return isDeepStrictEqual(newest.body, wanted.body) ? newest.version : newest.version + 1;
}
