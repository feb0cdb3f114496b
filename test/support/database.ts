// A database for one test file: cloned from the migrated template, dropped at its end.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/client.ts';
import { sealerFrom } from '../../db/seal.ts';

const TEMPLATE = 'gan_dan_template';
/** The key of all test databases. */
export const TEST_KEY = 'test-key-test-key-test-key-test-key';

export type FreshDatabase = {
  readonly database: Database;
  /** The address as superuser: for a look behind the app's back. */
  readonly url: string;
  drop(): Promise<void>;
};

export type FreshOptions = { readonly poolSize?: number };

/** Clones the template and opens the clone as the app does. Call `drop` in `afterAll`. */
export async function freshDatabase(options: FreshOptions = {}): Promise<FreshDatabase> {
  const url = await cloneTemplate(TEMPLATE);
  const broken: Error[] = [];
  const database = await openDatabase({
    url,
    sealer: sealerFrom(TEST_KEY),
    poolSize: options.poolSize ?? 4,
    onError: (error) => broken.push(error),
  });
  return {
    database,
    url,
    drop: async () => {
      // What breaks from here on breaks because the database goes: sockets may outlive the pool by a moment.
      const brokenBefore = [...broken];
      await database.close();
      await dropDatabase(url);
      if (brokenBefore.length > 0) throw new AggregateError(brokenBefore, 'connections broke while idle');
    },
  };
}

/** A database made from `template` (`template0`: an empty one); its address as superuser. */
export async function cloneTemplate(template: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template ${template}`);
  const url = new URL(inject('postgres'));
  url.pathname = name;
  return url.href;
}

export function dropDatabase(url: string): Promise<void> {
  return asAdmin(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
}

/** Runs one query as superuser and returns its rows. */
export async function queryAsAdmin<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

async function asAdmin(statement: string): Promise<void> {
  await queryAsAdmin(inject('postgres'), statement);
}
