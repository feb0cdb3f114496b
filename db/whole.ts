// The installation as a whole, by its owner: what backups, restores and a fresh demo need and the app must never do.
import pg from 'pg';
import type { CommuneId } from '../domain/ids.ts';
import { APP_ROLE } from './client.ts';

/** A connection of the database's owner inside one transaction, with every commune named. */
export type Owner = { readonly client: pg.Client; readonly communes: readonly CommuneId[] };

/**
 * Runs `work` in one transaction that sees every commune. FORCE binds an owner who is no superuser too, so the
 * communes are named to row-level security; only the app's role may ask which there are.
 */
export async function asOwner<T>(
  url: string,
  isolation: 'read' | 'write',
  work: (owner: Owner) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'gan-dan upkeep' });
  // a connection that breaks makes the query in flight fail as well: that failure is the one that is reported
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(isolation === 'read' ? 'begin isolation level repeatable read read only' : 'begin');
    await client.query(`set local role ${APP_ROLE}`);
    const { rows } = await client.query<{ id: CommuneId }>('select id from communes_list()');
    await client.query('reset role');
    const communes = rows.map(({ id }) => id);
    await nameCommunes(client, communes);
    const result = await work({ client, communes });
    await client.query('commit');
    return result;
  } finally {
    await client.end(); // ends an open transaction undone
  }
}

/** Names communes to row-level security for the rest of the transaction. */
export async function nameCommunes(client: pg.Client, communes: readonly string[]): Promise<void> {
  await client.query(`select set_config('app.communes', $1, true)`, [communes.join(',')]);
}

/** Every table of ours, communes first: a restore must know them before it may write the rest. */
export async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname <> 'communes', relname`,
  );
  return rows.map(({ name }) => name);
}

/** Names the migrations that have made the tables: two databases with the same name hold the same shape. */
export async function shapeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(
    `select md5(string_agg(hash, ',' order by id)) as shape from drizzle.__drizzle_migrations`,
  );
  return rows[0]?.shape ?? '';
}
