// The procedures of the seed written to the database where they differ.
import { isDeepStrictEqual } from 'node:util';
import { notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../client.ts';
import { procedures } from '../schema/index.ts';
import { readProcedures } from './procedures.ts';

/** Brings the table to what the files say; returns how many procedures were written or removed. */
export async function seedProcedures(tx: Tx): Promise<number> {
  const wanted = await readProcedures();
  const rows = await tx.sql.select().from(procedures);
  const there = new Map(rows.map((row) => [row.id, row]));
  const differing = wanted
    .map((body, position) => ({ id: body.id, body, position }))
    .filter(({ id, body, position }) => {
      const row = there.get(id);
      return row === undefined || row.position !== position || !isDeepStrictEqual(row.body, body);
    });
  if (differing.length > 0) {
    await tx.sql
      .insert(procedures)
      .values(differing)
      .onConflictDoUpdate({
        target: procedures.id,
        set: { body: sql`excluded.body`, position: sql`excluded.position`, loadedAt: sql`now()` },
      });
  }
  const gone = await tx.sql
    .delete(procedures)
    .where(
      notInArray(
        procedures.id,
        wanted.map((one) => one.id),
      ),
    )
    .returning({ id: procedures.id });
  return differing.length + gone.length;
}
