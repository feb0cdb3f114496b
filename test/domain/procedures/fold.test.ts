import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../domain/procedures/fold.ts';

test.each([
  ['  Giấy\u00a0 KHAI\nsinh ', 'giay khai sinh'],
  ['ĐƯỜNG Đất', 'duong dat'],
  ['Gia\u0302\u0301y', 'giay'],
  ['Ơ Ô Ư Ă', 'o o u a'],
  ['', ''],
])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded));

test('folding twice changes nothing, and composed or decomposed makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aăâbdđeêoôơuưyÀẢÃÁẠỲ 1.') }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    }),
  );
});
