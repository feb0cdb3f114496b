import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Abilities, fitTo as fitted, inPlainText, type Part } from '../../domain/channel.ts';
import { id, type MediaId } from '../../domain/ids.ts';
import type { Choice, Link, OutMessage } from '../../domain/message.ts';

const ABILITIES: Abilities = {
  textMax: 60,
  textWithButtonsMax: 40,
  buttonsMax: 3,
  labelMax: 12,
  links: { url: true, phone: false },
  media: { image: true, audio: false, file: false },
  ask: { phone: true, place: false },
  window: null,
};

const message = (text: string, more: Partial<OutMessage> = {}): OutMessage => ({
  text,
  choices: [],
  links: [],
  media: [],
  ask: null,
  ...more,
});
const choices = (...labels: readonly string[]): readonly Choice[] =>
  labels.map((label, index) => ({ number: index + 1, label, action: `v1:s:p:${index}` }));
const url: Link = { label: 'Xem', to: { kind: 'url', url: 'https://a.vn' } };
const phone: Link = { label: 'Gọi', to: { kind: 'phone', phone: '0210 000 000' } };
const labels = (part: Part | undefined): readonly string[] =>
  part?.choices.map((choice) => choice.label) ?? [];

describe('words alone', () => {
  test('a text that fits is one part, composed', () => {
    expect(fitted(message('Gâ\u0300n Dân'), ABILITIES).map((part) => part.text)).toEqual(['Gần Dân']);
  });

  test.each([
    ['a blank line', `${'a '.repeat(15)}b\n\n${'c '.repeat(20)}d`, `${'a '.repeat(15)}b`],
    [
      'a line, when the blank line is too early',
      `a\n\n${'b '.repeat(20)}\n${'c '.repeat(20)}`,
      `a\n\n${'b '.repeat(20)}`.trim(),
    ],
    ['a sentence', `${'a '.repeat(18)}b. ${'c '.repeat(20)}`, `${'a '.repeat(18)}b.`],
    ['a word', `${'ab '.repeat(30)}`, 'ab '.repeat(20).trim()],
    ['a letter', 'x'.repeat(70), 'x'.repeat(60)],
  ])('a long one is cut at %s', (_, text, first) => {
    expect(fitted(message(text), ABILITIES)[0]?.text).toBe(first);
  });

  test('an emoji made of several is never torn apart', () => {
    const family = '👨‍👩‍👧‍👦';
    const parts = fitted(message(family.repeat(12)), ABILITIES);
    expect(parts.map((part) => part.text)).toEqual([family.repeat(5), family.repeat(5), family.repeat(2)]);
  });

  test('one letter longer than a part is cut all the same, not between surrogates', () => {
    const parts = fitted(message(`a${'\u0323'.repeat(58)}😀${'\u0323'.repeat(90)}`), ABILITIES).map(
      (part) => part.text,
    );
    expect(parts.every((text) => !/\p{Surrogate}/u.test(text) && text.length <= 60)).toBe(true);
  });

  test('nothing to say is nothing to send', () => expect(fitted(message(' \n '), ABILITIES)).toEqual([]));
});

