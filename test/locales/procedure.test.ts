import { describe, expect, test } from 'vitest';
import { checklist } from '../../domain/procedures/procedure.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { detailLines, paperLines } from '../../locales/procedure.ts';
import { demoCommune } from '../support/commune.ts';
import { paper, procedureWith } from '../support/procedure.ts';
import { WORDS } from '../support/words.ts';

const PROCEDURE = procedureWith({
  deadline: '60 ngày từ ngày sinh.',
  questions: [
    {
      id: 'chung_sinh',
      ask: 'Có giấy chứng sinh không?',
      options: [
        { id: 'co', label: 'Có' },
        { id: 'khong', label: 'Không' },
      ],
    },
    {
      id: 'noi_sinh',
      ask: 'Sinh ở đâu?',
      options: [
        { id: 'vien', label: 'Bệnh viện' },
        { id: 'nha', label: 'Ở nhà' },
      ],
    },
  ],
  documents: [
    paper('Tờ khai', {}, { kind: 'form' }),
    paper('Giấy chứng sinh', { chung_sinh: ['co'] }),
    paper(
      'Lời người làm chứng',
      { chung_sinh: ['khong'], noi_sinh: ['nha', 'vien'] },
      { note: 'Viết tay cũng được.' },
    ),
    paper('Căn cước', {}, { kind: 'present' }),
  ],
  fee: 'Miễn phí.',
  channels: ['mot_cua', 'thuyen_bac'],
  authority: 'Uỷ ban nhân dân xã',
  sources: [
    { title: 'Cổng Dịch vụ công', url: null, checked: '2026-07' },
    { title: 'Sổ tay', url: null, checked: null },
  ],
});

function said(phrases: readonly Phrase[]): readonly string[] {
  return phrases.map((phrase) =>
    WORDS.say(phrase, { language: 'vi', addressTerm: null, now: Date.parse('2026-11-23T02:00:00Z') }),
  );
}

describe('papers', () => {
  test('say how each is handed over; open questions are said in their own words', () => {
    expect(said(paperLines(checklist(PROCEDURE, {}), PROCEDURE))).toEqual([
      '• Tờ khai (điền mẫu)',
      '• Giấy chứng sinh (nộp), nếu “Có giấy chứng sinh không?” là “Có”',
      '• Lời người làm chứng (nộp), nếu “Có giấy chứng sinh không?” là “Không”, và “Sinh ở đâu?” là “Ở nhà” hoặc “Bệnh viện”. Viết tay cũng được',
      '• Căn cước (cho xem rồi cầm về)',
      'Dòng ghi “nếu” là tuỳ nhà mình, không phải ai cũng cần.',
    ]);
  });

  test('once all is answered there is no "nếu"', () => {
    const lines = said(paperLines(checklist(PROCEDURE, { chung_sinh: 'co', noi_sinh: 'vien' }), PROCEDURE));
    expect(lines).toEqual([
      '• Tờ khai (điền mẫu)',
      '• Giấy chứng sinh (nộp)',
      '• Căn cước (cho xem rồi cầm về)',
    ]);
  });

  test('no paper at all is said', () => {
    expect(said(paperLines([], PROCEDURE))).toEqual(['• Không phải nộp giấy tờ gì']);
  });
});

describe('details', () => {
  test('fee, time, where, who, deadline, sources with their month, and that nobody has approved it', () => {
    expect(said(detailLines(PROCEDURE, demoCommune()))).toEqual([
      'Tiền phải nộp: Miễn phí.',
      'Bao lâu xong: Trong ngày.',
      'Nộp ở đâu: quầy một cửa của xã; thuyen_bac.',
      'Nơi giải quyết: Uỷ ban nhân dân xã.',
      'Nhớ hạn: 60 ngày từ ngày sinh.',
      'Theo: Cổng Dịch vụ công (đối chiếu 2026-07); Sổ tay (chưa ghi ngày đối chiếu).',
      'Đây là thông tin tham khảo, cán bộ của xã chưa duyệt. Trước khi đi, ông/bà gọi hỏi quầy một cửa: 0200000001.',
    ]);
  });

  test('what an officer has approved says when; without deadline or source it says so or nothing', () => {
    const approved = {
      ...PROCEDURE,
      deadline: null,
      sources: [],
      reviewed: { by: 'Hà Văn Dụ', role: 'tư pháp', date: '2026-11-02' },
    };
    expect(said(detailLines(approved, demoCommune())).slice(-2)).toEqual([
      'Theo: chưa ghi nguồn.',
      'Cán bộ của xã đã duyệt thứ Hai, ngày 2 tháng 11.',
    ]);
  });
});
