import { expect, test } from 'vitest';
import { readRedirects, redirectsOf } from '../../../db/seed/redirects.ts';

test('every matter of another office says where to go, once', async () => {
  const redirects = await readRedirects();
  expect(redirects.length).toBeGreaterThan(20);
  expect(new Set(redirects.map(({ id }) => id)).size).toBe(redirects.length);
  expect(redirects.find(({ id }) => id === 'ho-chieu')?.where).toContain('Công an tỉnh');
});

test('a mistake is told with its line', () => {
  const text = '- {id: a, name: Một, aliases: [], where: Đâu}\n- {id: B, name: Hai, aliases: [], where: Đâu}';
  expect(() => redirectsOf(text)).toThrow(/redirects\.yaml:2: .*a-z/);
});
