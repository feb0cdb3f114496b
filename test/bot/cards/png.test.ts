// PNG with a palette: decoded by another hand it is the picture it was made of, pixel by pixel.
import { expect, test } from 'vitest';
import { indexedPng } from '../../../bot/cards/png.ts';
import { pixelsOf } from './pixels.ts';

/** A picture whose colours repeat after so many. */
function picture(width: number, height: number, colours: number) {
  const pixels = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    pixels.set([pixel % colours, 64, 128, 255], pixel * 4);
  return { width, height, pixels };
}

test.each([
  [1, 1, 1],
  [7, 5, 3],
  [64, 33, 256],
])('%i by %i in %i colours', async (width, height, colours) => {
  const made = picture(width, height, colours);
  const png = await indexedPng(made);
  const read = await pixelsOf(png ?? new Uint8Array());
  expect([read.width, read.height]).toEqual([width, height]);
  expect(Buffer.from(read.data).equals(Buffer.from(made.pixels))).toBe(true);
});

test('more colours than a palette holds: none is made', async () => {
  const many = picture(300, 1, 255);
  many.pixels.set([1, 2, 3, 255], 0);
  many.pixels.set([4, 5, 6, 255], 4);
  expect(await indexedPng(many)).toBeNull();
  expect(await indexedPng(picture(300, 1, 255))).not.toBeNull();
});
