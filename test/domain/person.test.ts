// Words of address as people type them.
import { expect, test } from 'vitest';
import { addressTermIn } from '../../domain/person.ts';

test.each([
  ['bác', 'bac'],
  ['Cô ạ', 'co'],
  ['gọi tôi là chú', 'chu'],
  ['cứ gọi là anh thôi', 'anh'],
  ['cụ', 'cu'],
  ['gọi tôi là cụ nhé', 'cu'],
  ['chi', 'chi'],
])('"%s" is %s', (text, term) => {
  expect(addressTermIn(text)).toBe(term);
});

test.each(['', 'cô hỏi giấy khai sinh', 'anh chị', 'mất điện ba hôm nay', 'bác sĩ', 'người dùng'])(
  '"%s" is something else',
  (text) => {
    expect(addressTermIn(text)).toBeNull();
  },
);
