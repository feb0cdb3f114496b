import { describe, expect, test } from 'vitest';
import seed from '../../db/seed/categories.json' with { type: 'json' };
import { guessCategories } from '../../domain/categories.ts';
import type { Category } from '../../domain/commune.ts';
import { id } from '../../domain/ids.ts';

/** The seed's categories as a commune keeps them; what guessing does not read is left plain. */
const CATEGORIES: readonly Category[] = seed.categories.map((row) => ({
  id: id(row.id),
  name: row.nameVi,
  post: id(row.defaultPost),
  escalation: [],
  urgency: row.urgency === 'emergency' ? 'emergency' : 'ordinary',
  visibility: row.privacy === 'restricted' ? 'restricted' : 'open',
  publication: 'counts',
  profile: 'ordinary',
  kinds: [],
  synonyms: [...row.synonyms, ...row.slangAndTypos],
}));

const guess = (text: string): readonly string[] => guessCategories(text, CATEGORIES, 3);

describe('the first guess', () => {
  test.each([
    ['duong_sa', 'đường vào bản lầy lội, nhiều ổ gà'],
    ['duong_sa', 'duong lien thon nhieu o ga qua'],
    ['den_duong', 'bóng đèn cháy ở ngã ba'],
    ['den_duong', 'cot den khong sang may tuan nay'],
    ['rac_thai', 'rác không thu gom cả tuần'],
    ['dien', 'mất điện từ hôm qua'],
    ['nuoc_sach', 'nuoc duc khong dung duoc'],
    ['tieng_on', 'hàng xóm hát karaoke đêm'],
    ['nhung_nhieu', 'cán bộ vòi vĩnh, đòi phong bì'],
    ['lua_dao', 'bị lừa tiền qua zalo'],
    ['thien_tai', 'lũ quét cuốn mất cầu treo'],
    ['thai_do_can_bo', 'can bo hach dich'],
  ])('is %s for: %s', (category, text) => expect(guess(text)[0]).toBe(category));
});

describe('the rules of the list', () => {
  test('the longest synonym wins over what lies inside it', () => {
    expect(guess('sạt lở đường vào xã')).toContain('duong_sa');
    expect(guess('sạt lở đường vào xã')).not.toContain('thien_tai');
  });

  test('emergencies and restricted matters come first', () => {
    expect(guess('mất điện vì bão, đường hỏng')[0]).toBe('thien_tai');
    expect(guess('đường hỏng vì bị rút ruột công trình')[0]).toBe('nhung_nhieu');
  });

  test('one syllable without marks is no guess alone, with a second sign it is', () => {
    expect(guess('wifi')).toEqual([]);
    expect(guess('bao gio thi xong')).toEqual([]);
    expect(guess('bão')).toEqual(['thien_tai']);
    expect(guess('internet, wifi deu yeu')).toEqual(['vien_thong']);
  });

  test('the same words in two fields are both offered', () => {
    expect(guess('ho do dat nha toi')).toEqual(expect.arrayContaining(['dat_dai', 'xay_dung']));
  });

  test('no more than asked for, none for nothing', () => {
    expect(guessCategories('rác, điện, nước máy, ổ gà, cống tắc', CATEGORIES, 2)).toHaveLength(2);
    expect(guess('')).toEqual([]);
    expect(guess('hôm nay trời đẹp')).toEqual([]);
  });

  test('signs in a synonym are not read as a pattern', () => {
    const odd: readonly Category[] = [
      { ...(CATEGORIES[0] ?? expect.fail()), synonyms: ['* (đường)', '=', 'a|b'] },
    ];
    expect(guessCategories('con đường', odd, 3)).toHaveLength(1);
    expect(guessCategories('b', odd, 3)).toEqual([]);
  });
});
