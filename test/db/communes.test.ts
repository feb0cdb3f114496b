// Communes: what an import writes is what is loaded; importing again changes only what changed.
import { eq } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type CommuneImport,
  communeVersion,
  findCommune,
  findOfficer,
  isDemoCommune,
  listCommunes,
  loadCommune,
} from '../../db/communes.ts';
import { type ImportResult, importCommune } from '../../db/import-commune.ts';
import { holdings, officers, people } from '../../db/schema/index.ts';
import { DAY } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { deskOf } from '../../domain/counter/desks.ts';
import { type CommuneId, type HamletId, id, type PersonId, type PostCode } from '../../domain/ids.ts';
import { entryOf, genuinenessOf } from '../../domain/register.ts';
import { demoCommune } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { IMPORTED_AT, importOf, randomIds, storeCommune } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

let file: CommuneImport;
let stored: Commune;
let count = 0;
beforeEach(async () => {
  count += 1;
  file = { ...importOf(), slug: `xa-${count}` };
  stored = await storeCommune(fresh.database, file);
});

const again = (changed: CommuneImport, now = IMPORTED_AT + DAY): Promise<ImportResult> =>
  fresh.database.within(stored.id, async (tx) => {
    const result = await importCommune(tx, stored.id, changed, randomIds, now);
    if (result === null) throw new Error('another commune bears this slug');
    return result;
  });
const reload = () => fresh.database.within(stored.id, (tx) => loadCommune(tx, stored.id));

describe('the first import', () => {
  test('is loaded whole, as the file says it', () => {
    const { id: _, version, officers: loaded, duty, ...rest } = stored;
    const { id: __, version: ___, officers: told, duty: onDuty, ...expected } = demoCommune();
    expect(rest).toMatchObject({ ...expected, slug: file.slug, terms: expect.anything() });
    expect(new Set(rest.terms)).toEqual(new Set(expected.terms));
    expect(version).toBe(1);
    expect(new Set(loaded.map((officer) => officer.name))).toEqual(
      new Set(told.map((officer) => officer.name)),
    );
    const nameOf = (commune: { officers: Commune['officers'] }, officer: string | undefined) =>
      commune.officers.find((one) => one.id === officer)?.name;
    expect(nameOf({ officers: loaded }, duty[0])).toBe(nameOf({ officers: told }, onDuty[0]));
    for (const officer of loaded) {
      expect(officer.posts).toEqual(told.find((one) => one.name === officer.name)?.posts);
    }
  });

  test('is found by its slug and listed, from anywhere', async () => {
    const found = await fresh.database.anyCommune(async (tx) => ({
      bySlug: await findCommune(tx, file.slug),
      unknown: await findCommune(tx, 'nowhere'),
      all: await listCommunes(tx),
    }));
    expect(found).toMatchObject({ bySlug: stored.id, unknown: null });
    expect(found.all).toContain(stored.id);
  });
});

