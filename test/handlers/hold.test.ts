// A hold on a real database: nothing leaves for a platform, everything is kept, and it leaves when the hold ends.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import { beginHold, endHold, findHold, renewDeadlines } from '../../db/hold.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY, HOUR, SECOND } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ChannelAccountId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, heardFrom, openHouse, openPlatform, storeAccount, until } from '../support/hot-path.ts';
import { randomIds } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let screen: ChannelAccount;
let house: House;
const screens = { ...openPlatform(), staysInHouse: true } as const;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  screen = {
    id: randomIds.next<ChannelAccountId>(),
    commune: commune.id,
    channel: 'screen',
    external: 'screen-1',
  };
  await fresh.database.within(commune.id, (tx) => connectChannelAccount(tx, screen, null));
});
beforeEach(async () => {
  await queryAsAdmin(fresh.url, 'truncate outbox, attempts, inbox, conversations, people, hold');
  const platform = openPlatform();
  const senders = new Map([
    ['zalo', platform],
    ['screen', screens],
  ]);
  house = openHouse(fresh.database, { commune, platform, more: { senders } });
  screens.ledger.length = 0;
});
afterAll(() => fresh.drop());

const statuses = async () =>
  (await queryAsAdmin<{ status: string }>(fresh.url, 'select status from outbox order by seq')).map(
    ({ status }) => status,
  );
const hold = () =>
  fresh.database.anyCommune((tx) => beginHold(tx, { reason: 'asked', since: house.clock.real() }));
const hears = (text: string, where = account) => house.handlers.receive(where, [heardFrom('lan', text)]);

test('held: what is heard is stored and answered, the answer waits without a single try', async () => {
  await hold();
  await hears('hello');
  await until(async () => (await statuses()).length === 1);
  await house.handlers.sweepOutbox();
  await house.settled();
  expect(await queryAsAdmin(fresh.url, 'select status from inbox')).toEqual([{ status: 'done' }]);
  expect(await statuses()).toEqual(['waiting']);
  expect(await queryAsAdmin(fresh.url, 'select number from attempts')).toEqual([]);
  expect(house.platform.ledger).toEqual([]);
});

test('held: screens of the house go on, also by the sweep, and behind what waits', async () => {
  await hold();
  await hears('for the platform');
  await hears('for the screen', screen);
  await until(async () => (await statuses()).join() === 'waiting,sent', 'the screen');
  await queryAsAdmin(fresh.url, `update outbox set status = 'waiting', sent_at = null where status = 'sent'`);
  await house.handlers.sweepOutbox();
  await until(() => screens.ledger.length === 2, 'the screen, swept');
  await house.settled();
  expect(await statuses()).toEqual(['waiting', 'sent']);
});

test('a hold that begins in the middle stops what follows; its end lets everything go, in order', async () => {
  await hears('one');
  await until(() => house.platform.ledger.length === 1);
  await hold();
  await hears('two');
  await hears('three');
  await until(async () => (await statuses()).length === 3);
  await house.handlers.sweepOutbox();
  await house.settled();
  expect(house.platform.ledger.map(({ text }) => text)).toEqual(['echo one']);

  await fresh.database.anyCommune(endHold);
  expect(await fresh.database.anyCommune(findHold)).toBeNull();
  const after = openHouse(fresh.database, { commune, platform: house.platform, clock: house.clock });
  await after.handlers.sweepOutbox();
  await until(() => house.platform.ledger.length === 3);
  await after.settled();
  expect(house.platform.ledger.map(({ text }) => text)).toEqual(['echo one', 'echo two', 'echo three']);
});

test('what was on its way when its sender died is decided on, although everything is held', async () => {
  await hears('hello');
  await until(async () => (await statuses())[0] === 'sent');
  await hold();
  await queryAsAdmin(
    fresh.url,
    `update outbox set status = 'sending', claimed_by = 'dead', claimed_until = to_timestamp(0), sent_at = null`,
  );
  await house.handlers.sweepOutbox();
  await until(async () => (await statuses())[0] === 'uncertain');
  await house.settled();
});

test('after days of a hold notices have their whole time again, a reply is let go', async () => {
  await hold();
  await hears('hello');
  await hears('and an answer');
  await until(async () => (await statuses()).length === 2);
  await queryAsAdmin(
    fresh.url,
    `update outbox set purpose = 'notice', notice = 'answer' where seq = (select max(seq) from outbox)`,
  );
  house.clock.move(3 * DAY);
  const now = house.clock.real();
  await house.settled();
  expect(await fresh.database.within(commune.id, (tx) => renewDeadlines(tx, commune.id, now))).toBe(2);
  await fresh.database.anyCommune(endHold);
  const after = openHouse(fresh.database, { commune, platform: house.platform, clock: house.clock });
  await after.handlers.sweepOutbox();
  await until(async () => (await statuses()).join() === 'failed,sent');
  await after.settled();
  expect(house.platform.ledger.map(({ text }) => text)).toEqual(['echo and an answer']);
  const [row] = await queryAsAdmin<{ left: number }>(
    fresh.url,
    `select extract(epoch from deadline)::float8 * 1000 - $1::float8 as left from outbox where purpose = 'notice'`,
    [now],
  );
  expect(Math.abs((row?.left ?? 0) - 24 * HOUR)).toBeLessThan(SECOND);
});
