// People: choices are noted, the first wish for erasure counts.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callBy, loadPerson, noteErasureAsked, prefer } from '../../db/people.ts';
import { people } from '../../db/schema/index.ts';
import { boundTo } from '../../db/seal.ts';
import type { CommuneId, PersonId } from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds } from '../support/stored-commune.ts';

const COMMUNE = randomIds.next<CommuneId>();
const PERSON = randomIds.next<PersonId>();
const OTHER = randomIds.next<PersonId>();

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.database.within(COMMUNE, (tx) =>
    tx.sql.insert(people).values([
      {
        id: PERSON,
        communeId: COMMUNE,
        phone: tx.seal.seal(boundTo('people', 'phone', PERSON), '0912000111'),
      },
      { id: OTHER, communeId: COMMUNE },
    ]),
  );
});
afterAll(() => fresh.drop());

const load = (person: PersonId) => fresh.database.within(COMMUNE, (tx) => loadPerson(tx, COMMUNE, person));

test('a person is loaded with what was chosen; nobody else is touched', async () => {
  await fresh.database.hot.transact([COMMUNE], {
    preferred: prefer([{ person: PERSON, language: 'vi-easy', mode: 'voice' }]),
    called: callBy([{ person: PERSON, term: 'bác' }]),
  });
  expect(await load(PERSON)).toEqual({
    id: PERSON,
    commune: COMMUNE,
    language: 'vi-easy',
    mode: 'voice',
    addressTerm: 'bác',
    name: null,
    phone: '0912000111',
    officer: null,
  });
  expect(await load(OTHER)).toMatchObject({ language: 'vi', mode: 'text', addressTerm: null, phone: null });
  expect(await load(randomIds.next())).toBeNull();
});

test('the term of an erasure runs from the first wish', async () => {
  await fresh.database.hot.transact([COMMUNE], { asked: noteErasureAsked([PERSON], 1_000) });
  await fresh.database.hot.transact([COMMUNE], { asked: noteErasureAsked([PERSON], 2_000) });
  const [row] = await fresh.database.within(COMMUNE, (tx) =>
    tx.sql.select().from(people).where(eq(people.id, PERSON)),
  );
  expect(row?.erasureAskedAt).toEqual(new Date(1_000));
});