describe('choices', () => {
  test('few and short ones are numbered buttons, the words stay as they are', () => {
    const [only, ...others] = fitted(message('Chọn:', { choices: choices('Có', 'Không') }), ABILITIES);
    expect(others).toEqual([]);
    expect(only?.text).toBe('Chọn:');
    expect(labels(only)).toEqual(['1. Có', '2. Không']);
  });

  test('too many: all stand in the words, the first are buttons', () => {
    const [only] = fitted(message('Chọn:', { choices: choices('A', 'B', 'C', 'D') }), ABILITIES);
    expect(only?.text).toBe('Chọn:\n\n1. A\n2. B\n3. C\n4. D');
    expect(labels(only)).toEqual(['1. A', '2. B', '3. C']);
  });

  test('a label too long for a button: the list stands in the words, that button shows what of it fits', () => {
    const [only] = fitted(message('Chọn:', { choices: choices('Có', 'Tôi chưa biết') }), ABILITIES);
    expect(only?.text).toBe('Chọn:\n\n1. Có\n2. Tôi chưa biết');
    expect(labels(only)).toEqual(['1. Có', '2. Tôi chưa…']);
    expect(only?.choices.map((choice) => choice.action)).toEqual(['v1:s:p:0', 'v1:s:p:1']);
  });

  test('a label is cut at a word, without what only leads on; where no word fits the number stands alone', () => {
    const zalo = { ...ABILITIES, textWithButtonsMax: 2_000, labelMax: 35 };
    const lines = choices('Đèn đường, chiếu sáng công cộng · Bản Đôi · còn 3 ngày', 'Có');
    expect(labels(fitted(message('Việc nào?', { choices: lines }), zalo)[0])).toEqual([
      '1. Đèn đường, chiếu sáng công cộng…',
      '2. Có',
    ]);
    const narrow = { ...zalo, labelMax: 6 };
    expect(labels(fitted(message('Việc nào?', { choices: lines }), narrow)[0])).toEqual(['1', '2. Có']);
  });

  test('a channel without buttons gets the list', () => {
    const [only] = fitted(message('Chọn:', { choices: choices('Có', 'Không') }), {
      ...ABILITIES,
      buttonsMax: 0,
    });
    expect(only).toEqual(message('Chọn:\n\n1. Có\n2. Không'));
  });

  test('long words go first, the last paragraph carries the buttons', () => {
    const text = `${'Câu một dài. '.repeat(4)}\n\nĐúng không ạ?`;
    const parts = fitted(message(text, { choices: choices('Có', 'Không') }), ABILITIES);
    expect(parts.map((part) => part.text)).toEqual([
      'Câu một dài. Câu một dài. Câu một dài. Câu một dài.',
      'Đúng không ạ?',
    ]);
    expect(parts.map((part) => part.choices.length)).toEqual([0, 2]);
  });
});

describe('links, media, native questions', () => {
  test('a link the channel can carry is a button, another is a line', () => {
    const [only] = fitted(message('Chào', { links: [url, phone] }), ABILITIES);
    expect(only?.links).toEqual([url]);
    expect(only?.text).toBe('Chào\n\nGọi: 0210 000 000');
  });

  test('choices have the buttons first', () => {
    const [only] = fitted(message('Chào', { links: [url], choices: choices('A', 'B', 'C') }), ABILITIES);
    expect(only?.text).toBe('Chào\n\nXem: https://a.vn');
    expect(only?.links).toEqual([]);
  });

  test('media go first, one a part', () => {
    const parts = fitted(message('Ảnh', { media: [id('m1'), id('m2')], choices: choices('Có') }), ABILITIES);
    expect(parts.map((part) => [part.text, part.media, part.choices.length])).toEqual([
      ['', ['m1'], 0],
      ['', ['m2'], 0],
      ['Ảnh', [], 1],
    ]);
  });

  test('a native question is asked on the last part, where the channel can', () => {
    expect(fitted(message('Số?', { ask: 'phone' }), ABILITIES).map((part) => part.ask)).toEqual(['phone']);
    expect(fitted(message('Ở đâu?', { ask: 'place' }), ABILITIES).map((part) => part.ask)).toEqual([null]);
  });
});

