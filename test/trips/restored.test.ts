// A backup is restored: the house listens and keeps, says nothing and renews no token, until it is released (FAULTS F18).
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../../bot/config.ts';
import { keepTokensFresh } from '../../bot/fresh-tokens.ts';
import { type Running, run } from '../../bot/run.ts';
import { readLog } from '../support/channels.ts';
import { type Installation, installationOn } from '../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../support/database.ts';
import { awaited } from '../support/deadline.ts';
import { environmentOf, type Ground, openHouseHere } from '../support/house.ts';
import { textEvent } from '../support/platforms/zalo-events.ts';
import { startTrip, type Trip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';
import { openPost } from '../support/trip-post.ts';

const PATIENCE_MS = 20_000;

/** A second installation, restored from what the trip's house holds now, and started. */
type Restored = {
  readonly installation: Installation;
  readonly running: Running;
  readonly url: string;
  end(): Promise<void>;
};

async function restore(ground: Ground): Promise<Restored> {
  const lost = installationOn(ground.databaseUrl);
  const file = join(lost.dataDir, 'backup.gz');
  expect(await lost.run('backup', file)).toMatchObject({ code: 0 });
  const url = await cloneTemplate('template0');
  const installation = installationOn(url);
  expect(await installation.run('restore', file)).toMatchObject({ code: 0 });
  // Tokens that would be renewed at once.
  await queryAsAdmin(url, 'update channel_accounts set tokens_expire_at = now()');
  const parsed = parseConfig(environmentOf({ ...ground, databaseUrl: url }, installation.dataDir));
  if (parsed.kind === 'refused') throw new Error(parsed.sentences.join());
  const errors: string[] = [];
  const log = { ...readLog(), error: (what: string) => void errors.push(what) };
  const running = await run(parsed.config, log, (sentence) => errors.push(sentence));
  return {
    installation,
    running,
    url,
    async end() {
      await running.stop();
      lost.remove();
      installation.remove();
      await dropDatabase(url);
      expect(errors).toEqual([]);
    },
  };
}

async function held(trip: Trip, { running, url }: Restored, user: string): Promise<void> {
  const { code } = await trip.complaint();
  const { address, hold, house } = running;
  expect(hold).toMatch(/^nothing is sent to any platform since .+ gan-dan release\.$/);
  const ready = await fetch(`${address}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, checks: { sending: hold } });

  const before = { sent: trip.zalo.ledger.length, renewed: trip.zalo.refreshes() };
  const post = openPost({ address: () => address ?? '', twice: false, patienceMs: PATIENCE_MS });
  await post.deliver(textEvent(user, code));
  await awaited(
    async () => {
      const rows = await queryAsAdmin(
        url,
        `select id from outbox where status = 'waiting' and purpose = 'reply'`,
      );
      return rows.length > 0 ? rows : null;
    },
    PATIENCE_MS,
    () => 'The message was not answered',
  );
  await house.handlers.sweepOutbox();
  await keepTokensFresh(house).run();
  expect(trip.zalo.ledger).toHaveLength(before.sent);
  expect(trip.zalo.refreshes()).toBe(before.renewed);
}

test('restored, held, released', async () => {
  const grounds: Ground[] = [];
  const trip = await startTrip({
    redisUrl: null,
    open: (ground, offset) => {
      grounds.push(ground);
      return openHouseHere(ground, offset);
    },
  });
  try {
    const hoa = trip.citizen('Hoa');
    await reportsLamp(hoa);
    await trip.settled();
    const [ground] = grounds;
    if (ground === undefined) throw new Error('the house has no ground');
    const restored = await restore(ground);
    try {
      await held(trip, restored, hoa.user);
      expect((await restored.installation.run('release')).out).toMatch(/^Messages leave again\. \d+ ha/);
      await hoa.hears(/Đèn đường/);
      // The restored tokens had run out: sending has renewed them.
      expect(trip.zalo.refreshes()).toBe(2);
    } finally {
      await restored.end();
    }
  } finally {
    await trip.end();
  }
});
