// Relays: one open line on either side, closed once, found when it has gone quiet.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TransactionFailed } from '../../db/hot.ts';
import {
  closeRelayLines,
  noteRelaySpoke,
  openRelayLines,
  openRelaysOf,
  quietRelays,
} from '../../db/relays.ts';
import { MINUTE } from '../../domain/clock.ts';
import type { CommuneId, OfficerId, PersonId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-09T09:00:00+07:00');

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

let commune: CommuneId;
let citizen: PersonId;
let officer: OfficerId;
beforeEach(async () => {
  [commune, citizen, officer] = [randomIds.next(), randomIds.next(), randomIds.next()];
  await open(citizen, officer);
});

const open = (one: PersonId, other: OfficerId) =>
  fresh.database.hot.transact([commune], {
    opened: openRelayLines([{ id: randomIds.next<CommuneId>(), commune, citizen: one, officer: other }], NOW),
  });
const close = (by: 'citizen' | 'clock') =>
  fresh.database.hot.transact([commune], { closed: closeRelayLines([{ citizen, by }], NOW + MINUTE) });
const seen = () => fresh.database.within(commune, (tx) => openRelaysOf(tx, commune));

test('an open line is found', async () => {
  expect(await seen()).toEqual([{ citizen, officer, openedAt: NOW, spokeAt: NOW }]);
});

test('neither side can have a second one', async () => {
  await expect(open(citizen, randomIds.next())).rejects.toBeInstanceOf(TransactionFailed);
  await expect(open(randomIds.next(), officer)).rejects.toBeInstanceOf(TransactionFailed);
});

test('a closed line is gone, closing it again changes nothing, and a new one can be opened', async () => {
  await close('citizen');
  await close('clock');
  expect(await seen()).toEqual([]);
  await open(citizen, officer);
  expect(await seen()).toMatchObject([{ citizen, officer }]);
});

test('a line is quiet since somebody last spoke on it, and never since earlier', async () => {
  const quiet = (since: number) => fresh.database.within(commune, (tx) => quietRelays(tx, commune, since));
  await fresh.database.hot.transact([commune], { spoke: noteRelaySpoke([citizen], NOW + MINUTE) });
  await fresh.database.hot.transact([commune], { spoke: noteRelaySpoke([citizen], NOW) });
  expect(await quiet(NOW)).toEqual([]);
  expect(await quiet(NOW + MINUTE)).toMatchObject([{ citizen, spokeAt: NOW + MINUTE }]);
});
