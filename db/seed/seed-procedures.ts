// The procedures of the seed written to the database where they differ.
import { inArray } from 'drizzle-orm';
import type { Tx } from '../client.ts';
import { procedures } from '../schema/index.ts';
import { storedProcedures, type Wanted, writeProcedures } from '../write-procedures.ts';
import { readProcedures } from './procedures.ts';

/**
 * Brings the table to what the files say; returns how many procedures were written or removed. What an operator has
 * brought in stands: the seed neither changes nor removes it.
 */
export async function seedProcedures(tx: Tx): Promise<number> {
  const stored = await storedProcedures(tx);
  const seed = (await readProcedures()).map((body, position): Wanted => ({ body, position, origin: 'seed' }));
  const written = await writeProcedures(
    tx,
    stored,
    seed.filter(({ body }) => stored.get(body.id)?.origin !== 'import'),
  );
  const named = new Set(seed.map(({ body }) => body.id));
  const gone = [...stored.values()].filter(({ id, origin }) => origin === 'seed' && !named.has(id));
  if (gone.length > 0)
    await tx.sql.delete(procedures).where(
      inArray(
        procedures.id,
        gone.map(({ id }) => id),
      ),
    );
  return written + gone.length;
}
