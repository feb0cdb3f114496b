// Front door and worker as two processes on one database; and a Redis that forgets everything in the middle.
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { openHouseHere } from '../support/house.ts';
import { openProcesses } from '../support/processes.ts';
import { brokenPromises } from '../support/promises.ts';
import { redisServer } from '../support/redis.ts';
import { startTrip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';
import { silence } from './silence.ts';

/** The worker looks at the pushed clock each second, and for what is due every five. */
const PATIENCE_MS = 40_000;

test('web and worker share the work: what one hears, the other reminds of', async () => {
  const trip = await startTrip({
    redisUrl: null,
    patienceMs: PATIENCE_MS,
    open: (ground, offset) => openProcesses(ground, offset, ['web', 'worker']),
  });
  try {
    await silence(trip);
    await trip.settled();
    expect(await brokenPromises(trip)).toEqual([]);
  } finally {
    await trip.end();
  }
});

test('Redis forgets everything and is never told again: the timers ring all the same', async (context) => {
  const redis = await redisServer();
  if (redis === null) return context.skip('no redis-server on this machine');
  const client = new Redis(redis.url);
  const trip = await startTrip({
    redisUrl: redis.url,
    patienceMs: PATIENCE_MS,
    open: (ground, offset) => openHouseHere(ground, offset, { tellsQueue: false }),
  });
  try {
    expect(trip.house.backend).toBe('redis');
    const head = await trip.leader('kinh-te');
    await reportsLamp(trip.citizen('Hoa'));
    await client.flushall();
    await trip.time.passes({ toShare: 50 });
    await head.hears(/Đã hết nửa thời gian/);
    await client.flushall();
    await trip.time.passes({ toShare: 80 });
    await head.hears(/Đã soạn lời xin lỗi/);
    expect(await brokenPromises(trip)).toEqual([]);
  } finally {
    await trip.end();
    client.disconnect();
    await redis.stop();
  }
  return undefined;
});
