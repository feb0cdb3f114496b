// Conversations and their leases: the fence, who may take, and where a reader is told.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addressesOf, move } from '../../db/conversations.ts';
import { externalHash, hear, meet, meetPeople } from '../../db/hearing.ts';
import { giveBack, takeOver } from '../../db/leases.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ConversationId, InboxId, PersonId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { heardFrom, storeAccount } from '../support/hot-path.ts';
import { randomIds } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-20T02:00:00Z');

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
});
beforeEach(() => queryAsAdmin(fresh.url, 'truncate conversations, people, inbox').then(() => undefined));
afterAll(() => fresh.drop());

const wish = (owner: string, now = NOW) => ({ owner, now, until: now + 1_000 });

async function heard(from: string, owner: string, now = NOW) {
  const { hot, sealer } = fresh.database;
  const conversation = randomIds.next<ConversationId>();
  const event = heardFrom(from, 'hello', { at: now });
  const shared = { commune: commune.id, account: account.id };
  const hash = externalHash(sealer, from);
  const { heeded } = await hot.transact([commune.id], {
    met: meet(sealer, [
      {
        ...shared,
        conversation,
        person: randomIds.next<PersonId>(),
        external: from,
        externalHash: hash,
        heardAt: now,
      },
    ]),
    people: meetPeople([conversation], now),
    heeded: hear(
      sealer,
      [{ ...shared, inbox: randomIds.next<InboxId>(), senderHash: hash, heard: event, isIgnored: false }],
      now,
      wish(owner, now),
    ),
  });
  const [line] = heeded.lines;
  if (line === undefined) throw new Error('nothing was heard');
  return line;
}

const moved = (conversation: ConversationId, fence: number) =>
  fresh.database.hot.transact([commune.id], {
    moved: move(fresh.database.sealer, [{ conversation, fence, talk: '{}', leaseUntil: null }]),
  });

test('a talk is moved on by its owner, and by nobody with an older fence', async () => {
  const mine = await heard('lan', 'one');
  expect([mine.isOurs, mine.fence]).toEqual([true, 1]);
  const theirs = await heard('lan', 'two', NOW + 2_000);
  expect([theirs.isOurs, theirs.fence]).toEqual([true, 2]);
  await expect(moved(mine.conversation, mine.fence)).rejects.toMatchObject({
    statement: 'conversations_move',
    code: '22012',
  });
  await moved(mine.conversation, theirs.fence);
});

test('a living lease is not taken, an ended or returned one is; its own owner goes on without a new fence', async () => {
  const { hot, sealer } = fresh.database;
  const { conversation } = await heard('lan', 'one');
  const take = async (owner: string, now: number) =>
    (await hot.transact([commune.id], { lines: takeOver(sealer, [conversation], wish(owner, now)) }))
      .lines[0];
  expect(await take('two', NOW + 999)).toMatchObject({ isOurs: false, fence: 1 });
  expect(await take('one', NOW + 999)).toMatchObject({ isOurs: true, fence: 1 });
  await hot.transact([commune.id], { back: giveBack([conversation], 'one') });
  expect(await take('two', NOW + 999)).toMatchObject({ isOurs: true, fence: 2 });
  expect(await take('one', NOW + 3_000)).toMatchObject({ isOurs: true, fence: 3 });
});

test('somebody is told where they were heard last, in an open conversation, or nowhere', async () => {
  const { hot } = fresh.database;
  const old = await heard('old phone', 'one');
  const recent = await heard('new phone', 'one', NOW + 5_000);
  await queryAsAdmin(fresh.url, 'update conversations set person_id = $1', [old.person.id]);
  const [officer] = commune.officers;
  if (officer === undefined) throw new Error('the commune has officers');
  const find = async () =>
    (await hot.transact([commune.id], { found: addressesOf([old.person.id], [officer.id]) })).found;
  expect((await find()).people.get(old.person.id)?.conversation).toBe(recent.conversation);
  expect((await find()).officers.size).toBe(0);
  await queryAsAdmin(fresh.url, 'update officers set person_id = $1 where id = $2', [
    old.person.id,
    officer.id,
  ]);
  expect((await find()).officers.get(officer.id)?.conversation).toBe(recent.conversation);
  await queryAsAdmin(fresh.url, `update conversations set reach = 'closed' where id = $1`, [
    recent.conversation,
  ]);
  expect((await find()).people.get(old.person.id)?.conversation).toBe(old.conversation);
  await queryAsAdmin(fresh.url, `update conversations set reach = 'closed'`);
  expect((await find()).people.size).toBe(0);
});
