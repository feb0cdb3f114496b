// The promise in the course of time: a pause moves it, and nothing that had passed comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueOf, workingMinutesBetween } from '../../../domain/calendar.ts';
import { DAY, MINUTE } from '../../../domain/clock.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import { calendarFor } from '../../../domain/complaint/context.ts';
import { afterPause } from '../../../domain/complaint/promise.ts';
import { demoCommune } from '../../support/commune.ts';
import { ASKED, at, FILED_AT, fresh, given } from './given.ts';

const commune = demoCommune();
const calendar = calendarFor(commune);

/** The pothole, its question asked at `since`. */
function waiting(since: number, changes: Partial<Complaint> = {}): Complaint {
  const complaint = given(...fresh(), ASKED).state();
  if (complaint.standing.status !== 'waiting') throw new Error('the question is open');
  return { ...complaint, standing: { ...complaint.standing, since }, ...changes };
}

const minutes = (most: number) => fc.integer({ min: 0, max: most / MINUTE }).map((count) => count * MINUTE);

test('a promise in days still ends with a working day, later by the working days of the pause', () => {
  fc.assert(
    fc.property(minutes(7 * DAY), minutes(40 * DAY), (before, pause) => {
      const since = at(FILED_AT) + before;
      const { due } = afterPause(waiting(since), { commune, now: since + pause });
      expect(dueOf(calendar, due.at - 1, { count: 0, unit: 'd' }).at).toBe(due.at);
      expect(due.at).toBeGreaterThanOrEqual(waiting(since).due.at);
    }),
  );
});

test('a promise in hours moves by exactly the working minutes of the pause', () => {
  const due = dueOf(calendar, at(FILED_AT), { count: 20, unit: 'wh' });
  fc.assert(
    fc.property(minutes(2 * DAY), minutes(40 * DAY), (before, pause) => {
      const since = at(FILED_AT) + before;
      const moved = afterPause(waiting(since, { urgency: 'urgent', due }), { commune, now: since + pause });
      expect(workingMinutesBetween(calendar, due.at, moved.due.at)).toBeCloseTo(
        workingMinutesBetween(calendar, since, since + pause),
      );
    }),
  );
});

test('the working time used up before the pause is the working time used up after it', () => {
  fc.assert(
    fc.property(minutes(7 * DAY), minutes(40 * DAY), (before, pause) => {
      const since = at(FILED_AT) + before;
      const now = since + pause;
      const { clockFrom } = afterPause(waiting(since), { commune, now });
      expect(workingMinutesBetween(calendar, clockFrom, now)).toBeCloseTo(
        workingMinutesBetween(calendar, at(FILED_AT), since),
      );
    }),
  );
});

test('in an emergency a pause counts by the minute, day and night', () => {
  const due = { at: at('2026-11-16 23:00'), day: '2026-11-16', projected: false };
  const complaint = waiting(at('2026-11-16 22:30'), { urgency: 'emergency', due });
  expect(afterPause(complaint, { commune, now: at('2026-11-17 00:10') })).toEqual({
    due: { at: at('2026-11-17 00:40'), day: '2026-11-17', projected: false },
    clockFrom: at('2026-11-16 09:40'),
  });
});

test('an apology signed during the pause began anew: only the time since then counts', () => {
  const complaint = waiting(at('2026-11-17 09:00'), { clockFrom: at('2026-11-20 09:00') });
  const { clockFrom } = afterPause(complaint, { commune, now: at('2026-11-20 11:00') });
  expect(clockFrom).toBe(at('2026-11-20 11:00'));
});

test('a pause into a year without announced days makes the date projected', () => {
  const { due } = afterPause(waiting(at('2026-11-17 09:00')), { commune, now: at('2027-01-06 09:00') });
  expect(due.projected).toBe(true);
});
