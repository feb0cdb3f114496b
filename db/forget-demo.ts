// Forgetting the demo: every row of communes that are marked as invented, and the pushed clock.
import type { CommuneId } from '../domain/ids.ts';
import { asOwner } from './whole.ts';

/** Removes what was invented; returns how many communes are left, which are real. */
export function forgetDemo(url: string): Promise<number> {
  return asOwner(url, 'write', async ({ client, communes }) => {
    const { rows } = await client.query<{ id: CommuneId }>('select id from communes where demo');
    const invented = rows.map(({ id }) => id);
    const tables = await client.query<{ name: string }>(
      `select attrelid::regclass::text as name from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'commune_id'`,
    );
    for (const { name } of tables.rows)
      await client.query(`delete from ${name} where commune_id = any($1)`, [invented]);
    await client.query('delete from communes where id = any($1)', [invented]);
    await client.query('delete from playground_clock');
    return communes.length - invented.length;
  });
}
