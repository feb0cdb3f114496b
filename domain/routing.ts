// Routing from data: who holds a post today, whom a matter goes to, and the ladder above them.
import type { Moment } from './clock.ts';
import type { Category, Commune, Post } from './commune.ts';
import type { Owner } from './complaint/complaint.ts';
import { type CategoryId, id, type OfficerId, type PostCode } from './ids.ts';
import type { Officer } from './person.ts';

/** The chairman of the People's Committee: every ladder passes here (complaints.md §8.1). */
export const CHAIRMAN: PostCode = id('CT_UBND');
/** Pseudo-post: the head of the unit of the person who is reported. */
export const HEAD_OF_UNIT: PostCode = id('HEAD_OF_UNIT');
/** Pseudo-post: whoever is cleared for denunciations. */
export const CLEARED_FOR_DENUNCIATIONS: PostCode = id('TIEP_DAN_RESTRICTED');

/** What may narrow a choice: officers in conflict (complaints.md §5), and the post of the person reported. */
export type Concern = { readonly conflicted?: readonly OfficerId[]; readonly reported?: PostCode };

/**
 * The officer who answers for a post at this moment: a present holder, else the deputy an absent holder has named,
 * else who answers for the deputy in charge. Null when the post is vacant or nobody of these is there.
 */
export function holderOf(
  commune: Commune,
  post: PostCode,
  now: Moment,
  conflicted: readonly OfficerId[] = [],
): OfficerId | null {
  if (holdersOf(commune, post).length === 0) return null;
  const inCharge = postOf(commune, post)?.deputyInCharge ?? null;
  return (
    ownHolderOf(commune, post, now, conflicted) ??
    (inCharge && ownHolderOf(commune, inCharge, now, conflicted))
  );
}

/**
 * Whom a new matter goes to: the category's post, else down its escalation, else the chairman, else any post with
 * somebody there, else any officer at all. Never nobody; a commune without officers is a broken import and throws.
 */
export function routeOf(commune: Commune, category: Category, now: Moment, concern: Concern = {}): Owner {
  const conflicted = conflictedBy(commune, concern);
  const fallbacks = [...category.escalation, CHAIRMAN, ...commune.posts.map(({ code }) => code)];
  return (
    firstStop(commune, category.post, now, conflicted, concern.reported) ??
    firstOwner(commune, fallbacks, now, conflicted) ??
    anyOwner(commune, conflicted)
  );
}

/** Who may take a denunciation now: a present holder of a cleared post, no stand-in; null when there is none. */
export function clearedOwner(
  commune: Commune,
  now: Moment,
  conflicted: readonly OfficerId[] = [],
): Owner | null {
  const cleared = commune.posts.filter((post) => post.cleared).map(({ code }) => code);
  return firstOf(cleared, (post) => {
    const officer = presentHolderOf(commune, post, now, conflicted);
    return officer && { post, officer };
  });
}

/**
 * The rungs still above the present owner, lowest first; empty means that the next step leads out of the commune.
 * They follow the category's escalation while the owner stands on it, else (forwarded elsewhere) the owner's own
 * line: head of unit, deputy in charge. The chairman is always the last. A rung is left out when it is vacant, absent
 * without deputy, in conflict, or held by the person of the rung before (DESIGN §3 No district).
 */
export function ladderOf(
  commune: Commune,
  complaint: { readonly category: CategoryId; readonly owner: Owner },
  now: Moment,
  conflicted: readonly OfficerId[] = [],
): readonly Owner[] {
  const rungs: Owner[] = [];
  let below = complaint.owner.officer;
  for (const post of postsAbove(commune, complaint.category, complaint.owner.post)) {
    const officer = ownHolderOf(commune, post, now, conflicted);
    if (officer === null || officer === below) continue;
    rungs.push({ post, officer });
    below = officer;
  }
  return rungs;
}

/** Officers to call at this moment, in order: those on duty or their deputies, else the chairman, else anybody. */
export function dutyOfficers(commune: Commune, now: Moment): readonly OfficerId[] {
  const onDuty = commune.duty.flatMap((officer) => standIn(commune, officer, now, []) ?? []);
  if (onDuty.length > 0) return [...new Set(onDuty)];
  const everyPost = [CHAIRMAN, ...commune.posts.map(({ code }) => code)];
  return [(firstOwner(commune, everyPost, now, []) ?? anyOwner(commune, [])).officer];
}

/** Posts above one post, whoever holds them, in order, ending with the chairman. */
function postsAbove(commune: Commune, categoryId: CategoryId, from: PostCode): readonly PostCode[] {
  if (from === CHAIRMAN) return [];
  const category = commune.categories.find((one) => one.id === categoryId);
  const line = category && standsOn(category, from) ? category.escalation : ownLine(commune, from);
  const above = line.slice(line.indexOf(from) + 1).filter((post) => post !== CHAIRMAN);
  return [...above, CHAIRMAN];
}

