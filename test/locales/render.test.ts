import { describe, expect, test } from 'vitest';
import { dayOf, type Moment } from '../../domain/clock.ts';
import type { AddressTerm, Language } from '../../domain/person.ts';
import { lines, type Phrase, plain, type Var } from '../../locales/phrase.ts';
import { wordsFrom } from '../../locales/render.ts';
import { WORDS } from '../support/words.ts';

/** Monday 23 November 2026, 16:30 at +07:00. */
const AFTERNOON: Moment = Date.parse('2026-11-23T09:30:00Z');

function said(phrase: Phrase, language: Language = 'vi', addressTerm: AddressTerm = null): string {
  return WORDS.say(phrase, { language, addressTerm, now: AFTERNOON });
}

/** A value as it stands in a sentence. */
function inWords(value: Var, language: Language = 'vi'): string {
  return said(lines([{ key: 'procedure-question', vars: { ask: value } }]), language);
}

describe('days', () => {
  test.each([
    ['2026-11-30', 'thứ Hai, ngày 30 tháng 11'],
    ['2026-11-29', 'Chủ nhật, ngày 29 tháng 11'],
    ['2027-02-17', 'thứ Tư, ngày 17 tháng 2 năm 2027'],
    ['2025-12-31', 'thứ Tư, ngày 31 tháng 12 năm 2025'],
  ])('%s is %s', (day, words) => {
    expect(inWords({ kind: 'day', day })).toBe(words);
  });

  test('a projected day is said to be provisional', () => {
    expect(inWords({ kind: 'day', day: '2027-02-17', projected: true })).toBe(
      'thứ Tư, ngày 17 tháng 2 năm 2027 (tạm tính)',
    );
  });

  test('a day in English has its weekday too', () => {
    expect(inWords({ kind: 'day', day: '2026-11-30' }, 'en')).toBe('Monday, 30/11');
  });

  test('what is no day throws, rather than be said wrong', () => {
    expect(() => inWords({ kind: 'day', day: 'hôm nay' })).toThrow('not a day');
  });
});

describe('moments and hours', () => {
  test('a moment says its hour at +07:00, then its day', () => {
    expect(inWords({ kind: 'moment', at: AFTERNOON })).toBe('16 giờ 30, thứ Hai, ngày 23 tháng 11');
  });

  test('just before midnight at +07:00 the day is still the old one', () => {
    const at = Date.parse('2026-11-23T16:59:00Z');
    expect(dayOf(at)).toBe('2026-11-23');
    expect(inWords({ kind: 'moment', at })).toBe('23 giờ 59, thứ Hai, ngày 23 tháng 11');
  });

  test.each([
    ['07:30', '7 giờ 30', '7 giờ 30 sáng'],
    ['11:00', '11 giờ', '11 giờ trưa'],
    ['12:05', '12 giờ 05', '12 giờ 05 trưa'],
    ['13:30', '13 giờ 30', '1 giờ 30 chiều'],
    ['17:00', '17 giờ', '5 giờ chiều'],
    ['00:10', '0 giờ 10', '12 giờ 10 sáng'],
  ])('%s is %s, in plain words %s', (time, words, plainWords) => {
    expect(inWords({ kind: 'clock', time })).toBe(words);
    expect(inWords({ kind: 'clock', time }, 'vi-easy')).toBe(plainWords);
  });
});

test('a receipt is shown 3-3-4', () => {
  expect(inWords({ kind: 'code', code: '1234567890' })).toBe('123 456 7890');
});

describe('working time', () => {
  test.each([
    [2 * 480 + 180, 'còn 2 ngày 3 giờ làm việc'],
    [480, 'còn 1 ngày làm việc'],
    [150, 'còn 2 giờ 30 phút làm việc'],
    [60, 'còn 1 giờ làm việc'],
    [25, 'còn 25 phút làm việc'],
    [0, 'đến hạn'],
    [-480, 'quá hạn 1 ngày làm việc'],
    [-90, 'quá hạn 1 giờ 30 phút làm việc'],
  ])('%i minutes: %s', (minutes, words) => {
    expect(inWords({ kind: 'working_time', minutes })).toBe(words);
  });
});

describe('forms of address', () => {
  test.each([
    [null, 'Ông/bà cần việc gì ạ?'],
    ['bac', 'Bác cần việc gì ạ?'],
    ['anh_chi', 'Anh/chị cần việc gì ạ?'],
    ['thầy', 'Thầy cần việc gì ạ?'],
  ])('%s → %s', (term, first) => {
    expect(said(plain('menu-ask'), 'vi', term).split('\n')[0]).toBe(first);
  });

  test('plain Vietnamese addresses people too', () => {
    expect(said(plain('menu-ask'), 'vi-easy')).toBe('Ông/bà cần gì ạ?');
    expect(said(plain('menu-ask'), 'vi-easy', 'cu')).toBe('Cụ cần gì ạ?');
  });
});

describe('lists and nested phrases', () => {
  test('lines stand one under the other, nested phrases are in the same language', () => {
    const line: Phrase = {
      key: 'history-line',
      vars: { day: { kind: 'day', day: '2026-11-23' }, what: plain('history-filed') },
    };
    expect(said(lines([line, line]))).toBe(
      '• thứ Hai, ngày 23 tháng 11: gửi\n• thứ Hai, ngày 23 tháng 11: gửi',
    );
    expect(said(line, 'en')).toBe('• Monday, 23/11: sent');
  });

  test('what a person wrote stays as it was, whatever it looks like', () => {
    const wild = '{ $you } { auto } \\u{1F600}\n  [lạ] *sao';
    expect(said({ key: 'told-text', vars: { text: wild } })).toBe(`“${wild}”`);
    expect(said({ verbatim: wild })).toBe(wild);
  });

  test('no isolation marks stick to values', () => {
    expect(
      said({ key: 'notice-withdrawn', vars: { code: { kind: 'code', code: '1234567890' } } }),
    ).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('fallback', () => {
  const words = wordsFrom({
    vi: 'yes = Có\nno = Không { $you }\naddress-default = ông/bà',
    'vi-easy': 'yes = Ừ',
    en: 'yes = Yes\naddress-default = you',
  });
  const reader = (language: Language) => ({ language, addressTerm: null, now: AFTERNOON });

  test('a language without the words says them in Vietnamese, with the Vietnamese form of address', () => {
    expect(words.say(plain('yes'), reader('vi-easy'))).toBe('Ừ');
    expect(words.say(plain('no'), reader('vi-easy'))).toBe('Không ông/bà');
    expect(words.say(plain('no'), reader('en'))).toBe('Không ông/bà');
  });

  test('words that exist nowhere are a bug, not a blank message', () => {
    expect(() => words.say(plain('done'), reader('en'))).toThrow('no language has words for done');
  });

  test('a message defined twice does not load', () => {
    expect(() => wordsFrom({ vi: 'yes = Có\nyes = Không', 'vi-easy': '', en: '' })).toThrow(
      'the words of vi do not load',
    );
  });
});
