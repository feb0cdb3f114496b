// Who must act: the owner at filing, the owner today, and the rungs above. Never nobody.
import type { Commune } from '../commune.ts';
import type { CategoryId, OfficerId, PostCode } from '../ids.ts';
import type { Officer } from '../person.ts';
import { CHAIRMAN, type Concern, clearedOwner, holderOf, ladderOf, routeOf } from '../routing.ts';
import { categoryOf } from './category.ts';
import { type Complaint, isSealed, type Owner, type Subjects, type Visibility } from './complaint.ts';
import { concernOf, isConcerned } from './concern.ts';
import type { Context } from './context.ts';

/** The officer of this id, while they belong to the commune. */
export function officerOf(commune: Commune, id: OfficerId): Officer | undefined {
  return commune.officers.find((officer) => officer.id === id);
}

/** The officer holds this post in person, not as a stand-in. */
export function holds(commune: Commune, officer: OfficerId, post: PostCode): boolean {
  return officerOf(commune, officer)?.posts.includes(post) ?? false;
}

/** The officer holds a post that may read what is restricted. */
export function isCleared(commune: Commune, officer: OfficerId): boolean {
  return commune.posts.some((post) => post.cleared && holds(commune, officer, post.code));
}

/**
 * Whom a new matter goes to. A restricted one goes to the post its category designates, held in person, else to the
 * officer cleared for denunciations, else to the chairman; a stand-in gets it only when nobody of these is there.
 * Whoever is complained about, and who works under them, never gets it; null when all of the commune are these.
 */
export function ownerAtFiling(
  matter: {
    readonly category: CategoryId;
    readonly visibility: Visibility;
    readonly subjects?: Subjects;
  },
  { commune, now }: Context,
): Owner | null {
  const category = categoryOf(commune, matter.category);
  const concern = concernOf(matter, commune);
  const routed = routeOf(commune, category, now, concern);
  if (!isSealed(matter) || routed === null) return routed;
  const designated = [category.post, ...category.escalation, CHAIRMAN].includes(routed.post);
  const isDesignated = category.visibility === 'restricted' && designated;
  if (isDesignated && holds(commune, routed.officer, routed.post)) return routed;
  if (isBesideLeaders(commune, routed, concern)) return routed;
  return clearedOrChairman({ commune, now }, concern) ?? routed;
}

/**
 * The one who must act at this moment: the owner while there, else who stands in for them at the post, else the next
 * rung. A restricted matter never passes to a stand-in who is not cleared.
 */
export function ownerToday(complaint: Complaint, context: Context): Owner {
  const { commune, now } = context;
  const { owner } = complaint;
  if (isInPlace(commune, owner, now) && !isConcerned(owner.officer, complaint, commune)) return owner;
  return (
    standInFor(complaint, context) ?? rungsAbove(complaint, context)[0] ?? lastResort(complaint, context)
  );
}

/** The owner holds the post and is there: nobody need stand in. */
export function isInPlace(commune: Commune, owner: Owner, now: Context['now']): boolean {
  return holds(commune, owner.officer, owner.post) && isPresent(commune, owner.officer, now);
}

/** The officer is the one recorded, or the one who must act today. */
export function isOwner(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  return officer === complaint.owner.officer || officer === ownerToday(complaint, context).officer;
}

/** The rungs still above the owner, lowest first; a restricted matter climbs only to those who may read it. */
export function rungsAbove(complaint: Complaint, { commune, now }: Context): readonly Owner[] {
  const concern = concernOf(complaint, commune);
  const rungs = ladderOf(commune, complaint, now, concern).filter(
    ({ officer }) => officer !== complaint.owner.officer,
  );
  const mayHold = (rung: Owner): boolean =>
    mayHoldSealed(commune, rung) || isBesideLeaders(commune, rung, concern);
  return isSealed(complaint) ? rungs.filter(mayHold) : rungs;
}

/** The post in which an officer acts here: the owner's, a rung's, else their own first. */
export function postOf(officer: OfficerId, complaint: Complaint, context: Context): PostCode {
  const { owner } = complaint;
  if (isOwner(officer, complaint, context)) return owner.post;
  const rung = rungsAbove(complaint, context).find((one) => one.officer === officer);
  return rung?.post ?? officerOf(context.commune, officer)?.posts[0] ?? owner.post;
}

function standInFor(complaint: Complaint, { commune, now }: Context): Owner | null {
  const { post } = complaint.owner;
  const concern = concernOf(complaint, commune);
  const officer = holderOf(commune, post, now, concern.conflicted);
  const isTrusted =
    officer && (!isSealed(complaint) || holds(commune, officer, post) || isCleared(commune, officer));
  if (officer && isTrusted) return { post, officer };
  return isSealed(complaint) ? clearedOrChairman({ commune, now }, concern) : null;
}

/**
 * Everybody on the way up is away: whoever routing still finds; a sealed matter rather waits with its owner. When only
 * those complained about are left the matter stays on paper with its last owner, and its ladder points to the province.
 */
function lastResort(complaint: Complaint, { commune, now }: Context): Owner {
  const { owner } = complaint;
  const concern = concernOf(complaint, commune);
  const isStillHere =
    officerOf(commune, owner.officer) !== undefined && !concern.conflicted.includes(owner.officer);
  const mayStay = isSealed(complaint) || isPresent(commune, owner.officer, now);
  if (isStillHere && mayStay) return owner;
  return routeOf(commune, categoryOf(commune, complaint.category), now, concern) ?? owner;
}

function clearedOrChairman({ commune, now }: Context, { conflicted }: Required<Concern>): Owner | null {
  const chairman = holderOf(commune, CHAIRMAN, now, conflicted);
  return clearedOwner(commune, now, conflicted) ?? (chairman && { post: CHAIRMAN, officer: chairman });
}

/** Holds in person a post that hears of the commune's leaders, whom this matter complains about. */
export function isBesideLeaders(
  commune: Commune,
  { post, officer }: Owner,
  { line, isBinding }: Required<Concern>,
): boolean {
  return isBinding && line.includes(post) && holds(commune, officer, post);
}

/** May own a restricted matter that comes from elsewhere: who is cleared, and the chairman in person. */
export function mayHoldSealed(commune: Commune, { post, officer }: Owner): boolean {
  return isCleared(commune, officer) || (post === CHAIRMAN && holds(commune, officer, CHAIRMAN));
}

function isPresent(commune: Commune, id: OfficerId, now: Context['now']): boolean {
  const officer = officerOf(commune, id);
  return officer !== undefined && !officer.absences.some(({ from, to }) => from <= now && now < to);
}
