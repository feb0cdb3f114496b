// Digests on a real database: on a working morning, once for each officer for whom something waits.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, dayOf, HOUR, MINUTE, startOfDay } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { ComplaintId, PersonId } from '../../../domain/ids.ts';
import { carryOutFor } from '../../../handlers/carry-out.ts';
import { digests } from '../../../handlers/jobs/digests.ts';
import { CATEGORIES } from '../../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { type House, openHouse, storeAccount } from '../../support/hot-path.ts';
import { randomIds } from '../../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let house: House;

beforeAll(async () => {
  fresh = await freshDatabase();
  const stored = await storeAccount(fresh.database);
  // Linked to a chat, as an invite would have it.
  const officers = stored.commune.officers.map((one) => ({ ...one, person: randomIds.next<PersonId>() }));
  commune = { ...stored.commune, officers };
  house = openHouse(fresh.database, { commune });
  const command = {
    kind: 'File',
    complaint: randomIds.next<ComplaintId>(),
    code: '1234567894',
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
});
afterAll(() => fresh.drop());

const noted = () =>
  queryAsAdmin<{ name: string }>(
    fresh.url,
    `select name from occasions where name like 'digest %' order by name`,
  );

/** The next day of the week (1 Monday … 6 Saturday) at a time of the day. */
function moveTo(weekday: number, time: number): void {
  let day = startOfDay(dayOf(house.clock.business())) + DAY;
  while (new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay() !== weekday) day += DAY;
  house.clock.move(day + time - house.clock.business());
}

test('before half past seven and on a Saturday nobody is told', async () => {
  moveTo(6, 8 * HOUR);
  await digests.run(house.handlers, house.deps);
  moveTo(1, 7 * HOUR + 29 * MINUTE);
  await digests.run(house.handlers, house.deps);
  expect(await noted()).toEqual([]);
});

test('at half past seven each officer for whom something waits is told once', async () => {
  house.clock.move(MINUTE);
  await digests.run(house.handlers, house.deps);
  const once = await noted();
  expect(once.length).toBeGreaterThan(0);
  await digests.run(house.handlers, house.deps);
  expect(await noted()).toEqual(once);
});
