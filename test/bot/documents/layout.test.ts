// Layout of letters and petitions: nothing runs over an edge, the heads stand as the decree says, no page is a signature alone.
import { beforeAll, describe, expect, test } from 'vitest';
import { readFonts } from '../../../bot/documents/fonts.ts';
import { PAGE } from '../../../bot/documents/page.ts';
import { pdfOf } from '../../../bot/documents/pdf.ts';
import { type Document, lineBlock } from '../../../domain/document.ts';
import { id } from '../../../domain/ids.ts';
import type { Letter, LetterContents } from '../../../domain/letters/letter.ts';
import { CHAIRMAN } from '../../../domain/routing.ts';
import { letterSheet } from '../../../locales/letter-papers.ts';
import { petitionForm } from '../../../locales/petition-form.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { linesOf, type PdfLine } from '../../support/pdf-lines.ts';
import { saying } from '../../support/words.ts';

const commune = demoCommune();
const AT = Date.parse('2026-02-05T08:00:00+07:00');
const say = saying(AT);
const NAME = 'Y Đưr Êƀan Niê Kđăm';
const LONG = 'Mưa lớn làm sạt lở đường lên bản, xã đã thuê máy xúc dọn đất đá, hôm qua mới thông đường. ';
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

let fonts: Awaited<ReturnType<typeof readFonts>>;
beforeAll(async () => {
  fonts = await readFonts();
});

const draw = async (document: Document) => linesOf(await pdfOf(document, fonts));

const CONTENTS: readonly LetterContents[] = [
  {
    ...{ kind: 'late_dossier', dossier: 'H15.10-260105-0007', matter: 'cấp bản sao trích lục khai sinh' },
    ...{ received: '2026-01-12', promised: '2026-02-05', reason: LONG.repeat(3), newDay: '2026-02-11' },
  },
  { kind: 'thanks', deed: `hiến đất làm đường. ${LONG}`, good: 'các cháu đi học', code: null },
  { kind: 'birth', child: 'H’Hen Ƀuôn Yă' },
  { kind: 'marriage', couple: 'Giàng A Páo và Vàng Thị Ứng' },
  { kind: 'condolence', deceased: 'cụ Lò Văn Ỉnh', visitedOn: '2026-02-03' },
];

function sheetOf(contents: LetterContents, ownWords: string | null = null, by = OFFICERS.chairman): Document {
  const letter: Letter = {
    ...{ id: id('letter'), commune: commune.id, version: 1, contents, ownWords, returned: null },
    ...{
      to: { name: NAME, hamlet: id('ban-mau'), person: null },
      draftedBy: OFFICERS.chairman,
      draftedAt: AT,
    },
    standing: { status: 'awaiting', since: AT },
  };
  return letterSheet({
    ...{ letter, commune, say, at: AT },
    ...{ by: { post: CHAIRMAN, officer: by }, register: { year: 2026, number: 3 } },
  });
}

/** Half a point: what rounding may cost. */
const SLACK = 0.5;
function overEdge(lines: readonly PdfLine[]): readonly PdfLine[] {
  return lines.filter(
    ({ x, y, width }) =>
      x < PAGE.left - SLACK ||
      x + width > PAGE.width - PAGE.right + SLACK ||
      y < PAGE.top ||
      y > PAGE.height - PAGE.bottom,
  );
}

const wordsOn = (lines: readonly PdfLine[]) => lines.map(({ text }) => text.trim()).join('\n');

