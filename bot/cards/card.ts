// Draws cards: layout by satori, letters and lines by resvg, the same card always to the same bytes.
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card, ChartCard } from '../../domain/card.ts';
import { chartSvg } from './chart-card.ts';
import { checklistSheet } from './checklist-card.ts';
import { type CardFont, fontPaths, readFonts } from './fonts.ts';
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
  return (card) => (card.kind === 'chart' ? chartPicture(chartSvg(card)) : pictureOf(sheetOf(card), fonts));
}

/** A chart's words are text that is drawn here, with the same files. */
async function chartPicture(svg: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: fontPaths() } });
  return (await indexedPng(picture)) ?? picture.asPng();
}

/** Any layout as PNG, as high as it needs. Letters become outlines: resvg never looks for a font of the machine. */
export async function pictureOf(node: Node, fonts: CardFont[]): Promise<Uint8Array> {
  const svg = await satori(node, { width: CARD_WIDTH, fonts });
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return (await indexedPng(picture)) ?? picture.asPng();
}

function sheetOf(card: Exclude<Card, ChartCard>): Node {
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
