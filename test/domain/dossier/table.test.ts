// A clerk's table: read whole, or every mistake told by row and column; codes and bearers compared.
import { describe, expect, test } from 'vitest';
import { codeKey, isLate, needsApology, provesBearer } from '../../../domain/dossier/dossier.ts';
import { readDossiers } from '../../../domain/dossier/table.ts';

const HEAD = [
  'Mã hồ sơ',
  'Thủ tục',
  'Họ và tên',
  'Điện thoại',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Trạng thái',
  'Ngày trả',
];
const ROW = [
  'H40.12-261102-0007',
  'Khai sinh',
  'Lò Thị Mẫu',
  '0200 000 333',
  '2/11/2026',
  '2026-11-05',
  'Đang giải quyết',
  '',
];

test('a row is a dossier, whatever its headings are called; empty rows are passed over', () => {
  expect(readDossiers([HEAD, ROW, ['', '']])).toEqual({
    kind: 'dossiers',
    rows: [
      {
        code: 'H40.12-261102-0007',
        matter: 'Khai sinh',
        name: 'Lò Thị Mẫu',
        phone: '0200 000 333',
        received: '2026-11-02',
        promised: '2026-11-05',
        state: 'working',
        done: null,
      },
    ],
  });
});

test('every mistake has its row and column', () => {
  const wrong = ROW.with(4, '31/2/2026').with(6, 'lạ');
  const early = ROW.with(0, 'A').with(5, '1/11/2026').with(2, ' ');
  const read = readDossiers([HEAD, ROW, wrong, early]);
  if (read.kind !== 'mistakes') throw new Error('the table is wrong');
  expect(read.mistakes.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '3 Ngày nhận',
    '3 Tình trạng',
    '3 Mã hồ sơ',
    '4 Ngày hẹn trả',
    '4 Họ tên',
  ]);
  expect(read.mistakes[2]?.sentence).toBe('stands in row 2 already');
  expect(readDossiers([['Mã hồ sơ']])).toMatchObject({ kind: 'mistakes', mistakes: { length: 5 } });
});

describe('a dossier', () => {
  test('is found by its code however it is typed', () => {
    expect(codeKey('h40.12 - 261102 0007')).toBe(codeKey('H40.12-261102-0007'));
  });

  test('is late when its day has passed; the apology is due the day before', () => {
    const open = { state: 'working', promised: '2026-11-05' } as const;
    expect([isLate(open, '2026-11-05'), isLate(open, '2026-11-06')]).toEqual([false, true]);
    expect([needsApology(open, '2026-11-04'), needsApology(open, '2026-11-05')]).toEqual([false, true]);
    expect(isLate({ ...open, state: 'ready' }, '2026-12-01')).toBe(false);
  });

  test('is its bearer’s who knows the name or the end of the phone; a name alone of somebody else is not', () => {
    const dossier = { name: 'Lò Thị Mẫu', phone: '0200 000 333' };
    expect(['lo thi mau', '0333', '0200000333'].every((said) => provesBearer(dossier, said))).toBe(true);
    expect(['Mẫu', '333', '', '0200000334'].some((said) => provesBearer(dossier, said))).toBe(false);
  });
});
