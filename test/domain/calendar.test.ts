import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  addWorkingMinutes,
  calendarOf,
  dueOf,
  isOpenAt,
  isWorkingDay,
  momentAtShare,
  nextOpening,
  parseTerm,
  type Term,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../domain/calendar.ts';
import { DAY, dayOf, MINUTE, type Moment, startOfDay } from '../../domain/clock.ts';
import { at, CALENDAR, HOURS, REST_DAYS } from './rest-days.ts';

const FIRST = at('2025-01-01');
const LAST = at('2027-12-31');
const moments = fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }).map((minute) => minute * MINUTE);
const days = moments.map(dayOf);

function term(text: string): Term {
  const parsed = parseTerm(text);
  if (!parsed) throw new Error(`not a term: ${text}`);
  return parsed;
}

describe('terms', () => {
  test.each([
    ['5wd', { count: 5, unit: 'wd' }],
    ['30d', { count: 30, unit: 'd' }],
    ['8wh', { count: 8, unit: 'wh' }],
  ])('%s is read', (text, expected) => expect(parseTerm(text)).toEqual(expected));

  test.each(['', '0wd', '05d', '5', 'wd', '5 wd', '5WD', '-3d', '1.5wh', '99999d', '5wdx', '5wd\n'])(
    '%j is no term',
    (text) => expect(parseTerm(text)).toBeNull(),
  );
});

describe('the ten worked examples of complaints.md §7.1', () => {
  test.each([
    ['2026-11-20', '5wd', '2026-11-30', false],
    ['2026-08-19', '5wd', '2026-08-25', false],
    ['2026-08-27', '5wd', '2026-09-08', false],
    ['2026-04-23', '10wd', '2026-05-12', false],
    ['2026-10-05', '30d', '2026-11-04', false],
    ['2026-10-15', '30d', '2026-11-16', false],
    ['2026-11-14', '10d', '2026-11-25', false],
    ['2026-01-20', '30d', '2026-02-23', false],
    ['2027-02-03', '5wd', '2027-02-17', true],
  ])('from %s, %s ends on %s', (start, text, day, projected) => {
    const due = dueOf(CALENDAR, at(`${start} 09:00`), term(text));
    expect(due).toEqual({ day, projected, at: startOfDay(day) + DAY });
  });

  test('8 working hours from Friday 16:00 end on Monday 16:30', () => {
    const due = dueOf(CALENDAR, at('2026-11-20 16:00'), term('8wh'));
    expect(due).toEqual({ at: at('2026-11-23 16:30'), day: '2026-11-23', projected: false });
  });
});

describe('edges of days and years', () => {
  test.each([
    ['2026-11-20 00:00', '1wd', '2026-11-23'],
    ['2026-11-20 23:59', '1wd', '2026-11-23'],
    ['2026-11-22 12:00', '1wd', '2026-11-23'],
    ['2028-02-28 08:00', '1d', '2028-02-29'],
    ['2026-01-31 08:00', '30d', '2026-03-02'],
  ])('an event at %s, %s: the day of the event does not count', (start, text, day) => {
    expect(dueOf(CALENDAR, at(start), term(text)).day).toBe(day);
  });

  test.each([
    ['2026-12-30', '1wd', false],
    ['2026-12-31', '1wd', true],
    ['2024-12-30', '3wd', true],
    ['2026-12-31', '1d', true],
  ])('from %s, %s is projected: %s', (start, text, projected) => {
    expect(dueOf(CALENDAR, at(start), term(text)).projected).toBe(projected);
  });

  test.each([
    ['2026-11-20 07:29', '2026-11-20 07:30'],
    ['2026-11-20 07:30', '2026-11-20 07:30'],
    ['2026-11-20 11:29', '2026-11-20 11:29'],
    ['2026-11-20 11:30', '2026-11-20 13:30'],
    ['2026-11-20 17:00', '2026-11-23 07:30'],
    ['2026-11-23 17:00', '2026-11-25 07:30'],
    ['2026-02-13 20:00', '2026-02-23 07:30'],
  ])('from %s the next opening is %s', (moment, opening) => {
    expect(nextOpening(CALENDAR, at(moment))).toBe(at(opening));
    expect(isOpenAt(CALENDAR, at(moment))).toBe(moment === opening);
  });

  test('a make-up Saturday is worked, a plain Saturday and a holiday are not', () => {
    expect(['2026-08-22', '2026-08-29', '2026-09-02'].map((day) => isWorkingDay(CALENDAR, day))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('hours that are empty or no times are refused when the calendar is made', () => {
    expect(() => calendarOf(REST_DAYS, [])).toThrow(RangeError);
    expect(() => calendarOf(REST_DAYS, [{ from: '17:00', to: '07:30' }])).toThrow(RangeError);
    expect(() => calendarOf(REST_DAYS, [{ from: '7h30', to: '11:30' }])).toThrow(RangeError);
  });
});

describe('shares of a term', () => {
  test('half of five working days lies in the middle of the working time', () => {
    const due = dueOf(CALENDAR, at('2026-11-06 17:00'), term('5wd'));
    expect(momentAtShare(CALENDAR, at('2026-11-06 17:00'), due, 50)).toBe(at('2026-11-11 11:15'));
  });

  test('80 % of five working days would be closing time: it is moved to the next morning', () => {
    const due = dueOf(CALENDAR, at('2026-11-06 17:00'), term('5wd'));
    expect(momentAtShare(CALENDAR, at('2026-11-06 17:00'), due, 80)).toBe(at('2026-11-13 07:30'));
  });

  test('the whole share is the last closing time before the end', () => {
    const due = dueOf(CALENDAR, at('2026-11-06 17:00'), term('5wd'));
    expect(momentAtShare(CALENDAR, at('2026-11-06 17:00'), due, 100)).toBe(at('2026-11-13 17:00'));
  });

  test('a span without working time is shared out plainly', () => {
    const due = { at: at('2026-11-21 12:00'), day: '2026-11-21', projected: false };
    expect(momentAtShare(CALENDAR, at('2026-11-21 10:00'), due, 50)).toBe(at('2026-11-21 11:00'));
  });

  test('shares come in order, inside the term, while the office is open', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('wd', 'd', 'wh'),
        (start, count, unit) => {
          const due = dueOf(CALENDAR, start, { count, unit });
          const shares = [0, 25, 50, 80].map((percent) => momentAtShare(CALENDAR, start, due, percent));
          expect(shares).toEqual([...shares].sort((a, b) => a - b));
          for (const share of shares) {
            expect(isOpenAt(CALENDAR, share)).toBe(true);
            expect(share).toBeGreaterThanOrEqual(start);
            expect(share).toBeLessThan(due.at);
          }
        },
      ),
    );
  });
});

