// Fonts of printed documents: whole TrueType files, so that Đ, ơ, ứ and ƀ are letters and not boxes.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Look } from './page.ts';

const FILES = {
  NotoSans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'NotoSans bold': 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'NotoSans italic': 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  NotoSansKhmer: 'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  'NotoSansKhmer bold': 'noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf',
} as const;

/** A font by the name under which it is registered. */
export type FontName = keyof typeof FILES;

/** A stretch of text that one font has all letters of. */
export type Stretch = { readonly text: string; readonly font: FontName };

/** Letters of Khmer and its symbols: Noto Sans has none of them. */
const KHMER = /([\u1780-\u17ff\u19e0-\u19ff]+)/u;

/** Reads the fonts: 2.5 MB. */
export async function readFonts(): Promise<ReadonlyMap<FontName, Buffer>> {
  const { resolve } = createRequire(import.meta.url);
  const names = Object.keys(FILES) as FontName[]; // the keys of the very object
  const read = names.map(
    async (name) => [name, await readFile(resolve(`@expo-google-fonts/${FILES[name]}`))] as const,
  );
  return new Map(await Promise.all(read));
}

/** Khmer is shaped: its letters change with their neighbours. */
export function isKhmer(font: FontName): boolean {
  return font === 'NotoSansKhmer' || font === 'NotoSansKhmer bold';
}

/** The text cut where another font must take over. Khmer has no italics: it stands upright there. */
export function stretchesOf(text: string, { isBold, isItalic }: Look): readonly Stretch[] {
  const latin = isBold ? 'NotoSans bold' : isItalic ? 'NotoSans italic' : 'NotoSans';
  const khmer = isBold ? 'NotoSansKhmer bold' : 'NotoSansKhmer';
  return text
    .split(KHMER)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, font: KHMER.test(piece) ? khmer : latin }));
}
