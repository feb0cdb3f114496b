// The courtesy profile: what an officer's words offend is named by the commune's own rule, and nothing it has not taken on.
import { expect, test } from 'vitest';
import { type CourtesyProfile, slipsIn } from '../../../domain/courtesy/profile.ts';

const PLAIN = { manner: 'noi_de_hieu', words: 'biết nói dân hiểu' } as const;
const GENTLE = { manner: 'nhe_nhang', words: 'luôn nhẹ nhàng' } as const;
const PROFILE: CourtesyProfile = [
  { name: '5 biết', source: null, items: [PLAIN] },
  { name: '4 luôn', source: null, items: [GENTLE] },
];

test('office words come with what people say instead', () => {
  expect(slipsIn('Đơn đã được Thụ lý, đề nghị bổ sung ảnh.', PROFILE)).toEqual([
    { kind: 'office_word', rule: '5 biết', item: PLAIN.words, words: 'thụ lý', say: 'nhận giải quyết' },
    { kind: 'office_word', rule: '5 biết', item: PLAIN.words, words: 'bổ sung', say: 'nộp thêm' },
  ]);
});

test('blame and rude words offend gentleness; the rude word itself is not repeated', () => {
  const [blame, rude, ...rest] = slipsIn('Do bác không gửi ảnh. Đồ ngu.', PROFILE);
  expect(blame).toMatchObject({ kind: 'blame', rule: '4 luôn', words: 'Do bác không' });
  expect(rude).toMatchObject({ kind: 'rude', rule: '4 luôn' });
  expect(rude?.words).not.toContain('ngu');
  expect(rest).toEqual([]);
});

test('courteous words, and manners the commune has not taken on, are left alone', () => {
  expect(slipsIn('Sáng nay đội đã vá 4 ổ gà. Còn hỏng bác nhắn lại giúp.', PROFILE)).toEqual([]);
  expect(slipsIn('Đơn đã được thụ lý.', [{ name: '4 luôn', source: null, items: [GENTLE] }])).toEqual([]);
  expect(slipsIn('Đơn đã được thụ lý.', [])).toEqual([]);
});
