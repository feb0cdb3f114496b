// The monthly report: what is counted, what is not, and the tricks that must not work.
import { describe, expect, test } from 'vitest';
import type { Recorded } from '../../../domain/complaint/events.ts';
import { id } from '../../../domain/ids.ts';
import { HEADINGS } from '../../../domain/reports/headings.ts';
import { reportOf, valueIn } from '../../../domain/reports/report.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { at, CHAIRMAN_OWNER, ECONOMY_HEAD, officer, on, told } from '../complaint/given.ts';
import { begun, historyOf, late, many, NO_DEEDS, solved } from './histories.ts';

const DECEMBER = { commune: demoCommune(), now: at('2026-12-02 08:00'), deeds: NO_DEEDS };
const november = (...histories: readonly (readonly Recorded[])[]) => reportOf(histories, '2026-11', DECEMBER);
const count = (number: number) => ({ kind: 'count', shown: { kind: 'exact', count: number } });
const FEW = { kind: 'count', shown: { kind: 'few' } };
const share = (part: number, whole: number, percent: number) => ({
  kind: 'share',
  share: { kind: 'exact', part, whole, percent },
});
const byHead = officer(OFFICERS.economyHead);

describe('a month', () => {
  const report = november(
    ...many(20, solved),
    ...many(5, late, 20),
    ...many(6, (one) => historyOf(...begun(one)), 25),
  );

  test('tells what came, what was due, what was kept and what is late', () => {
    expect(valueIn(report, 'received')).toEqual(count(31));
    expect(valueIn(report, 'people')).toEqual(count(31));
    expect(valueIn(report, 'answered')).toEqual(count(25));
    expect(valueIn(report, 'due')).toEqual(count(31));
    expect(valueIn(report, 'reports_on_time')).toEqual(share(20, 31, 64.5));
    expect(valueIn(report, 'late')).toEqual(count(11));
    expect(valueIn(report, 'overdue')).toEqual(count(6));
    // Promised for Monday the 23rd; Tuesday the 24th is a day of rest.
    expect(valueIn(report, 'overdue_oldest')).toEqual({ kind: 'working_days', days: 5 });
    expect(valueIn(report, 'first_hand_half')).toEqual({ kind: 'working_time', minutes: 60 });
    expect(valueIn(report, 'apologies_kept')).toEqual(share(0, 11, 0));
  });

  test('has all headings in their order, and says of what nobody keeps that there are no data', () => {
    expect(report.sections.map(({ heading }) => heading)).toEqual(HEADINGS);
    expect(valueIn(report, 'official_points')).toEqual({ kind: 'points', most: 18 });
    for (const name of ['procedures_published', 'digitised', 'visits'] as const)
      expect(valueIn(report, name)).toEqual({ kind: 'no_data' });
  });

  test('is of its days: what comes later is not in it', () => {
    const [first] = [solved(1)];
    expect(valueIn(reportOf([first], '2026-10', DECEMBER), 'received')).toEqual(count(0));
    expect(valueIn(reportOf(many(5, solved), '2026-12', DECEMBER), 'received')).toEqual(count(0));
    // Looked back at, a month stands as it stood at its end.
    const later = on('2026-12-01 09:00', { kind: 'Withdrawn' });
    const looked = november(...many(5, (one) => historyOf(...begun(one), later)));
    expect([valueIn(looked, 'waiting'), valueIn(looked, 'withdrawn')]).toEqual([count(5), count(0)]);
  });

  test('that runs still tells only what has come to its end', () => {
    const now = at('2026-11-20 08:00');
    const running = reportOf(
      many(6, (one) => historyOf(...begun(one))),
      '2026-11',
      { ...DECEMBER, now },
    );
    expect(running.until).toBe(now);
    expect([valueIn(running, 'due'), valueIn(running, 'waiting')]).toEqual([count(0), count(6)]);
  });
});

describe('not counted', () => {
  const SEALED = { visibility: 'restricted', category: CATEGORIES.harassment } as const;

  test('what is sealed', () => {
    const report = november(...many(5, solved), ...many(5, (one) => solved(one, SEALED), 5));
    expect(valueIn(report, 'received')).toEqual(count(5));
    expect(report.sections.flatMap(({ lines }) => lines.map(({ part }) => part))).not.toContain(
      CATEGORIES.harassment,
    );
  });

  test('what complains about somebody who reads the report, whoever asks', () => {
    const about = (officers: readonly (typeof OFFICERS.chairman)[]) => ({
      subjects: { officers, posts: [], units: [] },
    });
    const aboutChairman = many(5, (one) => solved(one, about([OFFICERS.chairman])), 5);
    const aboutHead = many(5, (one) => solved(one, about([OFFICERS.economyHead])), 10);
    expect(valueIn(november(...many(5, solved), ...aboutChairman), 'received')).toEqual(count(5));
    expect(valueIn(november(...many(5, solved), ...aboutHead), 'received')).toEqual(count(10));
    // The same head, once he may read the report too.
    const posts = DECEMBER.commune.posts.map((post) =>
      post.code === POSTS.economyHead ? { ...post, reports: 'report' as const } : post,
    );
    const open = { ...DECEMBER, commune: { ...DECEMBER.commune, posts } };
    expect(valueIn(reportOf([...many(5, solved), ...aboutHead], '2026-11', open), 'received')).toEqual(
      count(5),
    );
  });
});

