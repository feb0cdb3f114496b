// Procedures as the database holds them, remembered until they change.
import { asc, sql } from 'drizzle-orm';
import type { Procedure } from '../domain/procedures/procedure.ts';
import type { Tx } from './client.ts';
import { procedures } from './schema/index.ts';

/** All procedures, in the order of the files they came from. */
export async function loadProcedures(tx: Tx): Promise<readonly Procedure[]> {
  const rows = await tx.sql
    .select({ body: procedures.body })
    .from(procedures)
    .orderBy(asc(procedures.position));
  return rows.map((row) => row.body);
}

/** Differs whenever a procedure was written or removed. */
export async function proceduresVersion(tx: Tx): Promise<string> {
  const [row] = await tx.sql
    .select({ version: sql<string>`count(*) || ' ' || coalesce(max(${procedures.loadedAt})::text, '')` })
    .from(procedures);
  return row?.version ?? '';
}
