// Draws cards: layout by satori, letters and lines by resvg, the same card always to the same bytes.
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from '../../domain/card.ts';
import { checklistSheet } from './checklist-card.ts';
import { type CardFont, readFonts } from './fonts.ts';
import { letterCardSheet } from './letter-card.ts';
import type { Node } from './node.ts';
import { CARD_WIDTH } from './palette.ts';
import { indexedPng } from './png.ts';
import { receiptSheet } from './receipt-card.ts';

/** Draws cards as PNG. */
export type Drawer = (card: Card) => Promise<Uint8Array>;

/** A drawer with its fonts in memory. */
export async function openDrawer(): Promise<Drawer> {
  const fonts = await readFonts();
  return (card) => pictureOf(sheetOf(card), fonts);
}

/** Any layout as PNG, as high as it needs. Letters become outlines: resvg never looks for a font of the machine. */
export async function pictureOf(node: Node, fonts: CardFont[]): Promise<Uint8Array> {
  const svg = await satori(node, { width: CARD_WIDTH, fonts });
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await indexedPng(picture)) ?? picture.asPng();
}

function sheetOf(card: Card): Node {
  switch (card.kind) {
    case 'checklist':
      return checklistSheet(card);
    case 'receipt':
      return receiptSheet(card);
    case 'letter':
      return letterCardSheet(card);
    default:
      return card satisfies never;
  }
}
