// Colours of cards: words are read in the sun on a cheap screen.
import { expect, test } from 'vitest';
import { PALETTE } from '../../../bot/cards/palette.ts';

/** Relative luminance (WCAG 2.2, definition). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['band', 'paper'],
  ['onBand', 'band'],
] as const)('%s on %s is seven to one or more', (words, ground) => {
  expect(contrast(PALETTE[words], PALETTE[ground])).toBeGreaterThanOrEqual(7);
});
