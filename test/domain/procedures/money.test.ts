import { expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { feeOf } from '../../../domain/procedures/money.ts';

test.each([
  ['Miễn phí', { kind: 'free' }],
  ['50.000 đồng/giao dịch', { kind: 'amount', dong: 50_000, per: 'giao dịch', besides: null }],
  [' 8.000 đồng/bản. ', { kind: 'amount', dong: 8_000, per: 'bản', besides: null }],
  ['1.200.000 đồng', { kind: 'amount', dong: 1_200_000, per: null, besides: null }],
  [
    '400.000 đồng/trường hợp. Miễn cho cha dượng, mẹ kế.',
    { kind: 'amount', dong: 400_000, per: 'trường hợp', besides: 'Miễn cho cha dượng, mẹ kế.' },
  ],
])('%j is plain', (text, fee) => expect(feeOf(text)).toEqual(fee));

test.each([
  'Miễn phí khi đúng hạn; quá hạn theo nghị quyết HĐND tỉnh.',
  'Miễn phí. Bản sao trích lục kết hôn 8.000 đồng/bản.',
  '20.000 đồng nộp trực tiếp, 10.000 đồng nộp trực tuyến.',
  '2.000 đồng/trang, từ trang thứ 3 trở lên 1.000 đồng/trang',
  '50.000 đồng. Cấp lại 70.000 đồng.',
  '50.000 đồng. Giảm 50% đến hết năm.',
  '50000 đồng',
  'Theo HĐND tỉnh',
  '',
])('%j stays as it is', (text) => expect(feeOf(text)).toEqual({ kind: 'text', text: text.trim() }));

test('every fee of the seed is read, and most are plain', async () => {
  const kinds = (await readProcedures()).map(({ fee }) => feeOf(fee).kind);
  expect(kinds.filter((kind) => kind === 'free')).toHaveLength(61);
  expect(kinds.filter((kind) => kind === 'amount')).toHaveLength(8);
});
