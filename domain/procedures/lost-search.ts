// Lost searches: what people looked for and did not find, gathered by likeness so that a clerk reads each wish once.
import type { Moment } from '../clock.ts';
import { fold } from './fold.ts';

/** How a search was lost: nothing was found, "none of these" was chosen, or what was offered was left unchosen. */
export const LOST_HOW = ['none_found', 'none_of_these', 'left'] as const;
export type LostHow = (typeof LOST_HOW)[number];

/** One search that led nowhere; it does not say whose. */
export type LostSearch = {
  readonly id: string;
  readonly text: string;
  readonly how: LostHow;
  readonly at: Moment;
};

/** Searches that say the same, by the newest of them. */
export type LostWish = { readonly newest: LostSearch; readonly ids: readonly string[] };

/** Share of syllables two searches must have in common (Dice) to be one wish. */
const ALIKE = 0.6;

/** The wishes behind lost searches, most often lost first, then the newest. */
export function lostWishes(searches: readonly LostSearch[]): readonly LostWish[] {
  const groups: { readonly syllables: ReadonlySet<string>; readonly members: LostSearch[] }[] = [];
  for (const search of searches.toSorted((one, other) => other.at - one.at)) {
    const syllables = syllablesOf(search.text);
    const alike = groups.find((group) => likeness(group.syllables, syllables) >= ALIKE);
    if (alike === undefined) groups.push({ syllables, members: [search] });
    else alike.members.push(search);
  }
  return groups
    .flatMap(({ members }) => {
      const [newest] = members;
      return newest === undefined ? [] : [{ newest, ids: members.map(({ id }) => id) }];
    })
    .toSorted((one, other) => other.ids.length - one.ids.length || other.newest.at - one.newest.at);
}

function syllablesOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = one.size + other.size;
  if (both === 0) return 1;
  return (2 * [...one].filter((syllable) => other.has(syllable)).length) / both;
}
