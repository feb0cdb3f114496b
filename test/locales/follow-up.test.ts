import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../domain/procedures/overlay.ts';
import { FOLLOW_UPS, type FollowUp } from '../../domain/words/follow-ups.ts';
import { followUpLines } from '../../locales/follow-up.ts';
import { demoCommune } from '../support/commune.ts';
import { paper, sheetWith } from '../support/procedure.ts';
import { saying } from '../support/words.ts';

const NOW = Date.parse('2026-11-23T02:00:00Z');

function answered(asked: readonly FollowUp[], given: Partial<Sheet> = {}): readonly string[] {
  const lines = followUpLines(asked, { procedure: sheetWith(given), commune: demoCommune(), now: NOW });
  return lines.map(saying(NOW));
}

test('fee and time are those of the sheet, in the order in which everybody is answered', () => {
  expect(answered(['fee', 'time'], { fee: '50.000 đồng', timeLimit: '03 ngày làm việc' })).toEqual([
    'Tiền phải nộp: 50.000 đồng (năm mươi nghìn đồng).',
    'Bao lâu xong: 03 ngày làm việc.',
    'Nộp đủ giấy tờ thứ Hai, ngày 23 tháng 11 thì chậm nhất thứ Sáu, ngày 27 tháng 11 có kết quả.',
  ]);
});

describe('where', () => {
  test('the counter is told with address, hours and phone', () => {
    const [where, authority, counter] = answered(['where']);
    expect(where).toBe('Nộp ở đâu: quầy một cửa của xã.');
    expect(authority).toBe('Nơi giải quyết: UBND cấp xã.');
    expect(counter).toMatch(
      /^Quầy một cửa: .+ Giờ làm việc: thứ Hai đến thứ Sáu, .+ Điện thoại: 0200000001\.$/,
    );
  });

  test('what is not handed in at the counter sends nobody there', () => {
    expect(answered(['where'], { channels: ['cong_an_xa'] })).toHaveLength(2);
  });
});

describe('online', () => {
  test('step by step, with the person’s own account, and no OTP for anybody', () => {
    const [steps = ''] = answered(['online'], { channels: ['mot_cua', 'dvcqg', 'vneid'] });
    expect(steps).toContain(
      '1. Mở một trong các chỗ này: trên mạng, Cổng Dịch vụ công quốc gia; ứng dụng VNeID.',
    );
    expect(steps).toContain('Tìm “Việc mẫu”');
    expect(steps).toContain('Mã OTP, mật khẩu: không đưa cho ai, kể cả cán bộ.');
  });

  test('what cannot be handed in online says where instead', () => {
    expect(answered(['online'])).toEqual([
      'Việc này không nộp trên mạng được.',
      'Nộp ở đâu: quầy một cửa của xã.',
    ]);
  });
});

test('at home only where the sheet says so; else the phone', () => {
  expect(answered(['home'], { channels: ['luu_dong'] })[0]).toMatch(/^Việc này cán bộ có thể đến tận nhà\./);
  expect(answered(['home'])[0]).toMatch(/0200000001/);
});

describe('who may go instead', () => {
  test('each person with the papers that this adds', () => {
    const given = {
      questions: [
        {
          id: 'nguoi_nop',
          ask: 'Ai đi nộp?',
          options: [
            { id: 'chinh_chu', label: 'Chính mình' },
            { id: 'ruot_thit', label: 'Ruột thịt' },
          ],
        },
      ],
      documents: [paper('Giấy ủy quyền', { nguoi_nop: ['ruot_thit'] })],
    };
    expect(answered(['proxy'], given)).toEqual([
      '• Chính mình: không phải thêm giấy gì',
      '• Ruột thịt: thêm Giấy ủy quyền',
    ]);
  });

  test('civil status without a word of its own follows the general rule; anything else is asked at the counter', () => {
    expect(answered(['proxy'], { legalBasis: ['Luật Hộ tịch số 60/2014/QH13'] })[0]).toMatch(
      /anh chị em ruột đi thay: giấy uỷ quyền không phải chứng thực/,
    );
    expect(answered(['proxy'])[0]).toMatch(/không ghi ai được đi thay.*0200000001/);
  });

  test('where somebody must come, the sheet’s own words say so and the general rule is not told', () => {
    const given = {
      who: 'Nam từ đủ 20 tuổi. Cả hai phải có mặt khi ký.',
      legalBasis: ['Luật Hộ tịch số 60/2014/QH13'],
    };
    expect(answered(['proxy'], given)).toEqual(['Cả hai phải có mặt khi ký.']);
  });
});

test('everything that can be asked has an answer, but for the list itself', () => {
  for (const each of FOLLOW_UPS) expect(answered([each]).length > 0, each).toBe(each !== 'papers');
});
