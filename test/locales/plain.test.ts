import { FluentParser, Message, type Pattern } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { readFtl } from '../../bot/cli/generate-keys.ts';
import { citizenKeys } from '../../bot/cli/readers.ts';

/** Syllables a value takes in a sentence; names, days and addresses as long as they come. */
const SYLLABLES: Readonly<Record<string, number>> = {
  due: 6,
  day: 6,
  filed: 6,
  promised: 6,
  received: 6,
  done: 6,
  answerBy: 6,
  code: 3,
  category: 4,
  post: 4,
  who: 7,
  owner: 7,
  commune: 3,
  address: 6,
  you: 1,
  You: 1,
  phone: 1,
  count: 1,
};
/** A value that is a sentence or a list of its own: it is judged where it is written. */
const OWN_SENTENCE = new Set([
  'lines',
  'details',
  'status',
  'history',
  'answer',
  'reason',
  'question',
  'story',
  'text',
  'letter',
  'hours',
  'place',
  'words',
  'about',
  'ask',
  'turn',
  'far',
  'visit',
  'what',
  'field',
  'paper',
  'when',
  'title',
  'list',
  'standing',
  'matter',
  'days',
  'fields',
  'name',
  'amount',
  'source',
]);

/** courtesy-and-letters.md §5: one idea, at most 20 syllables. */
const SENTENCE_MAX = 20;

/** Office words of courtesy-and-letters.md §5, said otherwise to people who read little. */
const OFFICE_WORDS = [
  'thủ tục hành chính',
  'thành phần hồ sơ',
  'tiếp nhận',
  'thụ lý',
  'thẩm quyền',
  'căn cứ',
  'trả kết quả',
  'bổ sung',
  'ngày làm việc kể từ',
  'chứng thực',
  'cư trú',
  'uỷ quyền',
  'ủy quyền',
  'niêm yết',
  'phúc đáp',
  'công dân liên hệ',
  'quý khách',
  'người dùng',
];
/** Abbreviations that are not explained. */
const ABBREVIATIONS = /\b(UBND|HĐND|TTHC|HS|CCCD|CMND|BHYT|BHXH|QĐ|NĐ|TT|PVHCC|sđt)\b/u;

/** The sign at the head of an official letter is written in short, as the decree wants it (Decree 30/2020/NĐ-CP, Appendix I). */
const OFFICIAL_SIGN = /^letter-sign-/;

type Entry = { readonly key: string; readonly text: string };

/** Messages as a citizen in plain Vietnamese gets them: from vi-easy, else from vi; values count as their length. */
function effective(): readonly Entry[] {
  const easy = textsOf(readFtl('vi-easy'));
  const vi = textsOf(readFtl('vi'));
  return citizenKeys().map((key) => ({ key, text: easy.get(key) ?? vi.get(key) ?? '' }));
}

function textsOf(ftl: string): ReadonlyMap<string, string> {
  const { body } = new FluentParser({ withSpans: false }).parse(ftl);
  const messages = body.filter((entry): entry is Message => entry instanceof Message);
  return new Map(
    messages.flatMap(({ id, value }) => (value === null ? [] : [[id.name, flat(value)] as const])),
  );
}

function flat(pattern: Pattern): string {
  return pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      const { expression } = element;
      if (expression.type === 'SelectExpression')
        return expression.variants.map((variant) => flat(variant.value)).join('\n');
      if (expression.type !== 'VariableReference') return '';
      const { name } = expression.id;
      return OWN_SENTENCE.has(name)
        ? '…'
        : Array(SYLLABLES[name] ?? 2)
            .fill('x')
            .join(' ');
    })
    .join('');
}

function longSentences(text: string): readonly string[] {
  const sentences = text.split(/[.!?:;…\n•·]+/u);
  return sentences.filter((sentence) => sentence.trim().split(/\s+/u).length > SENTENCE_MAX);
}

describe('plain Vietnamese', () => {
  test.each(effective())('$key is short, without office words and abbreviations', ({ key, text }) => {
    expect(longSentences(text)).toEqual([]);
    const lower = text.toLowerCase();
    // A kind of submission keeps its legal word, and a law is quoted as it is called.
    expect(OFFICE_WORDS.filter((word) => lower.includes(word))).toEqual([]);
    if (!OFFICIAL_SIGN.test(key)) expect(text).not.toMatch(ABBREVIATIONS);
  });

  test('a long sentence and an office word are found', () => {
    expect(longSentences(`${'x '.repeat(21)}. ngắn thôi`)).toHaveLength(1);
    expect(longSentences(`${'x '.repeat(20)}. ${'y '.repeat(20)}`)).toEqual([]);
    expect('Gửi UBND xã').toMatch(ABBREVIATIONS);
  });
});

describe('words that would do harm', () => {
  const all = [...textsOf(readFtl('vi')), ...textsOf(readFtl('vi-easy'))];

  test('nothing says "đã thụ lý": that is a decision of a competent person', () => {
    expect(all.filter(([, text]) => /thụ lý/iu.test(text))).toEqual([]);
  });

  test('no pictures in words: none in sorrow and danger, none anywhere', () => {
    const everything = [...all, ...textsOf(readFtl('en'))];
    expect(everything.filter(([, text]) => /\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  test('a date is never said without the message knowing its weekday: no day is written by hand', () => {
    const written = all.filter(
      ([key, text]) => !key.startsWith('format-') && /ngày \d|\d+\/\d+\/20\d\d/u.test(text),
    );
    expect(written.map(([key]) => key)).toEqual([]);
  });

  test('danger begins with what to do now and says a number to call', () => {
    const dangers = all.filter(([key]) => /^danger-(?!place|no-place)/u.test(key));
    expect(dangers.length).toBeGreaterThanOrEqual(7);
    for (const [key, text] of dangers) expect(text, key).toMatch(/\b11[1-5]\b/u);
  });
});
