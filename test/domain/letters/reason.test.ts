// The reason of an apology: real ones pass as people write them, formulas, blame and promises of money come back.
import { describe, expect, test } from 'vitest';
import { faultsOfReason } from '../../../domain/letters/reason.ts';

describe('a real reason passes', () => {
  test.each([
    'chờ vật tư',
    'Gỗ làm ván chưa về kịp',
    'mưa lớn ba ngày, xe chở đá không vào được bản',
    'Thợ điện của huyện cũ đã chuyển đi, xã đang thuê tổ thợ mới',
    'máy in sổ hỏng, đã gửi đi sửa, thứ Năm có máy mới',
    'cho vat tu ve',
    'Cán bộ địa chính ốm, chưa có người đo thay',
    'Đường liên thôn thuộc dự án của tỉnh, phải xin ý kiến Sở Xây dựng',
  ])('%s', (reason) => {
    expect(faultsOfReason(reason)).toEqual([]);
  });
});

describe('what explains nothing comes back', () => {
  test.each([
    '',
    'do hệ thống',
    'Do quá tải.',
    'vì lý do khách quan',
    'do nhiều việc',
    'do qua tai he thong',
    'bận',
  ])('"%s"', (reason) => {
    expect(faultsOfReason(reason)).toEqual(['unexplained']);
  });
});

describe('blame and money come back, however good the rest', () => {
  test.each([
    ['do bà con không phối hợp nên việc đo đất phải dừng', 'blames'],
    ['Vì ông nộp thiếu giấy nên phải chờ thêm', 'blames'],
    ['lỗi của người dân báo sai địa chỉ nhà', 'blames'],
    ['thợ chưa đến, xã sẽ bồi thường tiền xe cho ông', 'promises_money'],
    [`vật tư chưa về ${'và đường trơn '.repeat(20)}`, 'too_long'],
  ] as const)('%s', (reason, fault) => {
    expect(faultsOfReason(reason)).toContain(fault);
  });
});
