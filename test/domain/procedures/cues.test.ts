import { describe, expect, test } from 'vitest';
import { readCues } from '../../../domain/procedures/cues.ts';
import { cuesIn, evidenceOf, hitsIn } from '../../../domain/procedures/evidence.ts';
import { hear } from '../../../domain/recognition.ts';

const IDEAS = { birth: ['khai sinh'], lost: ['mất', 'thất lạc'], foreign: ['nước ngoài'] };

function weightsOf(text: string, words: Readonly<Record<string, readonly string[]>>) {
  const cues = readCues(IDEAS, words);
  const utterance = hear(text);
  return Object.fromEntries(evidenceOf(cuesIn(hitsIn(utterance, cues), utterance.length, cues)));
}

describe('cues', () => {
  test('the more that was said, the more they weigh', () => {
    const words = { birth: ['#birth'], copy: ['#birth + #lost'] };
    const { birth = 0, copy = 0 } = weightsOf('mất giấy khai sinh', words);
    expect(copy).toBeGreaterThan(birth);
    expect(weightsOf('giấy khai sinh', words)).toEqual({ birth });
  });

  test('a part may be any of several, ideas or wordings', () => {
    const words = { a: ['#birth|#lost|giấy chứng sinh'] };
    for (const text of ['khai sinh', 'thất lạc', 'giấy chứng sinh'])
      expect(weightsOf(text, words)).toHaveProperty('a');
    expect(weightsOf('giấy', words)).toEqual({});
  });

  test('what is against a cue rules it out; a line of its own rules out all of its meaning', () => {
    expect(weightsOf('khai sinh nước ngoài', { a: ['#birth - #foreign'] })).toEqual({});
    expect(weightsOf('mất khai sinh', { a: ['- #lost', '#birth', 'khai sinh !'] })).toEqual({});
  });

  test('marks at the end change the weight', () => {
    const weigh = (line: string): number => weightsOf('khai sinh', { a: [line] }).a ?? 0;
    const weights = ['#birth ?', '#birth', '#birth !', '#birth !!'].map(weigh);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(4);
  });

  test('parts far apart weigh less; in a story the end counts', () => {
    const far = Array.from({ length: 15 }, () => 'ơ').join(' ');
    const words = { a: ['#birth + #lost'] };
    const near = weightsOf('khai sinh mất', words).a ?? 0;
    expect(weightsOf(`khai sinh ${far} mất`, words).a).toBeLessThan(near);
    expect(weightsOf(`${far} ${far} khai sinh mất`, words).a).toBeGreaterThan(near);
  });

  test('an idea that nobody has described is a mistake', () => {
    expect(() => readCues(IDEAS, { a: ['#brith'] })).toThrow('no such idea: #brith');
  });
});
