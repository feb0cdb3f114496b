// Where each push of the playground's clock leads, by the commune's calendar.
import { expect, test } from 'vitest';
import { pushedTo } from '../../../bot/playground/clock.ts';
import { calendarOf } from '../../../domain/calendar.ts';

const CALENDAR = calendarOf(
  [
    {
      date: '2026-11-24',
      name: 'Ngày Văn hoá Việt Nam',
      kind: 'public',
      status: 'announced',
      source: 'test',
    },
  ],
  [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
);

test.each([
  ['hour', '2026-11-25T10:15', '2026-11-25T11:15'],
  ['hour', '2026-11-25T23:15', '2026-11-26T00:15'],
  ['next_working_morning', '2026-11-25T10:15', '2026-11-26T07:30'],
  ['next_working_morning', '2026-11-25T07:30', '2026-11-26T07:30'],
  ['next_working_morning', '2026-11-25T05:00', '2026-11-25T07:30'],
  ['next_working_morning', '2026-11-23T18:00', '2026-11-25T07:30'],
  ['next_working_morning', '2026-11-27T16:00', '2026-11-30T07:30'],
  ['working_day', '2026-11-27T16:20', '2026-11-30T16:20'],
  ['working_day', '2026-11-23T09:00', '2026-11-25T09:00'],
  ['week', '2026-11-25T10:15', '2026-12-02T10:15'],
] as const)('%s from %s leads to %s', (push, from, to) => {
  const at = (local: string) => Date.parse(`${local}:00+07:00`);
  expect(pushedTo(push, at(from), CALENDAR)).toBe(at(to));
});
