// Whole cards as pictures: the same bytes each time, small enough to send, their square codes read by a decoder.
import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Drawer, openDrawer } from '../../../bot/cards/card.ts';
import { CARD_WIDTH } from '../../../bot/cards/palette.ts';
import { IMAGE_UPLOAD } from '../../../bot/channels/zalo/limits.ts';
import { fileKind } from '../../../bot/file-kind.ts';
import type { Card } from '../../../domain/card.ts';
import { readScan } from '../../../domain/scan.ts';
import { pixelsOf } from './pixels.ts';
import { CHAT, checklistOf, longestChecklist, receiptOf } from './sample.ts';

let draw: Drawer;

beforeAll(async () => {
  draw = await openDrawer();
});

/** What a camera reads from the whole picture. */
async function readBack(card: Card): Promise<string | undefined> {
  const { data, width, height } = await pixelsOf(await draw(card));
  return jsQR.default(data, width, height)?.data;
}

describe('a picture', () => {
  test('is a PNG as wide as a phone, and higher the more there is on it', async () => {
    const [short, long] = [await draw(receiptOf()), await draw(await checklistOf('khai-sinh'))];
    expect([fileKind(short), fileKind(long)]).toEqual(['image/png', 'image/png']);
    const [one, other] = [await pixelsOf(short), await pixelsOf(long)];
    expect([one.width, other.width]).toEqual([CARD_WIDTH, CARD_WIDTH]);
    expect(other.height).toBeGreaterThan(one.height);
  });

  test('of the same card is the same to the byte, also from another drawer; of another card another', async () => {
    const card = receiptOf();
    const first = Buffer.from(await draw(card));
    expect(first.equals(await draw(structuredClone(card)))).toBe(true);
    expect(first.equals(await (await openDrawer())(card))).toBe(true);
    expect(first.equals(await draw({ ...card, code: '123 456 7891' }))).toBe(false);
  });

  test('of the longest list there is can still be uploaded where least is taken', async () => {
    const card = await longestChecklist();
    expect(card.papers.length).toBeGreaterThanOrEqual(10);
    expect((await draw(card)).byteLength).toBeLessThan(IMAGE_UPLOAD.bytesMax / 2);
  });
});

describe('a square code', () => {
  test.each([null, CHAT])('of a list names procedure and answers (page: %s)', async (base) => {
    const card = await checklistOf('khai-sinh', { noi_sinh: 'nha' }, base);
    const read = await readBack(card);
    expect(read).toBe(card.scan.content);
    expect(readScan(read ?? '')).toMatchObject({ procedure: 'khai-sinh', answers: { noi_sinh: 'nha' } });
  });

  test.each([null, CHAT])('of a receipt holds its code (page: %s)', async (base) => {
    const read = await readBack(receiptOf(base));
    expect(read?.replace(/^.*#/, '')).toBe('1234567890');
    expect(read?.startsWith('https://')).toBe(base !== null);
  });

  test('of the longest list is read as well', async () => {
    const card = await longestChecklist();
    expect(await readBack(card)).toBe(card.scan.content);
  });
});
