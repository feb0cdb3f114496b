// Deeds of a month: what the report counts beside complaints is what stands in the tables, of this commune and this month.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deedsIn } from '../../db/deeds.ts';
import { importDossiers } from '../../db/dossiers.ts';
import type { Commune } from '../../domain/commune.ts';
import type { DossierRow } from '../../domain/dossier/dossier.ts';
import { periodOf } from '../../domain/reports/month.ts';
import { reportOf, valueIn } from '../../domain/reports/report.ts';
import { randomIds } from '../../test/support/stored-commune.ts';
import { demoCommune } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { importOf, storeCommune } from '../support/stored-commune.ts';

const NEXT_DOOR = '00000000-0000-7000-8000-0000000000ff';
const NOW = Date.parse('2026-12-01T07:30:00+07:00');

let fresh: FreshDatabase;
let commune: Commune;

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database, importOf(demoCommune()));
});
afterAll(() => fresh.drop());

async function inserts(statement: string, ...values: readonly unknown[]): Promise<void> {
  await queryAsAdmin(fresh.url, statement, values);
}

const report = async () => {
  const deeds = await fresh.database.within(commune.id, (tx) => deedsIn(tx, commune.id, periodOf('2026-11')));
  return reportOf([], '2026-11', { commune, now: NOW, deeds });
};

async function counted(query: string): Promise<number> {
  const [row] = await queryAsAdmin<{ count: string }>(fresh.url, query);
  return Number(row?.count);
}

const exact = (number: number) => ({ kind: 'count', shown: { kind: 'exact', count: number } });

test('a commune that has brought in no dossiers has no number of them', async () => {
  expect(valueIn(await report(), 'dossiers_on_time')).toEqual({ kind: 'no_data' });
});

test('inquiries, sent back, letters and visits are those of the tables', async () => {
  for (const whose of [commune.id, NEXT_DOOR])
    for (const day of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'])
      await inserts(
        `insert into inquiries (id, commune_id, "end", at)
         select gen_random_uuid(), $1, case when n <= 5 then 'none_found' else 'list_read' end, $2::timestamptz
         from generate_series(1, 9) n`,
        whose,
        `${day}T12:00:00+07:00`,
      );
  await inserts(
    `insert into sent_backs (id, commune_id, procedure_id, person_id, version, at)
     select gen_random_uuid(), $1, 'khai-sinh', gen_random_uuid(), '1', '2026-11-09T09:00:00+07:00'
     from generate_series(1, 6)`,
    commune.id,
  );
  await inserts(
    `with written as (
       insert into letters (id, commune_id, version, kind, status, year, number, drafted_at, state)
       select gen_random_uuid(), $1, 4, 'birth', case when n <= 7 then 'delivered' else 'signed' end, 2026, n, now(), ''
       from generate_series(1, 10) n returning id, commune_id, status)
     insert into letter_events (commune_id, letter_id, number, at, kind, body)
     select commune_id, id, 4, '2026-11-10T09:00:00+07:00', case status when 'delivered' then 'Delivered' else 'Signed' end, ''
     from written`,
    commune.id,
  );
  await inserts(
    `insert into appointments (id, commune_id, citizen_id, what, at, seat, status, version)
     select gen_random_uuid(), $1, gen_random_uuid(), case when n <= 8 then 'r.chu-tich' else 'f.ho-tich' end,
            '2026-11-10T09:00:00+07:00', n, case when n <= 6 then 'booked' else 'cancelled' end, 1
     from generate_series(1, 12) n`,
    commune.id,
  );
  const made = await report();
  const own = `commune_id = '${commune.id}' and at >= '2026-11-01T00:00:00+07:00' and at < '2026-12-01T00:00:00+07:00'`;
  const real = {
    procedures_asked: await counted(`select count(*) from inquiries where ${own}`),
    sent_back: await counted(`select count(*) from sent_backs where ${own}`),
    letters_delivered: await counted(
      `select count(distinct letter_id) from letter_events where kind = 'Delivered' and ${own}`,
    ),
    reception_visits: await counted(
      `select count(*) from appointments where what like 'r.%' and status <> 'cancelled' and ${own}`,
    ),
  };
  expect(real).toEqual({ procedures_asked: 18, sent_back: 6, letters_delivered: 7, reception_visits: 6 });
  for (const name of ['procedures_asked', 'sent_back', 'letters_delivered', 'reception_visits'] as const)
    expect([name, valueIn(made, name)]).toEqual([name, exact(real[name])]);
  expect(valueIn(made, 'questions_unanswered')).toMatchObject({ share: { part: 10, whole: 18 } });
});

test('dossiers count by their promised day, as the newest file says of them', async () => {
  const row = (number: number, done: string | null): DossierRow => ({
    ...{ code: `H15.10-${number}`, matter: 'Khai sinh', name: 'Giàng A Páo', phone: null },
    ...{ received: '2026-11-02', promised: '2026-11-10', state: done === null ? 'working' : 'ready', done },
  });
  const rows = Array.from({ length: 12 }, (_, number) => row(number, number < 7 ? '2026-11-09' : null));
  await fresh.database.within(commune.id, (tx) => importDossiers(tx, commune.id, rows, randomIds));
  expect(valueIn(await report(), 'dossiers_on_time')).toMatchObject({ share: { part: 7, whole: 12 } });
  const again = rows.map((one, number) =>
    number === 7 ? { ...one, state: 'ready' as const, done: '2026-11-10' } : one,
  );
  await fresh.database.within(commune.id, (tx) => importDossiers(tx, commune.id, again, randomIds));
  expect(valueIn(await report(), 'dossiers_on_time')).toMatchObject({
    share: { kind: 'at_least', percent: 66 },
  });
});
