// Trip tests: one story told four times, on both queues, delivered once and twice; it must end the same each time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenPromises, seenNextDoor } from './promises.ts';
import { type RedisServer, redisServer } from './redis.ts';
import { startTrip, type Trip } from './trip.ts';
import { dumpOf } from './trip-dump.ts';

const WAYS = [
  { backend: 'postgres', twice: false },
  { backend: 'postgres', twice: true },
  { backend: 'redis', twice: false },
  { backend: 'redis', twice: true },
] as const;

/** Makes the four tests of a story. */
export function tellsTheSame(title: string, story: (trip: Trip) => Promise<void>): void {
  describe(title, () => {
    let redis: RedisServer | null = null;
    let first: string | null = null;
    beforeAll(async () => {
      redis = await redisServer();
    });
    afterAll(async () => redis?.stop());

    test.for(WAYS)('queue on $backend, delivered twice: $twice', async ({ backend, twice }, context) => {
      if (backend === 'redis' && redis === null) return context.skip('no redis-server on this machine');
      const redisUrl = backend === 'redis' ? (redis?.url ?? null) : null;
      const trip = await startTrip({ redisUrl, twice });
      try {
        expect(trip.house.backend).toBe(backend);
        await story(trip);
        await trip.settled();
        expect(await brokenPromises(trip)).toEqual([]);
        expect(await seenNextDoor(trip)).toEqual([]);
        const dump = await dumpOf(trip);
        first ??= dump;
        expect(dump).toBe(first);
        console.log(`${title}: told on ${trip.house.backend}${twice ? ', every inbound twice' : ''}`);
      } finally {
        await trip.end();
      }
      return undefined;
    });
  });
}
