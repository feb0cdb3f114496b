// Categories guessed from what a citizen tells, by the synonyms of the commune's own list.
import type { Category } from './commune.ts';
import type { CategoryId } from './ids.ts';
import { findAll, hasMarks, hear, type Patterns, patterns, type Span } from './recognition.ts';

/** A synonym of a category found in a text. `isWeak`: one syllable without marks, which proves nothing by itself. */
type Mention = Span & { readonly category: Category; readonly isWeak: boolean };

/**
 * The categories a text may be about, best first, at most `most`. The longest synonym wins over what lies inside it;
 * emergencies and restricted matters come before the rest, for to miss one costs more than to offer it in vain.
 */
export function guessCategories(
  text: string,
  categories: readonly Category[],
  most: number,
): readonly CategoryId[] {
  const mentions = mentionsIn(text, categories);
  const guesses = categories.flatMap((category) => {
    const own = mentions.filter((mention) => mention.category === category);
    const isBacked = own.some(({ isWeak }) => !isWeak) || new Set(own.map(({ start }) => start)).size > 1;
    return isBacked ? [{ category, longest: Math.max(...own.map(lengthOf)), count: own.length }] : [];
  });
  const sorted = guesses.toSorted(
    (a, b) => gravity(b.category) - gravity(a.category) || b.longest - a.longest || b.count - a.count,
  );
  return sorted.slice(0, most).map(({ category }) => category.id);
}

function mentionsIn(text: string, categories: readonly Category[]): readonly Mention[] {
  const utterance = hear(text);
  const all = categories.flatMap((category) =>
    findAll(utterance, synonymsOf(category)).map((span): Mention => {
      const word = utterance[span.start];
      return { ...span, category, isWeak: lengthOf(span) === 1 && word !== undefined && !hasMarks(word) };
    }),
  );
  return all.filter((mention) => !all.some((other) => isInside(mention, other)));
}

/** Synonyms are read once for each category: a commune has a thousand of them, and they change with its version only. */
const SYNONYMS = new WeakMap<Category, Patterns>();

function synonymsOf(category: Category): Patterns {
  const known = SYNONYMS.get(category);
  if (known) return known;
  const read = patterns(category.synonyms.map(plainWords).filter((line) => line !== ''));
  SYNONYMS.set(category, read);
  return read;
}

/** A commune's synonyms are plain words: no sign in them may be read as part of a pattern. */
function plainWords(synonym: string): string {
  return synonym
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function gravity({ urgency, visibility }: Category): number {
  return urgency === 'emergency' || visibility === 'restricted' ? 1 : 0;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && lengthOf(inner) < lengthOf(outer);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
