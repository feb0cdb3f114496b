// The week in Friday's digest: each reader counts what they may read, and nobody learns of a complaint about themselves.
import { expect, test } from 'vitest';
import type { Recorded } from '../../../domain/complaint/events.ts';
import type { OfficerId } from '../../../domain/ids.ts';
import { follow } from '../../../domain/reports/matter.ts';
import { isQuiet, weekFigures } from '../../../domain/reports/week.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { ANSWERED, at, CLOSED, ECONOMY_DEPUTY, on } from '../complaint/given.ts';
import { begun, historyOf, late, solved } from './histories.ts';

const FRIDAY = at('2026-11-27 11:00');

function week(officer: OfficerId, histories: readonly (readonly Recorded[])[], now = FRIDAY) {
  const matters = histories.flatMap((history) => follow(history, now) ?? []);
  return weekFigures(matters, { officer, commune: demoCommune(), now });
}

test('opened, answered on time, late, and the oldest that is overdue', () => {
  const open = historyOf(...begun(3));
  expect(week(OFFICERS.economyHead, [solved(1), late(2), open], at('2026-11-20 07:30'))).toEqual({
    opened: 3,
    onTime: 1,
    late: 0,
    overdue: 0,
    oldest: null,
  });
  expect(week(OFFICERS.economyHead, [solved(1), late(2), open])).toEqual({
    opened: 0,
    onTime: 0,
    late: 1,
    overdue: 1,
    oldest: at('2026-11-24 00:00'),
  });
});

test('counts what the reader may read; a week without anything is quiet', () => {
  const own = [historyOf(...begun(1)), historyOf(...begun(2))];
  expect(week(OFFICERS.chairman, own)).toMatchObject({ overdue: 2 });
  expect(week(OFFICERS.economyDeputy, own)).toMatchObject({ overdue: 2 });
  expect(isQuiet(week(OFFICERS.cultureHead, own))).toBe(true);
});

test('a complaint about somebody is in nobody’s figures: no two readers differ by it', () => {
  const subjects = { officers: [], posts: [POSTS.economyHead], units: [] };
  const about = historyOf(...begun(1, { subjects, owner: ECONOMY_DEPUTY }));
  for (const officer of [OFFICERS.economyHead, OFFICERS.economyDeputy, OFFICERS.chairman])
    expect(isQuiet(week(officer, [about]))).toBe(true);
});

test('praise is owed no answer: neither opened, nor late', () => {
  const praise = historyOf(...begun(1, { submission: 'khen' }));
  const answered = historyOf(...begun(2, { submission: 'khen' }), ANSWERED, CLOSED);
  const thanked = historyOf(
    ...begun(3, { submission: 'khen' }),
    on('2026-11-24 00:00', { kind: 'PraiseThanked', by: ECONOMY_DEPUTY }),
  );
  expect(isQuiet(week(OFFICERS.chairman, [praise, answered, thanked]))).toBe(true);
});
