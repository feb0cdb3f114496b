// The commune's legal clock: working days, calendar days with roll-over, working hours.
import {
  DAY,
  type Day,
  dayNumberOf,
  dayOf,
  HOUR,
  MINUTE,
  type Moment,
  startOfDay,
  startOfDayNumber,
} from './clock.ts';

/** A day that differs from the plain week (`db/seed/holidays.json`). */
export type RestRow = {
  readonly date: Day;
  readonly name: string;
  readonly kind: 'public' | 'substitute' | 'swapped_off' | 'make_up_working';
  readonly status: 'announced' | 'statutory' | 'projected';
  readonly source: string;
};

/** Spans of the working day, `HH:MM` at +07:00, in order. */
export type WorkingHours = readonly { readonly from: string; readonly to: string }[];

/** A part of the year with office hours of its own. Days are `MM-DD`, both included; it may run over the new year. */
export type Season = { readonly from: string; readonly to: string; readonly hours: WorkingHours };

/** `wd` working days, `d` calendar days with roll-over, `wh` working hours. */
export type Term = { readonly count: number; readonly unit: 'wd' | 'd' | 'wh' };

/** The end of a term. `projected`: some day from start to due lies in a year without announced rows. */
export type Due = { readonly at: Moment; readonly day: Day; readonly projected: boolean };

type Spans = readonly { readonly from: number; readonly to: number }[];

/** Rest days and hours made ready for counting. Days are numbers (`dayNumberOf`), spans milliseconds of the day. */
export type Calendar = {
  readonly free: ReadonlySet<number>;
  readonly madeUp: ReadonlySet<number>;
  readonly announcedYears: ReadonlySet<number>;
  /** Spans of a day outside all seasons. */
  readonly spans: Spans;
  readonly seasons: readonly { readonly from: string; readonly to: string; readonly spans: Spans }[];
};

/** Makes the calendar of a commune; build it once, it answers many questions. Hours must not be empty. */
export function calendarOf(
  restDays: readonly RestRow[],
  hours: WorkingHours,
  seasons: readonly Season[] = [],
): Calendar {
  const number = (row: RestRow): number => dayNumberOf(startOfDay(row.date));
  return {
    free: new Set(restDays.filter((row) => row.kind !== 'make_up_working').map(number)),
    madeUp: new Set(restDays.filter((row) => row.kind === 'make_up_working').map(number)),
    announcedYears: new Set(
      restDays.filter((row) => row.status === 'announced').map((row) => yearOf(row.date)),
    ),
    spans: spansOf(hours),
    seasons: seasons.map(({ from, to, hours: own }) => ({ from, to, spans: spansOf(own) })),
  };
}

/** The office hours of a day, by the season it lies in. */
export function hoursOn(
  { hours, seasons }: { readonly hours: WorkingHours; readonly seasons: readonly Season[] },
  day: Day,
): WorkingHours {
  return seasons.find((season) => isWithin(season, day.slice(5)))?.hours ?? hours;
}

/** Reads `5wd`, `30d`, `8wh`; null for anything else. At most four digits, so that no text makes us count for ever. */
export function parseTerm(text: string): Term | null {
  const found = /^([1-9]\d{0,3})(wd|d|wh)$/.exec(text);
  if (!found) return null;
  return { count: Number(found[1]), unit: found[2] as Term['unit'] }; // the pattern lets no other unit pass
}

/**
 * When a term ends that an event at `start` sets off (complaints.md §7; Civil Code 2015 Art. 147–148). Working and
 * calendar days do not count the day of the event and end at 24:00 of the due day, so `at` is the start of the next
 * day; calendar days roll over to the next working day. Working hours run at once and end within working hours.
 */
export function dueOf(calendar: Calendar, start: Moment, term: Term): Due {
  switch (term.unit) {
    case 'wd':
      return dueAtEndOf(calendar, start, dayAfterWorking(calendar, dayNumberOf(start), term.count));
    case 'd':
      return dueAtEndOf(calendar, start, workingDayFrom(calendar, dayNumberOf(start) + term.count));
    case 'wh':
      return dueAt(calendar, start, addWorkingTime(calendar, start, term.count * HOUR));
    default:
      return term.unit satisfies never;
  }
}

/** A promise counted from `start` that ends with this day, at 24:00. */
export function dueWith(calendar: Calendar, start: Moment, day: Day): Due {
  return dueAtEndOf(calendar, start, dayNumberOf(startOfDay(day)));
}

/** A promise counted from `start` that ends at this minute. */
export function dueAt(calendar: Calendar, start: Moment, at: Moment): Due {
  return { at, day: dayOf(at), projected: isProjected(calendar, start, dayOf(at)) };
}

/** The day itself when it is a working day, else the next one. */
export function workingDayOn(calendar: Calendar, day: Day): Day {
  return dayOf(startOfDayNumber(workingDayFrom(calendar, dayNumberOf(startOfDay(day)))));
}

/** Monday to Friday without the rest days, and the make-up days. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return isWorking(calendar, dayNumberOf(startOfDay(day)));
}

/** The office is open: from the opening minute, no longer at the closing minute. */
export function isOpenAt(calendar: Calendar, moment: Moment): boolean {
  return nextOpening(calendar, moment) === moment;
}

