// The seed of procedures: all of it is read, mistakes are told with file and line, the table follows the files.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadProcedures, proceduresVersion } from '../../../db/procedures.ts';
import { procedures } from '../../../db/schema/index.ts';
import { proceduresOf, readProcedures } from '../../../db/seed/procedures.ts';
import { seedProcedures } from '../../../db/seed/seed-procedures.ts';
import { id } from '../../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const FILE = `group: viec
group_name: Việc mẫu
procedures:
- id: viec-mau
  code: null
  name: Việc mẫu
  group: viec
  priority: 1
  aliases: [việc]
  who: Ai cũng được
  questions:
  - id: tuoi
    ask: Bao nhiêu tuổi?
    options:
    - {id: tre, label: Trẻ}
    - {id: gia, label: Già}
  documents:
  - name: Tờ khai
    kind: form
    when: {tuoi: [tre]}
  time_limit: 1 ngày
  fee: Miễn phí
  channels: [mot_cua]
  result: Giấy
  authority: UBND cấp xã
  related: []
  legal_basis: []
  source: []
  confidence: low
  needs_review: []
  reviewed: null
`;

const read = (text: string) => proceduresOf([{ name: 'viec.yaml', text }]);

describe('the files', () => {
  test('hold 119 procedures with names of their own', async () => {
    const all = await readProcedures();
    expect(all).toHaveLength(119);
    expect(new Set(all.map((one) => one.id)).size).toBe(119);
    expect(all.find((one) => one.id === 'tro-cap-huu-tri-xa-hoi')).toMatchObject({
      code: '1.014027',
      groupName: 'Bảo trợ xã hội',
      timeLimit: '10 ngày làm việc',
      sources: [{ url: null, checked: null }],
    });
  });

  test('become domain values', () => {
    expect(read(FILE)).toMatchObject([
      {
        id: 'viec-mau',
        deadline: null,
        documents: [{ note: null, when: { tuoi: ['tre'] } }],
        recheckBy: null,
      },
    ]);
  });
});

describe('mistakes are told with file and line', () => {
  test.each([
    [
      'a field that does not exist',
      'fee: Miễn phí',
      'fees: Miễn phí',
      /viec\.yaml:22: procedures, entry 1, fees is no field that is known here/,
    ],
    [
      'a word outside the list',
      'kind: form',
      'kind: paper',
      /viec\.yaml:19: procedures, entry 1, documents, entry 1, kind must be one of form, submit, copy, /,
    ],
    [
      'a condition on no question',
      'when: {tuoi: [tre]}',
      'when: {tuoi: [nho]}',
      /viec\.yaml:20: viec-mau: no question tuoi has an option nho/,
    ],
    [
      'a paper that excludes one that is not there',
      'kind: form',
      'kind: form\n    excludes: [Giấy khác]',
      /viec\.yaml:20: viec-mau: no paper is called Giấy khác/,
    ],
    [
      'a procedure in the wrong file',
      '  group: viec',
      '  group: khac',
      /viec\.yaml:7: viec-mau: stands in the file of the group viec/,
    ],
    ['no YAML at all', '- id: viec-mau', '- id: [viec-mau', /viec\.yaml:\d+: /],
    [
      'a relation to nothing',
      'related: []',
      'related: [khong-co]',
      /viec-mau: related to khong-co, which does not exist/,
    ],
  ])('%s', (_, from, to, sentence) => {
    expect(FILE).toContain(from);
    expect(() => read(FILE.replace(from, to))).toThrow(sentence);
  });

  test('the same id in two files', () => {
    const files = ['a.yaml', 'b.yaml'].map((name) => ({ name, text: FILE }));
    expect(() => proceduresOf(files)).toThrow('viec-mau: this id is used more than once');
  });
});

describe('the table', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.drop());
  const seed = () => fresh.database.anyCommune(seedProcedures);
  const load = async () =>
    (await fresh.database.anyCommune(loadProcedures)).map(({ procedure }) => procedure);

  test('follows the files, and seeding again writes nothing', async () => {
    expect(await seed()).toBe(119);
    expect(await seed()).toBe(0);
    expect(await load()).toEqual(await readProcedures());
  });

  test('a row that was changed, lost or added by hand is put right', async () => {
    await seed();
    const first = await load();
    const [changed, lost] = first;
    if (changed === undefined || lost === undefined) throw new Error('the seed has procedures');
    await fresh.database.anyCommune(async (tx) => {
      await tx.sql
        .update(procedures)
        .set({ body: { ...changed, fee: '1 đồng' } })
        .where(eq(procedures.id, changed.id));
      await tx.sql.delete(procedures).where(eq(procedures.id, lost.id));
      await tx.sql.insert(procedures).values({ id: id('extra'), body: lost, position: 999 });
    });
    const version = await fresh.database.anyCommune(proceduresVersion);
    expect(await seed()).toBe(3);
    expect(await fresh.database.anyCommune(proceduresVersion)).not.toBe(version);
    expect(await load()).toEqual(first);
  });
});
