// Migrating: brings a database to the shape this code knows, one process at a time.
import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMissing } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Names the advisory lock; any number that nothing else of ours uses. */
const LOCK = 7_203_611;
/** A first migration of another process may take a while; longer than this it hangs. */
const LOCK_WAIT = '60s';
/** A change of a table waits for its readers no longer than this, lest everyone queue behind it (FAULTS F16). */
const TABLE_WAIT_MS = 3_000;
const TRIES = 5;
const LOCK_NOT_AVAILABLE = '55P03';

/** Applies what is missing. Safe to call from several processes at once; refuses a database newer than this code. */
export async function migrate(databaseUrl: string, tableWaitMs = TABLE_WAIT_MS): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'gan-dan migrate' });
  // A connection that breaks makes the query in flight fail as well: that failure is the one that is reported.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set lock_timeout = '${LOCK_WAIT}'`);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseNewer(client);
    await client.query(`set lock_timeout = ${tableWaitMs}; set client_min_messages = warning`);
    await applyPatiently(client, TRIES);
    await refuseSkipped(client);
  } finally {
    await client.end();
  }
}

/** Whether a database stands exactly where this code expects it: the question of `/readyz`. */
export async function isMigrated(query: (text: string) => Promise<{ rows: unknown[] }>): Promise<boolean> {
  const { rows } = await query('select count(*)::int as count from drizzle.__drizzle_migrations');
  const [row] = rows as readonly { count: number }[]; // the query above names this one column
  return row?.count === readMigrationFiles({ migrationsFolder }).length;
}

async function applyPatiently(client: pg.Client, tries: number): Promise<void> {
  try {
    await applyMissing(drizzle(client), { migrationsFolder });
  } catch (error) {
    if (tries <= 1 || !isLockTimeout(error)) throw error;
    await applyPatiently(client, tries - 1);
  }
}

function isLockTimeout(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === LOCK_NOT_AVAILABLE) return true;
  }
  return false;
}

async function refuseNewer(client: pg.Client): Promise<void> {
  const known = new Set(readMigrationFiles({ migrationsFolder }).map((file) => file.hash));
  const unknown = (await appliedHashes(client)).filter((hash) => !known.has(hash));
  if (unknown.length > 0) {
    throw new Error(
      'The database was made by a newer or another version of Gần Dân: update the program, or use another database.',
    );
  }
}

/** Drizzle passes over a migration that is older than the last one applied (FAULTS F17). */
async function refuseSkipped(client: pg.Client): Promise<void> {
  const applied = new Set(await appliedHashes(client));
  const skipped = readMigrationFiles({ migrationsFolder }).filter(
    (file: MigrationMeta) => !applied.has(file.hash),
  );
  if (skipped.length > 0) {
    throw new Error(
      `${skipped.length} migration(s) older than the last one applied were passed over: give them newer stamps.`,
    );
  }
}

async function appliedHashes(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ there: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations') as there`,
  );
  if (tables[0]?.there == null) return [];
  const { rows } = await client.query<{ hash: string }>('select hash from drizzle.__drizzle_migrations');
  return rows.map((row) => row.hash);
}
