// Forty working days of a commune: fifty citizens, eight officers, one silent, one away, one unreachable, a post nobody holds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isConcerned } from '../../domain/complaint/concern.ts';
import { dice } from '../support/kills.ts';
import { brokenPromises, seenNextDoor } from '../support/promises.ts';
import { type RedisServer, redisServer } from '../support/redis.ts';
import { play } from '../support/robots.ts';
import { startTrip } from '../support/trip.ts';
import { CITIZENS, DAYS, meet, NAMES, prepare } from './forty-days-company.ts';
import {
  brokenToday,
  comparesWithEvents,
  histories,
  isAtAnEnd,
  MUST_HAPPEN,
  said,
  tally,
} from './forty-days-end.ts';
import { afternoonOf, DEEDS, deckOf, filingsOf, OPINIONS, workOf } from './forty-days-work.ts';

/** Printed, so that a bad end can be lived through again. */
const seed = Number(process.env.SEED ?? Date.now() % 100_000);

const WAYS = ['postgres', 'redis'] as const;

describe('forty days', () => {
  let redis: RedisServer | null = null;
  beforeAll(async () => {
    redis = await redisServer();
  });
  afterAll(async () => redis?.stop());

  test.for(WAYS)('queue on %s', { timeout: 300_000 }, async (backend, context) => {
    if (backend === 'redis' && redis === null) return context.skip('no redis-server on this machine');
    console.log(`forty days on ${backend}: SEED=${seed}`);
    const began = performance.now();
    const chance = dice(seed);
    const trip = await startTrip({
      redisUrl: backend === 'redis' ? (redis?.url ?? null) : null,
      patienceMs: 60_000,
    });
    try {
      await prepare(trip);
      const company = await meet(trip);
      const office = company.officers.get('van-phong');
      if (office !== undefined) trip.zalo.block(office.user);
      const deeds = deckOf(DEEDS, chance);
      const opinions = deckOf(OPINIONS, chance);
      for (let day = 0; day < DAYS; day += 1) {
        await play(trip, [...filingsOf(day, company, chance), ...(await workOf(trip, day, company, deeds))]);
        // Past 15:30, when most drafts of apologies are due: an alarm of the coming hour would ring by the machine's time.
        await trip.time.passes({ hours: 9 });
        await play(trip, afternoonOf(day, company, chance, opinions));
        expect(await brokenToday(trip, company), `day ${day + 1}`).toEqual([]);
        await trip.time.passes({ to: 'next working morning' });
      }
      const known = await histories(trip);
      const complaints = [...known.keys()];
      const happened = tally([...known.values()].flat().map(({ event }) => event.kind));
      // Everybody's matter is there: their own, or the one they joined.
      const joined = [...known.values()]
        .flat()
        .filter(({ event }) => event.kind === 'Joined' && event.from === null);
      expect(complaints.length + joined.length).toBe(CITIZENS);
      const commune = await trip.seen.loadCommune();
      for (const key of ['chu-tich', 'kinh-te'] as const) {
        const accused = commune.officers.find(({ name }) => name === NAMES[key]);
        expect(
          complaints.some((one) => accused !== undefined && isConcerned(accused.id, one, commune)),
          key,
        ).toBe(true);
      }
      for (const kind of MUST_HAPPEN) expect(happened.get(kind) ?? 0, kind).toBeGreaterThan(0);
      expect(
        complaints
          .filter((one) => !isAtAnEnd(one))
          .map(({ code, standing, rung, owner }) => ({ code, standing, rung, owner })),
      ).toEqual([]);
      for (const month of ['2026-11', '2026-12']) await comparesWithEvents(trip, month, trip.time.now());
      expect(await brokenPromises(trip)).toEqual([]);
      expect(await seenNextDoor(trip)).toEqual([]);
      const ends = tally(complaints.map(({ standing }) => standing.status));
      const seconds = Math.round((performance.now() - began) / 1_000);
      console.log(`forty days on ${backend}: ${said(ends)}; ${said(happened)}; ${seconds} s`);
    } finally {
      await trip.end();
    }
    return undefined;
  });
});