describe('importing again', () => {
  test('the same file changes nothing and leaves the version', async () => {
    expect(await again(file)).toEqual({ version: 1, changed: [] });
    expect(await reload()).toEqual(stored);
  });

  test('a counter, a fee, a season, a reception day: only what changed is written, and all of it is loaded', async () => {
    const [counter] = file.counters;
    const [reception] = file.receptions;
    if (counter === undefined || reception === undefined) throw new Error('the tests commune has a counter');
    const season = { from: '04-16', to: '10-15', hours: [{ from: '07:00', to: '11:00' }] };
    const changed = {
      ...file,
      seasons: [season],
      counters: [{ ...counter, name: 'Quầy A' }],
      receptions: [{ ...reception, capacity: 3 }],
      fees: [],
    };
    expect((await again(changed)).changed).toEqual(['commune', 'counters', 'receptions', 'fees']);
    expect(await reload()).toMatchObject({
      seasons: [season],
      counters: [{ name: 'Quầy A' }],
      receptions: [{ capacity: 3 }],
      fees: [],
    });
    expect((await again(changed)).changed).toEqual([]);
  });

  test('a post that changes hands changes everywhere with one import: register, genuineness, desk', async () => {
    const swapped = {
      ...file,
      officers: file.officers.map((one) => {
        if (one.posts.some((code) => code === 'GD_HCC')) return { ...one, posts: [id<PostCode>('TRUC_BAN')] };
        if (!one.posts.some((code) => code === 'TRUC_BAN')) return one;
        return { ...one, posts: [id<PostCode>('GD_HCC')], phone: '0200000777' };
      }),
    };
    const holder = (commune: Commune) =>
      commune.officers.find(({ posts }) => posts.some((code) => code === 'GD_HCC'));
    const before = holder(stored)?.id ?? null;
    expect((await again(swapped)).changed).toEqual(['officers', 'holdings']);
    const after = await reload();
    const now = holder(after)?.id ?? null;
    expect(now).not.toBe(before);
    expect(deskOf(after, now, IMPORTED_AT)?.id).toBe('quay-1');
    expect(deskOf(after, before, IMPORTED_AT)).toBeNull();
    expect(entryOf(after, now ?? '', IMPORTED_AT)?.posts.map(({ code }) => code)).toEqual(['GD_HCC']);
    expect(genuinenessOf(after, '0200 000 777').officers).toEqual([now]);
  });

  test('a changed part is written, the version moves by one, the rest stays', async () => {
    const result = await again({ ...file, phone: '0200000009', terms: file.terms.slice(1) });
    expect(result).toEqual({ version: 2, changed: ['commune', 'terms'] });
    const after = await reload();
    expect(after).toMatchObject({
      phone: '0200000009',
      officers: stored.officers,
      categories: stored.categories,
    });
    expect(after.terms).toHaveLength(stored.terms.length - 1);
    expect(await fresh.database.within(stored.id, (tx) => communeVersion(tx, stored.id))).toBe(2);
  });

  test('the order of hamlets and of duty counts', async () => {
    expect((await again({ ...file, hamlets: file.hamlets.toReversed() })).changed).toEqual(['hamlets']);
    expect((await reload()).hamlets).toEqual(stored.hamlets.toReversed());
    expect(
      (await again({ ...file, hamlets: file.hamlets.toReversed(), duty: ['officer-0', 'officer-1'] }))
        .changed,
    ).toEqual(['duty']);
    expect((await reload()).duty).toHaveLength(2);
  });

  test('a hamlet that is gone ends, and comes back with its name', async () => {
    const [first, ...others] = file.hamlets;
    await again({ ...file, hamlets: others });
    expect((await reload()).hamlets).toEqual(others);
    expect((await again(file)).changed).toEqual(['hamlets']);
    expect((await reload()).hamlets).toEqual([first, ...others]);
    const added = { id: id<HamletId>('moi'), name: 'Thôn Mới', far: false };
    await again({ ...file, hamlets: [...file.hamlets, added] });
    expect((await reload()).hamlets.at(-1)).toEqual(added);
  });

  test('an officer keeps the id through a new name, phone, post and absence', async () => {
    const [chairman, deputy, ...others] = file.officers;
    if (chairman === undefined || deputy === undefined) throw new Error('the test commune has officers');
    const absence = { from: IMPORTED_AT, to: IMPORTED_AT + DAY, deputy: deputy.key };
    const changed = {
      ...chairman,
      name: 'Tên Khác',
      phone: '0912000111',
      posts: deputy.posts,
      absences: [absence],
    };
    const result = await again({
      ...file,
      officers: [changed, { ...deputy, posts: chairman.posts }, ...others],
    });
    expect(result.changed).toEqual(['officers', 'holdings', 'absences']);
    const before = await fresh.database.within(stored.id, (tx) => findOfficer(tx, stored.id, chairman.key));
    const after = (await reload()).officers.find((officer) => officer.id === before);
    expect(after).toMatchObject({ name: 'Tên Khác', phone: '0912000111', posts: deputy.posts });
    expect(after?.absences).toMatchObject([{ from: absence.from, to: absence.to }]);
  });

  test('an officer who is gone loses posts and chat; who held what is still told; coming back needs a new invite', async () => {
    const [chairman, ...others] = file.officers;
    if (chairman === undefined) throw new Error('the test commune has officers');
    const person = randomIds.next<PersonId>();
    const officer = await fresh.database.within(stored.id, async (tx) => {
      const found = await findOfficer(tx, stored.id, chairman.key);
      if (found === null) throw new Error('the officer was imported');
      await tx.sql.insert(people).values({ id: person, communeId: stored.id, officerId: found });
      await tx.sql.update(officers).set({ personId: person }).where(eq(officers.id, found));
      return found;
    });
    await again({ ...file, officers: others, duty: [] });
    const seen = await fresh.database.within(stored.id, async (tx) => ({
      person: (await tx.sql.select().from(people).where(eq(people.id, person)))[0],
      holding: (await tx.sql.select().from(holdings).where(eq(holdings.officerId, officer)))[0],
      key: await findOfficer(tx, stored.id, chairman.key),
    }));
    expect(seen.person?.officerId).toBeNull();
    expect(seen.holding).toMatchObject({ from: new Date(IMPORTED_AT), to: new Date(IMPORTED_AT + DAY) });
    expect(seen.key).toBeNull();
    await again(file);
    expect((await reload()).officers.find((one) => one.id === officer)).toMatchObject({
      person: null,
      posts: chairman.posts,
    });
  });

  test('two imports at once come one after the other, and the second finds nothing left to change', async () => {
    const holder = new pg.Client({ connectionString: fresh.url });
    await holder.connect();
    await holder.query('begin; select from hamlets for update');
    const changed = { ...file, hamlets: file.hamlets.toReversed() };
    const imports = [again(changed), again(changed)];
    await expect.poll(() => queryAsAdmin(fresh.url, WAITING)).toHaveLength(2);
    await holder.end();
    const results = await Promise.all(imports);
    expect(results.map((result) => result.version)).toEqual([2, 2]);
    expect(results.flatMap((result) => result.changed)).toEqual(['hamlets']);
  });
});

const WAITING = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

test('a file that names an officer it does not list is refused whole', async () => {
  await expect(again({ ...file, phone: '2', duty: ['nobody'] })).rejects.toThrow('names an officer "nobody"');
  expect(await reload()).toEqual(stored);
});

test('an invented commune is known as one', async () => {
  await again({ ...file, demo: true });
  expect(await fresh.database.within(stored.id, (tx) => isDemoCommune(tx, stored.id))).toBe(true);
});

test('an unknown commune has no version and cannot be loaded', async () => {
  const unknown = randomIds.next<CommuneId>();
  expect(await fresh.database.within(unknown, (tx) => communeVersion(tx, unknown))).toBeNull();
  await expect(fresh.database.within(unknown, (tx) => loadCommune(tx, unknown))).rejects.toThrow(
    'There is no commune',
  );
});
