// Supervision boards: they watch the administration, and no matter ever comes to them.
import { describe, expect, test } from 'vitest';
import type { Commune } from '../../domain/commune.ts';
import { mayRead, openTo } from '../../domain/complaint/lifecycle.ts';
import { ownerAtFiling } from '../../domain/complaint/owners.ts';
import { id, type OfficerId, type PostCode } from '../../domain/ids.ts';
import { isOverseer } from '../../domain/oversight.ts';
import { readersOf, readingOf } from '../../domain/reports/readers.ts';
import { dutyOfficers, holderOf } from '../../domain/routing.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS, withAbsence } from '../support/commune.ts';
import { at, fresh, given, officer } from './complaint/given.ts';

const BOARD = id<PostCode>('BTTND');
const INSPECTOR = id<OfficerId>('00000000-0000-7000-8000-000000000199');
const NOW = at('2026-11-17 09:00');

/** The commune with a people's inspection board; it stands first, where a careless search would find it. */
function watched(changes: Partial<Commune> = {}): Commune {
  const commune = demoCommune();
  const [chairman, ...others] = commune.officers;
  if (chairman === undefined) throw new Error('the commune has no officers');
  const [post] = commune.posts;
  if (post === undefined) throw new Error('the commune has no posts');
  return {
    ...commune,
    posts: [{ ...post, code: BOARD, cleared: false, reports: 'figures' }, ...commune.posts],
    officers: [{ ...chairman, id: INSPECTOR, name: 'Ngô Văn Thử', posts: [BOARD] }, chairman, ...others],
    ...changes,
  };
}

describe('a board', () => {
  test('reads figures, the chairman the report, others nothing', () => {
    const commune = watched();
    expect(isOverseer(commune, INSPECTOR)).toBe(true);
    expect(
      [INSPECTOR, OFFICERS.chairman, OFFICERS.economyHead, null].map((one) => readingOf(commune, one)),
    ).toEqual(['figures', 'report', 'nothing', 'nothing']);
    expect(readersOf(commune)).toEqual([INSPECTOR, OFFICERS.chairman]);
  });

  test('holds no post to which a matter could go', () => {
    expect(holderOf(watched(), BOARD, NOW)).toBeNull();
    given(...fresh())
      .when(
        { kind: 'Forward', post: BOARD, reason: 'để biết' },
        officer(OFFICERS.economyHead),
        '2026-11-17 09:00',
        watched(),
      )
      .refuses('post_vacant');
  });

  test('is never the one who is left when everybody else is away', () => {
    const everyone = watched();
    const away = everyone.officers
      .filter((one) => one.id !== INSPECTOR)
      .reduce(
        (commune, one) =>
          withAbsence(commune, one.id, { from: 0, to: at('2027-01-01 00:00'), deputy: INSPECTOR }),
        everyone,
      );
    const context = { commune: away, now: NOW };
    const owner = ownerAtFiling({ category: CATEGORIES.road, visibility: 'open' }, context);
    expect(owner?.officer).not.toBe(INSPECTOR);
    expect(owner).not.toBeNull();
    expect(dutyOfficers(away, NOW)).not.toContain(INSPECTOR);
  });

  test('reads no matter and may do nothing to one, whatever else its member is said to hold', () => {
    const complaint = given(...fresh()).state();
    for (const posts of [[BOARD], [BOARD, POSTS.chairman], [BOARD, POSTS.economyHead]]) {
      const commune = watched();
      const officers = commune.officers.map((one) => (one.id === INSPECTOR ? { ...one, posts } : one));
      const context = { commune: { ...commune, officers }, now: NOW };
      expect(mayRead(INSPECTOR, complaint, context)).toBe(false);
      expect(openTo(officer(INSPECTOR), complaint, context)).toEqual([]);
    }
  });
});
