// A document with one of each part, in the letters of the country.
import { type Document, lineBlock, lineOf } from '../../../domain/document.ts';

/** Letters of Vietnamese, of peoples who write in Latin letters, and of Khmer. */
export const PEOPLES = 'Đặng Thị Ước, Y Bưng Ƀkrông ƀŏ, Čư̆ Ŏng, ខ្មែរ';

export function sampleOf(name: string | null): Document {
  return {
    title: 'Đơn mẫu',
    blocks: [
      lineBlock('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'centre', look: 'bold' }),
      lineBlock('Độc lập – Tự do – Hạnh phúc', { align: 'centre', look: 'bold', rule: 'whole' }),
      { kind: 'gap', lines: 1 },
      lineBlock('ĐƠN MẪU', { align: 'centre', look: 'title' }),
      { kind: 'field', label: 'Họ và tên', value: name },
      { kind: 'field', label: 'Nơi ở', value: null },
      lineBlock(PEOPLES, { align: 'justified' }),
      lineBlock('Ghi nhỏ, nghiêng', { look: 'small' }),
      { kind: 'ruling', lines: 3 },
      {
        kind: 'columns',
        split: 'even',
        left: [lineOf('Người làm chứng', { align: 'centre', look: 'bold' })],
        right: [
          lineOf('Người viết đơn', { align: 'centre', look: 'bold' }),
          lineOf('(ký, ghi rõ họ tên, hoặc điểm chỉ)', { align: 'centre', look: 'italic' }),
        ],
      },
    ],
  };
}
