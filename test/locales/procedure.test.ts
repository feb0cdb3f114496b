import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../domain/procedures/overlay.ts';
import { detailLines } from '../../locales/procedure.ts';
import { demoCommune } from '../support/commune.ts';
import { sheetWith } from '../support/procedure.ts';
import { saying } from '../support/words.ts';

/** Monday morning, 23 November 2026. The next day is a rest day (complaints.md §7). */
const NOW = Date.parse('2026-11-23T02:00:00Z');
const APPROVED = { reviewed: { by: 'Hà Văn Dụ', role: 'Công chức tư pháp', date: '2026-11-02' } };

function details(given: Partial<Sheet>, now = NOW): readonly string[] {
  return detailLines(sheetWith(given), demoCommune(), now).map(saying(now));
}

test('fee, time, where, who, deadline, sources with their month, and that nobody has approved it', () => {
  expect(
    details({
      deadline: '60 ngày từ ngày sinh.',
      notes: ['Ông bà đi thay không cần giấy ủy quyền.'],
      fee: 'Miễn phí.',
      channels: ['mot_cua', 'thuyen_bac'],
      authority: 'Uỷ ban nhân dân xã',
      sources: [
        { title: 'Cổng Dịch vụ công', url: null, checked: '2026-07' },
        { title: 'Sổ tay', url: null, checked: null },
      ],
    }),
  ).toEqual([
    'Tiền phải nộp: không mất tiền.',
    'Bao lâu xong: Trong ngày.',
    'Nộp ở đâu: quầy một cửa của xã; thuyen_bac.',
    'Nơi giải quyết: Uỷ ban nhân dân xã.',
    'Nhớ hạn: 60 ngày từ ngày sinh.',
    'Lưu ý: Ông bà đi thay không cần giấy ủy quyền.',
    'Theo: Cổng Dịch vụ công (đối chiếu 2026-07); Sổ tay (chưa ghi ngày đối chiếu).',
    'Đây là thông tin tham khảo, cán bộ của xã chưa duyệt.',
    'Cần kiểm tra lại: trước khi đi, ông/bà gọi hỏi quầy một cửa 0200000001.',
  ]);
});

describe('the fee', () => {
  test.each([
    ['50.000 đồng/văn bản', 'Tiền phải nộp: 50.000 đồng (năm mươi nghìn đồng) một văn bản.'],
    [
      '8.000 đồng/bản. Miễn cho người thuộc diện được miễn.',
      'Tiền phải nộp: 8.000 đồng (tám nghìn đồng) một bản. Miễn cho người thuộc diện được miễn.',
    ],
    ['30.000 đồng', 'Tiền phải nộp: 30.000 đồng (ba mươi nghìn đồng).'],
    ['Theo HĐND tỉnh', 'Tiền phải nộp: Theo HĐND tỉnh.'],
    [
      '10.000 đồng trực tiếp, 5.000 đồng trực tuyến.',
      'Tiền phải nộp: 10.000 đồng trực tiếp, 5.000 đồng trực tuyến.',
    ],
  ])('%j', (fee, line) => expect(details({ fee })[0]).toBe(line));
});

describe('the day of the result', () => {
  test('is said with its weekday, counted from today while the counter is open', () => {
    expect(details({ timeLimit: '03 ngày làm việc' }).slice(1, 3)).toEqual([
      'Bao lâu xong: 03 ngày làm việc.',
      'Nộp đủ giấy tờ thứ Hai, ngày 23 tháng 11 thì chậm nhất thứ Sáu, ngày 27 tháng 11 có kết quả.',
    ]);
  });

  test('on a Saturday it is counted from the next day the counter is open', () => {
    const saturday = Date.parse('2026-11-28T02:00:00Z');
    expect(details({ timeLimit: '02 ngày làm việc' }, saturday)[2]).toBe(
      'Nộp đủ giấy tờ thứ Hai, ngày 30 tháng 11 thì chậm nhất thứ Tư, ngày 2 tháng 12 có kết quả.',
    );
  });

  test('in a year without announced rest days it says "tạm tính"', () => {
    const december = Date.parse('2026-12-30T02:00:00Z');
    expect(details({ timeLimit: '10 ngày làm việc' }, december)[2]).toMatch(
      /năm 2027 \(tạm tính\) có kết quả\.$/,
    );
  });

  test('is not made up where the time limit says more than a number of days', () => {
    const lines = details({ timeLimit: '03 ngày làm việc; cần xác minh thì lâu hơn.' });
    expect(lines.filter((line) => line.includes('có kết quả'))).toEqual([]);
  });
});

describe('how far it may be trusted', () => {
  const doubts = (given: Partial<Sheet>) => details(given).slice(5);

  test('what an officer has approved says who and when, and nothing else', () => {
    expect(doubts(APPROVED)).toEqual([
      'Cán bộ kiểm tra: Công chức tư pháp Hà Văn Dụ, thứ Hai, ngày 2 tháng 11.',
    ]);
  });

  test('a medium one says so even when it is approved', () => {
    expect(doubts({ ...APPROVED, confidence: 'medium' })).toEqual([
      'Cán bộ kiểm tra: Công chức tư pháp Hà Văn Dụ, thứ Hai, ngày 2 tháng 11.',
      'Danh sách này theo bản lưu hoặc luật vừa đổi, chưa đối chiếu với bản công bố.',
      'Cần kiểm tra lại: trước khi đi, ông/bà gọi hỏi quầy một cửa 0200000001.',
    ]);
  });

  test('past its day of review it says "cần kiểm tra lại", on the day itself not yet', () => {
    expect(doubts({ ...APPROVED, recheckBy: '2026-11-23' })).toHaveLength(1);
    expect(doubts({ ...APPROVED, recheckBy: '2026-11-20' })).toEqual([
      'Cán bộ kiểm tra: Công chức tư pháp Hà Văn Dụ, thứ Hai, ngày 2 tháng 11.',
      'Lẽ ra phải xem lại trước thứ Sáu, ngày 20 tháng 11, nay đã quá hạn.',
      'Cần kiểm tra lại: trước khi đi, ông/bà gọi hỏi quầy một cửa 0200000001.',
    ]);
  });

  test('a sheet without source says so', () => {
    expect(details({ sources: [] })).toContain('Theo: chưa ghi nguồn.');
  });
});
