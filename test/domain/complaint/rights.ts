// A second opinion on who may be told: written from the law's side, without the code under test.
import type { Moment } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import type { OfficerId, PostCode } from '../../../domain/ids.ts';
import { POSTS } from '../../support/commune.ts';

/**
 * Everybody who could have a right to this matter: those who own it or hold a post in its line, with everyone they
 * could have named to stand in; a sealed one only its owner and those who could own it. Of danger that nobody has
 * taken hears besides whoever has been called, one after the other.
 */
export function couldBeTold(complaint: Complaint, whole: Commune, now: Moment): ReadonlySet<OfficerId> {
  const commune = withoutAccused(complaint, whole);
  const called = calledIn(complaint, commune);
  if (complaint.visibility === 'restricted') {
    const holders = holdersOf(commune, [complaint.owner.post]);
    const could = couldOwnSealed(complaint, commune, now);
    return new Set([complaint.owner.officer, ...holders, ...could, ...called]);
  }
  const duty = complaint.urgency === 'emergency' ? onDuty(commune, now) : [];
  const line = holdersOf(commune, lineOf(complaint, commune));
  return orAnybody(standIns(commune, [complaint.owner.officer, ...line, ...duty, ...called]), commune, now);
}

/** Whoever danger has called, and who is not on the side complained about. */
export function calledIn({ paged }: Complaint, { officers }: Commune): readonly OfficerId[] {
  return officers.filter(({ id }) => paged?.officers.includes(id)).map(({ id }) => id);
}

/**
 * Whoever may own a sealed matter: cleared posts, the post its category designates, the chairman and the chairman's
 * stand-ins; anybody once none of these is there.
 */
export function couldOwnSealed(complaint: Complaint, whole: Commune, now: Moment): ReadonlySet<OfficerId> {
  const commune = withoutAccused(complaint, whole);
  const cleared = commune.posts.filter((post) => post.cleared).map(({ code }) => code);
  const category = commune.categories.find(({ id }) => id === complaint.category);
  const designated = category?.visibility === 'restricted' ? [category.post, ...category.escalation] : [];
  const chairmans = standIns(commune, holdersOf(commune, [POSTS.chairman]));
  return orAnybody([...holdersOf(commune, [...cleared, ...designated]), ...chairmans], commune, now);
}

/**
 * Everybody complained about, by name, by post or as staff of a unit, and everybody whose line of head and deputy leads
 * to one of these; the chairman is under nobody.
 */
export function mustNotKnow({ subjects }: Complaint, { posts, officers }: Commune): readonly OfficerId[] {
  if (subjects === undefined) return [];
  const isOne = (one: (typeof officers)[number]): boolean =>
    subjects.officers.includes(one.id) || one.posts.some((post) => subjects.posts.includes(post));
  const heldByAccused = officers
    .filter((one) => subjects.officers.includes(one.id))
    .flatMap((one) => one.posts);
  const staff = posts.filter(
    ({ code, headOfUnit }) =>
      headOfUnit !== null && headOfUnit !== code && subjects.units.includes(headOfUnit),
  );
  const accused = new Set([...subjects.posts, ...heldByAccused, ...staff.map(({ code }) => code)]);
  const leadsToAccused = (code: PostCode, seen: readonly PostCode[]): boolean => {
    const post = posts.find((one) => one.code === code);
    return [post?.headOfUnit, post?.deputyInCharge].some(
      (up) =>
        up != null &&
        up !== code &&
        (accused.has(up) || (!seen.includes(up) && leadsToAccused(up, [...seen, up]))),
    );
  };
  const isUnder = (code: PostCode): boolean =>
    staff.some((post) => post.code === code) || leadsToAccused(code, [code]);
  return officers
    .filter((one) => isOne(one) || (!one.posts.includes(POSTS.chairman) && one.posts.some(isUnder)))
    .map(({ id }) => id);
}

/** The commune as it is for a matter; as it is when nobody else is left. */
function withoutAccused(complaint: Complaint, commune: Commune): Commune {
  const accused = mustNotKnow(complaint, commune);
  return { ...commune, officers: commune.officers.filter(({ id }) => !accused.includes(id)) };
}

/** Danger never rings at an empty desk: with nobody on duty there, anybody may be called. */
function onDuty(commune: Commune, now: Moment): readonly OfficerId[] {
  return [...orAnybody(standIns(commune, commune.duty), commune, now)];
}

/** Nothing is ever skipped into nobody: when none of these is there, anybody will do. */
function orAnybody(officers: readonly OfficerId[], commune: Commune, now: Moment): ReadonlySet<OfficerId> {
  const present = presentOf(commune, now);
  const isAnybodyThere = officers.some((officer) => present.includes(officer));
  return new Set(isAnybodyThere ? officers : commune.officers.map(({ id }) => id));
}

function presentOf(commune: Commune, now: Moment): readonly OfficerId[] {
  const isAway = (absences: (typeof commune.officers)[number]['absences']): boolean =>
    absences.some(({ from, to }) => from <= now && now < to);
  return commune.officers.filter(({ absences }) => !isAway(absences)).map(({ id }) => id);
}

function lineOf(complaint: Complaint, commune: Commune): readonly PostCode[] {
  const category = commune.categories.find(({ id }) => id === complaint.category);
  const direct = [
    complaint.owner.post,
    ...(category ? [category.post, ...category.escalation] : []),
    POSTS.chairman,
  ];
  const posts = commune.posts.filter(({ code }) => direct.includes(code));
  const above = posts.flatMap(({ headOfUnit, deputyInCharge }) => [headOfUnit, deputyInCharge]);
  return [...direct, ...above.filter((post) => post !== null), ...conductLine(complaint, commune)];
}

/** Of somebody's conduct may hear: every head and deputy there is, and, where it is a leader's, who is cleared. */
function conductLine({ subjects }: Complaint, { posts }: Commune): readonly PostCode[] {
  if (subjects === undefined) return [];
  const heads = posts.flatMap(({ headOfUnit, deputyInCharge }) => [headOfUnit, deputyInCharge]);
  const cleared = posts.filter((post) => post.cleared).map(({ code }) => code);
  return [...heads.filter((post) => post !== null), ...subjects.units, ...cleared];
}

function holdersOf(commune: Commune, posts: readonly PostCode[]): readonly OfficerId[] {
  return commune.officers.filter((one) => one.posts.some((post) => posts.includes(post))).map(({ id }) => id);
}

function standIns(commune: Commune, officers: readonly OfficerId[]): readonly OfficerId[] {
  const named = commune.officers
    .filter(({ id }) => officers.includes(id))
    .flatMap(({ absences }) => absences.flatMap(({ deputy }) => (deputy === null ? [] : [deputy])));
  const more = named.filter((one) => !officers.includes(one));
  return more.length === 0 ? officers : standIns(commune, [...officers, ...more]);
}
