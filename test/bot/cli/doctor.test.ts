// `doctor`: a healthy installation is told so, each trouble is named and makes the exit code 1.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { restDayFindings } from '../../../bot/cli/doctor-communes.ts';
import { clockFinding, keyFileFinding } from '../../../bot/cli/doctor-machine.ts';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../../support/database.ts';

let url: string;
let installation: Installation;

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  installation = installationOn(url);
  await installation.run('commune', 'import', 'db/seed/demo-commune.yaml');
  await installation.run('commune', 'import', 'docs/commune-template.yaml');
});

afterEach(() => {
  process.exitCode = undefined;
});

afterAll(async () => {
  installation.remove();
  await dropDatabase(url);
});

test('a healthy installation: no trouble, what is not done yet is a note', async () => {
  const { out } = await installation.run('doctor');
  expect(out).not.toContain('BAD');
  expect(out).toMatch(/ok {4}Row-level security binds the service/);
  expect(out).toMatch(/note {2}suoi-may: no officer has linked a chat yet/);
  expect(process.exitCode).toBeUndefined();
});

test('without a public address: what cannot be sent is told in one line', async () => {
  const line = /note {2}PUBLIC_URL is not set: voices and large photos cannot be sent by link/;
  expect((await installation.run('doctor')).out).toMatch(line);
  const addressed = installationOn(url, { PUBLIC_URL: 'https://xa.example.gov.vn' });
  expect((await addressed.run('doctor')).out).not.toMatch(line);
  addressed.remove();
});

test('an account that needs a human, and nobody on duty who can be reached', async () => {
  await queryAsAdmin(
    url,
    `insert into channel_accounts (id, commune_id, channel, external, trouble) select gen_random_uuid(), id, 'zalo', '42', 'link_again' from communes where not demo`,
  );
  await queryAsAdmin(url, `update officers set person_id = gen_random_uuid() where key = 'chu-tich'`);
  const { out } = await installation.run('doctor');
  expect(out).toContain('BAD   xa-mau: the zalo account 42 needs you: link again.');
  expect(out).toContain('BAD   xa-mau: 1 of 4 officers have linked their chat, but nobody on duty');
  expect(out).toMatch(/note {2}suoi-may: 1 of \d+ officers have linked their chat, but nobody on duty/);
  expect(process.exitCode).toBe(1);
});

test('settings that cannot be used are all told, and nothing further is tried', async () => {
  const broken = installationOn(url, { PORT: 'x', ROLE: 'y' });
  const { out } = await broken.run('doctor');
  broken.remove();
  expect(out.match(/^BAD/gm)).toHaveLength(2);
  expect(out).not.toContain('Postgres');
});

test('a database that is away, a stranger’s key, tables of another version', async () => {
  const away = installationOn('postgres://nobody@127.0.0.1:1/x');
  expect((await away.run('doctor')).out).toContain('BAD   Nothing answers at the address of the database');
  const stranger = installationOn(url, { SECRET_KEY: 'another-key-another-key-another-key' });
  expect((await stranger.run('doctor')).out).toContain(
    'BAD   SECRET_KEY is not the key this database was written with',
  );
  const empty = await cloneTemplate('template0');
  const bare = installationOn(empty);
  expect((await bare.run('doctor')).out).toContain(
    'BAD   The tables are not those of this version: run gan-dan migrate.',
  );
  for (const one of [away, stranger, bare]) one.remove();
  await dropDatabase(empty);
});

test('clocks apart, a key that others may read', async () => {
  expect(clockFinding(1_000_000, 1_004_000).kind).toBe('well');
  expect(clockFinding(1_000_000, 1_030_000).sentence).toContain('30 seconds apart');
  expect(clockFinding(1_000_000, 11_000_000).sentence).toContain('167 minutes apart');
  const dataDir = mkdtempSync(join(tmpdir(), 'key-'));
  expect((await keyFileFinding({ dataDir, secretKey: null })).kind).toBe('note');
  writeFileSync(join(dataDir, 'secret.key'), 'x', { mode: 0o600 });
  expect((await keyFileFinding({ dataDir, secretKey: null })).kind).toBe('well');
  chmodSync(join(dataDir, 'secret.key'), 0o644);
  expect((await keyFileFinding({ dataDir, secretKey: null })).sentence).toContain('chmod 600');
  rmSync(dataDir, { recursive: true });
});

test('rest days: this year must be announced, the next one should be from October on', () => {
  const restDays = [
    { date: '2026-01-01', name: 'x', kind: 'public', status: 'announced', source: 'x' },
  ] as const;
  const kinds = (day: string) =>
    restDayFindings({ restDays }, Date.parse(`${day}T12:00+07:00`)).map(({ kind }) => kind);
  expect(kinds('2026-09-30')).toEqual(['well']);
  expect(kinds('2026-10-01')).toEqual(['note']);
  expect(kinds('2027-01-01')).toEqual(['trouble']);
});
