import { expect, test } from 'vitest';
import { likenessAmong, likenessOf } from '../../../domain/procedures/likeness.ts';

const terms = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split(' ').map((term) => [term, 1] as const));
const LIKENESS = likenessAmong([
  { meaning: 'birth', terms: terms('khai sinh con') },
  { meaning: 'birth', terms: terms('làm giấy cho bé') },
  { meaning: 'marriage', terms: terms('đăng ký kết hôn') },
]);
const like = (text: string) => Object.fromEntries(likenessOf(LIKENESS, terms(text)));

test('a line is most like its own meaning, at most twice wholly', () => {
  const { marriage = 0, birth = 0 } = like('đăng ký kết hôn');
  expect(marriage).toBeCloseTo(2);
  expect(birth).toBe(0);
});

test('of what lines of one meaning say, each part is alike', () => {
  const { birth = 0 } = like('khai sinh bé');
  expect(birth).toBeGreaterThan(0.5);
  expect(birth).toBeLessThan(2);
});

test('a rare word tells more than one that many lines have', () => {
  const common = likenessAmong(
    ['a x', 'b x', 'c x', 'd y'].map((line) => ({ meaning: line, terms: terms(line) })),
  );
  const found = likenessOf(common, terms('x y'));
  expect(found.get('d y') ?? 0).toBeGreaterThan(found.get('a x') ?? 0);
});

test('what stands in no line is like none', () => expect(like('zzz')).toEqual({}));
