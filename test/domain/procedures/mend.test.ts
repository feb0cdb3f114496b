import { describe, expect, test } from 'vitest';
import { mended, vocabularyOf } from '../../../domain/procedures/mend.ts';
import { hear } from '../../../domain/recognition.ts';

const VOCABULARY = vocabularyOf(['giấy khai sinh', 'đăng ký kết hôn', 'hộ khẩu', 'căn cước']);
const said = (text: string): string =>
  mended(hear(text), VOCABULARY)
    .map(({ folded }) => folded)
    .join(' ');

describe('a broken word', () => {
  test.each([
    ['two letters in the wrong order', 'khai sihn', 'khai sinh'],
    ['a letter too many', 'giaay khaii sinh', 'giay khai sinh'],
    ['a letter missing', 'ket hn', 'ket hn'],
    ['words glued together', 'giaykhaisinh', 'giay khai sinh'],
    ['glued and more', 'lam hokhau', 'lam ho khau'],
  ])('%s: %s', (_, text, expected) => expect(said(text)).toBe(expected));

  test.each(['lam giay to', 'xyzzy', 'facebook', '123'])('%s stays', (text) => expect(said(text)).toBe(text));
});
