import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../domain/channel.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../domain/clock.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import {
  afterCrash,
  afterOutcome,
  deadlineOf,
  isRepeatable,
  type Pending,
  quietUntil,
} from '../../domain/delivery.ts';
import { PURPOSES } from '../../domain/message.ts';
import { demoCommune } from '../support/commune.ts';
import { at } from './rest-days.ts';

const NOW = at('2026-11-20 09:00');
const pending = (more: Partial<Pending> = {}): Pending => ({
  tries: 0,
  purpose: 'notice',
  deadline: NOW + DAY,
  repeatable: false,
  canBePlainer: false,
  ...more,
});
const retry = (afterMs: number | null, countsAsTry = true): Outcome => ({
  kind: 'retry',
  afterMs,
  reason: 'http_502',
  countsAsTry,
});

describe('after a try', () => {
  test('sent is the end', () => {
    expect(afterOutcome(pending(), { kind: 'sent', platformId: 'm1' }, NOW, 0)).toEqual({
      kind: 'sent',
      platformId: 'm1',
    });
  });

  test('a passing fault waits, and counts', () => {
    expect(afterOutcome(pending(), retry(null), NOW, 0)).toEqual({
      kind: 'wait',
      nextTryAt: NOW + 2 * SECOND,
      countsAsTry: true,
      reason: 'http_502',
    });
  });

  test('a rate limit waits exactly as long as the platform says, and does not count', () => {
    expect(afterOutcome(pending({ tries: 7 }), retry(17_000, false), NOW, 0.9)).toEqual({
      kind: 'wait',
      nextTryAt: NOW + 17_000,
      countsAsTry: false,
      reason: 'http_502',
    });
  });

  test('a wait that would pass the deadline is a failure with its reason', () => {
    expect(afterOutcome(pending({ deadline: NOW + MINUTE }), retry(MINUTE), NOW, 0)).toEqual({
      kind: 'failed',
      reason: 'http_502',
    });
  });

  test.each([
    ['blocked', true],
    ['window_closed', false],
    ['gone', true],
    ['quota', false],
  ] as const)('unreachable (%s) goes to the next address', (reason, closesAddress) => {
    expect(afterOutcome(pending(), { kind: 'unreachable', reason, closesAddress }, NOW, 0)).toEqual({
      kind: 'next_address',
      reason,
      closesAddress,
    });
  });

  test('content the platform refuses is not sent again as it is', () => {
    const refused: Outcome = { kind: 'refused', reason: 'standards', plainMayPass: false };
    for (const canBePlainer of [false, true])
      expect(afterOutcome(pending({ canBePlainer }), refused, NOW, 0)).toEqual({
        kind: 'failed',
        reason: 'standards',
      });
  });

  test('a form the platform refuses is sent once more in words alone, and only while it is worth it', () => {
    const refused: Outcome = { kind: 'refused', reason: 'buttons', plainMayPass: true };
    const buttoned = pending({ canBePlainer: true });
    expect(afterOutcome(buttoned, refused, NOW, 0)).toEqual({ kind: 'plainly', reason: 'buttons' });
    const failed = { kind: 'failed', reason: 'buttons' };
    expect(afterOutcome(pending(), refused, NOW, 0)).toEqual(failed);
    expect(afterOutcome({ ...buttoned, deadline: NOW }, refused, NOW, 0)).toEqual(failed);
  });

  test('an account out of order holds everything until the deadline', () => {
    const down: Outcome = { kind: 'account_down', reason: 'token_expired' };
    expect(afterOutcome(pending(), down, NOW, 0)).toEqual({ kind: 'hold_account', reason: 'token_expired' });
    expect(afterOutcome(pending({ deadline: NOW }), down, NOW, 0)).toEqual({
      kind: 'failed',
      reason: 'token_expired',
    });
  });
});

describe('when nobody knows whether it arrived', () => {
  const doubtful: Outcome = { kind: 'uncertain', reason: 'timeout' };

  test('it stays uncertain', () => {
    expect(afterOutcome(pending(), doubtful, NOW, 0)).toEqual({ kind: 'uncertain', reason: 'timeout' });
    expect(afterCrash(pending(), NOW, 0)).toEqual({ kind: 'uncertain', reason: 'sender_died' });
  });

  test('a repeatable one is sent once more, never twice', () => {
    const once = pending({ repeatable: true });
    expect(afterOutcome(once, doubtful, NOW, 0).kind).toBe('wait');
    expect(afterCrash(once, NOW, 0)).toEqual({
      kind: 'wait',
      nextTryAt: NOW + 2 * SECOND,
      countsAsTry: true,
      reason: 'sender_died',
    });
    expect(afterOutcome({ ...once, tries: 1 }, doubtful, NOW, 0).kind).toBe('uncertain');
    expect(afterCrash({ ...once, tries: 1 }, NOW, 0).kind).toBe('uncertain');
  });

  test('after its deadline even a repeatable one is left uncertain', () => {
    expect(afterCrash(pending({ repeatable: true, deadline: NOW }), NOW, 0).kind).toBe('uncertain');
  });

  test.each([
    ['emergency', null, true],
    ['notice', 'alarm', true],
    ['notice', 'answer', true],
    ['notice', 'receipt', false],
    ['notice', 'question', false],
    ['reply', null, false],
  ] as const)('%s %s is repeatable: %s', (purpose, notice, expected) => {
    expect(isRepeatable(purpose, notice)).toBe(expected);
  });
});