/** The start of the next span of working hours; the moment itself while the office is open. */
export function nextOpening(calendar: Calendar, moment: Moment): Moment {
  return addWorkingTime(calendar, moment, 0);
}

/** The first moment at which `minutes` (0 or more) of working time have passed since `from`. */
export function addWorkingMinutes(calendar: Calendar, from: Moment, minutes: number): Moment {
  return addWorkingTime(calendar, from, Math.round(minutes * MINUTE));
}

/** Minutes of working time from one moment to another, with fractions; negative when `to` lies before `from`. */
export function workingMinutesBetween(calendar: Calendar, from: Moment, to: Moment): number {
  if (to < from) return 0 - workingMinutesBetween(calendar, to, from);
  return workingTimeBetween(calendar, from, to) / MINUTE;
}

/**
 * The moment at which `percent` of the working time from `from` to the due moment has passed, always while the
 * office is open: a share that ends with the closing minute is moved to the next opening, unless that lies past the
 * end. A term without any working time is shared out as plain time.
 */
export function momentAtShare(calendar: Calendar, from: Moment, due: Due, percent: number): Moment {
  const whole = workingTimeBetween(calendar, from, due.at);
  if (whole === 0) return from + Math.round(((due.at - from) * percent) / 100);
  const reached = addWorkingTime(calendar, from, Math.round((whole * percent) / 100));
  const opening = nextOpening(calendar, reached);
  return opening < due.at ? opening : reached;
}

/** The `count`-th working day after a day (which itself is not counted); the day itself for 0. */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): Day {
  return dayOf(startOfDayNumber(dayAfterWorking(calendar, dayNumberOf(startOfDay(day)), count)));
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  let count = 0;
  const last = dayNumberOf(startOfDay(to));
  for (let day = dayNumberOf(startOfDay(from)) + 1; day <= last; day += 1) {
    if (isWorking(calendar, day)) count += 1;
  }
  return count;
}

function dueAtEndOf(calendar: Calendar, start: Moment, dayNumber: number): Due {
  const day = dayOf(startOfDayNumber(dayNumber));
  return { at: startOfDayNumber(dayNumber + 1), day, projected: isProjected(calendar, start, day) };
}

function isProjected(calendar: Calendar, start: Moment, last: Day): boolean {
  for (let year = yearOf(dayOf(start)); year <= yearOf(last); year += 1) {
    if (!calendar.announcedYears.has(year)) return true;
  }
  return false;
}

function isWorking(calendar: Calendar, dayNumber: number): boolean {
  if (calendar.madeUp.has(dayNumber)) return true;
  const weekday = (dayNumber + 4) % 7; // day 0 was a Thursday; 0 is Sunday
  return weekday !== 0 && weekday !== 6 && !calendar.free.has(dayNumber);
}

function workingDayFrom(calendar: Calendar, dayNumber: number): number {
  return isWorking(calendar, dayNumber) ? dayNumber : workingDayFrom(calendar, dayNumber + 1);
}

function dayAfterWorking(calendar: Calendar, dayNumber: number, count: number): number {
  let day = dayNumber;
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(calendar, day + 1);
  return day;
}

/** The first moment, within or at the end of a span, at which `time` milliseconds of working time have passed. */
function addWorkingTime(calendar: Calendar, from: Moment, time: number): Moment {
  let left = time;
  for (let day = workingDayFrom(calendar, dayNumberOf(from)); ; day = workingDayFrom(calendar, day + 1)) {
    for (const span of spansOn(calendar, day)) {
      const start = Math.max(from, startOfDayNumber(day) + span.from);
      const length = startOfDayNumber(day) + span.to - start;
      if (length <= 0) continue;
      if (left <= length) return start + left;
      left -= length;
    }
  }
}

function workingTimeBetween(calendar: Calendar, from: Moment, to: Moment): number {
  let time = 0;
  for (let day = dayNumberOf(from); startOfDayNumber(day) < to; day += 1) {
    if (!isWorking(calendar, day)) continue;
    for (const span of spansOn(calendar, day)) {
      const start = Math.max(from, startOfDayNumber(day) + span.from);
      const end = Math.min(to, startOfDayNumber(day) + span.to);
      time += Math.max(0, end - start);
    }
  }
  return time;
}

function spansOf(hours: WorkingHours): Spans {
  const spans = hours.map(({ from, to }) => ({ from: timeOfDay(from), to: timeOfDay(to) }));
  if (!spans.some(({ from, to }) => from < to))
    throw new RangeError('working hours are empty: no term could ever end');
  return spans;
}

function spansOn({ spans, seasons }: Calendar, dayNumber: number): Spans {
  if (seasons.length === 0) return spans;
  const monthDay = dayOf(startOfDayNumber(dayNumber)).slice(5);
  return seasons.find((season) => isWithin(season, monthDay))?.spans ?? spans;
}

function isWithin({ from, to }: { readonly from: string; readonly to: string }, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** `HH:MM` as milliseconds since midnight; `24:00` is the end of the day. */
export function timeOfDay(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  const time = (hours ?? Number.NaN) * HOUR + (minutes ?? Number.NaN) * MINUTE;
  if (!(time >= 0 && time <= DAY)) throw new RangeError(`not a time of day: ${text}`);
  return time;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
