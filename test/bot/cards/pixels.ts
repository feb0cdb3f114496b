// Pixels: a picture looked at from outside, decoded by the renderer and not by what wrote it.
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { type CardFont, FAMILIES } from '../../../bot/cards/fonts.ts';
import { words } from '../../../bot/cards/node.ts';

/** A decoded picture: four bytes a pixel. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Decodes a PNG. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return rendered(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
  );
}

/** A text as the cards' layout draws it, black, a hundred pixels high, as SVG. */
export function lettering(text: string, fonts: CardFont[], weight: 400 | 700 = 400): Promise<string> {
  const style = { fontFamily: FAMILIES, fontSize: 100, fontWeight: weight, color: '#000000' };
  return satori(words(style, text), { width: 800, height: 200, fonts });
}

/** Renders an SVG without any font of the machine. */
export async function rendered(svg: string): Promise<Pixels> {
  const { width, height, pixels } = await renderAsync(svg, {
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return { width, height, data: new Uint8ClampedArray(pixels) };
}

/** How dark the pixel at a place is: 0 white, 255 black. */
function inkAt({ width, data }: Pixels, x: number, y: number): number {
  return 255 - (data[(y * width + x) * 4] ?? 255);
}

/** The ink of a picture without the white around it, row by row. */
export function inkOf(pixels: Pixels): {
  readonly width: number;
  readonly height: number;
  readonly ink: readonly number[];
} {
  const columns = Array.from({ length: pixels.width }, (_, x) => x);
  const rows = Array.from({ length: pixels.height }, (_, y) => y);
  const used = rows.filter((y) => columns.some((x) => inkAt(pixels, x, y) > 127));
  const [top = 0, bottom = -1] = [used[0], used.at(-1)];
  const inside = rows.slice(top, bottom + 1);
  const across = columns.filter((x) => inside.some((y) => inkAt(pixels, x, y) > 127));
  const [left = 0, right = -1] = [across[0], across.at(-1)];
  return {
    width: right - left + 1,
    height: bottom - top + 1,
    ink: inside.flatMap((y) => columns.slice(left, right + 1).map((x) => inkAt(pixels, x, y))),
  };
}
