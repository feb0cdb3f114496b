import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { junkOf, keysFile, messagesOf, readFtl } from '../../bot/cli/generate-keys.ts';
import { LANGUAGES } from '../../domain/person.ts';

test('keys.ts is what vi.ftl says; `npm run -s gan-dan -- generate` writes it', () => {
  const file = readFileSync(new URL('../../locales/keys.ts', import.meta.url), 'utf8');
  expect(file).toBe(keysFile(readFtl('vi')));
});

test.each(LANGUAGES)('every line of %s.ftl is understood', (language) => {
  expect(junkOf(readFtl(language))).toEqual([]);
});

test('junk is found', () => {
  expect(junkOf('good = yes\nbad line\n')).toEqual(['bad line']);
});

describe('variables', () => {
  test('those of quoted messages count, those that render fills do not', () => {
    const table = messagesOf('a = { $x } { b } { $you } { $You }\nb = { $y }\n');
    expect(table.get('a')).toEqual(['x', 'y']);
  });

  test('a choice between forms counts its selector', () => {
    expect(messagesOf('a = { $n ->\n    [0] không\n   *[other] { $n } { $m }\n}\n').get('a')).toEqual([
      'm',
      'n',
    ]);
  });
});
