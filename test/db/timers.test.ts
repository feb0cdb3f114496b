// Timers: armed once whatever is asked twice, moved when the plan moves, hushed when unwanted, rung once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arm, armedTimersOf, hush, markRung, type Wanted } from '../../db/timers.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ComplaintId, TimerId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds, storeCommune } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-20T02:00:00Z');

let fresh: FreshDatabase;
let commune: Commune;

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database);
});
afterAll(() => fresh.drop());

const plan = (kind: 'remind_half' | 'escalate', number: number, dueAt: number) => ({
  kind,
  number,
  dueAt,
  id: randomIds.next<TimerId>(),
});
const want = (complaint: ComplaintId, plans: Wanted['plans']) => {
  const wanted = [{ commune: commune.id, complaint, plans }];
  return fresh.database.hot.transact([commune.id], {
    hushed: hush(wanted, NOW),
    armed: plans.length === 0 ? null : arm(wanted),
  });
};
const armed = (complaint: ComplaintId) =>
  fresh.database.within(commune.id, (tx) => armedTimersOf(tx, commune.id, complaint));
const ring = (...ids: readonly TimerId[]) =>
  fresh.database.hot.transact([commune.id], { rung: markRung(ids, NOW) });

test('wanting the same twice arms it once; a moved plan moves it; an unwanted one is hushed', async () => {
  const complaint = randomIds.next<ComplaintId>();
  await want(complaint, [plan('remind_half', 0, NOW + 1_000), plan('escalate', 1, NOW + 2_000)]);
  const before = await armed(complaint);
  await want(complaint, [plan('escalate', 1, NOW + 5_000)]);
  expect(await armed(complaint)).toEqual([{ ...before[1], dueAt: NOW + 5_000 }]);
});

test('a timer rings once: the second time refuses everything beside it', async () => {
  const complaint = randomIds.next<ComplaintId>();
  await want(complaint, [plan('remind_half', 0, NOW), plan('escalate', 1, NOW)]);
  const [first, second] = (await armed(complaint)).map((timer) => timer.id);
  if (first === undefined || second === undefined) throw new Error('two timers were armed');
  await ring(first);
  await expect(ring(second, first)).rejects.toMatchObject({ statement: 'timers_rung', code: '22012' });
  expect((await armed(complaint)).map((timer) => timer.id)).toEqual([second]);
});

test('a step that has rung may be wanted again', async () => {
  const complaint = randomIds.next<ComplaintId>();
  await want(complaint, [plan('escalate', 1, NOW)]);
  const [timer] = await armed(complaint);
  if (timer === undefined) throw new Error('a timer was armed');
  await ring(timer.id);
  await want(complaint, [plan('escalate', 1, NOW + 9_000)]);
  expect(await armed(complaint)).toMatchObject([{ kind: 'escalate', number: 1, dueAt: NOW + 9_000 }]);
});
