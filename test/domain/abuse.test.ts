// Abuse: rude words are masked, decent words that look like them are not.
import { expect, test } from 'vitest';
import { isAbusive, masked } from '../../domain/abuse.ts';

test.each([
  ['Đm mấy ông, đường hỏng cả tháng', '••• mấy ông, đường hỏng cả tháng'],
  ['bọn chó này làm ăn thế à', '••• này làm ăn thế à'],
  ['Đéo ai sửa', '••• ai sửa'],
])('%s', (text, shown) => {
  expect(masked(text)).toBe(shown);
});

test.each([
  'Chó thả rông cắn trẻ em',
  'Nhà hàng xóm nuôi lợn hôi thối',
  'Con chó nhà ông Đĩnh sủa đêm',
  'Đường bị lún, đêm tối không ai thấy',
  'Cụ Đụng ở Bản Mẫu bị ốm',
])('%s is decent', (text) => {
  expect(isAbusive(text)).toBe(false);
});
