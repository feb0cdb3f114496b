// Recounting on a real database: a notice of rest days loaded later moves open promises once, and tells people.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findComplaint } from '../../../db/complaints.ts';
import { importNotice, pendingChange } from '../../../db/rest-days.ts';
import { addWorkingDays, calendarOf } from '../../../domain/calendar.ts';
import { dayOf } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { ComplaintId, PersonId } from '../../../domain/ids.ts';
import { carryOutFor } from '../../../handlers/carry-out.ts';
import { recount } from '../../../handlers/jobs/recount.ts';
import { CATEGORIES } from '../../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { type House, openHouse, storeAccount } from '../../support/hot-path.ts';
import { randomIds } from '../../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let house: House;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune } = await storeAccount(fresh.database));
  house = openHouse(fresh.database, { commune });
});
afterAll(() => fresh.drop());

async function filed(): Promise<ComplaintId> {
  const complaint = randomIds.next<ComplaintId>();
  const command = {
    kind: 'File',
    complaint,
    code: complaint.replace(/\D/gu, '').padEnd(10, '1').slice(0, 10),
    submission: 'phan_anh',
    category: CATEGORIES.road,
    urgency: 'ordinary',
    visibility: 'open',
    told: { text: 'ổ gà', voices: [] },
    photos: [],
    hamlet: null,
    place: null,
    phone: null,
  } as const;
  const citizen = { kind: 'citizen', person: randomIds.next<PersonId>() } as const;
  const turn = await carryOutFor(house.deps, commune.id, citizen, command, { kind: 'job', job: 'test' });
  if (turn === null) throw new Error('nothing was filed');
  await house.handlers.commit({ turn, line: null, mark: null });
  return complaint;
}

const stored = (id: ComplaintId) =>
  fresh.database.within(commune.id, (tx) => findComplaint(tx, commune.id, id));
const pending = () => fresh.database.within(commune.id, (tx) => pendingChange(tx, commune.id));

test('a notice moves what is open by a day, once, however often the job comes round', async () => {
  const id = await filed();
  const before = await stored(id);
  if (before === null) throw new Error('it was filed');
  const calendar = calendarOf(commune.restDays, commune.hours);
  const date = addWorkingDays(calendar, dayOf(before.filedAt), 1);
  const row = { date, name: 'Nghỉ', kind: 'public', status: 'announced', source: 'test' } as const;
  house.clock.move(1_000);
  const load = () =>
    fresh.database.within(commune.id, (tx) => importNotice(tx, commune.id, [row], house.clock.business()));
  expect([await load(), await load()]).toEqual([true, false]);
  expect((await pending())?.before).toHaveLength(commune.restDays.length);
  await recount.run(house.handlers, house.deps);
  await recount.run(house.handlers, house.deps);
  const after = await stored(id);
  expect(after?.due.day).toBe(addWorkingDays(calendar, before.due.day, 1));
  expect(after?.version).toBe(before.version + 1);
  expect(await pending()).toBeNull();
  const told = await queryAsAdmin(
    fresh.url,
    `select from outbox where complaint_id = '${id}' and notice = 'moved'`,
  );
  expect(told).toHaveLength(1);
});

test('what is promised after the change is counted by the new days already', async () => {
  const late = {
    date: '2027-03-03',
    name: 'Nghỉ',
    kind: 'public',
    status: 'announced',
    source: 'test',
  } as const;
  await fresh.database.within(commune.id, (tx) =>
    importNotice(tx, commune.id, [late], house.clock.business()),
  );
  house.clock.move(1_000);
  const id = await filed();
  const before = await stored(id);
  await recount.run(house.handlers, house.deps);
  expect(await stored(id)).toEqual(before);
});
