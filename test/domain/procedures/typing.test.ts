import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable, soundOf } from '../../../domain/procedures/syllable.ts';
import { repaired } from '../../../domain/procedures/typing.ts';

const repair = (text: string): string => text.split(' ').map(repaired).join(' ');

describe('what an input method has left undone', () => {
  test.each([
    ['Telex', 'chays nhaf', 'cháy nhà'],
    ['Telex', 'ddawng kys keest hoon', 'đăng ký kết hôn'],
    ['Telex', 'phuowfng cos coong chuwngs khoong', 'phường có công chứng không'],
    ['Telex', 'cawn cuwowcs heets hanj', 'căn cước hết hạn'],
    ['Telex, marks typed last', 'vieetj dduowcj hooj', 'việt được hộ'],
    ['VNI', 'd9a8ng ky1 ket61 hon6', 'đăng ký kết hôn'],
    ['VNI', 'giay61 can8 cuoc71', 'giấy căn cước'],
    ['half of each', 'hộ khâur', 'hộ khẩu'],
  ])('%s: %s', (_, typed, meant) => {
    expect(repair(typed).normalize('NFC')).toBe(meant);
  });

  test.each([
    'con',
    'hai',
    'khai sinh',
    'giấy',
    'online',
    'gks',
    'kt3',
    'ct07',
    'na17',
    'test',
    'lop6',
    '2',
    'vneid',
    'sos',
  ])('%s is left as it is', (word) => expect(repair(word)).toBe(word));

  test('whatever is typed, mending twice is mending once', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouydgnhtcskfrxjw69đơê'), maxLength: 8 });
    fc.assert(
      fc.property(letters, (word) => {
        expect(repaired(repaired(word))).toBe(repaired(word));
      }),
    );
  });
});

describe('syllables', () => {
  test.each(['khai', 'sinh', 'gieng', 'gi', 'quoc', 'nghieng', 'a', 'xuong'])('%s is one', (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  test.each(['keest', 'gks', 'sih', 'coong', 'z', ''])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
  test.each([
    ['tranh', 'chanh'],
    ['sinh', 'xinh'],
    ['ky', 'ki'],
    ['nam', 'lam'],
    ['rơi', 'giơi'],
    ['tan', 'tang'],
  ])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
  test('other words do not: ăn, ở', () => expect(soundOf('an')).not.toBe(soundOf('o')));
});
