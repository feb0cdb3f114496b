// Taking a number: it is given, it is refused with its reason, it stays the one a person has.
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../domain/clock.ts';
import { numbered } from '../../../domain/counter/take.ts';
import { id } from '../../../domain/ids.ts';
import { OFFICERS, withAbsence } from '../../support/commune.ts';
import { at } from '../rest-days.ts';
import { COMMUNE, EMPTY, MORNING, queueOf, takes, tap } from './given.ts';

describe('a tap', () => {
  test('gives the next number and tells how many are before, and when', () => {
    const queue = queueOf([
      { who: 'an', field: 'dat-dai' },
      { who: 'binh', field: 'dat-dai' },
    ]);
    const taken = tap(queue, { who: 'chi', field: 'dat-dai' }, MORNING + 2 * MINUTE);
    if (taken.kind === 'refused') throw new Error(taken.reason);
    const { ticket, notice } = numbered(COMMUNE, queue, taken.draft, 3, MORNING + 2 * MINUTE);
    expect(ticket.number).toBe(3);
    expect(notice.body).toEqual({
      kind: 'taken',
      field: 'dat-dai',
      turn: { ahead: 2, at: MORNING + 42 * MINUTE },
    });
  });

  test('keeps of priority a rank and nothing else', () => {
    const queue = takes(EMPTY, { who: 'cu', hasPriority: true }, MORNING);
    expect(
      Object.keys(queue.tickets[0] ?? {}).filter((field) => /priorit|reason|health/i.test(field)),
    ).toEqual([]);
    expect(queue.tickets[0]?.rank).toBe(MORNING - 90 * MINUTE);
  });

  test('before the office opens takes a place, called from the opening on', () => {
    const early = at('2026-11-02 06:15');
    const taken = tap(EMPTY, { who: 'an' }, early);
    if (taken.kind === 'refused') throw new Error(taken.reason);
    expect(numbered(COMMUNE, EMPTY, taken.draft, 1, early).notice.body).toMatchObject({
      turn: { ahead: 0, at: MORNING },
    });
  });

  test('at lunch is called in the afternoon', () => {
    const noon = at('2026-11-02 12:00');
    const taken = tap(EMPTY, { who: 'an' }, noon);
    if (taken.kind === 'refused') throw new Error(taken.reason);
    expect(numbered(COMMUNE, EMPTY, taken.draft, 1, noon).notice.body).toMatchObject({
      turn: { at: at('2026-11-02 13:30') },
    });
  });
});

describe('a tap is refused', () => {
  test.each([
    ['in the night before', at('2026-11-02 05:59'), 'too_early'],
    ['at the closing minute', at('2026-11-02 17:00'), 'closed'],
    ['on a rest day', at('2026-11-24 09:00'), 'closed'],
    ['on a Sunday', at('2026-11-01 09:00'), 'closed'],
  ])('%s', (_, now, reason) => {
    expect(tap(EMPTY, { who: 'an' }, now)).toMatchObject({ kind: 'refused', reason });
  });

  test('with the next opening when closed', () => {
    expect(tap(EMPTY, { who: 'an' }, at('2026-11-20 18:00'))).toMatchObject({
      opens: at('2026-11-23 07:30'),
    });
  });

  test('when the person has an open number, which is shown instead', () => {
    expect(tap(queueOf([{ who: 'an' }]), { who: 'an' }, MORNING + HOUR)).toMatchObject({
      reason: 'has_one',
      ticket: { number: 1 },
    });
  });

  test('when nobody sits at any counter of the field, or all of them make a pause', () => {
    const away = { from: MORNING, to: MORNING + HOUR, deputy: null };
    const commune = withAbsence(COMMUNE, OFFICERS.landOfficer, away);
    expect(tap(EMPTY, { who: 'an', field: 'dat-dai' }, MORNING, commune)).toMatchObject({
      reason: 'nobody_serves',
    });
    const paused = { ...EMPTY, paused: [id<never>('quay-2')] };
    expect(tap(paused, { who: 'an', field: 'dat-dai' }, MORNING)).toMatchObject({ reason: 'nobody_serves' });
    expect(tap(EMPTY, { who: 'an', field: 'no-such' }, MORNING)).toMatchObject({ reason: 'nobody_serves' });
  });

  test('when the counters will close before they come to it', () => {
    const late = at('2026-11-02 16:30');
    const queue = queueOf(
      [
        { who: 'an', field: 'dat-dai' },
        { who: 'binh', field: 'dat-dai' },
      ],
      late,
    );
    expect(tap(queue, { who: 'chi', field: 'dat-dai' }, late + 2 * MINUTE)).toMatchObject({ reason: 'full' });
    expect(tap(queue, { who: 'chi', field: 'ho-tich' }, late + 2 * MINUTE)).toMatchObject({ kind: 'taken' });
  });
});