describe('waits', () => {
  const waitAfter = (tries: number, chance: number): number => {
    const next = afterOutcome(pending({ tries, deadline: Number.POSITIVE_INFINITY }), retry(null), 0, chance);
    return next.kind === 'wait' ? next.nextTryAt : Number.NaN;
  };

  test('grow from 2 seconds to an hour, half of each left to chance', () => {
    expect([0, 1, 2, 10, 11, 1_000].map((tries) => waitAfter(tries, 0) / SECOND)).toEqual([
      2, 4, 8, 1_800, 1_800, 1_800,
    ]);
    expect(waitAfter(0, 1)).toBe(4 * SECOND);
    expect(waitAfter(1_000, 1)).toBe(HOUR);
  });

  test('every message ends: whatever goes wrong, its next try lies before its deadline', () => {
    const deadlines = fc.integer({ min: -HOUR, max: DAY });
    const chances = fc.double({ min: 0, max: 1, noNaN: true });
    const waits = fc.option(fc.integer({ min: 0, max: 2 * DAY }));
    fc.assert(
      fc.property(
        fc.nat(60),
        deadlines,
        chances,
        waits,
        fc.boolean(),
        (tries, deadline, chance, afterMs, repeatable) => {
          const one = pending({ tries, deadline: NOW + deadline, repeatable });
          for (const next of [afterOutcome(one, retry(afterMs), NOW, chance), afterCrash(one, NOW, chance)]) {
            if (next.kind !== 'wait') continue;
            expect(next.nextTryAt).toBeLessThan(one.deadline);
            expect(next.nextTryAt).toBeGreaterThanOrEqual(NOW);
          }
        },
      ),
    );
  });

  test('every purpose has its deadline within a day, replies the shortest', () => {
    for (const purpose of PURPOSES) expect(deadlineOf(purpose, NOW)).toBeLessThanOrEqual(NOW + DAY);
    expect(deadlineOf('reply', NOW)).toBe(NOW + 6 * HOUR);
  });
});

const CITIZEN = { kind: 'citizen' } as const;
const OFFICER = { kind: 'officer', hours: 'day', calendar: calendarFor(demoCommune()) } as const;

describe('the night', () => {
  test.each([
    ['2026-11-20 20:59', null],
    ['2026-11-20 21:00', '2026-11-21 07:00'],
    ['2026-11-20 23:59', '2026-11-21 07:00'],
    ['2026-11-21 00:00', '2026-11-21 07:00'],
    ['2026-11-21 05:59', '2026-11-21 07:00'],
    ['2026-11-21 06:00', null],
    ['2026-12-31 22:00', '2027-01-01 07:00'],
  ])('a notice made at %s keeps quiet until %s', (now, until) => {
    for (const audience of [CITIZEN, OFFICER]) {
      expect(quietUntil('notice', audience, at(now))).toBe(until === null ? null : at(until));
      expect(quietUntil('broadcast', audience, at(now))).toBe(until === null ? null : at(until));
    }
  });

  test('replies and emergencies never wait', () => {
    expect(quietUntil('reply', CITIZEN, at('2026-11-20 23:00'))).toBeNull();
    expect(quietUntil('emergency', OFFICER, at('2026-11-20 03:00'))).toBeNull();
    expect(quietUntil('emergency', { ...OFFICER, hours: 'office' }, at('2026-11-21 03:00'))).toBeNull();
  });

  test.each([
    ['evening', '2026-11-20 17:59', null],
    ['evening', '2026-11-20 18:00', '2026-11-21 07:00'],
    ['office', '2026-11-20 16:59', null],
    ['office', '2026-11-20 12:00', '2026-11-20 13:30'],
    // Friday evening: the next working morning is Monday's.
    ['office', '2026-11-20 17:00', '2026-11-23 07:30'],
  ] as const)(
    'an officer who wants to be told in hours %s keeps quiet at %s until %s',
    (hours, now, until) => {
      const quiet = quietUntil('notice', { ...OFFICER, hours }, at(now));
      expect(quiet).toBe(until === null ? null : at(until));
    },
  );
});
