import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { findProcedures } from '../../../domain/procedures/meaning.ts';
import { procedureIndex } from '../../../domain/procedures/search.ts';

const PROCEDURES = await readProcedures();
const INDEX = procedureIndex(PROCEDURES);
const first = (text: string): string | undefined => findProcedures(INDEX, text)[0]?.id;
const found = (text: string): readonly string[] => findProcedures(INDEX, text).map((match) => match.id);

describe('finding a procedure', () => {
  test.each([
    ['khai-sinh', 'Làm giấy khai sinh cho con cần những gì'],
    ['khai-sinh', 'lam gks cho chau thi phai co giay chung sinh k'],
    ['khai-tu', 'làm giấy khai tử cho mẹ cần những gì'],
    ['tam-tru', 'dang ky tam tru'],
    ['ket-hon', 'ĐĂNG KÝ KẾT HÔN'],
    ['dinh-danh-muc-2', 'tai khoan vneid cua toi chua kich hoat'],
  ])('%s is the first for: %s', (procedure, text) => expect(first(text)).toBe(procedure));

  test.each([
    ['khai-sinh', 'khai sinh trễ 4 tháng có bị phạt không'],
    ['lien-thong-khai-tu', 'khai tử với cắt hộ khẩu và nhận mai táng phí nộp chung được không'],
  ])('%s is among the four for: %s', (procedure, text) => expect(found(text)).toContain(procedure));

  test('best first, no more than asked for, each once', () => {
    const matches = findProcedures(INDEX, 'khai sinh', 3);
    expect(matches).toHaveLength(3);
    expect(matches.map(({ score }) => score)).toEqual(
      matches.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(new Set(matches.map((match) => match.id)).size).toBe(3);
  });

  test('words that only ask find nothing', () => {
    expect(found('cho em hỏi thủ tục này làm như thế nào ạ')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('a national code finds its procedure first', () => {
    const coded = PROCEDURES.find((one) => one.code !== null);
    expect(first(`thủ tục ${coded?.code}`)).toBe(coded?.id);
  });
});
