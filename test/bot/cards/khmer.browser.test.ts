// Khmer on cards beside Khmer in a browser, which shapes it with another hand: vowels before, letters below.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CardFont, readFonts } from '../../../bot/cards/fonts.ts';
import { chromium } from '../../support/chromium.ts';
import { inkOf, lettering, type Pixels, pixelsOf, rendered } from './pixels.ts';

const executablePath = await chromium();
const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
);
/** Khmer, language, district, commune, house. */
const WORDS = ['ខ្មែរ', 'ភាសា', 'ស្រុក', 'ឃុំ', 'ផ្ទះ'];
/** Two renderers soften edges differently by a pixel; a letter in another place moves many. */
const EDGE = 3;
/**
 * The layout engine joins and reorders letters and leaves out the last small shift of those below (GPOS): they stand up
 * to a sixteenth of their size too high, in the right place and in one piece.
 */
const BELOW = 7;

describe.skipIf(executablePath === null)('shaped', () => {
  let browser: Browser;
  let fonts: CardFont[];

  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    fonts = await readFonts();
  });
  afterAll(() => browser?.close());

  async function inBrowser(text: string): Promise<Pixels> {
    const page = await browser.newPage({ viewport: { width: 800, height: 200 } });
    const font = readFileSync(FONT).toString('base64');
    await page.setContent(
      `<style>@font-face { font-family: K; src: url(data:font/ttf;base64,${font}) }
        body { margin: 20px; font: 100px/1.3 K }</style>${text}`,
    );
    await page.evaluate('document.fonts.ready');
    const picture = await page.screenshot();
    await page.close();
    return pixelsOf(picture);
  }

  test.each(WORDS)('%s', async (text) => {
    const [ours, theirs] = [
      inkOf(await rendered(await lettering(text, fonts))),
      inkOf(await inBrowser(text)),
    ];
    expect(theirs.ink.length).toBeGreaterThan(2_000);
    expect(Math.abs(ours.width - theirs.width)).toBeLessThanOrEqual(EDGE);
    expect(Math.abs(ours.height - theirs.height)).toBeLessThanOrEqual(BELOW);
    expect(blackness(ours) / blackness(theirs)).toBeCloseTo(1, 1);
  });

  test('the test itself sees letters that are merely put one after the other', async () => {
    const loose = [...'ខ្មែរ'].join('\u200b');
    const [ours, theirs] = [
      inkOf(await rendered(await lettering(loose, fonts))),
      inkOf(await inBrowser('ខ្មែរ')),
    ];
    expect(Math.abs(ours.width - theirs.width)).toBeGreaterThan(EDGE);
  });
});

function blackness({ ink }: { readonly ink: readonly number[] }): number {
  return ink.reduce((sum, one) => sum + one, 0);
}
