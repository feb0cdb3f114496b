// A process stands still in the middle of a turn for longer than its lease, then goes on: another has answered, once (F03).
import pg from 'pg';
import { expect, test } from 'vitest';
import { awaited } from '../support/deadline.ts';
import type { Ground } from '../support/house.ts';
import { type HouseOfProcesses, openProcesses } from '../support/processes.ts';
import { brokenPromises } from '../support/promises.ts';
import { startTrip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';

/** The lease of 12 s, and the sweep that finds it dead. */
const PATIENCE_MS = 30_000;
/** Two processes on a busy machine; an idle one needs 20 s for the whole trip, 14 of them for the lease. */
const START_WITHIN_MS = 60_000;

test(
  'the turn of a process that was asleep is refused, and nothing is doubled',
  async () => {
    const opened: { house: HouseOfProcesses; ground: Ground }[] = [];
    const trip = await startTrip({
      redisUrl: null,
      patienceMs: PATIENCE_MS,
      open: async (ground, offset) => {
        const house = await openProcesses(ground, offset, ['all', 'worker']);
        opened.push({ house, ground });
        return house;
      },
    });
    const [{ house, ground }] = opened as [(typeof opened)[0]]; // `open` has run: the trip stands
    const gate = await openGate(ground.databaseUrl);
    try {
      const hoa = trip.citizen('Hoa');
      await reportsLamp(hoa);
      await trip.settled();
      const { code } = await trip.complaint();
      await gate.shut();
      const before = hoa.heard().length;
      await hoa.says(code);
      await gate.somebodyWaits();
      const wake = house.freeze(0);
      await gate.open();
      await hoa.hears(/Đèn đường/);
      expect(house.said()).not.toContain('passed to another process');

      wake();
      await awaited(
        () => (house.said().includes('passed to another process') ? true : null),
        PATIENCE_MS,
        () => 'The sleeper was not refused',
      );
      await trip.settled();
      expect(hoa.heard()).toHaveLength(before + 1);
      expect(await brokenPromises(trip)).toEqual([]);
    } finally {
      await gate.close();
      await trip.end();
    }
  },
  2 * PATIENCE_MS + START_WITHIN_MS,
);

/** Holds up whoever reads complaints: a turn that looks at one stops there, before it is committed. */
async function openGate(url: string) {
  const client = new pg.Client({ connectionString: url });
  const watcher = new pg.Client({ connectionString: url });
  await Promise.all([client.connect(), watcher.connect()]);
  return {
    async shut() {
      await client.query('begin');
      await client.query('lock table complaints in access exclusive mode');
    },
    somebodyWaits: () =>
      awaited(
        async () => {
          const { rowCount } = await watcher.query(
            `select from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'complaints' and not l.granted`,
          );
          return rowCount ? true : null;
        },
        PATIENCE_MS,
        () => 'Nobody came to the gate',
      ),
    open: () => client.query('commit'),
    close: () => Promise.all([client.end(), watcher.end()]),
  };
}
