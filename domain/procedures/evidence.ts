// Evidence: how much of what somebody said speaks for each meaning.
import type { Utterance } from '../recognition.ts';
import type { Cue, Cues, Part } from './cues.ts';
import { type Hit, phrasesIn } from './phrases.ts';

/** A slip of tone or sound makes a wording a little less sure. */
const SLIP = 0.3;
/** Parts that stand this many syllables apart say less together. */
const FAR = 12;
const VERY_FAR = 25;
const FAR_LOSS = 0.6;
/** What else is said for a meaning adds this share of its weight. */
const SECOND_SHARE = 0.3;
/** In a text this long, what is said at its end is the wish; in a whole story much more so. */
const LONG = 24;
const STORY = 40;
const END = 14;
const AT_END = 0.8;
const AT_END_OF_STORY = 4;

export type Hits = ReadonlyMap<string, readonly Hit[]>;

/** A cue that was found, and the syllable where it begins. */
export type Found = { readonly cue: Cue; readonly weight: number; readonly at: number };

/** Where in an utterance each idea and each wording of a cue is found. */
export function hitsIn(utterance: Utterance, { book }: Cues): Hits {
  const grouped = new Map<string, Hit[]>();
  for (const hit of phrasesIn(utterance, book)) {
    const there = grouped.get(hit.meaning);
    if (there) there.push(hit);
    else grouped.set(hit.meaning, [hit]);
  }
  return grouped;
}

/** The cues that are found in an utterance of so many syllables. */
export function cuesIn(hits: Hits, length: number, { byPart }: Cues): readonly Found[] {
  const cues = new Set([...hits.keys()].flatMap((found) => byPart.get(found) ?? []));
  return [...cues].flatMap((cue) => {
    const weight = weigh(cue, hits, length);
    return weight === null ? [] : [{ cue, weight, at: beginningOf(cue, hits) }];
  });
}

/**
 * What an utterance says for each meaning: the best cue counts whole, the next a little, for three ways of saying one
 * thing are not three things.
 */
export function evidenceOf(found: readonly Found[]): ReadonlyMap<string, number> {
  const weights = new Map<string, { best: number; second: number }>();
  for (const { cue, weight } of found) {
    const { best, second } = weights.get(cue.meaning) ?? { best: 0, second: 0 };
    weights.set(cue.meaning, {
      best: Math.max(best, weight),
      second: Math.max(second, Math.min(best, weight)),
    });
  }
  return new Map([...weights].map(([meaning, { best, second }]) => [meaning, best + SECOND_SHARE * second]));
}

function weigh(cue: Cue, hits: Hits, length: number): number | null {
  const found: (readonly Hit[])[] = [];
  for (const part of cue.parts) {
    const here = hitsOf(part, hits);
    if (here.length === 0) return null;
    found.push(here);
  }
  if (cue.without.some((part) => part.some((one) => hits.has(one)))) return null;
  const [first = [], ...others] = found;
  const distance = Math.min(...first.map((anchor) => reachOf(anchor, others)));
  const slips = found.reduce((sum, one) => sum + Math.min(...one.map((hit) => hit.slips)), 0);
  const isAtEnd = length > LONG && first.some(({ end }) => end > length - END);
  const atEnd = length > STORY ? AT_END_OF_STORY : AT_END;
  return cue.weight - lossAt(distance) - slips * SLIP + (isAtEnd ? atEnd : 0);
}

function beginningOf({ parts }: Cue, hits: Hits): number {
  return Math.min(...parts.flatMap((part) => hitsOf(part, hits).map(({ start }) => start)));
}

function hitsOf(part: Part, hits: Hits): readonly Hit[] {
  const [only = ''] = part;
  return part.length === 1 ? (hits.get(only) ?? []) : part.flatMap((one) => hits.get(one) ?? []);
}

/** How far the furthest of the other parts stands from one. */
function reachOf(anchor: Hit, others: readonly (readonly Hit[])[]): number {
  return Math.max(
    0,
    ...others.map((hits) => Math.min(...hits.map(({ start }) => Math.abs(start - anchor.start)))),
  );
}

function lossAt(distance: number): number {
  return distance > VERY_FAR ? 2 * FAR_LOSS : distance > FAR ? FAR_LOSS : 0;
}
