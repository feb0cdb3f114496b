// Connections: one pipelined client for the hot path, a small pool for the rest, as the app's own role.
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { CommuneId } from '../domain/ids.ts';
import { type Hot, openHot } from './hot.ts';
import * as schema from './schema/index.ts';
import type { Sealer } from './seal.ts';

/** The role that row-level security binds; made by the migration, entered at connection. */
export const APP_ROLE = 'gan_dan_app';
const CONNECT_TIMEOUT_MS = 5_000;
/** Nothing of the app takes this long; a forgotten transaction must not hold its locks for ever. */
const IDLE_IN_TRANSACTION_MS = 30_000;

export type Sql = PgDatabase<NodePgQueryResultHKT, typeof schema>;

/** An open transaction and the sealer for what goes in and out of it. */
export type Tx = { readonly sql: Sql; readonly seal: Sealer };

/** Postgres, as the rooms above see it. */
export interface Database {
  /** A transaction that may touch these communes and no other. */
  within<T>(communes: CommuneId | readonly CommuneId[], work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A transaction that sees no commune's rows: for the look-ups that find the commune, and what all communes share. */
  anyCommune<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The pipelined connection of the hot path. */
  readonly hot: Hot;
  readonly sealer: Sealer;
  /** How another client of this database connects: as the same role. */
  readonly connection: pg.ClientConfig;
  close(): Promise<void>;
}

export type DatabaseOptions = {
  readonly url: string;
  readonly sealer: Sealer;
  readonly poolSize: number;
  /** Told of connections that break while idle; the pool replaces them. */
  readonly onError: (error: Error) => void;
};

/** Opens a migrated database; refuses one in which the app would not be bound by row-level security, or with a lost key. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connection: pg.ClientConfig = {
    connectionString: options.url,
    application_name: 'gan-dan',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    options: `-c role=${APP_ROLE} -c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}`,
  };
  const pool = new pg.Pool({ ...connection, max: options.poolSize });
  // Without a listener the process dies when Postgres restarts (FAULTS F06).
  pool.on('error', options.onError);
  // A client in use is not watched by the pool: the query in flight fails and tells, the process must not die of it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const hot = openHot({ connection, onError: options.onError });
  const root = drizzle(pool, { schema });
  const transact = <T>(communes: readonly CommuneId[], work: (tx: Tx) => Promise<T>) =>
    root.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.communes', ${communes.join(',')}, true)`);
      return work({ sql: tx, seal: options.sealer });
    });
  const database: Database = {
    within: (communes, work) => transact(typeof communes === 'string' ? [communes] : communes, work),
    anyCommune: (work) => transact([], work),
    hot,
    sealer: options.sealer,
    connection,
    close: async () => {
      await hot.close();
      await pool.end();
    },
  };
  try {
    await database.anyCommune(refuseUnbound);
    await database.anyCommune(refuseLostKey);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function refuseUnbound(tx: Tx): Promise<void> {
  const { rows } = await tx.sql.execute<{ bound: boolean }>(
    sql`select not (rolsuper or rolbypassrls) and rolname = ${APP_ROLE} as bound from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.bound !== true) {
    throw new Error(
      `The database role ${APP_ROLE} is not bound by row-level security: it must be neither superuser nor BYPASSRLS.`,
    );
  }
}

/** The first start notes the key of the blind index; without that key nobody who ever wrote would be found again. */
async function refuseLostKey(tx: Tx): Promise<void> {
  await tx.sql.insert(schema.sealing).values({ indexKey: tx.seal.indexKeyId }).onConflictDoNothing();
  const [row] = await tx.sql.select().from(schema.sealing);
  if (row?.indexKey !== tx.seal.indexKeyId) {
    throw new Error(
      'SECRET_KEY is not the key this database was written with: set it as before, or list the older keys in SECRET_KEY_PREVIOUS, newest first.',
    );
  }
}
