// `backup`, `restore` and `reset --demo`: all of it comes back, or nothing is touched.
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { readArchive } from '../../../db/archive.ts';
import { installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../../support/database.ts';

const DEMO = 'db/seed/demo-commune.yaml';
const ends: (() => unknown)[] = [];

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function installation(
  template = 'gan_dan_template',
  environment: Readonly<Record<string, string>> = {},
) {
  const url = await cloneTemplate(template);
  const made = installationOn(url, environment);
  ends.push(() => dropDatabase(url), made.remove);
  return { ...made, url };
}

/** All but the hold, in which what is restored begins. */
async function contentsOf(url: string): Promise<readonly string[]> {
  const steps: string[] = [];
  let table = '';
  await readArchive(url, async (step) => {
    if (step.kind === 'table') table = step.name;
    if (step.kind !== 'row' || table !== 'hold') steps.push(JSON.stringify(step));
  });
  return steps;
}

async function insertTalk(url: string): Promise<void> {
  await queryAsAdmin(
    url,
    `insert into people (id, commune_id, name) select gen_random_uuid(), id, '\\x00ff1234' from communes where slug = 'suoi-may'`,
  );
}

test('what is restored is what was backed up: every row and every file', async () => {
  const from = await installation();
  await from.run('commune', 'import', DEMO);
  await insertTalk(from.url);
  mkdirSync(join(from.dataDir, 'media/ab'), { recursive: true });
  writeFileSync(join(from.dataDir, 'media/ab/abcd'), Buffer.from([0, 1, 255]));
  const file = join(from.dataDir, 'backup.gz');
  expect(await from.run('backup', file)).toMatchObject({ code: 0, err: '' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await from.run('backup', file)).err).toContain('is there already: choose another name.');

  const to = await installation('template0');
  expect(await to.run('restore', file)).toMatchObject({ code: 0, err: '' });
  expect(await contentsOf(to.url)).toEqual(await contentsOf(from.url));
  expect(readFileSync(join(to.dataDir, 'media/ab/abcd'))).toEqual(Buffer.from([0, 1, 255]));
  expect((await to.run('commune', 'show', 'suoi-may')).out).toContain('Lò Văn Minh Hoạ');
  expect(await queryAsAdmin(to.url, 'select reason from hold')).toEqual([{ reason: 'restored' }]);
  expect(await queryAsAdmin(from.url, 'select reason from hold')).toEqual([]);
  expect(await to.run('restore', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('There are data here already'),
  });
});

test('what was due when the backup was taken is not said again, unless it bears that; what is still to come is', async () => {
  const from = await installation();
  await from.run('commune', 'import', DEMO);
  const rows = [
    ['reply', null, '-1 hour', null],
    ['notice', 'receipt', '-1 hour', null],
    ['notice', 'answer', '-1 hour', null],
    ['emergency', null, '-1 hour', null],
    ['notice', 'receipt', '1 hour', null],
    ['notice', 'receipt', '-1 hour', '1 hour'],
  ];
  for (const [purpose, notice, tryIn, quietFor] of rows)
    await queryAsAdmin(
      from.url,
      `insert into outbox (id, commune_id, purpose, notice, part, status, next_try_at, not_before, deadline, created_at)
       select gen_random_uuid(), id, $1, $2, '\\x00', 'waiting', now() + $3::interval, now() + $4::interval, now(), now()
       from communes where slug = 'suoi-may'`,
      [purpose, notice, tryIn, quietFor],
    );
  const file = join(from.dataDir, 'backup.gz');
  await from.run('backup', file);
  const to = await installation('template0');
  expect((await to.run('restore', file)).out).toContain(
    'Nothing is sent to any platform until you run gan-dan release',
  );
  const restored = await queryAsAdmin<{ status: string; reason: string | null }>(
    to.url,
    'select status, reason from outbox order by seq',
  );
  expect(restored.map(({ status }) => status)).toEqual([
    'uncertain',
    'uncertain',
    'waiting',
    'waiting',
    'waiting',
    'waiting',
  ]);
  expect(restored[0]?.reason).toBe('restored');
});

test('hold and release: told by doctor, and safe to ask for twice', async () => {
  const here = await installation();
  await here.run('commune', 'import', DEMO);
  expect((await here.run('release')).out).toBe('Nothing was held: messages leave as always.\n');
  expect((await here.run('hold')).out).toContain(
    'Nothing is sent to any platform until you run gan-dan release.',
  );
  expect((await here.run('hold')).code).toBe(0);
  expect((await here.run('doctor')).out).toMatch(
    /BAD {3}Held: nothing is sent to any platform since \S+Z: an operator wants it so\. To send again, run gan-dan release\./,
  );
  expect((await here.run('release')).out).toContain('Messages leave again. 0 have waited');
  expect((await here.run('doctor')).out).not.toContain('Held');
  process.exitCode = undefined;
});

test('a file that is cut off, of something else, or sealed with another key changes nothing', async () => {
  const from = await installation();
  await from.run('commune', 'import', DEMO);
  const file = join(from.dataDir, 'backup.gz');
  await from.run('backup', file);
  const cut = join(from.dataDir, 'cut.gz');
  await copyFile(file, cut);
  truncateSync(cut, 4_000);

  const to = await installation();
  const before = await contentsOf(to.url);
  expect((await to.run('restore', cut)).err).toBe(
    'The backup is cut off: the copy is not whole, take another.\n',
  );
  expect((await to.run('restore', 'package.json')).err).toMatch(/^This is no backup of Gần Dân: /);
  expect((await to.run('restore', 'nowhere.gz')).err).toBe('There is no such file to restore from.\n');
  const stranger = installationOn(to.url, { SECRET_KEY: 'another-key-another-key-another-key' });
  ends.push(stranger.remove);
  expect((await stranger.run('restore', file)).err).toContain('made with another key');
  expect(await contentsOf(to.url)).toEqual(before);
});

test('an owner that is no superuser can do it too, although row-level security binds it', async () => {
  const from = await installation();
  await from.run('commune', 'import', DEMO);
  await insertTalk(from.url);
  const owned = await ownedBy(from.url, 'backup_owner');
  const file = join(from.dataDir, 'backup.gz');
  expect(await installationOn(owned).run('backup', file)).toMatchObject({ code: 0, err: '' });
  const to = await installation();
  expect(await installationOn(await ownedBy(to.url, 'backup_owner')).run('restore', file)).toMatchObject({
    code: 0,
    err: '',
  });
  expect(await contentsOf(to.url)).toEqual(await contentsOf(from.url));
});

/** The database's address as a plain role that owns all of it. */
async function ownedBy(url: string, role: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `do $$ begin create role ${role} login password 'x'; exception when duplicate_object then null; end $$`,
  );
  await client.query(`grant gan_dan_app, gan_dan_finder to ${role} with inherit false, set true`);
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter table %s owner to ${role}', oid::regclass) as statement from pg_class
       where relkind = 'r' and relnamespace in ('public'::regnamespace, 'drizzle'::regnamespace)
     union all select format('alter database %I owner to ${role}', current_database())
     union all select 'alter schema public owner to ${role}' union all select 'alter schema drizzle owner to ${role}'`,
  );
  for (const { statement } of rows) await client.query(statement);
  await client.end();
  const address = new URL(url);
  address.username = role;
  address.password = 'x';
  return address.href;
}

test('reset --demo forgets what was invented and nothing else', async () => {
  const here = await installation();
  await here.run('commune', 'import', DEMO);
  await here.run('commune', 'import', 'docs/commune-template.yaml');
  await insertTalk(here.url);
  const real = async () =>
    queryAsAdmin(
      here.url,
      `select o.* from officers o join communes c on c.id = o.commune_id where c.slug = 'xa-mau' order by o.key`,
    );
  const before = await real();
  expect(await here.run('reset', '--demo')).toMatchObject({ code: 0, err: '' });
  expect(await real()).toEqual(before);
  expect(await queryAsAdmin(here.url, 'select id from people')).toEqual([]);
  expect((await here.run('commune', 'list')).out).toMatch(/suoi-may[\s\S]*xa-mau/);
});
