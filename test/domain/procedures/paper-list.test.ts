// Paper lists: ticked off one by one, picked up again, and told of only when they have changed for this very person.
import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import {
  kept,
  lacking,
  listFrom,
  paperKey,
  renewed,
  toggled,
} from '../../../domain/procedures/paper-list.ts';
import { paper, question, sheetWith } from '../../support/procedure.ts';

const BORN = question('noi_sinh', 'vien', 'nha');
const SHEET = sheetWith({
  version: '1.0',
  questions: [BORN],
  documents: [
    paper('Tờ khai'),
    paper('Giấy chứng sinh', { noi_sinh: ['vien'] }),
    paper('Lời khai', { noi_sinh: ['nha'] }),
    paper('Không phải nộp sổ hộ khẩu', {}, { kind: 'info' }),
  ],
});
const AT_HOME = { noi_sinh: 'nha' };
const LIST = listFrom(SHEET, AT_HOME, 1_000);

test('a list holds the papers of this person; what must only be known is none', () => {
  expect(LIST.given.papers).toEqual([
    { name: 'Tờ khai', need: 'yes' },
    { name: 'Lời khai', need: 'yes' },
  ]);
  expect(LIST.keptAt).toBeNull();
});

describe('ticking', () => {
  test('a paper is ticked, and ticked again no longer', () => {
    const once = toggled(LIST, paperKey('Lời khai'));
    expect(once.ticked).toEqual(['Lời khai']);
    expect(lacking(once)).toEqual(['Tờ khai']);
    expect(toggled(once, paperKey('Lời khai'))).toEqual(LIST);
  });

  test('a paper that is not on the list changes nothing', () => {
    expect(toggled(LIST, paperKey('Giấy chứng sinh'))).toBe(LIST);
  });

  test('papers that only some people need are not lacking', () => {
    expect(lacking(listFrom(SHEET, {}, 1_000))).toEqual(['Tờ khai']);
  });

  test('no two papers of a procedure have the same key', async () => {
    for (const { id, documents } of await readProcedures()) {
      const names = new Set(documents.map(({ name }) => name));
      expect([id, new Set([...names].map(paperKey)).size]).toEqual([id, names.size]);
    }
  });
});

test('a list made anew keeps its ticks where they are still asked for, and stays kept', () => {
  const before = toggled(toggled(kept(LIST, 2_000), paperKey('Tờ khai')), paperKey('Lời khai'));
  expect(listFrom(SHEET, { noi_sinh: 'vien' }, 3_000, before)).toMatchObject({
    ticked: ['Tờ khai'],
    keptAt: 2_000,
    givenAt: 3_000,
  });
});

describe('a sheet that has changed', () => {
  test('tells which papers came and went, and the fee, and drops the tick of what went', () => {
    const ticked = toggled(LIST, paperKey('Lời khai'));
    const sheet = {
      ...SHEET,
      version: '2.0',
      fee: '8.000 đồng',
      documents: [paper('Tờ khai'), paper('Ảnh')],
    };
    expect(renewed(ticked, sheet)).toEqual({
      list: {
        ...LIST,
        version: '2.0',
        given: {
          papers: [
            { name: 'Tờ khai', need: 'yes' },
            { name: 'Ảnh', need: 'yes' },
          ],
          fee: '8.000 đồng',
        },
      },
      change: { came: ['Ảnh'], went: ['Lời khai'], fee: '8.000 đồng' },
    });
  });

  test('says nothing to whom the change does not concern', () => {
    const [first, , ...rest] = SHEET.documents;
    const documents = [first ?? paper(''), paper('Giấy ra viện', { noi_sinh: ['vien'] }), ...rest];
    expect(renewed(LIST, { ...SHEET, version: '2.0', documents })).toEqual({
      list: { ...LIST, version: '2.0' },
      change: null,
    });
  });
});
