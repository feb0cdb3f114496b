// Fonts: whole TrueType files from the packages that carry them, each under a family name of its own.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * A letter is looked for in this order: Vietnamese, then Latin of other peoples (ƀ, Č, Ŏ), then Khmer. Files that share
 * one family name shut each other out: letters of the second would be missing.
 */
export const FAMILIES = 'BeVietnamPro, NotoSans, NotoSansKhmer';

/** A font as satori takes it. */
export type CardFont = { readonly name: string; readonly weight: 400 | 700; readonly data: Buffer };

const FILES = [
  ['BeVietnamPro', 400, 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'],
  ['BeVietnamPro', 700, 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'],
  ['NotoSans', 400, 'noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['NotoSans', 700, 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['NotoSansKhmer', 400, 'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf'],
  ['NotoSansKhmer', 700, 'noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf'],
] as const;

/** Reads the fonts: 1.7 MB. */
export async function readFonts(): Promise<CardFont[]> {
  const read = FILES.map(async ([name, weight, file]) => ({
    name,
    weight,
    data: await readFile(pathOf(file)),
  }));
  return Promise.all(read);
}

/** Where the font files lie, for a renderer that reads them itself and knows them by their own names. */
export function fontPaths(): string[] {
  return FILES.map(([, , file]) => pathOf(file));
}

function pathOf(file: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
}
