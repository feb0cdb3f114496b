// Paging: danger nobody accepts calls one more person every five minutes, day and night, never the one complained about.
import { describe, expect, test } from 'vitest';
import { mayRead, offersFor } from '../../../domain/complaint/lifecycle.ts';
import { nextToPage } from '../../../domain/complaint/paging.ts';
import type { OfficerId } from '../../../domain/ids.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { at, clock, fresh, given, type Happening, officer, on } from './given.ts';

/** At night, of the filing. */
const NIGHT = '2026-11-16 23:00';
const POLICE = { post: POSTS.policeChief, officer: OFFICERS.policeChief };
const DUE = { at: at('2026-11-17 00:00'), day: '2026-11-16', projected: false };
const VIOLENCE = {
  visibility: 'restricted',
  submission: 'bao_luc',
  category: CATEGORIES.violence,
  urgency: 'emergency',
  owner: POLICE,
  due: DUE,
} as const;

/** A matter filed at night: `fresh` files in the morning. */
function atNight(changes: Parameters<typeof fresh>[0]): readonly Happening[] {
  return fresh(changes).map((happening) => ({ ...happening, at: NIGHT }));
}

const page = (number: number) => ({ kind: 'Ring', timer: 'page', number }) as const;
const paged = (moment: string, number: number, called: OfficerId) =>
  on(moment, { kind: 'Paged', number, officer: called });
const violence = (...more: readonly Happening[]) => given(...atNight(VIOLENCE), ...more);
const CALLED = paged('2026-11-16 23:05', 1, OFFICERS.nightWatch);
const context = { commune: demoCommune(), now: at('2026-11-16 23:06') };

test('five minutes after the alarm, and every five minutes on', () => {
  const pages = (...more: readonly Happening[]) =>
    violence(...more)
      .timers('2026-11-16 23:01')
      .filter(({ kind }) => kind === 'page');
  expect(pages()).toEqual([{ kind: 'page', number: 1, dueAt: at('2026-11-16 23:05') }]);
  expect(pages(CALLED)).toEqual([{ kind: 'page', number: 2, dueAt: at('2026-11-16 23:10') }]);
});

test('first whoever is on duty, then the rungs, then everybody who holds a post, each once', () => {
  const called: OfficerId[] = [];
  for (let number = 1; ; number++) {
    const history = called.map((one, index) => paged('2026-11-16 23:05', index + 1, one));
    const next = nextToPage(violence(...history).state(), context);
    if (next === null) break;
    called.push(next);
    expect(number).toBeLessThan(20);
  }
  expect(called[0]).toBe(OFFICERS.nightWatch);
  expect(new Set(called).size).toBe(called.length);
  // All but the two whom the alarm itself has reached.
  expect(called).toHaveLength(demoCommune().officers.length - 2);
  expect(called).not.toContain(OFFICERS.policeChief);
});

describe('whoever is called', () => {
  test('hears that there is danger, at any hour, and the code alone', () => {
    const outcome = violence().when(page(1), clock, '2026-11-16 23:05');
    outcome.happens({ kind: 'Paged', number: 1, officer: OFFICERS.nightWatch });
    const [notice] = outcome.notices();
    expect(outcome.notices()).toHaveLength(1);
    expect(notice).toMatchObject({ wakes: true, body: { kind: 'page', offers: ['Accept'] } });
    expect(outcome.hears(OFFICERS.nightWatch)).toMatchObject([{ glance: { sealed: true, told: null } }]);
  });

  test('may take it, and only then read it; the matter is theirs', () => {
    const before = violence(CALLED);
    expect(offersFor(before.state(), OFFICERS.nightWatch, context)).toEqual(['Accept']);
    expect(mayRead(OFFICERS.nightWatch, before.state(), context)).toBe(false);
    const taken = before.when({ kind: 'Accept' }, officer(OFFICERS.nightWatch), '2026-11-16 23:06');
    expect(taken.after()).toMatchObject({
      owner: { officer: OFFICERS.nightWatch },
      standing: { status: 'accepted' },
    });
    expect(mayRead(OFFICERS.nightWatch, taken.after(), context)).toBe(true);
    expect(demoCommune().officers.filter(({ id }) => mayRead(id, taken.after(), context))).toHaveLength(2);
  });

  test('is never on the side complained about', () => {
    const subjects = { officers: [OFFICERS.nightWatch], posts: [], units: [] };
    const against = given(...atNight({ ...VIOLENCE, subjects }));
    const { events } = against.when(page(1), clock, '2026-11-16 23:05');
    expect(events).toMatchObject([{ kind: 'Paged' }]);
    expect(events).not.toMatchObject([{ officer: OFFICERS.nightWatch }]);
  });
});

test('accepted, nobody is called any more; a page that rings late calls one person, not all that were due', () => {
  const accepted = on('2026-11-16 23:03', { kind: 'Accepted', by: OFFICERS.policeChief });
  violence(accepted).when(page(1), clock, '2026-11-16 23:05').isQuiet();
  violence().when(page(1), clock, '2026-11-16 23:31').happens({
    kind: 'Paged',
    number: 6,
    officer: OFFICERS.nightWatch,
  });
});

test('what is no emergency calls nobody', () => {
  expect(
    given(...fresh())
      .timers('2026-11-16 23:00')
      .map(({ kind }) => kind),
  ).not.toContain('page');
});
