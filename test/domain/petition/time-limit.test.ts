// The time limit of khiếu nại: ninety days by the calendar, the day of receipt not counted, rest days rolled over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, isWorkingDay } from '../../../domain/calendar.ts';
import { DAY, dayOf, startOfDay } from '../../../domain/clock.ts';
import { limitOn, TIME_LIMITS, timeLeft } from '../../../domain/petition/time-limit.ts';
import { REST_DAYS } from '../rest-days.ts';

const calendar = calendarOf(REST_DAYS, [{ from: '07:30', to: '11:30' }]);
const at = (day: string) => startOfDay(day) + DAY / 3;

describe('ninety days', () => {
  test('a plain one: received on 5 November 2026 it may be lodged until 3 February 2027, as it looks now', () => {
    const left = timeLeft(calendar, '2026-11-05', at('2026-11-24'));
    expect(left).toMatchObject({ kind: 'left', days: 71, due: { day: '2027-02-03', projected: true } });
  });

  test('the ninetieth day is a Saturday: the Monday after still counts', () => {
    // 20 June 2026 + 90 = Friday 18 September; 21 June + 90 = Saturday 19 September.
    expect(timeLeft(calendar, '2026-06-20', at('2026-07-01'))).toMatchObject({ due: { day: '2026-09-18' } });
    expect(timeLeft(calendar, '2026-06-21', at('2026-07-01'))).toMatchObject({ due: { day: '2026-09-21' } });
  });

  test('the last day is still time, the day after is not', () => {
    expect(timeLeft(calendar, '2026-06-20', at('2026-09-18'))).toMatchObject({ kind: 'left', days: 0 });
    expect(timeLeft(calendar, '2026-06-20', at('2026-09-19'))).toMatchObject({ kind: 'over' });
  });

  test('a day that has not been yet is a slip', () => {
    expect(timeLeft(calendar, '2026-11-25', at('2026-11-24'))).toEqual({ kind: 'future' });
    expect(timeLeft(calendar, '2026-11-24', at('2026-11-24'))).toMatchObject({ kind: 'left' });
  });

  test('the last day is a working day, at least ninety days on, and one day less is left each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (offset) => {
        const received = dayOf(startOfDay('2025-01-02') + offset * DAY);
        const now = at(received);
        const [today, tomorrow] = [
          timeLeft(calendar, received, now),
          timeLeft(calendar, received, now + DAY),
        ];
        if (today.kind !== 'left' || tomorrow.kind !== 'left') throw new Error('ninety days are left');
        expect(isWorkingDay(calendar, today.due.day)).toBe(true);
        expect(today.days).toBeGreaterThanOrEqual(90);
        expect(tomorrow).toEqual({ ...today, days: today.days - 1 });
      }),
    );
  });
});

test('of how it was resolved one complains within thirty days, far away within forty-five', () => {
  expect(limitOn('2026-11-24', 'second')?.term).toEqual({ count: 30, unit: 'd' });
  expect(limitOn('2026-11-24', 'second', true)?.term).toEqual({ count: 45, unit: 'd' });
  expect(timeLeft(calendar, '2026-09-01', at('2026-09-10'), 'second')).toMatchObject({
    due: { day: '2026-10-01' },
  });
});

test('each limit says its law and article, and since when', () => {
  for (const { source, from } of TIME_LIMITS) {
    expect(source).toMatch(/Law .+, Art\. \d+/);
    expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(limitOn('2012-06-30', 'first')).toBeNull();
});
