// Concern: who is complained about, who may therefore know nothing of the matter, and whose turn it is instead.
import type { Commune, Post } from '../commune.ts';
import { id, type OfficerId, type PostCode } from '../ids.ts';
import { CHAIRMAN, type Concern } from '../routing.ts';
import type { Subjects } from './complaint.ts';

/** Anything that may complain about somebody. */
type Matter = { readonly subjects?: Subjects };

/** The deputy chairmen of complaints.md §8.1; whoever a commune puts in charge of a unit is one as well. */
const DEPUTIES: readonly PostCode[] = [id('PCT_KT'), id('PCT_VX')];
/** Who hears of the chairman and the deputies: Party secretary, People's Council, Party inspection (complaints.md §5). */
const BESIDE_THE_COMMITTEE: readonly PostCode[] = [id('BI_THU'), id('CT_HDND'), id('UBKT')];
/** Leaders of the Party, of whom its inspection committee hears (complaints.md §5). */
const PARTY_LEADERS: readonly PostCode[] = [id('BI_THU'), id('PBT_TT')];
const PARTY_INSPECTION: PostCode = id('UBKT');

const NO_CONCERN = { conflicted: [], line: [], isBinding: false } as const satisfies Concern;

/**
 * What a matter's subjects change in its way (complaints.md §5): they and everybody below them have nothing to do with
 * it; heads of unit and deputies answer for staff, leaders outside the committee for the chairman and the deputies.
 */
export function concernOf({ subjects }: Matter, commune: Commune): Required<Concern> {
  if (subjects === undefined || isNobody(subjects)) return NO_CONCERN;
  const reported = reportedPosts(subjects, commune);
  const conflicted = conflictedOf(subjects, reported, commune);
  if (reported.some((post) => isLeader(commune, post)))
    return { conflicted, line: BESIDE_THE_COMMITTEE, isBinding: true };
  if (reported.some((post) => PARTY_LEADERS.includes(post)))
    return { conflicted, line: [PARTY_INSPECTION], isBinding: true };
  const units = subjects.units.flatMap((head) => [head, ...answerable(commune, head)]);
  const line = [...reported.flatMap((post) => answerable(commune, post)), ...units];
  return { conflicted, line: [...new Set(line)], isBinding: false };
}

/** The officer is complained about, or works under somebody who is: the matter does not exist for them. */
export function isConcerned(officer: OfficerId, matter: Matter, commune: Commune): boolean {
  return concernOf(matter, commune).conflicted.includes(officer);
}

/** The commune without those who may know nothing of the matter. */
export function impartial(matter: Matter, commune: Commune): Commune {
  const { conflicted } = concernOf(matter, commune);
  if (conflicted.length === 0) return commune;
  return { ...commune, officers: commune.officers.filter(({ id }) => !conflicted.includes(id)) };
}

/** Nobody is complained about. */
export function isNobody({ officers, posts, units }: Subjects): boolean {
  return officers.length + posts.length + units.length === 0;
}

/** Units whose staff may be meant without a name, by the post of their head. */
export function unitsOf(commune: Commune): readonly (Post & { readonly unit: string })[] {
  return commune.posts.flatMap((post) => {
    const isHead = post.headOfUnit === null || post.headOfUnit === post.code;
    return post.unit !== null && isHead ? [{ ...post, unit: post.unit }] : [];
  });
}

function isLeader(commune: Commune, post: PostCode): boolean {
  return (
    post === CHAIRMAN ||
    DEPUTIES.includes(post) ||
    commune.posts.some(({ deputyInCharge }) => deputyInCharge === post)
  );
}

/** The posts complained about: those named, and those that the persons named hold today. */
function reportedPosts(subjects: Subjects, commune: Commune): readonly PostCode[] {
  const held = commune.officers.filter(({ id }) => subjects.officers.includes(id));
  return [...subjects.posts, ...held.flatMap(({ posts }) => posts)];
}

/** The chairman works under nobody here, whatever other post the chairman fills in for. */
function conflictedOf(
  { officers, posts, units }: Subjects,
  reported: readonly PostCode[],
  commune: Commune,
): readonly OfficerId[] {
  const staff = directlyUnder(commune, units, ({ headOfUnit }) => [headOfUnit]);
  const below = postsUnder(commune, [...reported, ...staff]);
  const isReported = (one: Commune['officers'][number]): boolean =>
    officers.includes(one.id) || one.posts.some((post) => posts.includes(post));
  const isBelow = (one: Commune['officers'][number]): boolean =>
    !one.posts.includes(CHAIRMAN) && one.posts.some((post) => staff.includes(post) || below.includes(post));
  const known = commune.officers.filter((one) => isReported(one) || isBelow(one)).map(({ id }) => id);
  return [...new Set([...officers, ...known])];
}

/** All posts whose line of head and deputy in charge leads to one of these; lines may run in a circle. */
function postsUnder(
  commune: Commune,
  above: readonly PostCode[],
  found: readonly PostCode[] = [],
): readonly PostCode[] {
  const superiors = [...above, ...found];
  const more = directlyUnder(commune, superiors, (post) => [post.headOfUnit, post.deputyInCharge]);
  return more.length === found.length ? found : postsUnder(commune, above, more);
}

function directlyUnder(
  commune: Commune,
  above: readonly PostCode[],
  superiorsOf: (post: Post) => readonly (PostCode | null)[],
): readonly PostCode[] {
  const isUnder = (post: Post): boolean =>
    superiorsOf(post).some((one) => one !== null && one !== post.code && above.includes(one));
  return commune.posts.filter(isUnder).map(({ code }) => code);
}

/** Who answers for a post, nearest first: the heads above it, then the deputies in charge of any of these. */
function answerable(commune: Commune, post: PostCode): readonly PostCode[] {
  const heads = headsAbove(commune, post, []);
  const deputies = [post, ...heads].flatMap((code) => postOf(commune, code)?.deputyInCharge ?? []);
  return [...heads, ...deputies];
}

function headsAbove(commune: Commune, post: PostCode, passed: readonly PostCode[]): readonly PostCode[] {
  const head = postOf(commune, post)?.headOfUnit ?? null;
  if (head === null || head === post || passed.includes(head)) return [];
  return [head, ...headsAbove(commune, head, [...passed, post, head])];
}

function postOf(commune: Commune, code: PostCode): Post | undefined {
  return commune.posts.find((post) => post.code === code);
}
