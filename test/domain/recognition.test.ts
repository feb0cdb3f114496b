import { describe, expect, test } from 'vitest';
import { bareOf, findAll, hear, patterns, says, saysOnly, without } from '../../domain/recognition.ts';

const hits = (text: string, ...lines: readonly string[]): boolean => says(hear(text), patterns(lines));

describe('a pattern', () => {
  test.each([
    ['chồng * đánh', 'chồng tôi đánh', true],
    ['chồng * đánh', 'chồng đánh', true],
    ['chồng * đánh', 'chồng a b c đánh', true],
    ['chồng * đánh', 'chồng a b c d đánh', false],
    ['chồng * đánh', 'chồng về. Ai đánh', false],
    ['chồng * đánh', 'chồng, say, đánh', true],
    ['chồng|bố đánh', 'Bố đánh', true],
    ['chồng|bố đánh', 'mẹ đánh', false],
    ['hoả hoạn', 'hỏa hoạn', true],
    ['thuỷ điện', 'thủy điện', true],
  ])('%j in %j: %s', (line, text, expected) => expect(hits(text, line)).toBe(expected));

  test('is found without marks where its sentence is written without', () => {
    expect(hits('chong danh toi', 'chồng đánh')).toBe(true);
    expect(hits('Tôi thấy rõ. chong danh toi', 'chồng đánh')).toBe(true);
  });

  test('is not found without marks where its sentence is written with them', () => {
    expect(hits('tôi cũng đọc danh sách chồng danh bạ', 'chồng đánh')).toBe(false);
    expect(hits('nhà cháu ăn chay trường', 'cháy')).toBe(false);
  });

  test('that needs its marks is not found without', () => {
    expect(hits('chay', '=cháy')).toBe(false);
    expect(hits('cháy', '=cháy')).toBe(true);
    expect(hits('chay', 'cháy')).toBe(true);
  });

  test('must begin with a word', () => expect(() => patterns(['* đánh'])).toThrow(RangeError));
});

describe('what was said', () => {
  test('all of it, or a part of it', () => {
    expect(saysOnly(hear('gặp người'), patterns(['gặp người']))).toBe(true);
    expect(saysOnly(hear('gặp người quen'), patterns(['gặp người']))).toBe(false);
  });

  test('places, each with its end', () => {
    expect(findAll(hear('a b a c'), patterns(['a b', 'a']))).toEqual([
      { start: 0, end: 2 },
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  test('nothing is heard in or across what is taken out', () => {
    const heard = without(hear('bị đánh giá sai'), patterns(['đánh giá']));
    expect(says(heard, patterns(['bị đánh']))).toBe(false);
    expect(says(heard, patterns(['bị * sai']))).toBe(false);
  });

  test('courtesy is dropped, unless there is nothing else', () => {
    const courtesy = patterns(['dạ', 'ạ']);
    expect(saysOnly(bareOf(hear('Dạ, hai ạ!'), courtesy), patterns(['hai']))).toBe(true);
    expect(bareOf(hear('dạ'), courtesy)).toHaveLength(1);
  });
});
