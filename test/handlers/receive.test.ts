// Receive and converse on a real database: stored before acknowledged, once, in order, each line by itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { Commune } from '../../domain/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
});
afterAll(() => fresh.drop());

function count(table: string, where = 'true'): Promise<number> {
  return queryAsAdmin<{ n: number }>(
    fresh.url,
    `select count(*)::int as n from ${table} where ${where}`,
  ).then((rows) => rows[0]?.n ?? -1);
}

test('what is acknowledged is stored, answered once, and the talk goes on', async () => {
  const house = openHouse(fresh.database, { commune });
  await house.handlers.receive(account, [heardFrom('lan', 'hello')]);
  expect(await count('inbox')).toBe(1);
  await until(() => house.platform.ledger.length === 1);
  await house.handlers.receive(account, [heardFrom('lan', 'again')]);
  await until(() => house.platform.ledger.length === 2);
  await house.settled();
  expect(house.platform.ledger.map((one) => [one.to, one.text])).toEqual([
    ['lan', 'echo hello'],
    ['lan', 'echo again'],
  ]);
  expect(await count('outbox', `status = 'sent'`)).toBe(2);
  expect(await count('attempts', 'ended_at is not null')).toBe(2);
  expect(await count('inbox', `status = 'done'`)).toBe(2);
  expect(await count('conversations', 'lease_until is null and turns = 2')).toBe(1);
});

test('the same event fifty times at once, and again later, is one row and one answer', async () => {
  const house = openHouse(fresh.database, { commune });
  const event = heardFrom('fifty', 'once');
  await Promise.all(Array.from({ length: 50 }, () => house.handlers.receive(account, [event])));
  await until(() => house.platform.ledger.length > 0);
  await house.handlers.receive(account, [event, event]);
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo once']);
  expect(await count('inbox', `event_key = '${event.eventKey}'`)).toBe(1);
});

test('ten first messages of a stranger at once make one conversation, answered in order', async () => {
  const house = openHouse(fresh.database, { commune });
  const before = await count('conversations');
  const events = Array.from({ length: 10 }, (_, index) => heardFrom('stranger', `${index}`));
  await Promise.all(events.map((event) => house.handlers.receive(account, [event])));
  await until(() => house.platform.ledger.length === 10);
  await house.settled();
  expect(await count('conversations')).toBe(before + 1);
  expect(house.platform.ledger.map((one) => one.text)).toEqual(events.map((_, index) => `echo ${index}`));
});

test('what was spoken within two seconds is taken in the order of speaking', async () => {
  const house = openHouse(fresh.database, { commune });
  const at = Date.parse('2026-11-20T03:00:00Z');
  await house.handlers.receive(account, [
    heardFrom('hasty', 'first', { at }),
    heardFrom('hasty', 'third', { at: at + 1_500 }),
    heardFrom('hasty', 'second', { at: at + 1_000 }),
    heardFrom('hasty', 'an old one', { at: at - 60_000 }),
  ]);
  await until(() => house.platform.ledger.length === 4);
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual([
    'echo first',
    'echo second',
    'echo third',
    'echo an old one',
  ]);
});

test('many conversations share transactions, and none mixes with another', async () => {
  const house = openHouse(fresh.database, { commune });
  const people = Array.from({ length: 100 }, (_, index) => `many-${index}`);
  const before = fresh.database.hot.commits;
  await Promise.all(
    people.flatMap((who) => [1, 2, 3].map((n) => house.handlers.receive(account, [heardFrom(who, `${n}`)]))),
  );
  await until(() => house.platform.ledger.length === 300);
  await house.settled();
  for (const who of people) {
    const texts = house.platform.ledger.filter((one) => one.to === who).map((one) => one.text);
    expect(texts).toEqual(['echo 1', 'echo 2', 'echo 3']);
  }
  expect(fresh.database.hot.commits - before).toBeLessThan(300 * 0.2);
});

test('a storing that fails is not acknowledged, and harms no other', async () => {
  const house = openHouse(fresh.database, { commune });
  const [bad, good] = await Promise.allSettled([
    house.handlers.receive(account, [heardFrom('nul', 'x', { eventKey: 'a\u0000b' })]),
    house.handlers.receive(account, [heardFrom('fine', 'hello')]),
  ]);
  expect(bad.status).toBe('rejected');
  expect(good.status).toBe('fulfilled');
  await until(() => house.platform.ledger.length === 1);
  await house.settled();
});

test("receipts and the platform's own words are kept and lead to nothing", async () => {
  const house = openHouse(fresh.database, { commune });
  await house.handlers.receive(account, [
    heardFrom('reader', '', { content: { kind: 'seen', messageIds: ['1'] } }),
  ]);
  await house.settled();
  expect(house.platform.ledger).toEqual([]);
  expect(await count('inbox', `status = 'ignored'`)).toBe(1);
});

test('somebody whose data were erased meanwhile is met anew, and nothing they say is lost', async () => {
  const house = openHouse(fresh.database, { commune });
  await house.handlers.receive(account, [heardFrom('erased', 'hello')]);
  await until(() => house.platform.ledger.length === 1);
  await queryAsAdmin(fresh.url, 'delete from conversations');
  await house.handlers.receive(account, [heardFrom('erased', 'me again')]);
  await until(() => house.platform.ledger.length === 2);
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo hello', 'echo me again']);
});
