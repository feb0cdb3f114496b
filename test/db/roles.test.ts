// Roles of the database: an owner without a superuser's powers is enough, an app role that sees too much is refused.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../bot/embedded-postgres.ts';
import { type Database, openDatabase } from '../../db/client.ts';
import { listCommunes } from '../../db/communes.ts';
import { migrate } from '../../db/migrate.ts';
import { communes } from '../../db/schema/index.ts';
import { sealerFrom } from '../../db/seal.ts';
import { type CommuneId, id } from '../../domain/ids.ts';
import { queryAsAdmin, TEST_KEY } from '../support/database.ts';

const COMMUNE = id<CommuneId>('00000000-0000-7000-8000-000000000001');

// Roles belong to the cluster, which other test files are using: this one has a cluster of its own.
let folder: string;
let embedded: Embedded;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gan-dan-roles-'));
  await chmod(folder, 0o755);
  embedded = await startEmbedded(folder, { log: () => undefined, settings: { fsync: 'off' } });
  await queryAsAdmin(embedded.url, `create role landlord login createrole password 'landlord'`);
  await queryAsAdmin(embedded.url, 'create database rented owner landlord');
  const owner = new URL(embedded.url);
  [owner.username, owner.password, owner.pathname] = ['landlord', 'landlord', 'rented'];
  url = owner.href;
});
afterAll(async () => {
  await embedded.stop();
  await rm(folder, { recursive: true });
});

const open = (): Promise<Database> =>
  openDatabase({ url, sealer: sealerFrom(TEST_KEY), poolSize: 1, onError: () => undefined });

test('an owner who may only make roles can migrate, twice; the look-ups find, the rest stays shut', async () => {
  await migrate(url);
  await migrate(url);
  const database = await open();
  await database.within(COMMUNE, (tx) =>
    tx.sql
      .insert(communes)
      .values({ id: COMMUNE, slug: 'xa', name: 'Xã', province: '', phone: '', address: '', hours: [] }),
  );
  expect(await database.anyCommune(listCommunes)).toEqual([COMMUNE]);
  expect(await database.anyCommune((tx) => tx.sql.select().from(communes))).toEqual([]);
  await database.close();
  // FORCE: the owner of the tables is bound like everyone.
  expect(await queryAsAdmin(url, 'select id from communes')).toEqual([]);
});

test('an app role that row-level security does not bind is refused at start', async () => {
  await migrate(url);
  for (const power of ['bypassrls', 'superuser']) {
    await queryAsAdmin(embedded.url, `alter role gan_dan_app ${power}`);
    await expect(open(), power).rejects.toThrow('not bound by row-level security');
    await queryAsAdmin(embedded.url, `alter role gan_dan_app no${power}`);
  }
  await (await open()).close();
});
