// Whose server it is: the run that owns one holds a lock in it, on a connection that dies with the run.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { NAME } from './cluster.ts';
import { postmasterOf } from './postmaster.ts';

/** A lock file would outlive kill -9, a process number may be reused; this does neither. */
const OWNER_LOCK = 7_203_612;
/** A server younger than this whose owner holds no lock yet is being started, not left behind. */
const YOUNG_MS = 2_000;
/** A server that answers nobody for so long hangs. */
const SILENT_MS = 30_000;
const STEP_MS = 100;
const CONNECT_TIMEOUT_MS = 3_000;
/** Where the lock is held; locks of this kind are seen within one database. */
const LOCK_DATABASE = 'postgres';

export function urlOf(password: string, port: number, database: string = NAME): string {
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether a server takes connections. */
export async function answers(password: string, port: number): Promise<boolean> {
  const client = quietClient(password, port);
  return client
    .connect()
    .then(
      () => true,
      () => false,
    )
    .finally(() => client.end().catch(() => undefined));
}

/** Makes a server ours until the connection returned is closed; makes our database in it if it is new. */
export async function claimServer(password: string, port: number): Promise<pg.Client> {
  const client = quietClient(password, port);
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [OWNER_LOCK]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
  if (rowCount === 0) await client.query(`create database ${NAME}`);
  return client;
}

/** Whether some run holds the server, or is about to: false only when nobody does. */
export async function isOwned(password: string, cluster: string): Promise<boolean> {
  for (let waited = 0; waited < SILENT_MS; waited += STEP_MS) {
    const server = await postmasterOf(cluster);
    if (server === null) return false;
    const state = await ask(password, server.port);
    if (state?.owned) return true;
    if (state !== null && state.ageMs > YOUNG_MS) return false;
    await pause(STEP_MS);
  }
  return false;
}

async function ask(password: string, port: number): Promise<{ owned: boolean; ageMs: number } | null> {
  const client = quietClient(password, port);
  try {
    await client.connect();
    const { rows } = await client.query<{ owned: boolean; ageMs: number }>(
      `select exists(select from pg_locks where locktype = 'advisory' and objid = ${OWNER_LOCK} and granted) as owned,
              (extract(epoch from now() - pg_postmaster_start_time()) * 1000)::float8 as "ageMs"`,
    );
    return rows[0] ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A client whose connection may break: the query that needs it fails, nothing else does. */
function quietClient(password: string, port: number): pg.Client {
  const client = new pg.Client({
    connectionString: urlOf(password, port, LOCK_DATABASE),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  return client.on('error', () => undefined);
}
