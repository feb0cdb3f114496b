// Typed days: how people write the day of a paper they have received, and what is no day.
import { describe, expect, test } from 'vitest';
import { dayTyped } from '../../domain/typed-day.ts';

/** Tuesday 24 November 2026, 9:00. */
const NOW = Date.parse('2026-11-24T09:00:00+07:00');

describe('a day is read', () => {
  test.each([
    ['5/11/2026', '2026-11-05'],
    ['05-11-2026', '2026-11-05'],
    ['5.11.26', '2026-11-05'],
    ['5/11', '2026-11-05'],
    ['ngày 5 tháng 11', '2026-11-05'],
    ['Ngày 5 tháng 11 năm 2026 ạ', '2026-11-05'],
    ['mùng 5 tháng 11', '2026-11-05'],
    ['tôi nhận giấy hôm 3/10 rồi', '2026-10-03'],
    ['hôm nay', '2026-11-24'],
    ['hôm qua', '2026-11-23'],
    ['hom kia', '2026-11-22'],
    ['20 ngày trước', '2026-11-04'],
    ['cách đây 2 tuần', '2026-11-10'],
    ['được 30 ngày rồi', '2026-10-25'],
  ])('%s', (text, day) => {
    expect(dayTyped(text, NOW)).toBe(day);
  });
});

test('without a year it is the latest that has been', () => {
  expect(dayTyped('25/11', NOW)).toBe('2025-11-25');
  expect(dayTyped('ngày 24 tháng 11', NOW)).toBe('2026-11-24');
});

test('a day to come is read as it is written, when its year is', () => {
  expect(dayTyped('1/12/2026', NOW)).toBe('2026-12-01');
});

test.each([
  '30/2/2026',
  '31/4',
  '45/13/2026',
  'không nhớ',
  'lâu rồi',
  '',
  'mùng 5 tháng 11 âm lịch',
  '0912345678',
])('no day: %s', (text) => {
  expect(dayTyped(text, NOW)).toBeNull();
});
