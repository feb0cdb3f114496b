import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import { resultBy, termOf } from '../../../domain/procedures/due-date.ts';
import { REST_DAYS } from '../rest-days.ts';

const CALENDAR = calendarOf(REST_DAYS, [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
]);
const at = (local: string): number => Date.parse(`${local}:00+07:00`);

test.each([
  ['03 ngày làm việc', { count: 3, unit: 'wd' }],
  ['Không quá 02 ngày làm việc', { count: 2, unit: 'wd' }],
  ['10 ngày', { count: 10, unit: 'd' }],
  ['Không quá 15 ngày.', { count: 15, unit: 'd' }],
])('%j is a plain number of days', (text, term) => expect(termOf(text)).toEqual(term));

test.each([
  'Ngay trong ngày',
  'Khoảng 10 ngày làm việc',
  '03–05 ngày làm việc',
  '03 ngày làm việc; phải xác minh thì lâu hơn.',
  '03 ngày làm việc (khi đủ hồ sơ)',
  'Đám tang: 01 ngày; trường hợp khác: 05 ngày làm việc',
  '30 ngày kể từ ngày thụ lý',
  'Trong ngày làm việc',
  '0 ngày',
])('%j is not', (text) => expect(termOf(text)).toBeNull());

test('nearly half of the seed has a plain time limit', async () => {
  const plain = (await readProcedures()).filter(({ timeLimit }) => termOf(timeLimit) !== null);
  expect(plain).toHaveLength(50);
});

describe('the day of the result', () => {
  const by = (timeLimit: string, now: string) => {
    const result = resultBy(timeLimit, CALENDAR, at(now));
    return result && [result.from, result.due.day];
  };

  test('runs from today while the counter is open or opens yet, over the rest day of 24 November', () => {
    expect(by('03 ngày làm việc', '2026-11-23T09:00')).toEqual(['2026-11-23', '2026-11-27']);
    expect(by('03 ngày làm việc', '2026-11-23T06:00')).toEqual(['2026-11-23', '2026-11-27']);
    expect(by('03 ngày làm việc', '2026-11-23T12:00')).toEqual(['2026-11-23', '2026-11-27']);
  });

  test('runs from the next opening after hours and at the weekend', () => {
    expect(by('01 ngày làm việc', '2026-11-23T17:01')).toEqual(['2026-11-25', '2026-11-26']);
    expect(by('01 ngày làm việc', '2026-11-28T09:00')).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('calendar days end on a working day', () => {
    expect(by('10 ngày', '2026-11-19T09:00')).toEqual(['2026-11-19', '2026-11-30']);
  });

  test('is not known where the time limit is no plain number', () => {
    expect(by('Trong ngày', '2026-11-23T09:00')).toBeNull();
  });
});
