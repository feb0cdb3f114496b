// The app's own role: what a transaction may see, and what start refuses.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Tx } from '../../db/client.ts';
import { communes } from '../../db/schema/index.ts';
import { sealerFrom } from '../../db/seal.ts';
import { type CommuneId, id } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin, TEST_KEY } from '../support/database.ts';

const OURS = id<CommuneId>('00000000-0000-7000-8000-000000000001');
const THEIRS = id<CommuneId>('00000000-0000-7000-8000-000000000002');

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  for (const commune of [OURS, THEIRS]) {
    await fresh.database.within(commune, (tx) =>
      tx.sql.insert(communes).values({
        id: commune,
        slug: commune,
        name: 'Xã',
        province: 'Tỉnh',
        phone: '0',
        address: 'x',
        hours: [],
      }),
    );
  }
});
afterAll(() => fresh.drop());

const seen = (which: CommuneId | readonly CommuneId[]) =>
  fresh.database.within(which, async (tx) =>
    (await tx.sql.select({ id: communes.id }).from(communes)).map((row) => row.id),
  );

test('a transaction sees the communes it names, and a set of them for a batch', async () => {
  expect(await seen(OURS)).toEqual([OURS]);
  expect((await seen([OURS, THEIRS])).toSorted()).toEqual([OURS, THEIRS]);
  expect(await seen([])).toEqual([]);
});

test('the next transaction on the same connection does not see what the last one named', async () => {
  const single = await openDatabase({
    url: fresh.url,
    sealer: sealerFrom(TEST_KEY),
    poolSize: 1,
    onError: () => undefined,
  });
  await single.within(OURS, (tx) => tx.sql.select().from(communes));
  const rows = await single.anyCommune((tx) => tx.sql.select().from(communes));
  await single.close();
  expect(rows).toEqual([]);
});

test('the look-ups that find the commune work from anywhere', async () => {
  const { rows } = await fresh.database.anyCommune((tx) =>
    tx.sql.execute<{ id: string }>(sql`select id from communes_list()`),
  );
  expect(rows.map((row) => row.id)).toEqual([OURS, THEIRS]);
});

test('a failed transaction leaves nothing behind', async () => {
  const failing = fresh.database.within(OURS, async (tx) => {
    await tx.sql.update(communes).set({ name: 'changed' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect((await fresh.database.within(OURS, (tx) => tx.sql.select().from(communes)))[0]?.name).toBe('Xã');
});

test('connections killed while idle and in the middle of a transaction are replaced, and the process lives', async () => {
  const errors: Error[] = [];
  const database = await openDatabase({
    url: fresh.url,
    sealer: sealerFrom(TEST_KEY),
    poolSize: 1,
    onError: (error) => errors.push(error),
  });
  const pidOf = (tx: Tx) =>
    tx.sql.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`).then(({ rows }) => rows[0]?.pid);
  const kill = (pid: number | undefined) =>
    queryAsAdmin(fresh.url, 'select pg_terminate_backend($1, 5000)', [pid]);
  const broken = database.anyCommune(async (tx) => {
    await kill(await pidOf(tx));
    return pidOf(tx);
  });
  await expect(broken).rejects.toThrow();
  await kill(await database.anyCommune(pidOf));
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  expect(await database.anyCommune(pidOf)).toBeGreaterThan(0);
  await database.close();
});

test('a lost key is refused at start, an older key of the list is not', async () => {
  const open = (sealer: ReturnType<typeof sealerFrom>) =>
    openDatabase({ url: fresh.url, sealer, poolSize: 1, onError: () => undefined });
  const other = 'another-key-another-key-another-key';
  await expect(open(sealerFrom(other))).rejects.toThrow(
    'SECRET_KEY is not the key this database was written with',
  );
  await (await open(sealerFrom(other, [TEST_KEY]))).close();
});
