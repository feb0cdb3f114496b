// Routing from data: who holds a post today, whom a matter goes to, and the ladder above them.
import type { Moment } from './clock.ts';
import type { Category, Commune, Post } from './commune.ts';
import type { Owner } from './complaint/complaint.ts';
import { type CategoryId, id, type OfficerId, type PostCode } from './ids.ts';
import { workers } from './oversight.ts';
import type { Officer } from './person.ts';

/** The chairman of the People's Committee: every ladder passes here (complaints.md §8.1). */
export const CHAIRMAN: PostCode = id('CT_UBND');
/** Pseudo-post: the head of the unit of the person who is reported. */
export const HEAD_OF_UNIT: PostCode = id('HEAD_OF_UNIT');
/** Pseudo-post: whoever is cleared for denunciations. */
export const CLEARED_FOR_DENUNCIATIONS: PostCode = id('TIEP_DAN_RESTRICTED');

/** What a matter that complains about somebody changes in its way (complaints.md §5; `complaint/concern.ts` says it). */
export type Concern = {
  /** Officers who may have nothing to do with it. */
  readonly conflicted?: readonly OfficerId[];
  /** Posts that answer for those complained about, nearest first; what `HEAD_OF_UNIT` stands for. */
  readonly line?: readonly PostCode[];
  /** Leaders are complained about: the line holds, whatever the category says. */
  readonly isBinding?: boolean;
};

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
 * somebody there, else any officer at all. Null only when everybody is in conflict; a commune without officers is a
 * broken import and throws.
 */
export function routeOf(
  commune: Commune,
  category: Category,
  now: Moment,
  concern: Concern = {},
): Owner | null {
  const { conflicted = [] } = concern;
  const fallbacks = [...category.escalation, CHAIRMAN, ...commune.posts.map(({ code }) => code)];
  return (
    besideLeaders(commune, now, concern) ??
    firstStop(commune, category, now, concern) ??
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
 * line: head of unit, deputy in charge. Conduct goes up the line of whoever is complained about, leaders' up their
 * own. The chairman is always the last. A rung is left out when it is vacant, absent without deputy, in conflict, or
 * held by the person of the rung before (DESIGN §3 No district).
 */
export function ladderOf(
  commune: Commune,
  complaint: { readonly category: CategoryId; readonly owner: Owner },
  now: Moment,
  concern: Concern = {},
): readonly Owner[] {
  const { conflicted = [] } = concern;
  const rungs: Owner[] = [];
  let below = complaint.owner.officer;
  for (const post of postsAbove(commune, complaint, concern)) {
    const officer = ownHolderOf(commune, post, now, conflicted);
    if (officer === null || officer === below) continue;
    rungs.push({ post, officer });
    below = officer;
  }
  return rungs;
}

/**
 * Officers to call at this moment, in order: those on duty or their deputies, else the chairman, else anybody; never
 * somebody in conflict, so that nobody is left only when all are.
 */
export function dutyOfficers(
  commune: Commune,
  now: Moment,
  conflicted: readonly OfficerId[] = [],
): readonly OfficerId[] {
  const onDuty = commune.duty.flatMap((officer) => standIn(commune, officer, now, conflicted) ?? []);
  if (onDuty.length > 0) return [...new Set(onDuty)];
  const everyPost = [CHAIRMAN, ...commune.posts.map(({ code }) => code)];
  const owner = firstOwner(commune, everyPost, now, conflicted) ?? anyOwner(commune, conflicted);
  return owner === null ? [] : [owner.officer];
}

/** The officer stands above others: holds the chairman's post, or one that heads a unit or is in charge of one. */
export function oversees(commune: Commune, officer: OfficerId): boolean {
  const posts = commune.officers.find(({ id }) => id === officer)?.posts ?? [];
  const isAbove = (code: PostCode): boolean =>
    commune.posts.some((post) => post.code !== code && [post.headOfUnit, post.deputyInCharge].includes(code));
  return posts.some((code) => code === CHAIRMAN || isAbove(code));
}

/** Posts above the owner's, whoever holds them, in order, ending with the chairman. */
function postsAbove(
  commune: Commune,
  complaint: { readonly category: CategoryId; readonly owner: Owner },
  concern: Concern,
): readonly PostCode[] {
  const from = complaint.owner.post;
  if (from === CHAIRMAN) return [];
  const category = commune.categories.find((one) => one.id === complaint.category);
  const line = upwards(commune, category, from, concern);
  const above = line.slice(line.indexOf(from) + 1).filter((post) => post !== CHAIRMAN);
  return [...above, CHAIRMAN];
}

function upwards(
  commune: Commune,
  category: Category | undefined,
  from: PostCode,
  { line = [], isBinding = false }: Concern,
): readonly PostCode[] {
  if (isBinding) return line;
  if (category?.post === HEAD_OF_UNIT && line.length > 0) return conductLine(commune, category, line);
  return category && standsOn(category, from) ? category.escalation : ownLine(commune, from);
}

/** Of conduct hears the deputy in charge of that very unit (DESIGN §3); the category's, where the unit has none. */
function conductLine(commune: Commune, category: Category, line: readonly PostCode[]): readonly PostCode[] {
  const isDeputy = (code: PostCode): boolean => commune.posts.some((post) => post.deputyInCharge === code);
  return line.some(isDeputy) ? line : [...line, ...category.escalation];
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

/** Of leaders hears who stands beside them, then the chairman, then who is cleared; null where no leader is meant. */
function besideLeaders(
  commune: Commune,
  now: Moment,
  { conflicted = [], line = [], isBinding = false }: Concern,
): Owner | null {
  if (!isBinding) return null;
  return firstOwner(commune, [...line, CHAIRMAN], now, conflicted) ?? clearedOwner(commune, now, conflicted);
}

/** Who answers for the category's own post, or for the real post behind a pseudo-post. */
function firstStop(
  commune: Commune,
  { post }: Category,
  now: Moment,
  { conflicted = [], line = [] }: Concern,
): Owner | null {
  switch (post) {
    case CLEARED_FOR_DENUNCIATIONS:
      return clearedOwner(commune, now, conflicted);
    case HEAD_OF_UNIT:
      return firstOwner(commune, line, now, conflicted);
    default: {
      const officer = holderOf(commune, post, now, conflicted);
      return officer && { post, officer };
    }
  }
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

/** Everybody is away: an absent officer is still better than nobody, somebody in conflict is not. */
function anyOwner(commune: Commune, conflicted: readonly OfficerId[]): Owner | null {
  const candidates = workers(commune);
  if (candidates.length === 0) throw new Error(`the commune ${commune.slug} has no officer to route to`);
  const officer = candidates.find((one) => !conflicted.includes(one.id));
  return officer ? { post: officer.posts[0] ?? CHAIRMAN, officer: officer.id } : null;
}

/** A present holder of the post, else the deputy an absent holder has named. */
export function ownHolderOf(
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
  const officer = workers(commune).find((one) => one.id === officerId);
  if (!officer || excluded.includes(officerId)) return null;
  const absence = absenceOf(officer, now);
  if (!absence) return officerId;
  return absence.deputy && standIn(commune, absence.deputy, now, [...excluded, officerId]);
}

function absenceOf(officer: Officer, now: Moment): Officer['absences'][number] | undefined {
  return officer.absences.find(({ from, to }) => from <= now && now < to);
}

function holdersOf(commune: Commune, post: PostCode): readonly Officer[] {
  return workers(commune).filter((officer) => officer.posts.includes(post));
}

function postOf(commune: Commune, code: PostCode): Post | undefined {
  return commune.posts.find((post) => post.code === code);
}
