// Disclosure: which counts may be shown, so that nobody can work out a count under five by subtraction either.

/** A count under this may point to somebody and is shown as "<5" (DESIGN §2.3, FAULTS A26). Nobody is not somebody: 0 is shown. */
export const FEW_BELOW = 5;

/** A count as it may be shown. `withheld`: itself not small, but a small one could be subtracted from it. */
export type Shown =
  | { readonly kind: 'exact'; readonly count: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'withheld' };

/** Counts by name. */
export type Counts = ReadonlyMap<string, number>;

/** Something a reader knows without being told: the counts of `left` sum up to what those of `right` sum up to. */
export type Identity = { readonly left: readonly string[]; readonly right: readonly string[] };

/** What a reader can know of a count. */
type Range = { readonly least: number; readonly most: number };

/** Everything there is to know while it is decided what may be shown. */
type Table = {
  readonly counts: Counts;
  readonly identities: readonly Identity[];
  /** Shown elsewhere as well, so that to withhold them here would hide nothing. */
  readonly known: readonly string[];
};

/**
 * Shows counts. Small ones become `few`; then, as long as the identities leave only one value possible for one of
 * them, a count that stands beside it is withheld too. The reader is taken to know this rule.
 */
export function disclose(
  counts: Counts,
  identities: readonly Identity[],
  known: readonly string[] = [],
): ReadonlyMap<string, Shown> {
  const table: Table = { counts, identities, known };
  const shown = new Map<string, Shown>();
  for (const [name, count] of counts) shown.set(name, shownAlone(count));
  for (let name = betrayed(table, shown); name !== null; name = betrayed(table, shown)) {
    shown.set(coverFor(name, table, shown) ?? name, { kind: 'withheld' });
  }
  return shown;
}

function shownAlone(count: number): Shown {
  return count > 0 && count < FEW_BELOW ? { kind: 'few' } : { kind: 'exact', count };
}

/** A small count of which only one value is possible, by everything shown. */
function betrayed(table: Table, shown: ReadonlyMap<string, Shown>): string | null {
  const ranges = rangesOf(table, shown);
  for (const [name, { kind }] of shown) {
    const range = ranges.get(name);
    if (kind === 'few' && range !== undefined && range.least === range.most) return name;
  }
  return null;
}

/** The smallest exact count that shares an identity with the one betrayed, or with its neighbours; zeros come last. */
function coverFor(name: string, table: Table, shown: ReadonlyMap<string, Shown>): string | null {
  const weightOf = (one: string): number => table.counts.get(one) || Number.POSITIVE_INFINITY;
  let near: readonly string[] = [name];
  for (let size = 0; size < near.length; ) {
    size = near.length;
    near = [...new Set([...near, ...neighbours(near, table.identities)])];
    const exact = near.filter((one) => shown.get(one)?.kind === 'exact' && !table.known.includes(one));
    const [smallest] = exact.toSorted((one, other) => weightOf(one) - weightOf(other));
    if (smallest !== undefined) return smallest;
  }
  return null;
}

function neighbours(names: readonly string[], identities: readonly Identity[]): readonly string[] {
  return identities
    .map(namesOf)
    .filter((all) => all.some((one) => names.includes(one)))
    .flat();
}

function namesOf({ left, right }: Identity): readonly string[] {
  return [...left, ...right];
}

/** What identities leave possible for each count: bounds are drawn together until they no longer move. */
function rangesOf(
  { counts, identities }: Table,
  shown: ReadonlyMap<string, Shown>,
): ReadonlyMap<string, Range> {
  const ranges = new Map([...shown].map(([name, one]) => [name, rangeOf(one, counts.get(name) ?? 0)]));
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const identity of identities) {
      for (const name of namesOf(identity)) {
        const before = ranges.get(name) ?? ANYTHING;
        const after = narrowed(before, name, identity, ranges);
        hasMoved ||= after.least > before.least || after.most < before.most;
        ranges.set(name, after);
      }
    }
  }
  return ranges;
}

const ANYTHING: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/** A reader who knows the rule knows that what is withheld for another's sake is no small count itself. */
function rangeOf(shown: Shown, count: number): Range {
  switch (shown.kind) {
    case 'exact':
      return { least: shown.count, most: shown.count };
    case 'few':
      return { least: 1, most: FEW_BELOW - 1 };
    case 'withheld':
      return { least: count < FEW_BELOW ? 0 : FEW_BELOW, most: Number.POSITIVE_INFINITY };
    default:
      return shown satisfies never;
  }
}

/** The count is the other side without its own neighbours. */
function narrowed(
  range: Range,
  name: string,
  { left, right }: Identity,
  ranges: ReadonlyMap<string, Range>,
): Range {
  const [own, other] = left.includes(name) ? [left, right] : [right, left];
  const beside = own.filter((one) => one !== name);
  const sum = (names: readonly string[], end: keyof Range): number =>
    names.reduce((total, one) => total + (ranges.get(one) ?? ANYTHING)[end], 0);
  return {
    least: Math.max(range.least, sum(other, 'least') - sum(beside, 'most')),
    most: Math.min(range.most, sum(other, 'most') - sum(beside, 'least')),
  };
}

/** A share as it may be shown, in percent; bounds say no more than the counts shown beside them. */
export type Share =
  | { readonly kind: 'exact'; readonly percent: number; readonly part: number; readonly whole: number }
  | { readonly kind: 'at_most' | 'at_least'; readonly percent: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'nothing' };

/** The share of a part in a whole, as far as both may be shown. `rest`: the whole without the part. */
export function shareOf(part: Shown, whole: Shown, rest: Shown | null): Share {
  if (whole.kind !== 'exact') return { kind: 'hidden' };
  if (whole.count === 0) return { kind: 'nothing' };
  const few = (FEW_BELOW - 1) / whole.count;
  switch (part.kind) {
    case 'exact':
      return {
        kind: 'exact',
        percent: percentOf(part.count / whole.count),
        part: part.count,
        whole: whole.count,
      };
    case 'few':
      return whole.count < FEW_BELOW
        ? { kind: 'hidden' }
        : { kind: 'at_most', percent: Math.ceil(few * 100) };
    case 'withheld':
      return rest?.kind === 'few'
        ? { kind: 'at_least', percent: Math.floor((1 - few) * 100) }
        : { kind: 'hidden' };
    default:
      return part satisfies never;
  }
}

/** One digit after the point. */
function percentOf(share: number): number {
  return Math.round(share * 1_000) / 10;
}
