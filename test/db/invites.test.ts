// Invites: a code links one person to one officer, once, within a day.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { communeVersion } from '../../db/communes.ts';
import { openHot, TransactionFailed } from '../../db/hot.ts';
import { createInvite, findInvite, redeemInvites } from '../../db/invites.ts';
import { loadPerson } from '../../db/people.ts';
import { invites, officers, people } from '../../db/schema/index.ts';
import { HOUR } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { OfficerId, PersonId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds, storeCommune } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-09T09:00:00+07:00');

let fresh: FreshDatabase;
let commune: Commune;
beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database);
});
afterAll(() => fresh.drop());

let officer: OfficerId;
let other: OfficerId;
let code: string;
beforeEach(async () => {
  [officer, other] = [officerAt(0), officerAt(1)];
  await fresh.database.within(commune.id, (tx) => tx.sql.update(officers).set({ personId: null }));
  code = await invite(officer);
});

function officerAt(place: number): OfficerId {
  const found = commune.officers[place];
  if (found === undefined) throw new Error('the test commune has officers');
  return found.id;
}

const invite = (whom: OfficerId) =>
  fresh.database.within(commune.id, (tx) =>
    createInvite(tx, commune.id, { id: randomIds.next(), officer: whom, now: NOW }),
  );
const find = (typed: string, now = NOW) =>
  fresh.database.within(commune.id, (tx) => findInvite(tx, commune.id, typed, now));
const redeem = (person: PersonId, typed = code, whom = officer, now = NOW) =>
  fresh.database.hot.transact([commune.id], {
    redeemed: redeemInvites(
      fresh.database.sealer,
      [{ commune: commune.id, person, officer: whom, invite: typed }],
      now,
    ),
  });
const newPerson = async () => {
  const person = randomIds.next<PersonId>();
  await fresh.database.within(commune.id, (tx) =>
    tx.sql.insert(people).values({ id: person, communeId: commune.id }),
  );
  return person;
};
const officerOf = (person: PersonId) =>
  fresh.database.within(commune.id, async (tx) => (await loadPerson(tx, commune.id, person))?.officer);
const personOf = (whom: OfficerId) =>
  fresh.database.within(
    commune.id,
    async (tx) => (await tx.sql.select().from(officers).where(eq(officers.id, whom)))[0]?.personId,
  );

test('a code has 130 bits, is kept as a hash only, and is read as a person types it', async () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  const typed = code
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replace(/(.{5})/g, '$1-');
  expect(await find(` ${typed} `)).toEqual({ kind: 'valid', officer });
  const rows = await fresh.database.within(commune.id, (tx) => tx.sql.select().from(invites));
  expect(
    JSON.stringify(rows.map((row) => ({ ...row, codeHash: row.codeHash.toString('latin1') }))),
  ).not.toContain(code);
});

test('redeeming links both ways, and is told as used afterwards', async () => {
  const person = await newPerson();
  await redeem(person);
  expect(await officerOf(person)).toBe(officer);
  expect(await personOf(officer)).toBe(person);
  expect(await find(code)).toEqual({ kind: 'used' });
});

test('redeeming raises the commune’s version: whoever holds the commune must learn of the new chat', async () => {
  const version = () => fresh.database.within(commune.id, (tx) => communeVersion(tx, commune.id));
  const before = await version();
  await redeem(await newPerson());
  expect(await version()).toBe((before ?? 0) + 1);
});

test('of many who redeem at once exactly one is linked', async () => {
  const crowd = await Promise.all(Array.from({ length: 6 }, newPerson));
  const clients = crowd.map(() =>
    openHot({ connection: fresh.database.connection, onError: () => undefined }),
  );
  const results = await Promise.allSettled(
    crowd.map((person, at) =>
      clients[at]?.transact([commune.id], {
        redeemed: redeemInvites(
          fresh.database.sealer,
          [{ commune: commune.id, person, officer, invite: code }],
          NOW,
        ),
      }),
    ),
  );
  await Promise.all(clients.map((client) => client.close()));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(TransactionFailed);
  }
  const linked = await Promise.all(crowd.map(officerOf));
  expect(linked.filter((one) => one === officer)).toHaveLength(1);
});

test('after a day it is worth nothing', async () => {
  const person = await newPerson();
  expect(await find(code, NOW + 24 * HOUR)).toEqual({ kind: 'expired' });
  await expect(redeem(person, code, officer, NOW + 24 * HOUR)).rejects.toBeInstanceOf(TransactionFailed);
  expect(await officerOf(person)).toBeNull();
});

test('a newer invite ends the older one', async () => {
  const newer = await invite(officer);
  expect(await find(code)).toEqual({ kind: 'expired' });
  expect(await find(newer)).toEqual({ kind: 'valid', officer });
});

test('a code of one officer does not make another, and an invented code does nothing', async () => {
  const person = await newPerson();
  await expect(redeem(person, code, other)).rejects.toBeInstanceOf(TransactionFailed);
  await expect(redeem(person, 'ABCDE')).rejects.toBeInstanceOf(TransactionFailed);
  expect(await find('ABCDE')).toEqual({ kind: 'unknown' });
  expect(await officerOf(person)).toBeNull();
});

test('an officer has one chat: a new phone takes the place of the old one', async () => {
  const [old, recent] = [await newPerson(), await newPerson()];
  await redeem(old);
  await redeem(recent, await invite(officer));
  expect(await officerOf(old)).toBeNull();
  expect(await personOf(officer)).toBe(recent);
});

test('a person is one officer: the earlier officer has no chat any more', async () => {
  const person = await newPerson();
  await redeem(person);
  await redeem(person, await invite(other), other);
  expect(await officerOf(person)).toBe(other);
  expect(await personOf(officer)).toBeNull();
});
