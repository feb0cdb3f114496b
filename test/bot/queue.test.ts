// The queue on both of its backends: it rings at the right time, carries ids only, and may vanish.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AlarmQueue, openQueue } from '../../bot/queue.ts';
import { type CommuneId, id, type TimerId } from '../../domain/ids.ts';
import { type ReadLog, readLog } from '../support/channels.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../support/database.ts';
import { until } from '../support/hot-path.ts';
import { freePort, type RedisServer, redisServer } from '../support/redis.ts';

const COMMUNE = id<CommuneId>(randomUUID());
const timerId = () => id<TimerId>(randomUUID());

let database: string;
let redis: RedisServer | null;

beforeAll(async () => {
  database = await cloneTemplate('template0');
  redis = await redisServer();
});
afterAll(async () => {
  await redis?.stop();
  await dropDatabase(database);
});

type Opened = {
  readonly queue: AlarmQueue;
  readonly log: ReadLog;
  readonly rung: string[];
  readonly ran: string[];
};

async function opened(backend: 'redis' | 'postgres'): Promise<Opened> {
  const log = readLog();
  const url = backend === 'redis' ? (redis?.url ?? null) : null;
  const queue = await openQueue({
    redisUrl: url,
    databaseUrl: database,
    prefix: randomUUID(),
    log,
    now: Date.now,
  });
  return { queue, log, rung: [], ran: [] };
}

function work({ queue, rung, ran }: Opened): void {
  queue.startWorker({
    ring: async (commune, timer) => void rung.push(`${commune} ${timer}`),
    jobs: [{ name: 'tick', everySeconds: 1, run: async () => void ran.push('tick') }],
  });
}

describe.each(['postgres', 'redis'] as const)('on %s', (backend) => {
  const needed = (context: { skip(note: string): void }) => {
    if (backend === 'redis' && redis === null) context.skip('no redis-server on this machine');
  };

  test('an alarm that is due rings once, with its ids', async (context) => {
    needed(context);
    const one = await opened(backend);
    expect(one.queue.backend).toBe(backend);
    work(one);
    const timer = timerId();
    const alarm = { commune: COMMUNE, timer, dueAt: Date.now() - 1 };
    await one.queue.alarm.set([alarm]);
    await until(() => one.rung.length > 0, 'the alarm');
    expect(one.rung).toEqual([`${COMMUNE} ${timer}`]);
    // Rung and forgotten, a moment later: the same timer may ring again (FAULTS F24).
    await until(async () => {
      await one.queue.alarm.set([alarm]);
      return one.rung.length > 1;
    }, 'the second alarm');
    await one.queue.close();
    expect(one.log.lines).toEqual([]);
  });

  test('a later alarm does not ring early, and a doubled one is one', async (context) => {
    needed(context);
    const one = await opened(backend);
    work(one);
    const [soon, late] = [timerId(), timerId()];
    const alarms = [
      { commune: COMMUNE, timer: late, dueAt: Date.now() + 600_000 },
      { commune: COMMUNE, timer: soon, dueAt: Date.now() + 300 },
      { commune: COMMUNE, timer: soon, dueAt: Date.now() + 300 },
    ];
    // What the test before has set once more than it waited for may still ring here, on the same queue.
    const own = () => one.rung.filter((rung) => rung.endsWith(soon) || rung.endsWith(late));
    await one.queue.alarm.set(alarms);
    await until(() => own().length > 0, 'the alarm');
    await one.queue.close();
    expect(own()).toEqual([`${COMMUNE} ${soon}`]);
  });

  test('jobs come round', async (context) => {
    needed(context);
    const one = await opened(backend);
    work(one);
    await until(() => one.ran.length >= 2, 'two rounds');
    expect(await one.queue.trouble()).toBeNull();
    await one.queue.close();
    expect(one.log.lines).toEqual([]);
  });
});

test('the queue is away: alarms are given up within a moment, and the jobs still come round', async () => {
  const log = readLog();
  const nowhere = await openQueue({
    redisUrl: 'redis://127.0.0.1:1',
    databaseUrl: database,
    log,
    now: Date.now,
  });
  const one = { queue: nowhere, log, rung: [], ran: [] as string[] };
  work(one);
  const began = performance.now();
  await nowhere.alarm.set([{ commune: COMMUNE, timer: timerId(), dueAt: 0 }]);
  expect(performance.now() - began).toBeLessThan(1_000);
  await until(() => one.ran.length > 0, 'a round');
  expect(await nowhere.trouble()).not.toBeNull();
  await nowhere.close();
});

test('a Redis that was away at the start is used once it is there, and told of when it throws keys away', async (context) => {
  if (redis === null) return context.skip('no redis-server on this machine');
  const port = await freePort();
  const log = readLog();
  const redisUrl = `redis://127.0.0.1:${port}`;
  const queue = await openQueue({ redisUrl, databaseUrl: database, log, now: Date.now });
  const one = { queue, log, rung: [] as string[], ran: [] };
  work(one);
  expect(await queue.trouble()).toBe('the queue does not answer');
  const late = await redisServer([], port);
  await until(async () => (await queue.trouble()) === null, 'the queue on the late Redis');
  const timer = timerId();
  await until(async () => {
    await queue.alarm.set([{ commune: COMMUNE, timer, dueAt: Date.now() }]);
    return one.rung.length > 0;
  }, 'an alarm on the late Redis');
  const client = new Redis(redisUrl);
  await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  client.disconnect();
  expect(await queue.trouble()).toMatch(/noeviction/);
  await queue.close();
  await late?.stop();
  return undefined;
});

test('a Redis that would throw alarms away is refused with one sentence', async (context) => {
  if (redis === null) return context.skip('no redis-server on this machine');
  const client = new Redis(redis.url);
  await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const opening = openQueue({ redisUrl: redis.url, databaseUrl: database, log: readLog(), now: Date.now });
  await expect(opening).rejects.toThrow(/noeviction/);
  await client.config('SET', 'maxmemory-policy', 'noeviction');
  client.disconnect();
});

test('Redis forgets everything while we run: the jobs are there again within a round, alarms when set again', async (context) => {
  if (redis === null) return context.skip('no redis-server on this machine');
  const one = await opened('redis');
  work(one);
  await until(() => one.ran.length >= 1, 'a round');
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
  const ranBefore = one.ran.length;
  const timer = timerId();
  await one.queue.alarm.set([{ commune: COMMUNE, timer, dueAt: Date.now() }]);
  await until(() => one.rung.length > 0 && one.ran.length > ranBefore, 'alarm and round after the wipe');
  await one.queue.close();
});

test('job data lie in clear text: ids only', async () => {
  const one = await opened('postgres');
  const timer = timerId();
  await one.queue.alarm.set([{ commune: COMMUNE, timer, dueAt: Date.now() + 600_000 }]);
  const jobs = () =>
    queryAsAdmin<{ data: unknown }>(database, `select data from bullmq.job where id = $1`, [timer]);
  // Setting an alarm is not waited for longer than a moment; on a busy machine it lands after that.
  await until(async () => (await jobs()).length > 0, 'the alarm in the table');
  expect((await jobs()).map((row) => row.data)).toEqual([{ commune: COMMUNE, timer }]);
  await one.queue.close();
});
