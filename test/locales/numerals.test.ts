import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords } from '../../locales/numerals.ts';

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [30, 'ba mươi'],
  [105, 'một trăm linh năm'],
  [111, 'một trăm mười một'],
  [400, 'bốn trăm'],
  [8_000, 'tám nghìn'],
  [15_000, 'mười lăm nghìn'],
  [50_000, 'năm mươi nghìn'],
  [121_000, 'một trăm hai mươi mốt nghìn'],
  [400_000, 'bốn trăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [2_050_000, 'hai triệu không trăm năm mươi nghìn'],
  [1_000_500, 'một triệu năm trăm'],
  [3_000_000_000, 'ba tỷ'],
])('%i is read %s', (number, words) => expect(inWords(number)).toBe(words));

test('two numbers are never read alike, and no word is left out', () => {
  const number = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(inWords(one) === inWords(other)).toBe(one === other);
      expect(inWords(one)).toMatch(/^\p{L}+( \p{L}+)*$/u);
    }),
  );
});

test('what is no amount has no words', () => {
  for (const number of [-1, 1.5, Number.NaN, 1e12]) expect(() => inWords(number)).toThrow(RangeError);
});
