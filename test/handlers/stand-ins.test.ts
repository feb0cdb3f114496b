// Stand-ins on a real database: a complaint whose owner has gone away passes on at the next round, once, and is told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findComplaint } from '../../db/complaints.ts';
import { DAY } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ComplaintId, PersonId, PostCode } from '../../domain/ids.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { standIns } from '../../handlers/jobs/stand-ins.ts';
import { CATEGORIES, POSTS } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, openHouse, storeAccount } from '../support/hot-path.ts';
import { randomIds } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let house: House;
let complaint: ComplaintId;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune } = await storeAccount(fresh.database));
  house = openHouse(fresh.database, { commune });
  complaint = randomIds.next<ComplaintId>();
  const turn = await carryOutFor(
    house.deps,
    commune.id,
    { kind: 'citizen', person: randomIds.next<PersonId>() },
    filing(),
    {
      kind: 'job',
      job: 'test',
    },
  );
  if (turn === null) throw new Error('nothing was filed');
  await house.handlers.commit({ turn, line: null, mark: null });
});
afterAll(() => fresh.drop());

function filing() {
  return {
    kind: 'File',
    complaint,
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
}

const stored = () => fresh.database.within(commune.id, (tx) => findComplaint(tx, commune.id, complaint));
const toldOf = () =>
  queryAsAdmin<{ officer_id: string; notice: string }>(
    fresh.url,
    `select officer_id, notice from outbox where notice = 'assigned' order by seq`,
  );

test('while everybody is there nothing happens', async () => {
  const before = await stored();
  await standIns.run(house.handlers, house.deps);
  expect(await stored()).toEqual(before);
});

test('an owner who goes away is replaced once, and whoever stands in is told', async () => {
  const head = commune.officers.find((one) => one.posts.includes(POSTS.economyHead));
  const deputy = commune.officers.find((one) => one.posts.includes(POSTS.cultureHead));
  if (head === undefined || deputy === undefined) throw new Error('the commune has both heads');
  const now = house.clock.business();
  const absent = { from: now - DAY, to: now + DAY, deputy: deputy.id };
  const officers = commune.officers.map((one) => (one === head ? { ...one, absences: [absent] } : one));
  const away = openHouse(fresh.database, { commune: { ...commune, officers }, processId: 'process-2' });
  await standIns.run(away.handlers, away.deps);
  await standIns.run(away.handlers, away.deps);
  expect((await stored())?.owner).toEqual({ post: POSTS.economyHead, officer: deputy.id });
  expect(await toldOf()).toEqual([
    { officer_id: head.id, notice: 'assigned' },
    { officer_id: deputy.id, notice: 'assigned' },
  ]);
  expect((await stored())?.version).toBe(3);
});

test('an officer who has left the commune is replaced too', async () => {
  const gone = (await stored())?.owner.officer;
  const officers = commune.officers.filter((one) => one.id !== gone);
  const left = openHouse(fresh.database, { commune: { ...commune, officers }, processId: 'process-3' });
  await standIns.run(left.handlers, left.deps);
  expect((await stored())?.owner.officer).not.toBe(gone);
});

test('an owner who comes to work under whom a matter complains about loses it at the next round, and hears nothing of it', async () => {
  const holder = (post: PostCode) => {
    const found = commune.officers.find((one) => one.posts.includes(post));
    if (found === undefined) throw new Error(`nobody holds ${post}`);
    return found.id;
  };
  const [owner, accused] = [holder(POSTS.economyHead), holder(POSTS.cultureHead)];
  const about = randomIds.next<ComplaintId>();
  const subjects = { officers: [accused], posts: [], units: [] };
  const command = { ...filing(), complaint: about, code: '1234567902', subjects };
  const citizen = { kind: 'citizen', person: randomIds.next<PersonId>() } as const;
  const turn = await carryOutFor(house.deps, commune.id, citizen, command, { kind: 'job', job: 'test' });
  if (turn === null) throw new Error('nothing was filed');
  await house.handlers.commit({ turn, line: null, mark: null });
  const found = () => fresh.database.within(commune.id, (tx) => findComplaint(tx, commune.id, about));
  await standIns.run(house.handlers, house.deps);
  expect((await found())?.owner.officer).toBe(owner);

  const posts = commune.posts.map((one) =>
    one.code === POSTS.economyHead ? { ...one, headOfUnit: POSTS.cultureHead } : one,
  );
  const changed = openHouse(fresh.database, { commune: { ...commune, posts }, processId: 'process-4' });
  await standIns.run(changed.handlers, changed.deps);
  await standIns.run(changed.handlers, changed.deps);
  const now = await found();
  expect([owner, accused]).not.toContain(now?.owner.officer);
  expect(now?.version).toBe(3);
  const told = await queryAsAdmin<{ officer_id: string }>(
    fresh.url,
    `select officer_id from outbox where complaint_id = $1 and officer_id is not null order by seq`,
    [about],
  );
  expect(told.map(({ officer_id }) => officer_id)).toEqual([owner, now?.owner.officer]);
});
