// Content goes out as files and comes in again: the same file changes nothing, a changed one is a version, a wrong one nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  importNational,
  importOverlays,
  nationalText,
  overlayText,
} from '../../../bot/cli/procedures-transfer.ts';
import { openClock } from '../../../bot/clock.ts';
import { loadOverlays, loadProcedures, versionsOf } from '../../../db/procedures.ts';
import { seedProcedures } from '../../../db/seed/seed-procedures.ts';
import type { Commune } from '../../../domain/commune.ts';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { storeCommune } from '../../support/stored-commune.ts';

const BIRTH = id<ProcedureId>('khai-sinh');
let fresh: FreshDatabase;
let commune: Commune;

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database);
  await fresh.database.anyCommune(seedProcedures);
});
afterAll(() => fresh.drop());

const opened = () => ({ db: fresh.database, clock: openClock() });
const seed = () => fresh.database.anyCommune(seedProcedures);
const own = () => fresh.database.within(commune.id, (tx) => loadOverlays(tx, commune.id));

describe('national content', () => {
  test('of every group comes in as it went out, and nothing has changed', async () => {
    const all = await fresh.database.anyCommune(loadProcedures);
    for (const group of new Set(all.map(({ procedure }) => procedure.group)))
      expect([group, await importNational(opened(), 'x.yaml', await nationalText(opened(), group))]).toEqual([
        group,
        0,
      ]);
  });

  test('that has changed is a new version, the old one kept; the seed leaves it alone until it is the seed’s again', async () => {
    const text = await nationalText(opened(), 'sinh-con');
    const changed = text.replace('name: Đăng ký khai sinh\n', 'name: Đăng ký khai sinh cho bé\n');
    expect(changed).not.toBe(text);
    expect(await importNational(opened(), 'x.yaml', changed)).toBe(1);
    expect(await seed()).toBe(0);
    const versions = await fresh.database.anyCommune((tx) => versionsOf(tx, BIRTH));
    expect(versions.map(({ version, body }) => [version, body.name])).toEqual([
      [1, 'Đăng ký khai sinh'],
      [2, 'Đăng ký khai sinh cho bé'],
    ]);
    expect(await importNational(opened(), 'x.yaml', text)).toBe(1);
    expect(await seed()).toBe(0);
  });

  test('with a mistake is told with file and line, and nothing is written', async () => {
    const text = await nationalText(opened(), 'sinh-con');
    const wrong = text.replace('kind: form', 'kind: paper');
    await expect(importNational(opened(), 'x.yaml', wrong)).rejects.toThrow(/x\.yaml:\d+: .*kind/);
    await expect(
      importNational(opened(), 'x.yaml', text.replace('related:\n      - ', 'related:\n      - khong-co-')),
    ).rejects.toThrow('which does not exist');
  });

  test('without a group says which there are', async () => {
    await expect(nationalText(opened(), undefined)).rejects.toThrow('sinh-con');
  });
});

describe('a commune’s own words', () => {
  const FILE = `commune: suoi-may
procedures:
  khai-sinh:
    counter: Quầy số 2
    fee: 8.000 đồng
    paper_notes:
      Tờ khai đăng ký khai sinh: Lấy ở quầy
    extra_papers:
      - name: Ảnh
        kind: submit
  ket-hon:
    hidden: true
`;

  test('come in, go out the same, and come in again without a change', async () => {
    const [first] = (await fresh.database.anyCommune(loadProcedures)).filter(
      ({ procedure }) => procedure.id === BIRTH,
    );
    const paper = first?.procedure.documents[0]?.name ?? '';
    const text = FILE.replace('Tờ khai đăng ký khai sinh', JSON.stringify(paper));
    expect(await importOverlays(opened(), 'x.yaml', text, commune)).toBe(2);
    const out = await overlayText(opened(), commune);
    expect(out).toContain('counter: Quầy số 2');
    expect(await importOverlays(opened(), 'x.yaml', out, commune)).toBe(0);
    expect(await importOverlays(opened(), 'x.yaml', text, commune)).toBe(0);
  });

  test('are taken back by a name with nothing under it; others stay', async () => {
    const text = 'commune: suoi-may\nprocedures:\n  ket-hon:\n';
    expect(await importOverlays(opened(), 'x.yaml', text, commune)).toBe(1);
    expect(await overlayText(opened(), commune)).not.toContain('ket-hon');
    expect((await own()).get(BIRTH)?.overlay.counter).toBe('Quầy số 2');
  });

  test.each([
    [
      'a procedure that does not exist',
      FILE.replace('ket-hon', 'cuoi-trau'),
      'x.yaml:11: no procedure is called cuoi-trau.',
    ],
    [
      'a paper that is not on the sheet',
      FILE,
      /x\.yaml:6: khai-sinh: no paper is called "Tờ khai đăng ký khai sinh"/,
    ],
    [
      'a word the form does not know',
      FILE.replace('fee:', 'fees:'),
      /x\.yaml:5: .*fees is no field that is known here\.$/m,
    ],
    ['another commune’s file', 'commune: khac\nprocedures: {}\n', 'x.yaml:1: it is the file of khac'],
  ])('%s is told with its line', async (_, text, sentence) => {
    await expect(importOverlays(opened(), 'x.yaml', text, commune)).rejects.toThrow(sentence);
  });
});
