// One message, two matters: each becomes a complaint of its own with its own code and owner, linked, answered by itself.
import { expect } from 'vitest';
import { tellsTheSame } from '../support/trip-tests.ts';

tellsTheSame('two matters in one message', async (trip) => {
  const lan = trip.citizen('Lan');
  await lan.says('Đường vào bản hỏng nặng, mà đèn đường cũng tắt cả tháng');
  await lan.hears(/kể mấy việc khác nhau.*Đường vào bản hỏng nặng.*đèn đường cũng tắt/s);
  await lan.taps('Gửi từng việc');
  await lan.taps('Không có ảnh');
  await lan.taps('Bản Đôi');
  await lan.taps('Gửi');
  await lan.hears(/Mã: \d/);

  const filed = await trip.seen.complaints();
  expect(filed.map(({ category }) => category).sort()).toEqual(['den_duong', 'duong_sa']);
  const [first, second] = filed;
  expect(new Set(filed.map(({ code }) => code)).size).toBe(2);
  expect([first?.linkedTo, second?.linkedTo].filter((link) => link !== undefined)).toHaveLength(1);
  expect(filed.every(({ owner }) => owner !== undefined)).toBe(true);
});
