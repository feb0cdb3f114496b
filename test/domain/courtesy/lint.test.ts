// The courtesy lint is watched failing: each sin planted in words that are otherwise well said.
import { describe, expect, test } from 'vitest';
import { type CourtesyFault, lint, SCREEN_LETTERS, type Spoken } from '../../../domain/courtesy/lint.ts';

const WELL: Spoken = {
  name: 'well said',
  language: 'vi',
  text: 'Việc 123 456 7890: Trưởng phòng Kinh tế đã nhận giải quyết. Ông/bà cần hỏi thì gọi 0200 000 001 ạ.',
  isFirstToday: false,
  isLate: false,
  hasGiven: false,
  apology: null,
  isDanger: false,
  isSorrow: false,
};

function faults(changes: Partial<Spoken>): readonly CourtesyFault[] {
  return lint({ ...WELL, ...changes }).map(({ fault }) => fault);
}

test('what is well said is let alone', () => {
  expect(faults({})).toEqual([]);
});

describe('greeting', () => {
  test('missing from the first words of a day', () => {
    expect(faults({ isFirstToday: true })).toEqual(['no_greeting']);
    expect(faults({ isFirstToday: true, text: 'Xin chào bác.\nBác cần việc gì ạ?' })).toEqual([]);
    expect(faults({ isFirstToday: true, isDanger: true, text: 'Gọi 114 ngay.' })).toEqual([]);
  });

  test('said twice', () => {
    expect(faults({ text: 'Xin chào bác.\nXin chào bác. Bác cần việc gì ạ?' })).toEqual(['double_greeting']);
  });
});

describe('apology', () => {
  test('missing when late, and not the first thing said', () => {
    expect(faults({ isLate: true })).toEqual(['no_apology']);
    expect(faults({ isLate: true, text: 'Việc này xong rồi.\nCầu đã sửa.\nXin lỗi bác.' })).toEqual([
      'apology_not_first',
    ]);
    expect(faults({ isLate: true, text: 'Kính gửi bác,\nChúng tôi xin lỗi bác.' })).toEqual([]);
  });

  test('without the reason, without a day and its weekday', () => {
    const apology = { reason: 'chờ gỗ về', newDay: '2026-11-30' };
    const whole = 'Chúng tôi xin lỗi bác. Lý do: chờ gỗ về. Ngày hẹn mới: thứ Hai, ngày 30 tháng 11.';
    expect(faults({ apology, text: whole })).toEqual([]);
    expect(faults({ apology, text: whole.replace('chờ gỗ về', 'việc riêng') })).toEqual(['no_reason']);
    expect(faults({ apology, text: whole.replace('thứ Hai, ngày 30 tháng 11', '30/11') })).toEqual([
      'no_date',
    ]);
    expect(faults({ apology: { ...apology, reason: ' ' }, text: whole })).toEqual(['no_reason']);
    // Another day, however well said, is not the new one.
    expect(faults({ apology: { ...apology, newDay: '2026-12-03' }, text: whole })).toEqual(['no_date']);
  });
});

test('thanks are missing after the citizen gave something', () => {
  expect(faults({ hasGiven: true })).toEqual(['no_thanks']);
  expect(faults({ hasGiven: true, text: 'Cảm ơn bác đã báo.' })).toEqual([]);
});

test.each([
  ['blame', 'Việc chậm vì bác không gửi đủ ảnh.'],
  ['blame', 'Lẽ ra bác phải gọi trước ạ.'],
  ['blame', 'Xin bình tĩnh, xã đang xem ạ.'],
  ['office_word', 'Đơn của bác đã được tiếp nhận ạ.'],
  ['office_word', 'Kính đề nghị quý công dân chờ ạ.'],
  ['order', 'Gõ lại số điện thoại.'],
  ['order', 'Không được gửi ảnh này.'],
  ['emoji', 'Cảm ơn bác 🙏'],
  ['unfilled', 'Hẹn trả lời trước {$due} ạ.'],
  ['unfilled', 'Người lo việc: undefined ạ.'],
  ['over_a_screen', 'Bác chờ ạ. '.repeat(SCREEN_LETTERS / 8)],
] as const)('%s is found: %s', (fault, text) => {
  expect(faults({ text })).toContain(fault);
});

test.each([
  'Mời bác gõ lại số điện thoại.',
  'Bác gõ lại số điện thoại.',
  'Bác kể việc muốn báo ạ. Gõ chữ, hoặc giữ nút để nói.',
  'Muốn nhanh thì gọi cán bộ trực.',
  'Theo Luật Tiếp công dân, đơn được tiếp nhận tại trụ sở.\nBác chờ ạ.',
  'Không phải lỗi của bác. Chúng tôi xin lỗi bác vì chưa trả lời.',
])('is no sin: %s', (text) => {
  expect(faults({ text })).toEqual([]);
});

test('a rating has no place beside sorrow', () => {
  expect(faults({ isSorrow: true, text: 'Kính viếng. Bác thấy thế nào ạ?' })).toEqual([
    'rating_beside_sorrow',
  ]);
});

test('plain Vietnamese avoids more office words than ordinary Vietnamese', () => {
  const text = 'Giấy này phải chứng thực ạ.';
  expect([faults({ text }), faults({ text, language: 'vi-easy' })]).toEqual([[], ['office_word']]);
});

test('English is read too', () => {
  const english = { language: 'en', text: 'It is late.' } as const;
  expect(faults({ ...english, isLate: true, hasGiven: true, isFirstToday: true })).toEqual([
    'no_greeting',
    'no_apology',
    'no_thanks',
  ]);
  expect(faults({ language: 'en', text: 'This is your own fault.' })).toEqual(['blame']);
});
