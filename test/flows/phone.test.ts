// Telephone numbers as people type them.
import { expect, test } from 'vitest';
import { phoneIn } from '../../flows/phone.ts';

test.each([
  ['0912345678', '0912345678'],
  ['số của tôi 0912 345 678 nhé', '0912345678'],
  ['091.234.5678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['84912345678', '0912345678'],
  ['02193 861 234', '02193861234'],
  ['０９１２３４５６７８', '0912345678'],
])('%j holds %j', (text, phone) => {
  expect(phoneIn(text)).toBe(phone);
});

test.each(['', 'không có', '113', '12345', '1912345678', '09123456789012', 'mã 123 456 7894'])(
  '%j holds none',
  (text) => {
    expect(phoneIn(text)).toBeNull();
  },
);
