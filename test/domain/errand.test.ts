// Errands: a few words about numbers, hours, officers, fraud; stories and other wishes are none.
import { expect, test } from 'vitest';
import { errandIn } from '../../domain/errand.ts';

test.each([
  ['lấy số', 'number'],
  ['lay so thu tu', 'number'],
  ['còn mấy người nữa đến lượt tôi', 'number'],
  ['đặt lịch hẹn', 'book'],
  ['tôi muốn gặp chủ tịch', 'meet_leader'],
  ['lịch tiếp công dân', 'meet_leader'],
  ['mấy giờ xã làm việc', 'hours'],
  ['thứ bảy có làm việc không', null],
  ['giờ làm việc', 'hours'],
  ['ai phụ trách đất đai', 'officials'],
  ['số này có phải của cán bộ xã không', 'genuine'],
  ['tin nhắn này có thật không', 'genuine'],
  ['đăng ký khai sinh', null],
  ['đường vào bản hỏng nặng', null],
  ['hồ sơ của tôi đến đâu rồi', null],
  ['hôm qua tôi ra xã lấy số chờ cả buổi sáng mà không ai gọi', null],
])('%s', (text, errand) => {
  expect(errandIn(text)).toBe(errand);
});
