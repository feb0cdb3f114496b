// Timers: derived from the state, an open complaint never without one.
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  ASKED,
  at,
  CLOSED,
  ECONOMY_HEAD,
  FILED_AT,
  fresh,
  given,
  type Happening,
  on,
} from './given.ts';

const EMERGENCY = {
  urgency: 'emergency',
  category: CATEGORIES.disaster,
  due: { at: at('2026-11-16 09:00'), day: '2026-11-16', projected: false },
} as const;

test('a fresh complaint: three shares of its working time, then the ladder when the office opens', () => {
  expect(given(...fresh()).timers(FILED_AT)).toEqual([
    { kind: 'remind_unopened', number: 1, dueAt: at('2026-11-17 13:37') + 30_000 },
    { kind: 'remind_half', number: 1, dueAt: at('2026-11-19 07:45') },
    { kind: 'draft_apology', number: 1, dueAt: at('2026-11-20 15:36') },
    { kind: 'escalate', number: 1, dueAt: at('2026-11-25 07:30') },
  ]);
});

test('accepted: nobody is reminded to open it', () => {
  const kinds = given(...fresh(), ACCEPTED)
    .timers('2026-11-16 09:00')
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['remind_half', 'draft_apology', 'escalate']);
});

test('an emergency runs day and night until a human takes it', () => {
  expect(
    given(...fresh(EMERGENCY))
      .timers(FILED_AT)
      .map(({ dueAt }) => dueAt),
  ).toEqual([
    at('2026-11-16 08:05'),
    at('2026-11-16 08:15'),
    at('2026-11-16 08:30'),
    at('2026-11-16 08:48'),
    at('2026-11-16 09:00'),
  ]);
  const night = { ...EMERGENCY, due: { at: at('2026-11-16 23:00'), day: '2026-11-16', projected: false } };
  const stepped = on('2026-11-16 23:00', {
    kind: 'Escalated',
    rung: 1,
    from: ECONOMY_HEAD,
    to: ECONOMY_HEAD,
    beyond: false,
  });
  const next = (...more: readonly Happening[]) =>
    given(...fresh(night), ...more, stepped)
      .timers('2026-11-16 23:00')
      .filter(({ kind }) => kind === 'escalate');
  expect(next()).toEqual([{ kind: 'escalate', number: 2, dueAt: at('2026-11-17 00:00') }]);
  expect(next(ACCEPTED)).toEqual([{ kind: 'escalate', number: 2, dueAt: at('2026-11-17 07:30') }]);
});

test('waiting: the clock stands still, only the nudge is left', () => {
  expect(given(...fresh(), ACCEPTED, ASKED).timers('2026-11-17 09:00')).toEqual([
    { kind: 'nudge_citizen', number: 1, dueAt: at('2026-11-19 07:30') },
  ]);
});

test('answered and not heard: somebody will have to go', () => {
  expect(given(...fresh(), ANSWERED).timers('2026-11-18 10:00')).toEqual([
    { kind: 'tell_in_person', number: 1, dueAt: at('2026-11-19 07:30') },
  ]);
});

test('closed: nothing', () => {
  expect(given(...fresh(), ANSWERED, CLOSED).timers('2026-11-18 10:01')).toEqual([]);
});

test('a reminder that the next one has overtaken is dropped', () => {
  const kinds = given(...fresh())
    .timers('2026-11-20 16:00')
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['draft_apology', 'escalate']);
  expect(
    given(...fresh())
      .timers('2026-11-24 09:00')
      .map(({ kind }) => kind),
  ).toEqual(['escalate']);
});
