import { describe, expect, test } from 'vitest';
import { checklist } from '../../domain/procedures/procedure.ts';
import { paperLines } from '../../locales/papers.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { paper, procedureWith } from '../support/procedure.ts';
import { saying } from '../support/words.ts';

const PROCEDURE = procedureWith({
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
});

const said = (phrases: readonly Phrase[]) => phrases.map(saying(Date.parse('2026-11-23T02:00:00Z')));

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
