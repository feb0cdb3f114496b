// `words check`: nothing is wrong with the words as they are, and each way of spoiling them is found.
import { describe, expect, test } from 'vitest';
import { readFtl } from '../../../bot/cli/generate-keys.ts';
import { checkWords, projectWords } from '../../../bot/cli/words.ts';
import { wordsFrom } from '../../../locales/render.ts';
import { demoCommune } from '../../support/commune.ts';

const COMMUNE = demoCommune();

test('every message, in every state and language, is courteous and plain', () => {
  const { read, found } = checkWords(projectWords(), COMMUNE);
  expect(found).toEqual([]);
  expect(read).toBeGreaterThan(2_000);
});

/** The project's words with one message of a language written anew. */
function spoiled(language: 'vi' | 'vi-easy' | 'en', key: string, text: string) {
  const ftl = { vi: readFtl('vi'), 'vi-easy': readFtl('vi-easy'), en: readFtl('en') };
  const lines = ftl[language].split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key} =`));
  if (start === -1) throw new Error(`${language} has no ${key}`);
  let end = start + 1;
  while (/^\s+\S/u.test(lines[end] ?? '')) end += 1;
  lines.splice(start, end - start, `${key} = ${text}`);
  return wordsFrom({ ...ftl, [language]: lines.join('\n') });
}

describe('planted sins are found', () => {
  test.each([
    ['vi', 'greeting-again', 'Vâng.', 'no_greeting', 'first words of another day'],
    [
      'vi',
      'menu-ask',
      'Xin chào { $you }. { $You } cần việc gì ạ?',
      'double_greeting',
      'first words of another day',
    ],
    ['vi', 'notice-sorry', 'Việc này chậm.', 'no_apology', 'notice answer, late'],
    [
      'vi',
      'notice-late',
      'Việc { $code } quá hạn { $due }, nhận { $filed }, ở { $post }, { $phone }.',
      'no_apology',
      'notice late',
    ],
    ['vi', 'apology-why', 'Lý do: khách quan.', 'no_reason', 'notice apology'],
    ['vi', 'apology-new-date', 'Ngày hẹn mới: sớm nhất.', 'no_date', 'notice apology'],
    [
      'vi-easy',
      'notice-receipt',
      'Đã nhận { $kind }, { $category }, { $code }, { $post }, { $due }.',
      'no_thanks',
      'notice receipt',
    ],
    ['en', 'notice-resumed', 'Receipt { $code }: answer before { $due }.', 'no_thanks', 'notice resumed'],
    [
      'vi',
      'track-code-unknown',
      'Mã sai vì { $you } gõ nhầm, do { $you } không đọc kỹ.',
      'blame',
      'track-code-unknown',
    ],
    [
      'vi',
      'notice-accepted',
      'Hồ sơ { $code } đã được { $who } thụ lý, { $due }.',
      'office_word',
      'notice accepted',
    ],
    ['vi-easy', 'miss-photos', 'Gửi ảnh vào đây.', 'order', 'miss-photos'],
    [
      'vi',
      'thanks-reply',
      `Dạ, cảm ơn { $you }. ${'Có việc gì cứ nhắn ạ. '.repeat(40)}`,
      'over_a_screen',
      'thanks-reply',
    ],
  ] as const)('%s %s: %s', (language, key, text, fault, name) => {
    const { found } = checkWords(spoiled(language, key, text), COMMUNE);
    expect(found).toContainEqual(expect.objectContaining({ language, name, fault }));
  });
});
