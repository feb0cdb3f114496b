// The hot path's connection: whole or not at all, and honest about what it does not know.

import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPassing } from '../../db/failure.ts';
import { allOf, type Hot, NOT_ALL, openHot, statement, TransactionFailed } from '../../db/hot.ts';
import { type CommuneId, id } from '../../domain/ids.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../support/database.ts';
import { until } from '../support/hot-path.ts';

const COMMUNE = id<CommuneId>('0190aaaa-0000-7000-8000-0000000000c1');

let url: string;
let hot: Hot;

beforeAll(async () => {
  url = await cloneTemplate('template0');
  await queryAsAdmin(url, 'create table notes (number int primary key, words text not null)');
  hot = openHot({ connection: { connectionString: url }, onError: () => undefined });
});
afterAll(async () => {
  await hot.close();
  await dropDatabase(url);
});

const write = (numbers: readonly number[]) =>
  statement(
    'write',
    `insert into notes select n, 'x' from unnest($1::int[]) as n`,
    [numbers],
    () => undefined,
  );
const count = () =>
  statement(
    'count',
    'select count(*)::int as n from notes',
    [],
    (rows: readonly { n: number }[]) => rows[0]?.n ?? -1,
  );

test('statements are answered by name, in order, in one transaction; what is null is left out', async () => {
  await queryAsAdmin(url, 'truncate notes');
  const before = hot.commits;
  const { first, nothing, second } = await hot.transact([COMMUNE], {
    first: count(),
    written: write([1, 2]),
    nothing: null,
    second: count(),
  });
  expect([first, nothing, second]).toEqual([0, null, 2]);
  expect(hot.commits).toBe(before + 1);
});

test('the transaction knows its communes, and the next one does not', async () => {
  const asked = () =>
    statement(
      'asked',
      `select current_setting('app.communes', true) as communes`,
      [],
      (rows: readonly { communes: string }[]) => rows[0]?.communes,
    );
  expect((await hot.transact([COMMUNE, COMMUNE], { asked: asked() })).asked).toBe(`${COMMUNE},${COMMUNE}`);
  expect((await hot.transact([], { asked: asked() })).asked).toBe('');
});

test('a refusal names the statement and takes everything back; the ones beside it are not harmed', async () => {
  await queryAsAdmin(url, 'truncate notes');
  const [good, bad, after] = await Promise.allSettled([
    hot.transact([], { write: write([1]) }),
    hot.transact([], { write: write([2]), again: write([2]), never: write([3]) }),
    hot.transact([], { write: write([4]) }),
  ]);
  expect([good.status, after.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(bad).toMatchObject({ reason: { kind: 'refused', code: '23505', statement: 'write' } });
  expect(await queryAsAdmin(url, 'select number from notes order by 1')).toEqual([
    { number: 1 },
    { number: 4 },
  ]);
});

test('a statement that changed too little refuses the whole', async () => {
  const partly = statement(
    'partly',
    `with gone as (delete from notes where number = any($1::int[]) returning 1) ${allOf('gone', '$2')}`,
    [[1, 999], 2],
    () => undefined,
  );
  await expect(hot.transact([], { partly })).rejects.toMatchObject({
    kind: 'refused',
    code: NOT_ALL,
    statement: 'partly',
  });
  expect(await queryAsAdmin(url, 'select number from notes where number = 1')).toHaveLength(1);
});

test('a server that is away is unreachable, passes, and is found again', async () => {
  const lost = openHot({ connection: { host: '127.0.0.1', port: 1 }, onError: () => undefined });
  const failure = await lost.transact([], { count: count() }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'unreachable' });
  expect(isPassing(failure)).toBe(true);
});

test('a connection that is killed is made again by itself', async () => {
  await queryAsAdmin(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gan-dan hot' and datname = current_database()`,
  );
  await until(
    () =>
      hot.transact([], { count: count() }).then(
        () => true,
        () => false,
      ),
    'a new connection',
  );
});

/** A wire to Postgres that can swallow what the server says. */
async function wire(): Promise<{ readonly url: string; swallow(): void; close(): void }> {
  const target = new URL(url);
  const sockets: Socket[] = [];
  let swallows = false;
  const server: Server = createServer((near) => {
    const far = dial(Number(target.port), target.hostname);
    sockets.push(near, far);
    near.on('data', (chunk) => void far.write(chunk));
    far.on('data', (chunk) => {
      if (!swallows) near.write(chunk);
      else near.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bent = new URL(url);
  bent.port = String((server.address() as AddressInfo).port); // listening on TCP
  return {
    url: bent.href,
    swallow: () => {
      swallows = true;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('an answer that is lost leaves it unknown, and it is never called a refusal', async () => {
  await queryAsAdmin(url, 'truncate notes');
  const bent = await wire();
  const over = openHot({ connection: { connectionString: bent.url }, onError: () => undefined });
  await over.transact([], { count: count() });
  bent.swallow();
  const failure = await over.transact([], { write: write([7]) }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TransactionFailed);
  expect(failure).toMatchObject({ kind: 'unknown' });
  expect(isPassing(failure)).toBe(true);
  await until(
    async () => (await queryAsAdmin(url, 'select from notes where number = 7')).length === 1,
    'the lost commit',
  );
  await over.close();
  bent.close();
});
