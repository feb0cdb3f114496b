// Days, hours, receipts and working time taken apart into what messages are made of.
import { type Day, dayOf, HOUR, MINUTE, type Moment, VIETNAM_OFFSET } from '../domain/clock.ts';
import type { TextKey } from './phrase.ts';

/** What a message is filled with. */
export type Argument = string | number;
type Arguments = Readonly<Record<string, Argument>>;

/** Minutes of a working day: the 40-hour week over five days (complaints.md §7). */
const WORKING_DAY = 8 * 60;

const WEEKDAYS = [
  'format-weekday-0',
  'format-weekday-1',
  'format-weekday-2',
  'format-weekday-3',
  'format-weekday-4',
  'format-weekday-5',
  'format-weekday-6',
] as const satisfies readonly TextKey[];

/** A day with its weekday; the year is said when it is not the reader's. */
export function dayParts(
  day: Day,
  now: Moment,
): { readonly key: TextKey; readonly weekdayKey: TextKey; readonly args: Arguments } {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekdayKey = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (weekdayKey === undefined) throw new Error(`not a day: ${day}`);
  return {
    key: year === dayOf(now).slice(0, 4) ? 'format-day' : 'format-day-year',
    weekdayKey,
    args: { date: String(Number(date)), month: String(Number(month)), year },
  };
}

/** Minutes since midnight at +07:00. */
export function minuteOfDay(at: Moment): number {
  return Math.floor((at + VIETNAM_OFFSET) / MINUTE) % (24 * 60);
}

/** Minutes since midnight of an `HH:MM`. */
export function minuteOfTime(time: string): number {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** A time of the day in 24 and in 12 hours, with the part of the day. */
export function clockParts(minuteOfDay: number): { readonly key: TextKey; readonly args: Arguments } {
  const hour = Math.floor(minuteOfDay / 60);
  const minute = String(minuteOfDay % 60).padStart(2, '0');
  return {
    key: minute === '00' ? 'format-clock-even' : 'format-clock',
    args: {
      hour: String(hour),
      minute,
      hour12: String(hour % 12 === 0 ? 12 : hour % 12),
      part: partOfDay(hour),
    },
  };
}

/** Parts of the day as they are said: 11 and 12 are noon, 13–17 afternoon, from 18 evening. */
function partOfDay(hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** Working time left (or passed, when negative): days and hours, else hours and minutes. */
export function workingTimeParts(minutes: number): {
  readonly key: TextKey;
  readonly timeKey: TextKey | null;
  readonly args: Arguments;
} {
  const whole = Math.abs(Math.trunc(minutes));
  if (whole === 0) return { key: 'format-now', timeKey: null, args: {} };
  const days = Math.floor(whole / WORKING_DAY);
  const hours = Math.floor((whole % WORKING_DAY) / (HOUR / MINUTE));
  return {
    key: minutes < 0 ? 'format-late' : 'format-left',
    timeKey: sizeOf(days, hours),
    args: { days, hours, minutes: whole % 60 },
  };
}

function sizeOf(days: number, hours: number): TextKey {
  if (days > 0) return 'format-working-days';
  return hours > 0 ? 'format-working-hours' : 'format-working-minutes';
}
