// Pages of options: nothing is lost between pages, nothing exceeds a screen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHOICES_MAX,
  CHOICES_MAX_EASY,
  isFree,
  MORE,
  type Option,
  PAGE_MAX,
  paged,
  reviewRow,
  rowIndex,
} from '../../flows/options.ts';

const options = (prefix: string, count: number): readonly Option[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    label: { verbatim: `${prefix} ${index}` },
  }));

test('what fits on one screen stands on one screen', () => {
  expect(paged(options('i', 6), [], 0, false)).toHaveLength(CHOICES_MAX);
  expect(paged(options('i', 4), [], 0, true)).toHaveLength(CHOICES_MAX_EASY);
  expect(paged(options('i', 7), [], 0, false).map(({ id }) => id)).toEqual([
    'i0',
    'i1',
    'i2',
    'i3',
    'i4',
    MORE,
  ]);
  expect(PAGE_MAX).toBe(5);
});

test('walking "more" to the end shows every item once, and what is always there on each page', () => {
  const cases = fc.tuple(fc.nat(40), fc.nat(2), fc.boolean());
  fc.assert(
    fc.property(cases, ([count, fixed, easy]) => {
      const seen: string[] = [];
      for (let page = 0; ; page++) {
        const shown = paged(options('i', count), options('f', fixed), page, easy).map(({ id }) => id);
        expect(shown.length).toBeLessThanOrEqual(easy ? CHOICES_MAX_EASY : CHOICES_MAX);
        expect(shown.filter((id) => id.startsWith('f'))).toHaveLength(fixed);
        seen.push(...shown.filter((id) => id.startsWith('i')));
        if (!shown.includes(MORE)) break;
      }
      expect(seen).toEqual(options('i', count).map(({ id }) => id));
    }),
  );
});

test('a page past the end shows the last one', () => {
  expect(paged(options('i', 8), [], 9, false).map(({ id }) => id)).toEqual(['i5', 'i6', 'i7']);
});

test('reserved ids are not free for flows', () => {
  expect([MORE, reviewRow(3), '!9', '='].map(isFree)).toEqual([false, false, false, false]);
  expect(isFree('other')).toBe(true);
  expect(rowIndex(reviewRow(12))).toBe(12);
  expect(rowIndex('other')).toBeNull();
});
