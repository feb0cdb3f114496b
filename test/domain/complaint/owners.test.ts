// Who must act: never nobody, never somebody who may not.
import { expect, test } from 'vitest';
import type { Commune } from '../../../domain/commune.ts';
import { ownerAtFiling, ownerToday, postOf, rungsAbove } from '../../../domain/complaint/owners.ts';
import {
  CATEGORIES,
  demoCommune,
  OFFICERS,
  POSTS,
  withAbsence,
  withoutOfficer,
  withVacancy,
} from '../../support/commune.ts';
import { at, CHAIRMAN_OWNER, ECONOMY_DEPUTY, ECONOMY_HEAD, FILED_AT, fresh, given } from './given.ts';

const commune = demoCommune();
const now = at(FILED_AT);
const away = { from: now, to: at('2026-12-01 00:00'), deputy: null };
const road = given(...fresh()).state();
const RECEPTION = { post: POSTS.reception, officer: OFFICERS.reception };
const POLICE = { post: POSTS.policeChief, officer: OFFICERS.policeChief };

const filedWith = (
  category: typeof road.category,
  visibility: typeof road.visibility,
  of: Commune = commune,
) => ownerAtFiling({ category, visibility }, { now, commune: of });

test('at filing: an open matter by routing', () => {
  expect(filedWith(CATEGORIES.road, 'open')).toEqual(ECONOMY_HEAD);
  expect(filedWith(CATEGORIES.road, 'open', withVacancy(commune, OFFICERS.economyHead))).toEqual(
    ECONOMY_DEPUTY,
  );
});

test('at filing: a sealed matter to the post its category designates, else to who is cleared', () => {
  expect(filedWith(CATEGORIES.violence, 'restricted')).toEqual(POLICE);
  expect(filedWith(CATEGORIES.road, 'restricted')).toEqual(CHAIRMAN_OWNER);
  const withDeputy = withAbsence(commune, OFFICERS.policeChief, { ...away, deputy: OFFICERS.landOfficer });
  expect(filedWith(CATEGORIES.violence, 'restricted', withDeputy)).toEqual(CHAIRMAN_OWNER);
  const noChairman = withAbsence(commune, OFFICERS.chairman, away);
  expect(filedWith(CATEGORIES.road, 'restricted', noChairman)).toEqual(RECEPTION);
});

test('today: the owner while there, else the stand-in, else the next rung', () => {
  expect(ownerToday(road, { now, commune })).toEqual(ECONOMY_HEAD);
  const deputised = withAbsence(commune, OFFICERS.economyHead, { ...away, deputy: OFFICERS.landOfficer });
  expect(ownerToday(road, { now, commune: deputised })).toEqual({
    ...ECONOMY_HEAD,
    officer: OFFICERS.landOfficer,
  });
  const gone = withoutOfficer(commune, OFFICERS.economyHead);
  expect(ownerToday(road, { now, commune: gone })).toEqual(ECONOMY_DEPUTY);
});

test('today: with everybody away somebody still owns it; a sealed matter waits with its owner', () => {
  const empty = { ...commune, officers: commune.officers.map((one) => ({ ...one, absences: [away] })) };
  expect(empty.officers.map(({ id }) => id)).toContain(ownerToday(road, { now, commune: empty }).officer);
  const sealed = given(
    ...fresh({ category: CATEGORIES.violence, visibility: 'restricted', owner: POLICE }),
  ).state();
  expect(ownerToday(sealed, { now, commune: empty })).toEqual(POLICE);
});

test('above: the ladder, without the owner; a sealed matter only to those who may read it', () => {
  expect(rungsAbove(road, { now, commune })).toEqual([ECONOMY_DEPUTY, CHAIRMAN_OWNER]);
  const sealed = given(...fresh({ visibility: 'restricted', owner: ECONOMY_HEAD })).state();
  expect(rungsAbove(sealed, { now, commune })).toEqual([CHAIRMAN_OWNER]);
  expect(rungsAbove({ ...road, owner: CHAIRMAN_OWNER }, { now, commune })).toEqual([]);
});

test('the post somebody acts in: the owner’s, a rung’s, else their own', () => {
  const post = (officer: typeof OFFICERS.chairman) => postOf(officer, road, { now, commune });
  expect(post(OFFICERS.economyHead)).toBe(POSTS.economyHead);
  expect(post(OFFICERS.economyDeputy)).toBe(POSTS.economyDeputy);
  expect(post(OFFICERS.nightWatch)).toBe(POSTS.nightWatch);
});
