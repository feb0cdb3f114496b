import { expect, test } from 'vitest';
import { DAY, dayNumberOf, dayOf, MINUTE, startOfDay, startOfDayNumber } from '../../domain/clock.ts';

test.each([
  ['2026-11-20', '2026-11-19T17:00:00Z'],
  ['2027-01-01', '2026-12-31T17:00:00Z'],
  ['2028-02-29', '2028-02-28T17:00:00Z'],
])('%s begins at %s, whatever zone the machine is in', (day, moment) => {
  const start = Date.parse(moment);
  expect(startOfDay(day)).toBe(start);
  expect([start - MINUTE, start, start + DAY - MINUTE].map(dayOf)).toEqual([dayOf(start - DAY), day, day]);
  expect(startOfDayNumber(dayNumberOf(start))).toBe(start);
  expect(dayNumberOf(start - 1)).toBe(dayNumberOf(start) - 1);
});
