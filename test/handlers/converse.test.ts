// Converse: leases, zombies, dead owners, and messages that break every turn.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChannelAccount } from '../../domain/channel.ts';
import { SECOND } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { ECHO, echo, heardFrom, openHouse, storeAccount, textOf, until } from '../support/hot-path.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
});
afterAll(() => fresh.drop());

const query = <Row extends Record<string, unknown>>(text: string) => queryAsAdmin<Row>(fresh.url, text);

/** A gate: `turn` waits at it until it is opened. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a message that breaks its turn five times is set aside, the citizen hears so, and the talk goes on', async () => {
  const house = openHouse(fresh.database, { commune });
  await house.handlers.receive(account, [heardFrom('poisoned', 'poison'), heardFrom('poisoned', 'hello')]);
  await until(() => house.platform.ledger.length === 2);
  await house.settled();
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo sorry', 'echo hello']);
  const [row] = await query<{ status: string; tries: number; error: string }>(
    `select status, tries, error from inbox where status = 'set_aside'`,
  );
  expect(row).toMatchObject({ status: 'set_aside', tries: 5 });
  expect(row?.error).toMatch(/^Error at support\/hot-path\.ts:\d+$/);
});

test('one poisonous turn in a batch harms none of the others', async () => {
  const house = openHouse(fresh.database, { commune });
  const people = Array.from({ length: 20 }, (_, index) => `batch-${index}`);
  // The text cannot be written by Postgres, so it breaks the transaction, not the turn.
  const turning = {
    ...ECHO,
    takeTurn: async (...[deps, line, stored]: Parameters<typeof ECHO.takeTurn>) => {
      const turn = echo(deps, line, stored, textOf(stored));
      const bad = { kind: 'addressed', person: line.person.id, term: 'a\u0000b' } as const;
      return textOf(stored) === 'unwritable' ? { ...turn, people: [bad] } : turn;
    },
  };
  const other = openHouse(fresh.database, {
    commune,
    turning,
    processId: 'process-2',
    platform: house.platform,
  });
  await Promise.all(
    people.map((who, index) =>
      other.handlers.receive(account, [heardFrom(who, index === 7 ? 'unwritable' : 'fine')]),
    ),
  );
  await until(() => house.platform.ledger.length === 20);
  await other.settled();
  expect(house.platform.ledger.filter((one) => one.text === 'echo fine')).toHaveLength(19);
  expect(house.platform.ledger.filter((one) => one.text === 'echo sorry').map((one) => one.to)).toEqual([
    'batch-7',
  ]);
});

test("a zombie comes back: its turn is refused by the fence, the new owner's stands, nothing is doubled", async () => {
  const { opened, open } = gate();
  let taken = 0;
  const zombie = openHouse(fresh.database, {
    commune,
    processId: 'zombie',
    turning: {
      ...ECHO,
      takeTurn: async (deps, line, stored) => {
        taken += 1;
        if (taken === 1) await opened;
        return echo(deps, line, stored, textOf(stored));
      },
    },
  });
  const healthy = openHouse(fresh.database, {
    commune,
    processId: 'healthy',
    clock: zombie.clock,
    platform: zombie.platform,
  });
  await zombie.handlers.receive(account, [heardFrom('undead', 'who am I')]);
  await until(() => taken === 1);

  await healthy.handlers.sweepInbox();
  expect(zombie.platform.ledger).toEqual([]);
  zombie.clock.move(13 * SECOND);
  await healthy.handlers.sweepInbox();
  await until(() => zombie.platform.ledger.length === 1);

  open();
  await zombie.settled();
  await healthy.settled();
  expect(zombie.platform.ledger.map((one) => one.text)).toEqual(['echo who am I']);
  const [row] = await query<{ fence: number; turns: string }>(
    `select c.fence, c.turns from conversations c where exists (select from inbox i where i.conversation_id = c.id and c.turns = 1 and c.lease_owner = 'healthy')`,
  );
  expect(row).toEqual({ fence: 2, turns: '1' });
});

test('what a dead process had stored is taken up in order by the next sweep, and only once by two sweepers', async () => {
  const dead = openHouse(fresh.database, {
    commune,
    processId: randomUUID(),
    turning: { ...ECHO, takeTurn: () => new Promise(() => undefined) },
  });
  await dead.handlers.receive(account, [heardFrom('orphan', 'one'), heardFrom('orphan', 'two')]);
  const one = openHouse(fresh.database, { commune, processId: 'heir-1', clock: dead.clock });
  const two = openHouse(fresh.database, {
    commune,
    processId: 'heir-2',
    clock: dead.clock,
    platform: one.platform,
  });
  dead.clock.move(13 * SECOND);
  await Promise.all([one.handlers.sweepInbox(), two.handlers.sweepInbox()]);
  await until(() => one.platform.ledger.length === 2);
  await Promise.all([one.settled(), two.settled()]);
  expect(one.platform.ledger.map((sent) => sent.text)).toEqual(['echo one', 'echo two']);
});

test('two processes hear the same person in turn: the messages are answered once each, in order', async () => {
  const one = openHouse(fresh.database, { commune, processId: 'web-1' });
  const two = openHouse(fresh.database, {
    commune,
    processId: 'web-2',
    clock: one.clock,
    platform: one.platform,
  });
  for (let n = 0; n < 10; n += 1) {
    await (n % 2 === 0 ? one : two).handlers.receive(account, [heardFrom('between', `${n}`)]);
  }
  await until(() => one.platform.ledger.length === 10);
  await Promise.all([one.settled(), two.settled()]);
  expect(one.platform.ledger.map((sent) => sent.text)).toEqual(
    Array.from({ length: 10 }, (_, n) => `echo ${n}`),
  );
});

test('a process that stops finishes its turn and gives the conversation back', async () => {
  const { opened, open } = gate();
  const house = openHouse(fresh.database, {
    commune,
    processId: 'leaving',
    turning: {
      ...ECHO,
      takeTurn: async (deps, line, stored) => {
        await opened;
        return echo(deps, line, stored, textOf(stored));
      },
    },
  });
  await house.handlers.receive(account, [heardFrom('last', 'first'), heardFrom('last', 'second')]);
  const stopped = house.handlers.stop();
  open();
  await stopped;
  expect(house.platform.ledger.map((one) => one.text)).toEqual(['echo first']);
  const next = openHouse(fresh.database, {
    commune,
    processId: 'coming',
    clock: house.clock,
    platform: house.platform,
  });
  house.clock.move(3 * SECOND);
  await next.handlers.sweepInbox();
  await until(() => house.platform.ledger.length === 2);
  await next.settled();
});
