import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { representationOf } from '../../../domain/procedures/representative.ts';
import { procedureWith } from '../../support/procedure.ts';

const ALL = new Map((await readProcedures()).map((one) => [String(one.id), one]));

function known(name: string) {
  const procedure = ALL.get(name);
  if (procedure === undefined) throw new Error(`the seed has no ${name}`);
  return representationOf(procedure);
}

describe('what the sheets say', () => {
  test('a certified copy of a record: relatives with a plain letter, others with a certified one', () => {
    expect(known('trich-luc-ho-tich').others.map(({ papers }) => papers.map(({ name }) => name))).toEqual([
      [],
      ['Giấy ủy quyền (không cần chứng thực)'],
      ['Giấy ủy quyền có chứng thực'],
    ]);
  });

  test('both must come to marry, so the general rule is not told', () => {
    const { sentences, byCivilStatusRule } = known('ket-hon');
    expect(sentences).toEqual([
      'Cả hai phải có mặt khi ký nhận kết quả.',
      'Hai người cùng đến ký vào Sổ và Giấy chứng nhận kết hôn.',
    ]);
    expect(byCivilStatusRule).toBe(false);
  });

  test('an electronic identity must be made in person', () => {
    expect(known('dinh-danh-muc-2').sentences[0]).toMatch(/^Phải đến trực tiếp lần đầu, không làm hộ được\./);
  });

  test('land: whoever is sent brings a letter, by the question that asks for it', () => {
    expect(known('xac-dinh-lai-dat-o').others).toEqual([
      { who: null, papers: [expect.objectContaining({ name: 'Văn bản về việc đại diện' })] },
    ]);
  });

  test('grandparents register a birth without a letter', () => {
    const { sentences, others } = known('khai-sinh');
    expect(sentences).toContainEqual(expect.stringMatching(/^Ông bà, người thân thích đi thay không cần/));
    expect(others.map(({ papers }) => papers.length)).toEqual([0, 0, 1]);
  });
});

test('nothing known is nothing told', () => {
  expect(representationOf(procedureWith())).toEqual({ sentences: [], others: [], byCivilStatusRule: false });
  expect(representationOf(procedureWith({ legalBasis: ['Luật Hộ tịch'] })).byCivilStatusRule).toBe(true);
});
