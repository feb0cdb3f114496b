// The steps of the ladder: never two at once, never going back, always one more.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenAt } from '../../../domain/calendar.ts';
import { DAY, MINUTE } from '../../../domain/clock.ts';
import { calendarFor } from '../../../domain/complaint/context.ts';
import { stepMoment } from '../../../domain/complaint/ladder.ts';
import { demoCommune } from '../../support/commune.ts';
import { at, fresh, given, on } from './given.ts';

const commune = demoCommune();

const dues = fc.integer({ min: 0, max: (60 * DAY) / MINUTE }).map((count) => {
  const moment = at('2026-11-16 08:00') + count * MINUTE;
  return { at: moment, day: '2026-11-16', projected: false };
});

test('steps of working time come one after the other, each while the office is open', () => {
  fc.assert(
    fc.property(dues, fc.integer({ min: 1, max: 8 }), (due, number) => {
      const complaint = given(...fresh({ due })).state();
      const moment = stepMoment(complaint, commune, number);
      expect(isOpenAt(calendarFor(commune), moment)).toBe(true);
      expect(moment).toBeGreaterThanOrEqual(due.at);
      expect(stepMoment(complaint, commune, number + 1)).toBeGreaterThan(moment);
    }),
  );
});

test('a due day before a weekend: Monday, Tuesday, Thursday', () => {
  const due = { at: at('2026-11-28 00:00'), day: '2026-11-27', projected: false };
  const complaint = given(...fresh({ due })).state();
  expect([1, 2, 3, 4, 5].map((number) => stepMoment(complaint, commune, number))).toEqual([
    at('2026-11-30 07:30'),
    at('2026-12-01 07:30'),
    at('2026-12-03 07:30'),
    at('2026-12-14 07:30'),
    at('2026-12-21 07:30'),
  ]);
});

test('a due hour keeps its hour', () => {
  const due = { at: at('2026-11-16 14:00'), day: '2026-11-16', projected: false };
  const complaint = given(...fresh({ urgency: 'urgent', due })).state();
  expect([1, 2].map((number) => stepMoment(complaint, commune, number))).toEqual([
    at('2026-11-16 14:00'),
    at('2026-11-17 14:00'),
  ]);
});

test('an emergency goes up within hours, then daily', () => {
  const due = { at: at('2026-11-16 23:00'), day: '2026-11-16', projected: false };
  const complaint = given(...fresh({ urgency: 'emergency', due })).state();
  expect([1, 2, 3, 4, 5].map((number) => stepMoment(complaint, commune, number))).toEqual([
    at('2026-11-16 23:00'),
    at('2026-11-17 00:00'),
    at('2026-11-17 01:00'),
    at('2026-11-17 03:00'),
    at('2026-11-18 03:00'),
  ]);
});

test('a signed apology puts the old promised end before the new one', () => {
  const newDue = { at: at('2026-12-02 00:00'), day: '2026-12-01', projected: false };
  const { officer } = given(...fresh()).state().owner;
  const signed = on('2026-11-20 09:00', { kind: 'ApologySigned', by: officer, reason: 'chờ', newDue });
  const complaint = given(...fresh(), signed).state();
  expect([1, 2, 3].map((number) => stepMoment(complaint, commune, number))).toEqual([
    at('2026-11-25 07:30'),
    at('2026-12-02 07:30'),
    at('2026-12-03 07:30'),
  ]);
});
