// The stranger's commune: no table with commune_id shows, takes or gives away a row to another commune (FAULTS I11).
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';

const OURS = '00000000-0000-7000-8000-00000000000a';
const THEIRS = '00000000-0000-7000-8000-00000000000b';

type Column = { name: string; type: string; required: boolean };
type Table = { name: string; enabled: boolean; forced: boolean; columns: Column[] };

let fresh: FreshDatabase;
let app: pg.Client;
let tables: readonly Table[];

beforeAll(async () => {
  fresh = await freshDatabase();
  tables = await queryAsAdmin<Table>(fresh.url, CATALOGUE);
  for (const table of tables) {
    for (const commune of [OURS, THEIRS]) await queryAsAdmin(fresh.url, insertInto(table, commune));
  }
  app = new pg.Client(fresh.database.connection);
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await fresh.drop();
});

/** Every table of ours that has a commune, straight from the catalogue: a new one is tested by existing. */
const CATALOGUE = `
  select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                          'required', a.attnotnull and not a.atthasdef))
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id' and not a.attisdropped)
  order by c.relname`;

/** Some value of a type; tables have no foreign keys, so any will do. */
function sample(type: string): string {
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type.startsWith('timestamp')) return 'now()';
  if (type === 'date') return 'current_date';
  if (type === 'bytea') return `decode(md5(random()::text), 'hex')`;
  if (type === 'jsonb') return `'[]'`;
  if (type === 'integer' || type === 'bigint') return '1';
  if (type === 'boolean') return 'true';
  return 'md5(random()::text)';
}

function insertInto({ name, columns }: Table, commune: string): string {
  const filled = columns.filter((column) => column.required);
  const values = filled.map((column) =>
    column.name === 'commune_id' ? `'${commune}'` : sample(column.type),
  );
  return `insert into ${name} (${filled.map((column) => `"${column.name}"`).join()}) values (${values.join()})`;
}

/** One statement as the app, in a transaction that names `communes` (null: says nothing); rolled back. */
async function asApp(communes: string | null, statement: string): Promise<pg.QueryResult> {
  await app.query('begin');
  try {
    if (communes !== null) await app.query(`select set_config('app.communes', $1, true)`, [communes]);
    return await app.query(statement);
  } finally {
    await app.query('rollback');
  }
}

const countIn = async (communes: string | null, table: string) =>
  Number((await asApp(communes, `select count(*) from ${table}`)).rows[0].count);

test('the catalogue names the tables of the schema', () => {
  expect(tables.map((table) => table.name)).toEqual(
    expect.arrayContaining([
      'absences',
      'attempts',
      'complaints',
      'conversations',
      'events',
      'inbox',
      'outbox',
      'people',
    ]),
  );
  expect(tables.length).toBeGreaterThanOrEqual(21);
});

test('row-level security is enabled and forced on every table with a commune', () => {
  expect(tables.filter((table) => !(table.enabled && table.forced)).map((table) => table.name)).toEqual([]);
});

test('without a commune no table shows a row', async () => {
  for (const table of tables) {
    expect([table.name, await countIn(null, table.name), await countIn('', table.name)]).toEqual([
      table.name,
      0,
      0,
    ]);
  }
});

test('each commune sees its own row and not the other; a batch sees both', async () => {
  for (const table of tables) {
    const { rows } = await asApp(OURS, `select commune_id from ${table.name}`);
    expect([table.name, rows]).toEqual([table.name, [{ commune_id: OURS }]]);
    expect([table.name, await countIn(`${OURS},${THEIRS}`, table.name)]).toEqual([table.name, 2]);
  }
});

test('a row for another commune is refused, in every table', async () => {
  for (const table of tables) {
    await expect(asApp(OURS, insertInto(table, THEIRS)), table.name).rejects.toThrow('row-level security');
    await expect(asApp(null, insertInto(table, OURS)), table.name).rejects.toThrow('row-level security');
  }
});

test('a row cannot be given to another commune, changed or deleted by it', async () => {
  for (const table of tables.filter(({ name }) => !ADDED_TO.includes(name))) {
    await expect(
      asApp(OURS, `update ${table.name} set commune_id = '${THEIRS}'`),
      table.name,
    ).rejects.toThrow('row-level security');
    const where = `where commune_id = '${THEIRS}'`;
    expect((await asApp(OURS, `update ${table.name} set commune_id = commune_id ${where}`)).rowCount).toBe(0);
    if (KEPT.includes(table.name)) continue;
    expect((await asApp(OURS, `delete from ${table.name} ${where}`)).rowCount).toBe(0);
  }
});

test('communes themselves: none without a name, one with it', async () => {
  await queryAsAdmin(
    fresh.url,
    `insert into communes (id, slug, name, province, phone, address, hours)
     select id::uuid, id, '', '', '', '', '[]' from unnest(array['${OURS}', '${THEIRS}']) as id`,
  );
  expect(await countIn(null, 'communes')).toBe(0);
  expect((await asApp(OURS, 'select id from communes')).rows).toEqual([{ id: OURS }]);
});

/** Histories are only ever added to; a register keeps every letter. */
const ADDED_TO = ['events', 'letter_events'];
const KEPT = ['letters'];

describe('what the app may not do', () => {
  test('the history of a complaint is only ever added to', async () => {
    await expect(asApp(OURS, `update events set kind = 'other'`)).rejects.toThrow('permission denied');
    await expect(asApp(OURS, 'delete from events')).rejects.toThrow('permission denied');
  });

  test('a letter never leaves the register, its history is only ever added to', async () => {
    await expect(asApp(OURS, 'delete from letters')).rejects.toThrow('permission denied');
    await expect(asApp(OURS, `update letter_events set kind = 'other'`)).rejects.toThrow('permission denied');
    await expect(asApp(OURS, 'delete from letter_events')).rejects.toThrow('permission denied');
  });

  test('it cannot shut the security off or let other tables out of it', async () => {
    await expect(asApp(OURS, 'alter table people no force row level security')).rejects.toThrow(
      'must be owner',
    );
    await expect(asApp(OURS, "call make_tenant_table('people')")).rejects.toThrow('permission denied');
  });
});

test('the look-ups give a commune and an id, and nothing else', async () => {
  const { rows } = await asApp(
    null,
    `select p.proname as name, pg_get_function_result(p.oid) as result, r.rolname as owner, p.proconfig as config
     from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef order by 1`,
  );
  expect(rows.map((row) => row.name)).toEqual([
    'communes_list',
    'due_timers',
    'find_channel_account',
    'find_commune',
    'pending_outbox',
    'waiting_inbox',
    'waiting_media',
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({
      result: 'TABLE(commune_id uuid, id uuid)',
      owner: 'gan_dan_finder',
      config: ['search_path=pg_catalog, pg_temp'],
    });
  }
});