describe('small counts', () => {
  test('are not told, nor what they could be subtracted from', () => {
    const report = november(...many(28, solved), ...many(2, late, 28));
    expect(valueIn(report, 'due')).toEqual(count(30));
    expect(valueIn(report, 'late')).toEqual(FEW);
    expect(valueIn(report, 'reports_on_time')).toEqual({
      kind: 'share',
      share: { kind: 'at_least', percent: 86 },
    });
  });

  test('name their part and not their number, after the large ones in an order that tells nothing', () => {
    const noise = many(3, (one) => solved(one, { category: CATEGORIES.noise }), 6);
    const land = many(4, (one) => solved(one, { category: CATEGORIES.land }), 9);
    const table = november(...many(6, solved), ...noise, ...land).sections.find(
      ({ heading }) => heading === 'by_category',
    );
    expect(table?.lines.map(({ part, value }) => [part, value])).toEqual([
      [CATEGORIES.road, count(6)],
      [CATEGORIES.land, FEW],
      [CATEGORIES.noise, FEW],
    ]);
  });

  test('of ratings hide what people thought', () => {
    const rated = (one: number, rating: 'good' | 'poor') => [
      ...solved(one),
      { number: 6, at: at('2026-11-19 08:00'), actor: byHead, event: { kind: 'Rated', rating } } as const,
    ];
    expect(valueIn(november(...many(9, (one) => rated(one, 'good'))), 'satisfaction')).toEqual({
      kind: 'too_few',
    });
    const enough = november(
      ...many(10, (one) => rated(one, 'good')),
      ...many(5, (one) => rated(one, 'poor'), 10),
    );
    expect(valueIn(enough, 'satisfaction')).toEqual({ kind: 'satisfaction', percent: 66.7, ratings: 15 });
  });
});

describe('tricks', () => {
  const answer = { kind: 'Answered', by: ECONOMY_HEAD, answer: told('đã vá'), photos: [] } as const;

  test('a signed apology moves the date and makes nothing punctual', () => {
    const newDue = { at: at('2026-12-01 00:00'), day: '2026-11-30', projected: false } as const;
    const apology = { kind: 'ApologySigned', by: OFFICERS.economyHead, reason: 'mưa', newDue } as const;
    const moved = (one: number) =>
      historyOf(...begun(one), on('2026-11-20 09:00', apology), on('2026-11-27 10:00', answer));
    const report = november(...many(5, moved), ...many(5, solved, 5));
    expect(valueIn(report, 'reports_on_time')).toEqual(share(5, 10, 50));
    expect(valueIn(report, 'apologies_kept')).toEqual(share(5, 5, 100));
  });

  test('"not ours" takes a matter out and makes nothing punctual', () => {
    const refusal = {
      kind: 'Refused',
      by: OFFICERS.economyHead,
      ground: 'other_body',
      place: 'Điện lực',
    } as const;
    const refused = (one: number) => historyOf(...begun(one), on('2026-11-17 09:00', refusal));
    const report = november(...many(5, refused), ...many(5, late, 5));
    expect(valueIn(report, 'reports_on_time')).toEqual(share(0, 5, 0));
    expect(valueIn(report, 'refused')).toEqual(count(5));
  });

  test('an answer that is sent back counts against the content, and the new promise counts by itself', () => {
    const reopened = {
      kind: 'Reopened',
      told: told('chưa xong'),
      due: { at: at('2026-11-28 00:00'), day: '2026-11-27', projected: false },
      owner: CHAIRMAN_OWNER,
    } as const;
    const again = (one: number) => [
      ...solved(one),
      { number: 6, at: at('2026-11-20 09:00'), actor: byHead, event: reopened } as const,
      { number: 7, at: at('2026-11-26 09:00'), actor: byHead, event: answer } as const,
    ];
    const report = november(...many(5, again), ...many(5, solved, 5));
    expect(valueIn(report, 'received')).toEqual(count(10));
    expect(valueIn(report, 'due')).toEqual(count(15));
    expect(valueIn(report, 'reports_content')).toEqual(share(10, 15, 66.7));
    expect(valueIn(report, 'reopened')).toEqual(share(5, 10, 50));
  });

  test('the clock stands still only while the citizen is asked', () => {
    const question = { kind: 'CitizenAsked', by: OFFICERS.economyHead, question: 'ở đâu?' } as const;
    const asked = (one: number) => historyOf(...begun(one), on('2026-11-17 09:00', question));
    expect(valueIn(november(...many(5, asked)), 'overdue')).toEqual(count(0));
    const askedLate = (one: number) => historyOf(...begun(one), on('2026-11-25 09:00', question));
    expect(valueIn(november(...many(5, askedLate)), 'overdue')).toEqual(count(5));
  });
});

test('whom it is about stands nowhere in the report', () => {
  const text = JSON.stringify(
    november(
      ...many(7, (one) => solved(one, { told: told('CANARY'), phone: 'CANARY', hamlet: id('na-thi-du') })),
    ),
  );
  expect(text).not.toMatch(/CANARY|citizen|complaint-/);
});