describe('properties of counting', () => {
  test('a later start never ends earlier, a longer term never ends earlier', () => {
    fc.assert(
      fc.property(
        moments,
        moments,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('wd', 'd', 'wh'),
        (a, b, count, unit) => {
          const [early, late] = a < b ? [a, b] : [b, a];
          expect(dueOf(CALENDAR, early, { count, unit }).at).toBeLessThanOrEqual(
            dueOf(CALENDAR, late, { count, unit }).at,
          );
          expect(dueOf(CALENDAR, a, { count, unit }).at).toBeLessThanOrEqual(
            dueOf(CALENDAR, a, { count: count + 1, unit }).at,
          );
        },
      ),
    );
  });

  test('a due day is a working day after the start', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('wd', 'd', 'wh'),
        (start, count, unit) => {
          const due = dueOf(CALENDAR, start, { count, unit });
          expect(isWorkingDay(CALENDAR, due.day)).toBe(true);
          expect(due.at).toBeGreaterThan(start);
        },
      ),
    );
  });

  test('counting working days is the inverse of adding them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const later = addWorkingDays(CALENDAR, day, count);
        expect(workingDaysBetween(CALENDAR, day, later)).toBe(count);
        expect(workingDaysBetween(CALENDAR, later, day)).toBe(0 - count);
      }),
    );
  });

  test('counting working minutes is the inverse of adding them', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 10_000 }), (from, minutes) => {
        const later = addWorkingMinutes(CALENDAR, from, minutes);
        expect(workingMinutesBetween(CALENDAR, from, later)).toBe(minutes);
        expect(workingMinutesBetween(CALENDAR, later, from)).toBe(0 - minutes);
      }),
    );
  });
});

// An independent walker: no day numbers, no spans, no jumps. It looks at each minute of the wall clock and asks the
// rows as text, once a day. Slow and plain on purpose; it shares nothing with the calendar but the rows.
const WORKED = new Set(REST_DAYS.filter((row) => row.kind === 'make_up_working').map((row) => row.date));
const REST = new Set(REST_DAYS.filter((row) => row.kind !== 'make_up_working').map((row) => row.date));
const SEEN = new Map<number, boolean>();
const wallClock = (moment: Moment): Date => new Date(moment + 7 * 3_600_000);

function walkerWorks(wall: Date): boolean {
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  const known = SEEN.get(midnight);
  if (known !== undefined) return known;
  const date = wall.toISOString().slice(0, 10);
  const works = WORKED.has(date) || (![0, 6].includes(wall.getUTCDay()) && !REST.has(date));
  SEEN.set(midnight, works);
  return works;
}

function walkerIsOpen(wall: Date): boolean {
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const isWithin = HOURS.some(({ from, to }) => minute >= minuteOf(from) && minute < minuteOf(to));
  return isWithin && walkerWorks(wall);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Walks minute by minute from `start` until the term is over, and returns that minute. */
function walk(start: Moment, { count, unit }: Term): Moment {
  let openMinutes = 0;
  let passedDays = -1; // the day of the event is not counted
  let workedDays = walkerWorks(wallClock(start)) ? -1 : 0;
  for (let now = start; ; now += MINUTE) {
    if (unit === 'wh' && openMinutes === count * 60) return now;
    if (walkerIsOpen(wallClock(now))) openMinutes += 1;
    const next = wallClock(now + MINUTE);
    if (next.getUTCHours() !== 0 || next.getUTCMinutes() !== 0) continue;
    const worksToday = walkerWorks(wallClock(now));
    passedDays += 1;
    workedDays += worksToday ? 1 : 0;
    if (unit === 'wd' && workedDays === count) return now + MINUTE;
    if (unit === 'd' && passedDays >= count && worksToday) return now + MINUTE;
  }
}

describe('against a walker that looks at every minute of 2025 to 2027', () => {
  test.each([
    ['wd', 12],
    ['d', 30],
    ['wh', 60],
  ] as const)(
    '%s terms end where the walker stops',
    (unit, most) => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: most }), (start, count) => {
          expect(dueOf(CALENDAR, start, { count, unit }).at).toBe(walk(start, { count, unit }));
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  test('every day of the three years is worked or not as the walker sees it', () => {
    for (let moment = FIRST; moment <= LAST; moment += DAY) {
      expect([dayOf(moment), isWorkingDay(CALENDAR, dayOf(moment))]).toEqual([
        dayOf(moment),
        walkerWorks(wallClock(moment)),
      ]);
    }
  });
});