describe('whatever the message and the channel', () => {
  const letters = fc.constantFrom(
    'a',
    'ệ',
    'e\u0302\u0323',
    'Đ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '. ',
    '👨‍👩‍👧',
    '🇻🇳',
    'xin chào',
    '\r\n',
  );
  const texts = fc.array(letters, { maxLength: 120 }).map((all) => all.join(''));
  const words = fc
    .array(fc.constantFrom('giấy', 'khai', 'sinh', 'đất'), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '));
  const links = fc.record({
    label: words,
    to: fc.constantFrom<Link['to']>({ kind: 'url', url: 'https://a.vn/b' }, { kind: 'phone', phone: '113' }),
  });
  const messages = fc.record({
    text: texts,
    choices: fc.array(words, { maxLength: 12 }).map((all) => choices(...all)),
    links: fc.array(links, { maxLength: 3 }),
    media: fc.array(fc.constant(id<OutMessage['media'][number]>('m')), { maxLength: 2 }),
    ask: fc.constantFrom<OutMessage['ask']>(null, 'phone', 'place'),
  });
  const abilities = fc
    .record({
      textMax: fc.integer({ min: 24, max: 200 }),
      less: fc.nat(100),
      buttonsMax: fc.nat(10),
      labelMax: fc.integer({ min: 2, max: 30 }),
    })
    .map(({ less, ...limits }) => ({
      ...ABILITIES,
      ...limits,
      textWithButtonsMax: Math.max(24, limits.textMax - less),
    }));
  const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
  const isLoaded = (one: Part): boolean => one.choices.length + one.links.length > 0 || one.ask !== null;

  test('every part is within the limits, and only the last is loaded', () => {
    fc.assert(
      fc.property(messages, abilities, (one, limits) => {
        const parts = fitted(one, limits);
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(
            isLoaded(part) ? limits.textWithButtonsMax : limits.textMax,
          );
          expect(part.text).toBe(part.text.normalize('NFC'));
          expect(part.choices.length + part.links.length).toBeLessThanOrEqual(limits.buttonsMax);
          for (const { label } of [...part.choices, ...part.links])
            expect(label.length).toBeLessThanOrEqual(limits.labelMax);
        }
        expect(parts.slice(0, -1).some(isLoaded)).toBe(false);
        expect(parts.flatMap((part) => part.media)).toEqual(one.media);
      }),
      { numRuns: 500 },
    );
  });

  test('no word is lost or torn, no choice and no link is lost', () => {
    fc.assert(
      fc.property(messages, abilities, (one, limits) => {
        const parts = fitted(one, limits);
        const said = bare(parts.map((part) => part.text).join('\n'));
        const buttons = parts.flatMap((part) =>
          [...part.choices, ...part.links].map((button) => button.label),
        );
        expect(said.startsWith(bare(one.text))).toBe(true);
        for (const choice of one.choices) {
          const line = `${choice.number}. ${choice.label}`;
          expect(buttons.includes(line) || said.includes(bare(line))).toBe(true);
        }
        for (const { label, to } of one.links) {
          const target = to.kind === 'url' ? to.url : to.phone;
          expect(buttons.includes(label) || said.includes(bare(`${label}: ${target}`))).toBe(true);
        }
        expect(parts.every((part) => !/^[\u0300-\u036f\u200d]/u.test(part.text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('in words alone', () => {
  const plain = (one: Partial<Part>, textMax = 2_000, urls = {}) =>
    inPlainText({ ...message(''), ...one }, textMax, urls);

  test('choices and links become lines; what has none has no plainer form', () => {
    const [part] = fitted(
      message('Việc gì ạ?', { choices: choices('Có', 'Không'), links: [url] }),
      ABILITIES,
    );
    expect(part).toBeDefined();
    expect(plain(part ?? {})).toEqual(message('Việc gì ạ?\n\nXem: https://a.vn\n1. Có\n2. Không'));
    expect(plain({ text: 'Việc gì ạ?' })).toBeNull();
  });

  test('what stands in the words already is not said twice', () => {
    const many = choices('Cấp bản sao trích lục', 'Xóm', 'Bản', 'Thôn', 'Tổ');
    const roomy = { ...ABILITIES, textWithButtonsMax: 200 };
    const part = fitted(message('Chọn', { choices: many }), roomy).at(-1);
    expect(labels(part)).toEqual(['1. Cấp bản…', '2. Xóm', '3. Bản']);
    expect(plain(part ?? {})?.text).toBe(part?.text);
  });

  test('media are named by their address, or there is nothing left to say', () => {
    const media = [id<MediaId>('m1')];
    expect(plain({ media }, 2_000, { m1: 'https://xa.vn/media/1' })).toEqual(
      message('https://xa.vn/media/1'),
    );
    expect(plain({ media })).toBeNull();
  });

  test('words that leave no room are cut at a word, the choices stay', () => {
    const text = 'Bà con ở thôn Đồng Ké báo: đường liên thôn ngập sâu, xe không qua được.';
    const cut = plain({ text, choices: choices('Có', 'Không') }, 60)?.text ?? '';
    expect(cut.length).toBeLessThanOrEqual(60);
    expect(cut).toMatch(/^Bà con ở thôn Đồng Ké.*…\n\nCó\nKhông$/s);
  });
});
