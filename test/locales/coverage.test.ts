import { describe, expect, test } from 'vitest';
import { messagesOf, readFtl } from '../../bot/cli/generate-keys.ts';
import { citizenKeys } from '../../bot/cli/readers.ts';
import { coverageOf, type MessageTable, percentOf } from '../../locales/coverage.ts';

const VI = messagesOf(readFtl('vi'));
/** Words on the sheet of a letter: official texts are written in Vietnamese, whoever reads them. */
const OFFICIAL = /^letter-(?!given|apology-papers)/;

describe.each(['vi-easy', 'en'] as const)('%s beside the base language', (language) => {
  const coverage = coverageOf(language, VI, messagesOf(readFtl(language)));

  test('says nothing that nobody can ask for', () => {
    expect(coverage.extra).toEqual([]);
  });

  test('fills every message with the same values', () => {
    expect(coverage.differing).toEqual([]);
  });
});

test('English has words for everything a citizen can meet', () => {
  const { missing } = coverageOf('en', VI, messagesOf(readFtl('en')));
  const met = new Set(citizenKeys().filter((key) => !OFFICIAL.test(key)));
  expect(missing.filter((key) => met.has(key))).toEqual([]);
  expect(met.size).toBeGreaterThan(250);
});

describe('what coverage sees', () => {
  const base: MessageTable = new Map([
    ['a', ['x']],
    ['b', []],
    ['format-c', ['hour']],
  ]);

  test('missing, extra and differing messages', () => {
    const other: MessageTable = new Map([
      ['a', ['y']],
      ['d', []],
      ['format-c', ['hour12', 'part']],
    ]);
    const coverage = coverageOf('en', base, other);
    expect(coverage).toEqual({ language: 'en', missing: ['b'], extra: ['d'], differing: ['a'] });
    expect(percentOf(coverage, base)).toBe(66);
  });

  test('a full translation is 100 percent', () => {
    expect(percentOf(coverageOf('en', base, base), base)).toBe(100);
  });
});
