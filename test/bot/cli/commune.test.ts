// `commune` and `invite` on a real database: brought in once, changed by what differs, never half.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDemoCommune } from '../../../bot/commune-import.ts';
import { freshIds } from '../../../bot/ids.ts';
import { openDatabase } from '../../../db/client.ts';
import { sealerFrom } from '../../../db/seal.ts';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin, TEST_KEY } from '../../support/database.ts';

const DEMO = 'db/seed/demo-commune.yaml';
let url: string;
let installation: Installation;

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  installation = installationOn(url);
});

afterAll(async () => {
  installation.remove();
  await dropDatabase(url);
});

/** A file of the installation's folder with this text. */
function file(name: string, text: string): string {
  const path = join(installation.dataDir, name);
  writeFileSync(path, text);
  return path;
}

test('imported once, nothing changed the second time, then only what differs; a second commune beside it', async () => {
  expect(await installation.run('commune', 'import', DEMO)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/imported\.\n$/),
  });
  expect((await installation.run('commune', 'import', DEMO)).out).toMatch(/nothing has changed\.\n$/);
  const changed = file(
    'changed.yaml',
    readFileSync(DEMO, 'utf8').replace('name: Vàng A Mẫu', 'name: Vàng A Đổi'),
  );
  expect((await installation.run('commune', 'import', changed)).out).toMatch(/changed: officers\.\n$/);
  await installation.run('commune', 'import', 'docs/commune-template.yaml');
  expect((await installation.run('commune', 'list')).out.split('\n')).toEqual([
    expect.stringMatching(/^suoi-may\t.*0 of \d+ officers linked\tdemo$/),
    expect.stringMatching(/^xa-mau\tXã Mẫu\t0 of 4 officers linked$/),
    '',
  ]);
  expect((await installation.run('commune', 'show', 'suoi-may')).out).toContain('Vàng A Đổi (not linked)');
});

test('brought in by several processes at the same moment, as at their first start: one commune', async () => {
  const twins = await cloneTemplate('gan_dan_template');
  const opened = await Promise.all(
    Array.from({ length: 3 }, () =>
      openDatabase({ url: twins, sealer: sealerFrom(TEST_KEY), poolSize: 2, onError: () => undefined }),
    ),
  );
  const found = await Promise.all(
    opened.map((db) => importDemoCommune({ db, ids: freshIds, now: Date.now() })),
  );
  expect(new Set(found).size).toBe(1);
  expect(await queryAsAdmin(twins, 'select id from communes')).toHaveLength(1);
  await Promise.all(opened.map((db) => db.close()));
  await dropDatabase(twins);
});

test('a mistaken file is told with file and line, and nothing of it is written', async () => {
  const path = file(
    'wrong.yaml',
    readFileSync(DEMO, 'utf8').replace('slug: suoi-may', 'slug: sai').replace('[CT_UBND]', '[CT]'),
  );
  const ran = await installation.run('commune', 'import', path);
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/wrong\.yaml:\d+: The post CT is not in the list of posts\./);
  expect(ran.err).not.toContain('    at ');
  expect((await installation.run('commune', 'list')).out).not.toContain('sai');
});

test('an invite is shown once and stored as a hash; whom it is for must be one person', async () => {
  const ran = await installation.run('invite', 'suoi-may', 'CT_UBND');
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}\n$/);
  expect(ran.err).toContain('Lò Văn Minh Hoạ');
  const code = ran.out.replaceAll(/[^0-9A-Z]/g, '');
  const [row] = await queryAsAdmin<{ text: string; hours: number }>(
    url,
    `select row_to_json(i)::text as text, extract(epoch from expires_at - created_at) / 3600 as hours from invites i`,
  );
  expect(row?.text).not.toContain(code);
  expect(Number(row?.hours)).toBe(24);
  expect((await installation.run('invite', 'suoi-may', 'XX')).err).toContain(
    'neither an officer with the key "XX" nor',
  );
  expect((await installation.run('invite', 'o-dau', 'CT_UBND')).err).toBe(
    'There is no commune "o-dau" here; there are: suoi-may, xa-mau.\n',
  );
});
