// PDF: every letter people here write is drawn, blanks are dotted lines, the same document is the same file.
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFonts } from '../../../bot/documents/fonts.ts';
import { pdfOf } from '../../../bot/documents/pdf.ts';
import { type Document, lineBlock } from '../../../domain/document.ts';
import { PEOPLES, sampleOf } from './sample.ts';

/** No font has a letter here: it is for private use (Unicode §23.5). */
const MISSING = '\u{e123}';

let fonts: Awaited<ReturnType<typeof readFonts>>;
beforeAll(async () => {
  fonts = await readFonts();
});

/** What pages are drawn with: their streams, unpacked. */
function drawn(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .filter((stream) => stream.includes(' Tf'))
    .join('\n');
}

/** Glyphs shown, as numbers in the font; 0 is the box of a missing letter. */
function glyphs(pdf: Uint8Array): readonly number[] {
  const shown = [...drawn(pdf).matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => hex);
  return shown.flatMap((hex) => hex.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16));
}

function saying(text: string, look: 'plain' | 'bold' | 'italic' = 'plain'): Document {
  return { title: 't', blocks: [lineBlock(text, { look })] };
}

describe.each(['plain', 'bold', 'italic'] as const)('in %s letters', (look) => {
  test('the letters of the peoples of the country are all there', async () => {
    const shown = glyphs(await pdfOf(saying(PEOPLES, look), fonts));
    expect(shown.length).toBeGreaterThan(30);
    expect(shown).not.toContain(0);
  });

  test('the test itself sees a letter that is missing', async () => {
    expect(glyphs(await pdfOf(saying(MISSING, look), fonts))).toContain(0);
  });
});

test('what is not filled in is a dotted line, what is filled in is none', async () => {
  const dots = async (value: string | null) => {
    const blocks = [{ kind: 'field', label: 'Họ và tên', value }] as const;
    return drawn(await pdfOf({ title: 't', blocks }, fonts)).match(/\[[^\]]+\] 0 d/g)?.length ?? 0;
  };
  expect(await dots('Bùi Thị Ứng')).toBe(0);
  expect(await dots(null)).toBeGreaterThan(0);
});

test('a long story goes on over more pages', async () => {
  const pages = async (count: number) => {
    const text = 'Nội dung đơn dài nhiều dòng. '.repeat(count);
    const file = Buffer.from(await pdfOf(saying(text), fonts)).toString('latin1');
    return file.match(/\/Type \/Page\b/g)?.length;
  };
  expect(await pages(1)).toBe(1);
  expect(await pages(400)).toBeGreaterThan(2);
});

test('the same document is the same file, and tells nothing of the machine or the hour', async () => {
  const [one, other] = [await pdfOf(sampleOf(null), fonts), await pdfOf(sampleOf(null), fonts)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Buffer.from(one).toString('latin1')).toContain('D:19700101');
});
