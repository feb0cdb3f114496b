// Days as people type them, around Tuesday 24 November 2026.
import { expect, test } from 'vitest';
import { daySaid } from '../../domain/day-said.ts';

test.each([
  ['24/11', '2026-11-24'],
  ['24-11-2026', '2026-11-24'],
  ['24.11.26', '2026-11-24'],
  ['ngày 5 tháng 12', '2026-12-05'],
  ['thứ Ba ngày 1 tháng 12 năm 2026', '2026-12-01'],
  ['ngay 5 thang 1', '2027-01-05'],
  ['30/12', '2026-12-30'],
  ['29/2/2028', '2028-02-29'],
  ['Hôm nay', '2026-11-24'],
  ['hom qua', '2026-11-23'],
  ['mai', '2026-11-25'],
])('"%s" is %s', (text, day) => {
  expect(daySaid(text, '2026-11-24')).toBe(day);
});

test.each(['', 'tuần sau', '31/2', '29/2/2027', '45/11', '12', 'sớm nhất có thể'])(
  '"%s" is no day',
  (text) => {
    expect(daySaid(text, '2026-11-24')).toBeNull();
  },
);

test('without a year it is the nearest: at the turn of the year the one just past', () => {
  expect(daySaid('28/12', '2027-01-04')).toBe('2026-12-28');
});