/** A pseudo-post stands for whatever real post it came to, so its category's escalation holds for all of them. */
function standsOn(category: Category, post: PostCode): boolean {
  if (category.escalation.length === 0) return false;
  return isPseudo(category.post) || category.post === post || category.escalation.includes(post);
}

function ownLine(commune: Commune, from: PostCode): readonly PostCode[] {
  const post = postOf(commune, from);
  return [post?.headOfUnit, post?.deputyInCharge].flatMap((code) => (code && code !== from ? [code] : []));
}

function isPseudo(post: PostCode): boolean {
  return post === HEAD_OF_UNIT || post === CLEARED_FOR_DENUNCIATIONS;
}

/** Who answers for the category's own post, or for the real post behind a pseudo-post. */
function firstStop(
  commune: Commune,
  post: PostCode,
  now: Moment,
  conflicted: readonly OfficerId[],
  reported: PostCode | undefined,
): Owner | null {
  switch (post) {
    case CLEARED_FOR_DENUNCIATIONS:
      return clearedOwner(commune, now, conflicted);
    case HEAD_OF_UNIT:
      return firstOwner(commune, reported ? ownLine(commune, reported) : [], now, conflicted);
    default: {
      const officer = holderOf(commune, post, now, conflicted);
      return officer && { post, officer };
    }
  }
}

/** The person reported is in conflict, whatever they hold. */
function conflictedBy(commune: Commune, { conflicted = [], reported }: Concern): readonly OfficerId[] {
  return reported
    ? [...conflicted, ...holdersOf(commune, reported).map((officer) => officer.id)]
    : conflicted;
}

function firstOwner(
  commune: Commune,
  posts: readonly PostCode[],
  now: Moment,
  conflicted: readonly OfficerId[],
): Owner | null {
  return firstOf(posts, (post) => {
    const officer = ownHolderOf(commune, post, now, conflicted);
    return officer && { post, officer };
  });
}

/** The first answer that is not null. */
function firstOf<T, R>(values: readonly T[], ask: (value: T) => R | null): R | null {
  for (const value of values) {
    const answer = ask(value);
    if (answer !== null) return answer;
  }
  return null;
}

/** Everybody is away or in conflict: an absent officer is still better than nobody. */
function anyOwner(commune: Commune, conflicted: readonly OfficerId[]): Owner {
  const officer = commune.officers.find((one) => !conflicted.includes(one.id)) ?? commune.officers[0];
  if (!officer) throw new Error(`the commune ${commune.slug} has no officer to route to`);
  return { post: officer.posts[0] ?? CHAIRMAN, officer: officer.id };
}

/** A present holder of the post, else the deputy an absent holder has named. */
function ownHolderOf(
  commune: Commune,
  post: PostCode,
  now: Moment,
  conflicted: readonly OfficerId[],
): OfficerId | null {
  const holders = holdersOf(commune, post).map((officer) => officer.id);
  return (
    presentHolderOf(commune, post, now, conflicted) ??
    firstOf(holders, (officer) => standIn(commune, officer, now, conflicted))
  );
}

function presentHolderOf(
  commune: Commune,
  post: PostCode,
  now: Moment,
  conflicted: readonly OfficerId[],
): OfficerId | null {
  const isFree = (officer: Officer): boolean => !absenceOf(officer, now) && !conflicted.includes(officer.id);
  return holdersOf(commune, post).find(isFree)?.id ?? null;
}

/** The officer, or while absent the deputy, the deputy's deputy …; null where the chain ends or bites its tail. */
function standIn(
  commune: Commune,
  officerId: OfficerId,
  now: Moment,
  excluded: readonly OfficerId[],
): OfficerId | null {
  const officer = commune.officers.find((one) => one.id === officerId);
  if (!officer || excluded.includes(officerId)) return null;
  const absence = absenceOf(officer, now);
  if (!absence) return officerId;
  return absence.deputy && standIn(commune, absence.deputy, now, [...excluded, officerId]);
}

function absenceOf(officer: Officer, now: Moment): Officer['absences'][number] | undefined {
  return officer.absences.find(({ from, to }) => from <= now && now < to);
}

function holdersOf(commune: Commune, post: PostCode): readonly Officer[] {
  return commune.officers.filter((officer) => officer.posts.includes(post));
}

function postOf(commune: Commune, code: PostCode): Post | undefined {
  return commune.posts.find((post) => post.code === code);
}
