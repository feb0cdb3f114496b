// Praise: passed on to whom it names, and to the head above them, so that good work is seen.
import type { Commune } from '../commune.ts';
import type { OfficerId, PostCode } from '../ids.ts';
import { type Complaint, isSealed, type Subjects } from './complaint.ts';
import type { Telling } from './saying.ts';

/** Who hears of praise: the persons named and their heads; of praise for a unit its head. Nothing of a sealed matter. */
export function praiseTellings(complaint: Complaint, commune: Commune): readonly Telling[] {
  const { praised } = complaint;
  if (praised === undefined || isSealed(complaint)) return [];
  const meant = praisedOfficers(praised, commune);
  const heads = headsOf(meant, commune).filter((head) => !meant.includes(head));
  const telling = (to: OfficerId, readerIsMeant: boolean): Telling => ({
    to,
    saying: { kind: 'praised', praised, readerIsMeant },
  });
  return [...meant.map((to) => telling(to, true)), ...heads.map((to) => telling(to, false))];
}

/** The officers meant: those named, those in the posts named, and the heads of units meant as a whole. */
function praisedOfficers({ officers, posts, units }: Subjects, commune: Commune): readonly OfficerId[] {
  const holders = holdersOf([...posts, ...units], commune);
  const there = commune.officers.map(({ id }) => id).filter((id) => officers.includes(id));
  return [...new Set([...there, ...holders])];
}

function headsOf(meant: readonly OfficerId[], commune: Commune): readonly OfficerId[] {
  const held = commune.officers.filter(({ id }) => meant.includes(id)).flatMap(({ posts }) => posts);
  const heads = commune.posts
    .filter(({ code }) => held.includes(code))
    .flatMap(
      ({ code, headOfUnit, deputyInCharge }) => (headOfUnit !== code && headOfUnit) || deputyInCharge || [],
    );
  return [...new Set(holdersOf(heads, commune))];
}

function holdersOf(posts: readonly PostCode[], commune: Commune): readonly OfficerId[] {
  return commune.officers.filter((one) => one.posts.some((post) => posts.includes(post))).map(({ id }) => id);
}
