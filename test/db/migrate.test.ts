// Migrating: two at once, a database from the future, a migration that would be passed over.
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isMigrated, migrate } from '../../db/migrate.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../support/database.ts';

const migrations = new URL('../../db/migrations/', import.meta.url);
type Entry = { idx: number; when: number; tag: string };

let url: string;
beforeEach(async () => {
  url = await cloneTemplate('template0');
});
afterEach(() => dropDatabase(url));

const applied = () =>
  queryAsAdmin<{ hash: string }>(url, 'select hash from drizzle.__drizzle_migrations order by id').then(
    (rows) => rows.length,
  );
const files = async () => (await readdir(migrations)).filter((name) => name.endsWith('.sql')).toSorted();

test('two migrators at once: both succeed, everything is applied once', async () => {
  await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(await applied()).toBe((await files()).length);
});

test('migrating again changes nothing, and readiness is told', async () => {
  await migrate(url);
  await migrate(url);
  expect(await applied()).toBe((await files()).length);
  const query = async (text: string) => ({ rows: [...(await queryAsAdmin(url, text))] });
  expect(await isMigrated(query)).toBe(true);
  await queryAsAdmin(url, `insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 1)`);
  expect(await isMigrated(query)).toBe(false);
});

test('a database of a newer program is refused in one sentence, untouched', async () => {
  await migrate(url);
  await queryAsAdmin(
    url,
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 9e12)`,
  );
  await expect(migrate(url)).rejects.toThrow('newer or another version of Gần Dân');
});

test('a migration older than the last one applied is not passed over in silence', async () => {
  await migrate(url);
  await queryAsAdmin(url, 'delete from drizzle.__drizzle_migrations where id = 1');
  await expect(migrate(url)).rejects.toThrow('passed over');
});

test('a lock that others hold is given up and asked for again, and then all goes on', async () => {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin; create schema drizzle; create table drizzle.__drizzle_migrations (id int)');
  const migrating = migrate(url, 300).then(
    () => 'done',
    (error: Error) => String(error.cause ?? error),
  );
  const tries = new Set<string>();
  await expect
    .poll(async () => {
      for (const { start } of await queryAsAdmin<{ start: string }>(url, WAITING)) tries.add(start);
      return tries.size;
    })
    .toBeGreaterThanOrEqual(2);
  await holder.query('rollback');
  await holder.end();
  expect(await migrating).toBe('done');
});

const WAITING = `select query_start::text as start from pg_stat_activity
                 where wait_event_type = 'Lock' and datname = current_database()`;

describe('the journal', () => {
  test('names every file, in the order of time', async () => {
    const journal = JSON.parse(await readFile(new URL('meta/_journal.json', migrations), 'utf8'));
    const entries: readonly Entry[] = journal.entries;
    expect(entries.map((entry) => `${entry.tag}.sql`)).toEqual(await files());
    expect(entries.map((entry) => entry.idx)).toEqual(entries.map((_, index) => index));
    const stamps = entries.map((entry) => entry.when);
    expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});
