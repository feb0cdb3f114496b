// A whole installation as lines of text, and back: every table, its rows as JSON that Postgres itself writes and reads.
import type pg from 'pg';
import type { Moment } from '../domain/clock.ts';
import { holdRestored } from './restored.ts';
import { asOwner, nameCommunes, shapeOf, tablesOf } from './whole.ts';

/** Rows fetched or written at once: some hundred kilobytes. */
const BATCH = 500;

/** One step of an archive: its shape, once and first; then a table begins, or one row of it as JSON. */
export type ArchiveStep =
  | { readonly kind: 'shape'; readonly shape: string }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'row'; readonly json: string };

/** Why an archive cannot be brought back into a database. */
export type RestoreRefusal = 'not_empty' | 'other_shape';

/** Hands out every row of every table as of one moment. */
export function readArchive(url: string, take: (step: ArchiveStep) => Promise<void>): Promise<void> {
  return asOwner(url, 'read', async ({ client }) => {
    await take({ kind: 'shape', shape: await shapeOf(client) });
    for (const name of await tablesOf(client)) {
      await take({ kind: 'table', name });
      await client.query(
        `declare every no scroll cursor for select row_to_json(t)::text as json from ${quoted(name)} t`,
      );
      for (let rows = await fetchSome(client); rows.length > 0; rows = await fetchSome(client)) {
        for (const { json } of rows) await take({ kind: 'row', json });
      }
      await client.query('close every');
    }
  });
}

async function fetchSome(client: pg.Client): Promise<readonly { readonly json: string }[]> {
  const { rows } = await client.query<{ json: string }>(`fetch ${BATCH} from every`);
  return rows;
}

/**
 * Writes an archive into an empty database of the same shape: all of it, or nothing when it is refused or breaks off.
 * It is held from then on (`now`: machine time).
 */
export function writeArchive(
  url: string,
  steps: AsyncIterable<ArchiveStep>,
  now: Moment,
): Promise<RestoreRefusal | null> {
  return asOwner(url, 'write', async ({ client }) => {
    const tables = await tablesOf(client);
    const writer = archiveWriter(client, tables);
    for await (const step of steps) {
      switch (step.kind) {
        case 'shape':
          if (step.shape !== (await shapeOf(client))) return 'other_shape';
          if (await holdsAnything(client, tables)) return 'not_empty';
          for (const name of SEEDED) await client.query(`delete from ${quoted(name)}`);
          break;
        case 'table':
          await writer.begin(step.name);
          break;
        case 'row':
          await writer.add(step.json);
          break;
        default:
          return step satisfies never;
      }
    }
    await writer.flush();
    for (const name of tables) await moveSequences(client, name);
    await holdRestored(client, now);
    return null;
  });
}

/** Procedures, the clock and a hold come with the program, not from people. */
const SEEDED = ['procedures', 'procedure_versions', 'playground_clock', 'hold'];

async function holdsAnything(client: pg.Client, tables: readonly string[]): Promise<boolean> {
  for (const name of tables.filter((one) => !SEEDED.includes(one))) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
    if (rowCount) return true;
  }
  return false;
}

/** Gathers the rows of a table and writes them by the batch. */
function archiveWriter(client: pg.Client, tables: readonly string[]) {
  let table = '';
  let waiting: string[] = [];
  const named: string[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const rows = `[${waiting.join(',')}]`;
    waiting = [];
    if (table === 'communes') named.push(...(await nameAlso(client, named, rows)));
    await insertRows(client, table, rows);
  };
  return {
    flush,
    async begin(name: string) {
      await flush();
      if (!tables.includes(name))
        throw new Error(`The archive holds a table ${name} that this program does not know.`);
      table = name;
    },
    async add(json: string) {
      waiting.push(json);
      if (waiting.length >= BATCH) await flush();
    },
  };
}

/** Names the communes that are about to be written, beside those named before; returns the new ones. */
async function nameAlso(
  client: pg.Client,
  named: readonly string[],
  rows: string,
): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ id: string }>(
    'select r.id from json_to_recordset($1::json) as r(id text)',
    [rows],
  );
  const ids = found.map(({ id }) => id);
  await nameCommunes(client, [...named, ...ids]);
  return ids;
}

async function insertRows(client: pg.Client, table: string, rows: string): Promise<void> {
  const target = quoted(table);
  await client.query(
    `insert into ${target} overriding system value select * from json_populate_recordset(null::${target}, $1::json)`,
    [rows],
  );
}

/** New rows must be numbered after the restored ones. */
async function moveSequences(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select pg_get_serial_sequence($1, attname) as name, attname as column from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and pg_get_serial_sequence($1, attname) is not null`,
    [quoted(table)],
  );
  for (const { name, column } of rows) {
    await client.query(
      `select setval($1, coalesce((select max(${quoted(column)}) from ${quoted(table)}), 0) + 1, false)`,
      [name],
    );
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
