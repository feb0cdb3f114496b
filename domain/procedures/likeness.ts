// Likeness: how alike a text is to lines whose meaning is known, and to all lines of a meaning together.

/** A line's terms, each with its weight before its rarity is known, and what the line means. */
export type Line = { readonly meaning: string; readonly terms: Vector };

/** Lines, and the middle of each meaning's lines, by the terms in them. */
export type Likeness = {
  readonly meanings: readonly string[];
  readonly lineCount: number;
  readonly rarity: ReadonlyMap<string, number>;
  /** Term → where it stands: an entry's number and the term's weight there, one after the other. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
};

/** Term → weight; the weights of a text have the length 1. */
export type Vector = ReadonlyMap<string, number>;

/** A term that stands in no line may be anything, and is still something that the lines have not. */
const UNKNOWN_LINES = 0.5;

/** What stands in more entries than half of this tells nothing apart and costs most of the time. */
const COMMON = 3_000;

/** Reads lines. */
export function likenessAmong(lines: readonly Line[]): Likeness {
  const counts = new Map<string, number>();
  for (const { terms } of lines)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = new Map([...counts].map(([term, count]) => [term, rarityOf(lines.length, count)]));
  const vectors = lines.map(({ meaning, terms }) => ({
    meaning,
    vector: weighted(terms, rarity, lines.length),
  }));
  const entries = [...vectors, ...middles(vectors)];
  const postings = new Map<string, number[]>();
  for (const [entry, { vector }] of entries.entries()) {
    for (const [term, weight] of vector) {
      const there = postings.get(term);
      if (there) there.push(entry, weight);
      else postings.set(term, [entry, weight]);
    }
  }
  return { meanings: entries.map(({ meaning }) => meaning), lineCount: lines.length, rarity, postings };
}

/** From 0 to 2 for each meaning: how near its nearest line is, and how near its lines are together. */
export function likenessOf(likeness: Likeness, terms: Vector): ReadonlyMap<string, number> {
  const { meanings, lineCount } = likeness;
  const nearness = nearnessTo(likeness, weighted(terms, likeness.rarity, lineCount));
  const nearest = new Map<string, number>();
  for (let line = 0; line < lineCount; line += 1) {
    const near = nearness[line] ?? 0;
    const meaning = meanings[line];
    if (near > 0 && meaning !== undefined && near > (nearest.get(meaning) ?? 0)) nearest.set(meaning, near);
  }
  for (let middle = lineCount; middle < meanings.length; middle += 1) {
    const meaning = meanings[middle];
    const near = meaning === undefined ? undefined : nearest.get(meaning);
    if (meaning !== undefined && near !== undefined) nearest.set(meaning, near + (nearness[middle] ?? 0));
  }
  return nearest;
}

/** The cosine to each entry. */
function nearnessTo({ postings, meanings }: Likeness, vector: Vector): Float64Array {
  const nearness = new Float64Array(meanings.length);
  for (const [term, weight] of vector) {
    const there = postings.get(term) ?? [];
    if (there.length > COMMON) continue;
    for (let at = 0; at < there.length; at += 2) {
      const entry = there[at] ?? 0;
      nearness[entry] = (nearness[entry] ?? 0) + weight * (there[at + 1] ?? 0);
    }
  }
  return nearness;
}

/** Of each meaning, the middle of its lines. */
function middles(
  vectors: readonly { readonly meaning: string; readonly vector: Vector }[],
): readonly { readonly meaning: string; readonly vector: Vector }[] {
  const sums = new Map<string, Map<string, number>>();
  for (const { meaning, vector } of vectors) {
    const sum = sums.get(meaning) ?? new Map<string, number>();
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
    sums.set(meaning, sum);
  }
  return [...sums].map(([meaning, sum]) => ({ meaning, vector: ofLengthOne(sum) }));
}

function weighted(terms: Vector, rarity: ReadonlyMap<string, number>, lines: number): Vector {
  const unknown = rarityOf(lines, 0);
  return ofLengthOne(
    new Map([...terms].map(([term, weight]) => [term, weight * (rarity.get(term) ?? unknown)])),
  );
}

/** What a term tells that stands in so many of the lines. */
function rarityOf(lines: number, count: number): number {
  return Math.log(1 + lines / (count + UNKNOWN_LINES));
}

function ofLengthOne(vector: Vector): Vector {
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}