describe('a letter', () => {
  test.each(CONTENTS.map((one) => [one.kind, one] as const))(
    'of %s stands on one page, within its margins',
    async (_, contents) => {
      const lines = await draw(sheetOf(contents));
      expect(lines.length).toBeGreaterThan(8);
      expect(overEdge(lines)).toEqual([]);
      expect(new Set(lines.map(({ page }) => page)).size).toBe(1);
      // Read back letter by letter, each head on one line.
      const words = wordsOn(lines);
      expect(words).not.toContain('□');
      for (const head of [
        COUNTRY,
        'Độc lập - Tự do - Hạnh phúc',
        'Suối Mây, ngày 05 tháng 02 năm 2026',
        'CHỦ TỊCH',
      ])
        expect(words.split('\n')).toContain(head);
      if (contents.kind !== 'marriage') expect(words.replaceAll('\n', ' ')).toContain(NAME);
    },
  );

  test('has its number with a nought, its sign, and where it went when the office owes it', async () => {
    const [owed, courtesy] = [
      await draw(sheetOf(CONTENTS[0] as LetterContents)),
      await draw(sheetOf(CONTENTS[2] as LetterContents)),
    ];
    expect(wordsOn(owed).split('\n')).toEqual(
      expect.arrayContaining(['Số: 03/PXL-UBND', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.']),
    );
    expect(wordsOn(courtesy)).toContain('Số: 03/TCMKS-UBND');
    expect(wordsOn(courtesy)).not.toContain('Nơi nhận');
  });

  test('signed by who stands in for the chairman says so, and names their own post', async () => {
    const deputy = commune.officers.find(
      ({ id: one, posts }) => one !== OFFICERS.chairman && posts.some((post) => post === POSTS.economyDeputy),
    );
    if (deputy === undefined) throw new Error('the commune has no deputy');
    const words = wordsOn(await draw(sheetOf(CONTENTS[2] as LetterContents, null, deputy.id))).split('\n');
    expect(words).toContain('KT. CHỦ TỊCH');
    expect(words.find((line) => line.startsWith('PHÓ CHỦ TỊCH'))).toBeDefined();
    expect(words).toContain(deputy.name);
  });

  test('of whatever length never leaves a signature alone on a page, nor parts it', async () => {
    const pages: number[] = [];
    for (let length = 14; length <= 26; length += 1) {
      const lines = await draw(sheetOf(CONTENTS[1] as LetterContents, LONG.repeat(length)));
      expect(overEdge(lines)).toEqual([]);
      const page = lines.at(-1)?.page ?? 0;
      pages.push(page);
      const last = wordsOn(lines.filter((line) => line.page === page)).split('\n');
      expect(last.slice(-1)).toEqual(['Lò Văn Mẫu']);
      expect([length, last.includes('CHỦ TỊCH'), last.some((line) => line.includes('góp ý'))]).toEqual([
        length,
        true,
        true,
      ]);
    }
    // The lengths do reach over the end of a page, or this proves nothing.
    expect(new Set(pages)).toEqual(new Set([0, 1]));
  });
});

test.each(['plain', 'bold', 'italic'] as const)(
  '%s words that are copied out are the words that were written',
  async (look) => {
    const words =
      'Họ tố cáo, nghị định, địa chỉ, giặc, cặp, hoặc, ngoại, ngoáy, ưỡn, Ượng, nặng nhọc, bị thiệt thòi';
    const lines = await draw({ title: 't', blocks: [lineBlock(words, { look })] });
    expect(lines.map(({ text }) => text.trim()).join(' ')).toBe(words);
  },
);

describe.each(['khieu_nai', 'to_cao'] as const)('the form of a %s', (petition) => {
  const form = (words: string | null) =>
    petitionForm({ petition, receiver: 'commune', name: words && NAME, words, received: null }, commune, say);

  test('stands blank on one page', async () => {
    const lines = await draw(form(null));
    expect(overEdge(lines)).toEqual([]);
    expect(new Set(lines.map(({ page }) => page)).size).toBe(1);
    expect(wordsOn(lines).split('\n')).toContain(COUNTRY);
  });

  test('with a long story goes on within its margins and is signed at its end', async () => {
    const lines = await draw(form(LONG.repeat(30)));
    expect(overEdge(lines)).toEqual([]);
    expect(lines.at(-1)?.page).toBe(1);
    const last = wordsOn(lines.filter(({ page }) => page === 1));
    for (const words of [NAME, 'Tôi cam đoan', petition === 'to_cao' ? 'NGƯỜI TỐ CÁO' : 'NGƯỜI KHIẾU NẠI'])
      expect(last).toContain(words);
  });
});
