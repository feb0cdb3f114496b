// Seasons: office hours that change in the year, in every count of working time.
import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes,
  calendarOf,
  dueOf,
  hoursOn,
  isOpenAt,
  nextOpening,
  workingMinutesBetween,
} from '../../domain/calendar.ts';
import { at, HOURS } from './rest-days.ts';

const SUMMER = { from: '04-16', to: '10-15', hours: [{ from: '07:00', to: '11:30' }] };
const CALENDAR = calendarOf([], HOURS, [SUMMER]);

describe('a season from 16/4 to 15/10', () => {
  test('begins and ends with its first and last day', () => {
    expect(isOpenAt(CALENDAR, at('2026-04-15 07:10'))).toBe(false);
    expect(isOpenAt(CALENDAR, at('2026-04-16 07:10'))).toBe(true);
    expect(isOpenAt(CALENDAR, at('2026-10-15 14:00'))).toBe(false);
    expect(isOpenAt(CALENDAR, at('2026-10-16 14:00'))).toBe(true);
  });

  test('working time across its end is counted by the hours of each day', () => {
    expect(workingMinutesBetween(CALENDAR, at('2026-10-15 11:00'), at('2026-10-16 08:00'))).toBe(60);
    expect(addWorkingMinutes(CALENDAR, at('2026-10-15 11:00'), 60)).toBe(at('2026-10-16 08:00'));
    expect(nextOpening(CALENDAR, at('2026-10-15 12:00'))).toBe(at('2026-10-16 07:30'));
    expect(dueOf(CALENDAR, at('2026-10-15 10:30'), { count: 2, unit: 'wh' }).at).toBe(at('2026-10-16 08:30'));
  });
});

test('a season may run over the new year', () => {
  const winter = { from: '11-01', to: '02-28', hours: [{ from: '08:00', to: '12:00' }] };
  const hours = (day: string) => hoursOn({ hours: HOURS, seasons: [winter] }, day)[0]?.from;
  expect([hours('2026-10-31'), hours('2026-11-01'), hours('2027-02-28'), hours('2027-03-01')]).toEqual([
    '07:30',
    '08:00',
    '08:00',
    '07:30',
  ]);
});
