// Complaints: written on only from the version they were read at, filed once, found by those who may.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  complaintsOfCitizen,
  findComplaint,
  insertComplaints,
  letGoOfSenders,
  updateComplaints,
} from '../../db/complaints.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ComplaintId, PersonId } from '../../domain/ids.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { CATEGORIES } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { openHouse } from '../support/hot-path.ts';
import { randomIds, storeCommune } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let filed: Complaint;

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database);
  filed = await made('0000000018');
  await insert(filed);
});
afterAll(() => fresh.drop());

/** A complaint as deciding makes it, not yet stored. */
async function made(code: string, visibility: Complaint['visibility'] = 'open'): Promise<Complaint> {
  const { deps } = openHouse(fresh.database, { commune });
  const turn = await carryOutFor(
    deps,
    commune.id,
    { kind: 'citizen', person: randomIds.next<PersonId>() },
    {
      kind: 'File',
      complaint: randomIds.next<ComplaintId>(),
      code,
      submission: 'phan_anh',
      category: CATEGORIES.road,
      urgency: 'ordinary',
      visibility,
      told: { text: 'ổ gà', voices: [] },
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    },
    { kind: 'job', job: 'test' },
  );
  const [filed] = turn?.complaints ?? [];
  if (filed === undefined) throw new Error('nothing was filed');
  return filed.after;
}

const insert = (...complaints: readonly Complaint[]) =>
  fresh.database.hot.transact([commune.id], { filed: insertComplaints(fresh.database.sealer, complaints) });
const update = (before: number, after: Complaint) =>
  fresh.database.hot.transact([commune.id], {
    step: updateComplaints(fresh.database.sealer, [{ before, after }]),
  });
const stored = (id: ComplaintId) =>
  fresh.database.within(commune.id, (tx) => findComplaint(tx, commune.id, id));

test('what is stored is what was decided, and only the one who filed finds it as theirs', async () => {
  expect(await stored(filed.id)).toEqual(filed);
  const of = (person: PersonId) =>
    fresh.database.within(commune.id, (tx) => complaintsOfCitizen(tx, commune.id, person, 9));
  expect(await of(filed.citizen)).toEqual([filed]);
  expect(await of(randomIds.next<PersonId>())).toEqual([]);
});

test('a step from an older version is refused, and changes nothing', async () => {
  const next = { ...filed, version: filed.version + 1 };
  await update(filed.version, next);
  await expect(update(filed.version, { ...next, version: 99 })).rejects.toMatchObject({
    statement: 'complaints_update',
    code: '22012',
  });
  expect((await stored(filed.id))?.version).toBe(next.version);
});

test('a run files once, and a code is given once', async () => {
  await expect(insert(filed)).rejects.toMatchObject({ code: '23505' });
  await expect(insert(await made(filed.code))).rejects.toMatchObject({ code: '23505' });
});

test('who sent it without a name finds it; no column names them, nor any message that has arrived', async () => {
  const nameless = await made('0000000042', 'anonymous');
  await insert(nameless);
  const of = (person: PersonId) =>
    fresh.database.within(commune.id, (tx) => complaintsOfCitizen(tx, commune.id, person, 9));
  expect(await of(nameless.citizen)).toEqual([nameless]);
  expect(await rowsNaming(nameless.citizen)).toEqual([]);

  // Written before senders were hashed, with messages on both sides of their way.
  await queryAsAdmin(
    fresh.url,
    `update complaints set citizen_id = '${nameless.citizen}' where id = '${nameless.id}'`,
  );
  for (const status of ['sent', 'waiting'])
    await queryAsAdmin(
      fresh.url,
      `insert into outbox (id, commune_id, person_id, purpose, complaint_id, notice, part, status, next_try_at, deadline, created_at)
       values (gen_random_uuid(), '${commune.id}', '${nameless.citizen}', 'notice', '${nameless.id}', 'receipt', '', '${status}', now(), now(), now())`,
    );
  await fresh.database.within(commune.id, (tx) => letGoOfSenders(tx, commune.id));
  expect(await rowsNaming(nameless.citizen)).toEqual([]);
  expect(
    await queryAsAdmin<{ status: string }>(
      fresh.url,
      `select status from outbox where complaint_id = '${nameless.id}'`,
    ),
  ).toEqual([{ status: 'waiting' }]);
  expect(await of(nameless.citizen)).toEqual([nameless]);
});

const rowsNaming = (person: PersonId) =>
  queryAsAdmin(fresh.url, `select code from complaints where citizen_id = '${person}'`);
