// Letters on cards: every one that people here write is drawn, none as the box of a missing letter.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CardFont, readFonts } from '../../../bot/cards/fonts.ts';
import { lettering } from './pixels.ts';

/** No font has a letter here: it is for private use (Unicode §23.5). */
const MISSING = '\u{e123}';
/** Vietnamese; Bahnar, Ê Đê and Gia Rai; Mông and Chăm in Latin letters; Khmer. */
const PEOPLES = 'ĐđƠơƯưỨứẴẵỆệỖỗỶỷ ƀɃČčŎŏĬĭÊ̆ê̆Ĕĕ ꞌ ខ្មែរ កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ ០១២៣៤៥៦៧៨៩';

let fonts: CardFont[];

beforeAll(async () => {
  fonts = await readFonts();
});

/** Outlines alone, wherever they stand. */
async function outlines(text: string, weight: 400 | 700 = 400, some = fonts): Promise<string> {
  return [...(await lettering(text, some, weight)).matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join(' ');
}

/** Letters of these that are drawn as nothing, or as a missing one. */
async function missingFrom(letters: Iterable<string>, weight: 400 | 700): Promise<readonly string[]> {
  const box = await outlines(MISSING, weight);
  const found: string[] = [];
  for (const letter of new Set(letters)) {
    if (letter.trim() === '' || /^\p{Mark}$/u.test(letter)) continue; // marks are seen on their letters
    const shape = await outlines(letter, weight);
    if (shape === '' || shape === box) found.push(letter);
  }
  return found;
}

describe.each([400, 700] as const)('in weight %i', (weight) => {
  test('letters of the peoples of the country are all there', async () => {
    expect(await missingFrom(PEOPLES, weight)).toEqual([]);
  });

  test('so is everything written in the words and in the procedures', async () => {
    const letters = new Set(['locales', 'db/seed'].flatMap((room) => [...lettersIn(room)]));
    expect(letters.size).toBeGreaterThan(150);
    expect(await missingFrom(letters, weight)).toEqual([]);
  });

  test('a letter with its mark is another shape than without', async () => {
    for (const [one, other] of ['ĐD', 'ơo', 'ứư', 'ƀb', 'Čc', 'ŏo', 'ệẹ'])
      expect(await outlines(one ?? '', weight)).not.toBe(await outlines(other ?? '', weight));
  });
});

test('no two files share a name and a weight: one would shut the other out', () => {
  expect(new Set(fonts.map(({ name, weight }) => `${name} ${weight}`)).size).toBe(fonts.length);
});

test('the test itself sees a letter that is missing: without the Khmer file Khmer letters are', async () => {
  const without = fonts.filter(({ name }) => name !== 'NotoSansKhmer');
  expect(await outlines('ខ', 400, without)).toBe(await outlines(MISSING, 400, without));
  expect(
    await outlines(
      'ƀ',
      400,
      fonts.filter(({ name }) => name !== 'NotoSans'),
    ),
  ).toBe(await outlines(MISSING, 400, fonts));
});

/** Letters of all words and content in a room. */
function lettersIn(room: string): ReadonlySet<string> {
  const folder = new URL(`../../../${room}/`, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(ftl|yaml|json)$/.test(name));
  return new Set(files.flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').normalize('NFC')]));
}
