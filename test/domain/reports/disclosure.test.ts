// What may be shown: no count under five, and none that can be worked out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose, type Identity, type Shown, shareOf } from '../../../domain/reports/disclosure.ts';

const counts = (record: Record<string, number>) => new Map(Object.entries(record));
const EXACT = (count: number) => ({ kind: 'exact', count }) as const;
const FEW = { kind: 'few' } as const;
const WITHHELD = { kind: 'withheld' } as const;

describe('a count', () => {
  test('under five is not told, five is, and none is', () => {
    const shown = disclose(counts({ none: 0, one: 1, four: 4, five: 5 }), []);
    expect([...shown.values()]).toEqual([EXACT(0), FEW, FEW, EXACT(5)]);
  });

  test('is withheld when a small one could be subtracted from it', () => {
    const shown = disclose(counts({ due: 30, onTime: 28, late: 2 }), [
      { left: ['due'], right: ['onTime', 'late'] },
    ]);
    expect([...shown.values()]).toEqual([EXACT(30), WITHHELD, FEW]);
  });

  test('stays when two small ones hide each other', () => {
    const shown = disclose(counts({ all: 12, roads: 6, light: 4, noise: 2 }), [
      { left: ['all'], right: ['roads', 'light', 'noise'] },
    ]);
    expect([...shown.values()]).toEqual([EXACT(12), EXACT(6), FEW, FEW]);
  });

  test('two small ones that cannot be but one each are covered', () => {
    const shown = disclose(counts({ all: 8, roads: 6, light: 1, noise: 1 }), [
      { left: ['all'], right: ['roads', 'light', 'noise'] },
    ]);
    expect([shown.get('all'), shown.get('roads')]).toEqual([EXACT(8), WITHHELD]);
  });

  test('that is told elsewhere is not what is withheld', () => {
    const ledger: Identity = { left: ['before', 'received'], right: ['answered', 'after'] };
    const shown = disclose(counts({ before: 9, received: 20, answered: 27, after: 2 }), [ledger], ['before']);
    expect([...shown.values()]).toEqual([EXACT(9), WITHHELD, EXACT(27), FEW]);
  });
});

const MOST = 18;

/** What one count may be, to a reader who also knows that what covers a small count is not small itself. */
function possible(shown: Shown | undefined, count: number): readonly number[] {
  if (shown?.kind === 'exact') return [count];
  if (shown?.kind === 'few') return [1, 2, 3, 4];
  const least = count < 5 ? 0 : 5;
  return Array.from({ length: MOST - least + 1 }, (_, more) => least + more);
}

test('no small count can be worked out by trying everything', () => {
  const part = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      fc.pre(d <= a + b + c);
      const real = counts({ a, b, c, d, all: a + b + c, e: a + b + c - d });
      const shown = disclose(real, [
        { left: ['all'], right: ['a', 'b', 'c'] },
        { left: ['all'], right: ['d', 'e'] },
      ]);
      const may = (name: string) => possible(shown.get(name), real.get(name) ?? 0);
      const seen = new Map<string, Set<number>>();
      const note = (name: string, count: number) => seen.set(name, (seen.get(name) ?? new Set()).add(count));
      const sums = { all: new Set(may('all')), e: new Set(may('e')) };
      for (const x of may('a'))
        for (const y of may('b'))
          for (const z of may('c')) {
            if (!sums.all.has(x + y + z)) continue;
            for (const w of may('d')) {
              if (!sums.e.has(x + y + z - w)) continue;
              const world = { a: x, b: y, c: z, d: w, all: x + y + z, e: x + y + z - w };
              for (const [name, count] of Object.entries(world)) note(name, count);
            }
          }
      for (const [name, { kind }] of shown)
        if (kind === 'few') expect(seen.get(name)?.size, name).toBeGreaterThan(1);
    }),
    { numRuns: 300 },
  );
});

describe('a share', () => {
  test('of counts that may be told is exact, to one digit', () => {
    expect(shareOf(EXACT(26), EXACT(31), EXACT(5))).toEqual({
      kind: 'exact',
      percent: 83.9,
      part: 26,
      whole: 31,
    });
  });

  test('says only what the small count beside it leaves open', () => {
    expect(shareOf(FEW, EXACT(30), WITHHELD)).toEqual({ kind: 'at_most', percent: 14 });
    expect(shareOf(WITHHELD, EXACT(30), FEW)).toEqual({ kind: 'at_least', percent: 86 });
    expect(shareOf(FEW, EXACT(4), FEW)).toEqual({ kind: 'hidden' });
    expect(shareOf(EXACT(6), WITHHELD, FEW)).toEqual({ kind: 'hidden' });
  });

  test('of nothing is nothing', () => {
    expect(shareOf(EXACT(0), EXACT(0), EXACT(0))).toEqual({ kind: 'nothing' });
  });
});
