// Palette of cards: few colours, each readable on the ground it stands on (WCAG 2.2: 7 to 1 for words).

export const PALETTE = {
  ink: '#111111',
  soft: '#3a3a3a',
  paper: '#ffffff',
  band: '#0b4f6c',
  sorrow: '#2b2b2b',
  onBand: '#ffffff',
  rule: '#c9d3d8',
} as const;

/** Width of a card in pixels: the whole width of a phone, sharp on its densest screens. */
export const CARD_WIDTH = 1080;
/** Free space at both sides. */
export const MARGIN = 56;

/** Sizes of letters. A phone shows a card at about a third of its pixels, so 46 is read like 16 points. */
export const SIZE = { code: 124, title: 62, heading: 50, name: 46, line: 42, remark: 38, small: 32 } as const;
