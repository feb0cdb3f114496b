// The official rest days as the seed has them, for tests of the calendar.

import seed from '../../db/seed/holidays.json' with { type: 'json' };
import { type Calendar, calendarOf, type RestRow } from '../../domain/calendar.ts';
import { type Moment, startOfDay } from '../../domain/clock.ts';

/** The seed's rows. `kind` and `status` are checked, not trusted: a JSON file has only strings. */
export const REST_DAYS: readonly RestRow[] = seed.rows.map((row) => ({
  date: row.date,
  name: row.nameVi,
  kind: oneOf(['public', 'substitute', 'swapped_off', 'make_up_working'] as const, row.kind),
  status: oneOf(['announced', 'statutory', 'projected'] as const, row.status),
  source: row.sources.join(', '),
}));

/** Hours of `complaints.md` §7.1. */
export const HOURS = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
] as const;

export const CALENDAR: Calendar = calendarOf(REST_DAYS, HOURS);

/** `2026-11-20 16:00` at +07:00; the time may be left out. */
export function at(text: string): Moment {
  const [day = '', time = '00:00'] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(day) + (hours * 60 + minutes) * 60_000;
}

function oneOf<const T extends string>(allowed: readonly T[], text: string): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new Error(`unknown in holidays.json: ${text}`);
  return found;
}
