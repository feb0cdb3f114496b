// Redis is away: at the start, in the middle, and back again. People are answered, timers ring, readiness says so (F21).
import { expect, test } from 'vitest';
import { awaited } from '../support/deadline.ts';
import { openHouseHere } from '../support/house.ts';
import { brokenPromises } from '../support/promises.ts';
import { freePort, redisServer } from '../support/redis.ts';
import { startTrip, type Trip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';

const PATIENCE_MS = 20_000;
/** Some 15 s on an idle machine; a busy one gets more. */
const WITHIN_MS = 120_000;

/** What readiness says of the queue, once it says it; the house is ready all the while. */
function queueIs(trip: Trip, wanted: string): Promise<unknown> {
  return awaited(
    async () => {
      const answer = await fetch(`${trip.house.address()}/readyz`);
      expect(answer.status).toBe(200);
      // `as`: this is the form of /readyz in README.
      const { checks } = (await answer.json()) as { readonly checks: Readonly<Record<string, string>> };
      return checks.queue === wanted ? wanted : null;
    },
    PATIENCE_MS,
    () => `The queue is not told to be: ${wanted}`,
  );
}

test(
  'started without Redis, served without it, and with it again',
  async (context) => {
    const port = await freePort();
    const probe = await redisServer([], port);
    if (probe === null) return context.skip('no redis-server on this machine');
    await probe.stop();
    const trip = await startTrip({
      redisUrl: probe.url,
      patienceMs: PATIENCE_MS,
      mayStumble: true,
      open: openHouseHere,
    });
    let redis = null as typeof probe | null;
    try {
      await queueIs(trip, 'the queue does not answer');
      const head = await trip.leader('kinh-te');
      await reportsLamp(trip.citizen('Hoa'));
      await head.hears(/Đèn đường/);

      redis = await redisServer([], port);
      await queueIs(trip, 'ok');
      await trip.time.passes({ toShare: 50 });
      await head.hears(/Đã hết nửa thời gian/);

      await redis?.stop();
      redis = null;
      await queueIs(trip, 'the queue does not answer');
      await trip.time.passes({ toShare: 80 });
      await head.hears(/Đã soạn lời xin lỗi/);
      await trip.citizen('Ba').says('xin chào');
      await trip.settled();

      redis = await redisServer([], port);
      await queueIs(trip, 'ok');
      expect(await brokenPromises(trip)).toEqual([]);
      expect(trip.house.errors.filter((error) => !/redis|queue|alarm|scheduled/i.test(error))).toEqual([]);
    } finally {
      await trip.end();
      await redis?.stop();
    }
    return undefined;
  },
  WITHIN_MS,
);
