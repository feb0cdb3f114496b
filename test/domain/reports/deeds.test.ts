// Deeds of a month: what is kept, late, neither; what is not known says so; small numbers stay hidden.
import { describe, expect, test } from 'vitest';
import { id } from '../../../domain/ids.ts';
import type { Deeds } from '../../../domain/reports/deeds.ts';
import { linesUnder, reportOf, valueIn } from '../../../domain/reports/report.ts';
import { demoCommune, POSTS } from '../../support/commune.ts';
import { at } from '../complaint/given.ts';
import { many, NO_DEEDS, solved } from './histories.ts';

const commune = demoCommune();
const now = at('2026-12-02 08:00');
const november = (deeds: Partial<Deeds>, from = commune) =>
  reportOf([], '2026-11', { commune: from, now, deeds: { ...NO_DEEDS, ...deeds } });
const count = (number: number) => ({ kind: 'count', shown: { kind: 'exact', count: number } });
const dossier = (
  promised: string,
  done: string | null,
  state: 'ready' | 'working' | 'waiting' | 'returned',
) => ({
  ...{ promised, done, state },
});

describe('dossiers', () => {
  test('are kept on their promised day, late after it or while they are still to come', () => {
    const report = november({
      dossiers: [
        ...many(6, () => dossier('2026-11-20', '2026-11-20', 'ready')),
        ...many(3, () => dossier('2026-11-20', '2026-11-21', 'ready')),
        ...many(3, () => dossier('2026-11-30', null, 'working')),
        // Neither: its bearer must bring something, it was given back, or its day lies outside the month.
        dossier('2026-11-20', null, 'waiting'),
        dossier('2026-11-20', '2026-11-19', 'returned'),
        dossier('2026-12-01', null, 'working'),
        dossier('2026-10-31', '2026-11-02', 'ready'),
      ],
    });
    expect(valueIn(report, 'dossiers_on_time')).toEqual({
      kind: 'share',
      share: { kind: 'exact', part: 6, whole: 12, percent: 50 },
    });
  });

  test('of a commune that brings in no file are not known, which is not none', () => {
    expect(valueIn(november({}), 'dossiers_on_time')).toEqual({ kind: 'no_data' });
    expect(valueIn(november({ dossiers: [] }), 'dossiers_on_time')).toEqual({
      kind: 'share',
      share: { kind: 'nothing' },
    });
  });
});

test('inquiries are told with the share of those that found nothing, of this month only', () => {
  const inquiry = (end: 'list_read' | 'left' | 'none_found', when = '2026-11-20 08:00') => ({
    at: at(when),
    end,
  });
  const report = november({
    inquiries: [
      ...many(15, () => inquiry('list_read')),
      ...many(3, () => inquiry('left')),
      ...many(2, () => inquiry('none_found')),
      ...many(7, () => inquiry('left', '2026-12-01 08:00')),
    ],
  });
  expect(valueIn(report, 'procedures_asked')).toEqual(count(20));
  expect(valueIn(report, 'questions_unanswered')).toEqual({
    kind: 'share',
    share: { kind: 'exact', part: 5, whole: 20, percent: 25 },
  });
});

test('letters of courtesy are counted by kind, apologies for dossiers by themselves, few of a kind never by number', () => {
  const handed = (kind: 'birth' | 'condolence' | 'late_dossier' | 'apology') => ({
    at: at('2026-11-20 08:00'),
    kind,
  });
  const report = november({
    letters: [
      ...many(9, () => handed('birth')),
      ...many(2, () => handed('condolence')),
      ...many(5, () => handed('late_dossier')),
      ...many(5, () => handed('apology')),
    ],
  });
  expect(linesUnder(report, 'task_visits').map(({ name, part, value }) => [name, part, value])).toEqual([
    ['letters_delivered', null, count(11)],
    ['part', 'birth', { kind: 'count', shown: { kind: 'withheld' } }],
    ['part', 'condolence', { kind: 'count', shown: { kind: 'few' } }],
    ['visits', null, { kind: 'no_data' }],
  ]);
  expect(valueIn(report, 'dossier_apologies')).toEqual(count(5));
});

test('reception days follow the posted schedule without days off and days away', () => {
  const reception = {
    ...{ id: id<never>('chu-tich'), post: POSTS.chairman, place: 'Phòng tiếp dân', minutes: 30, capacity: 1 },
    ...{ on: { kind: 'weekly', weekday: 2 } as const, hours: [{ from: '08:00', to: '10:00' }] },
  };
  const receiving = { ...commune, receptions: [reception] };
  // Tuesdays 3, 10, 17; the 24th is a day of rest.
  const days = valueIn(november({}, receiving), 'reception_days');
  expect(days).toEqual({ kind: 'count', shown: { kind: 'few' } });
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    ...reception,
    ...{ id: id<never>(`ngay-${weekday}`), on: { kind: 'weekly', weekday } as const },
  }));
  expect(valueIn(november({}, { ...commune, receptions: weekdays }), 'reception_days')).toEqual(count(20));
  const away = receiving.officers.map((one) =>
    one.posts.includes(POSTS.chairman)
      ? { ...one, absences: [{ from: at('2026-11-02 00:00'), to: at('2026-11-16 00:00'), deputy: null }] }
      : one,
  );
  expect(
    valueIn(november({}, { ...commune, receptions: weekdays, officers: away }), 'reception_days'),
  ).toEqual(count(10));
  expect(valueIn(november({}, { ...commune, receptions: [] }), 'reception_days')).toEqual({
    kind: 'no_data',
  });
});

test('channels add up to what was received', () => {
  const channels = new Map(many(12, (one) => [id<never>(`citizen-${one}`), one < 6 ? 'zalo' : 'playground']));
  const report = reportOf(many(18, solved), '2026-11', { commune, now, deeds: { ...NO_DEEDS, channels } });
  expect(linesUnder(report, 'by_channel').map(({ part, value }) => [part, value])).toEqual([
    ['-', count(6)],
    ['playground', count(6)],
    ['zalo', count(6)],
  ]);
});
