// Time as a value: a moment is a number that is handed in, never read.

/** Milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;
/** A calendar day at +07:00, `YYYY-MM-DD`. */
export type Day = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Việt Nam has no daylight saving time: business time is +07:00 all year. */
export const VIETNAM_OFFSET = 7 * HOUR;

/** The commune's time (a playground may push it) and the machine's time (leases, retries, rates). */
export interface Clock {
  business(): Moment;
  real(): Moment;
}

/** The calendar day at +07:00 on which a moment lies. */
export function dayOf(moment: Moment): Day {
  return new Date(moment + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

/** The calendar year at +07:00 in which a moment lies. */
export function yearOf(moment: Moment): number {
  return Number(dayOf(moment).slice(0, 4));
}

/** The time of the day at +07:00, `HH:MM`. */
export function timeOf(moment: Moment): string {
  return new Date(moment + VIETNAM_OFFSET).toISOString().slice(11, 16);
}

/** 00:00 at +07:00 of a day. */
export function startOfDay(day: Day): Moment {
  return Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET;
}

/** Days since 1970-01-01 of the calendar day at +07:00 on which a moment lies: days as numbers are counted fast. */
export function dayNumberOf(moment: Moment): number {
  return Math.floor((moment + VIETNAM_OFFSET) / DAY);
}

/** 00:00 at +07:00 of the day with this number. */
export function startOfDayNumber(dayNumber: number): Moment {
  return dayNumber * DAY - VIETNAM_OFFSET;
}
