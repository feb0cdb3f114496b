// One message, several matters: where it is taken apart, and where it is not.
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../domain/sorting/parts.ts';
import { KNOWLEDGE } from '../../support/seed-knowledge.ts';

const fields = (text: string) => partsOf(KNOWLEDGE, text).map(({ category }) => category);

describe('several matters', () => {
  test.each([
    ['đường hỏng, mà điện cũng hay cúp', ['duong_sa', 'dien']],
    ['Rác đổ đầy đầu ngõ. Đèn đường thì tắt cả tháng nay.', ['rac_thai', 'den_duong']],
    ['nuoc may duc ngau, voi lai nha ben hat karaoke suot dem', ['nuoc_sach', 'tieng_on']],
    [
      'Kính gửi xã. Đường thôn lầy lội quá; trạm y tế hết thuốc; chó thả rông cắn trẻ con',
      ['duong_sa', 'y_te', 'nong_nghiep'],
    ],
  ])('%s', (text, wanted) => expect(fields(text)).toEqual(wanted));

  test('every word is told to somebody', () => {
    const text = 'Chào xã, đường hỏng nặng, mà điện cũng hay cúp, mong xã giúp';
    const told = partsOf(KNOWLEDGE, text).map((part) => part.text);
    expect(told.join(', ')).toBe(text);
  });
});

describe('one matter', () => {
  test.each([
    'đường vào bản lầy lội, đầy ổ gà, xe không đi được',
    'cống tắc, mưa xuống là ngập',
    'hàng xóm nuôi heo hôi thối, phân chảy ra mương, ruồi đầy nhà',
    'chào xã, cho tôi hỏi chút việc',
    'cảm ơn',
    '',
  ])('%s', (text) => expect(fields(text)).toEqual([]));
});
