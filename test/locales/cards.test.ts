// What stands on a card, word by word; and what must never stand on one.
import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { evolve } from '../../domain/complaint/evolve.ts';
import { readScan } from '../../domain/scan.ts';
import { type Around, checklistCard, receiptCard } from '../../locales/cards.ts';
import { citizen, filed } from '../domain/complaint/given.ts';
import { demoCommune } from '../support/commune.ts';
import { paper, sheetWith } from '../support/procedure.ts';
import { saying } from '../support/words.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const AROUND: Around = { commune: demoCommune(), now: NOW, say: saying(NOW), scanBase: null };

const PROCEDURE = sheetWith({
  name: 'Đăng ký khai sinh',
  deadline: '60 ngày từ ngày sinh.',
  timeLimit: '03 ngày làm việc',
  questions: [
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
    paper('Giấy chứng sinh.', { noi_sinh: ['vien'] }),
    paper('Lời người làm chứng', { noi_sinh: ['nha'] }, { note: 'Viết tay cũng được.' }),
    paper('Căn cước', {}, { kind: 'present' }),
  ],
  channels: ['mot_cua', 'dvcqg'],
});

function complaintOf(changes: Parameters<typeof filed>[0] = {}): Complaint {
  const complaint = evolve(null, { number: 1, at: NOW, actor: citizen, event: filed(changes) });
  if (complaint === null) throw new Error('filed, and there is none');
  return complaint;
}

describe('a list of papers', () => {
  const card = checklistCard(PROCEDURE, { noi_sinh: 'nha' }, AROUND);

  test('says whose it is, what for, each paper with how it is handed over and what to mind', () => {
    expect([card.commune, card.title, card.heading]).toEqual([
      'Xã Suối Mây',
      'Đăng ký khai sinh',
      'Giấy tờ cần mang',
    ]);
    expect(card.papers).toEqual([
      { kind: 'form', how: 'Điền mẫu', name: 'Tờ khai', remark: null, isMaybe: false },
      {
        kind: 'submit',
        how: 'Nộp',
        name: 'Lời người làm chứng',
        remark: 'Viết tay cũng được.',
        isMaybe: false,
      },
      { kind: 'present', how: 'Cho xem rồi cầm về', name: 'Căn cước', remark: null, isMaybe: false },
    ]);
  });

  test('says fee, time, the day with its weekday, where, what not to miss, whom to ask', () => {
    expect(card.lines.map(({ sign }) => sign)).toEqual([
      'money',
      'time',
      'day',
      'place',
      'place',
      'bell',
      'phone',
    ]);
    const [, , day, , counter, , phone] = card.lines.map(({ text }) => text);
    expect(day).toContain('thứ ');
    expect(counter).toContain('Thôn Bản Mẫu');
    expect(phone).toBe('Hỏi cán bộ: 0200000001');
  });

  test('says source and month, and that nobody has approved it yet', () => {
    expect(card.smallPrint[0]).toContain('Cổng Dịch vụ công quốc gia (đối chiếu 2026-07)');
    expect(card.smallPrint.join(' ')).toContain('chưa duyệt');
  });

  test('a question still open leaves its papers as "chỉ khi", with the note after it', () => {
    const open = checklistCard(PROCEDURE, {}, AROUND);
    expect(open.papers.map(({ name, remark, isMaybe }) => [name, isMaybe, remark])).toEqual([
      ['Tờ khai', false, null],
      ['Giấy chứng sinh', true, 'Chỉ khi “Sinh ở đâu?” là “Bệnh viện”.'],
      ['Lời người làm chứng', true, 'Chỉ khi “Sinh ở đâu?” là “Ở nhà”. Viết tay cũng được.'],
      ['Căn cước', false, null],
    ]);
  });

  test('what must only be known is no paper', () => {
    const known = sheetWith({ documents: [paper('Xã tự tra cứu', {}, { kind: 'info' })] });
    expect(checklistCard(known, {}, AROUND)).toMatchObject({ heading: 'Không phải nộp giấy tờ gì' });
  });

  test('its square code names the procedure and the answers', () => {
    expect(readScan(card.scan.content)).toEqual({
      kind: 'papers',
      procedure: PROCEDURE.id,
      answers: { noi_sinh: 'nha' },
    });
  });
});

describe('a receipt', () => {
  test('says code, field, day, who has it, until when, whom to ask', () => {
    const card = receiptCard(complaintOf(), AROUND);
    expect([card.title, card.heading, card.code]).toEqual(['Đã nhận phản ánh', 'Mã', '123 456 7890']);
    expect(card.lines.map(({ text }) => text)).toEqual([
      'Việc về đường sá, cầu cống hư hỏng',
      'Gửi thứ Ba, ngày 24 tháng 11',
      'Trưởng phòng Kinh tế lo việc này',
      'Hẹn trả lời trước thứ Hai, ngày 23 tháng 11',
      'Hỏi cán bộ: 0200000001',
    ]);
    expect(card.scan.content).toBe('1234567890');
  });

  test('neither the story, nor the place, nor the phone of who sent it: a picture is shown to others', () => {
    const story = 'Ông Tấn đổ đất lấn mương';
    const place = { latitude: 22.33641, longitude: 103.84382, name: 'Sau nhà tôi' };
    const card = receiptCard(
      complaintOf({ told: { text: story, voices: [] }, place, phone: '0912345678' }),
      AROUND,
    );
    for (const secret of [story, '22.33641', 'Sau nhà tôi', '0912345678'])
      expect(JSON.stringify(card)).not.toContain(secret);
  });

  test('of a matter whose author is hidden it does not even say what it is about', () => {
    const card = receiptCard(complaintOf({ visibility: 'hidden_from_handler' }), AROUND);
    expect(card.title).toBe('Đã nhận một việc');
    expect(JSON.stringify(card)).not.toContain('đường sá');
  });

  test('"đã nhận", never "thụ lý"', () => {
    expect(JSON.stringify(receiptCard(complaintOf(), AROUND))).not.toContain('thụ lý');
  });
});
