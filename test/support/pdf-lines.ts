// PDF lines: what stands on the pages of a PDF, read back as a reader reads it: words, where they begin, how wide they are.
import { inflateSync } from 'node:zlib';

/** A stretch of words on a page; points from the left and from the top. */
export type PdfLine = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
};

type Font = { readonly letters: ReadonlyMap<number, string>; readonly widths: readonly number[] };

/** Height of A4 in points; the origin of a PDF is at the foot. */
const HEIGHT = (297 * 72) / 25.4;

/** All words of a PDF as pdfkit writes it, in the order in which they were drawn. */
export function linesOf(pdf: Uint8Array): readonly PdfLine[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const fonts = fontsOf(objects);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.flatMap((body, page) => {
    const contents = /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '';
    return stretchesIn(streamOf(objects.get(contents) ?? ''), fonts).map((one) => ({ ...one, page }));
  });
}

function streamOf(body: string): string {
  const [, packed = ''] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

/** Fonts by the names under which the pages use them. */
function fontsOf(objects: ReadonlyMap<string, string>): ReadonlyMap<string, Font> {
  const found = new Map<string, Font>();
  for (const body of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(id) ?? '';
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
      const descendant = objects.get(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1] ?? '') ?? '';
      const widths = /\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '';
      found.set(name, {
        letters: lettersOf(streamOf(objects.get(unicode) ?? '')),
        widths: widths.trim().split(/\s+/).map(Number),
      });
    }
  }
  return found;
}

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '', all = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...all.matchAll(/<([0-9a-f\s]*)>/g)].entries())
      letters.set(
        Number.parseInt(first, 16) + index,
        Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le'),
      );
  }
  return letters;
}

function stretchesIn(drawn: string, fonts: ReadonlyMap<string, Font>): readonly Omit<PdfLine, 'page'>[] {
  const texts = drawn.matchAll(/BT\n([\s\S]*?)\nET/g);
  return [...texts].map(([, text = '']) => {
    const [, x = '', y = ''] = /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/.exec(text) ?? [];
    const [, name = '', size = ''] = /\/(F\d+) ([\d.]+) Tf/.exec(text) ?? [];
    const font = fonts.get(name);
    const glyphs = [...text.matchAll(/<([0-9a-f]+)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((hex) => Number.parseInt(hex, 16));
    const units = glyphs.reduce((sum, glyph) => sum + (font?.widths[glyph] ?? 0), 0);
    return {
      ...{ x: Number(x), y: HEIGHT - Number(y), width: (units / 1000) * Number(size) },
      text: glyphs.map((glyph) => font?.letters.get(glyph) ?? '□').join(''),
    };
  });
}
