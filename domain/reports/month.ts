// Months: the periods of reports, by the calendar at +07:00.
import { type Calendar, isWorkingDay, nextOpening } from '../calendar.ts';
import { DAY, dayOf, type Moment, startOfDay } from '../clock.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** From its first moment up to, and without, the first of what follows. */
export type Period = { readonly from: Moment; readonly to: Moment };

/** Reads `2026-11`; null for anything else. */
export function parseMonth(text: string): Month | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** The month in which a moment lies. */
export function monthOf(moment: Moment): Month {
  return dayOf(moment).slice(0, 7);
}

/** The month before. */
export function monthBefore(month: Month): Month {
  return monthOf(periodOf(month).from - DAY);
}

/** The days of a month. */
export function periodOf(month: Month): Period {
  const from = startOfDay(`${month}-01`);
  // No month is longer than 31 days, none shorter than 28: the 1st and 31 days more lies in the next one.
  return { from, to: startOfDay(`${monthOf(from + 31 * DAY)}-01`) };
}

/** The newest month that is over. */
export function lastMonth(now: Moment): Month {
  return monthBefore(monthOf(now));
}

/** The last months that are over, newest first. */
export function lastMonths(now: Moment, count: number): readonly Month[] {
  const months: Month[] = [];
  for (let month = lastMonth(now); months.length < count; month = monthBefore(month)) months.push(month);
  return months;
}

/** When the report of a month is due: as the office opens on the first working day after it. */
export function reportMoment(calendar: Calendar, month: Month): Moment {
  const { to } = periodOf(month);
  let day = to;
  while (!isWorkingDay(calendar, dayOf(day))) day += DAY;
  return nextOpening(calendar, day);
}
