// Relay timeouts: a line nobody speaks on is closed once, and both sides hear it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../../domain/clock.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { NOTHING } from '../../../handlers/asking.ts';
import { relayTimeouts } from '../../../handlers/jobs/relay-timeouts.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { type House, heardFrom, openHouse, storeAccount, until } from '../../support/hot-path.ts';

let fresh: FreshDatabase;
let house: House;

beforeAll(async () => {
  fresh = await freshDatabase();
  const { commune, account } = await storeAccount(fresh.database);
  house = openHouse(fresh.database, { commune });
  await house.handlers.receive(account, [heardFrom('citizen', 'hello'), heardFrom('officer', 'hello')]);
  await until(() => house.platform.ledger.length === 2);
  const officer = commune.officers[0];
  if (officer === undefined) throw new Error('the commune has officers');
  await queryAsAdmin(
    fresh.url,
    `update officers set person_id = (select person_id from conversations order by last_heard_at desc limit 1) where id = $1`,
    [officer.id],
  );
  const [citizen] = await queryAsAdmin<{ person_id: PersonId }>(
    fresh.url,
    'select person_id from conversations order by last_heard_at limit 1',
  );
  if (citizen === undefined) throw new Error('the citizen was just met');
  await house.handlers.commit({
    turn: {
      ...NOTHING,
      commune: commune.id,
      cause: { kind: 'job', job: 'test' },
      at: house.clock.business(),
      spoken: null,
      relay: { kind: 'opened', citizen: citizen.person_id, officer: officer.id },
      contents: [],
    },
    line: null,
    mark: null,
  });
});
afterAll(() => fresh.drop());

const open = () => queryAsAdmin(fresh.url, 'select from relays where closed_at is null');

test('a line on which somebody has just spoken stays open; a quiet one is closed once', async () => {
  house.clock.move(14 * MINUTE);
  await relayTimeouts.run(house.handlers, house.deps);
  expect(await open()).toHaveLength(1);
  house.clock.move(2 * MINUTE);
  await relayTimeouts.run(house.handlers, house.deps);
  await relayTimeouts.run(house.handlers, house.deps);
  expect(await open()).toHaveLength(0);
  await until(() => house.platform.ledger.length === 4);
  await house.settled();
  expect(
    house.platform.ledger
      .slice(2)
      .map((one) => one.to)
      .sort(),
  ).toEqual(['citizen', 'officer']);
});
