// Parts: what all cards have, from the band on top to the square code at the end.
import type { Card, SignedLine } from '../../domain/card.ts';
import { FAMILIES } from './fonts.ts';
import { column, type Node, row, words } from './node.ts';
import { CARD_WIDTH, MARGIN, PALETTE, SIZE } from './palette.ts';
import { squareCode } from './qr.ts';
import { lineSign } from './signs.ts';

const SIGN = 60;
const SQUARE_CODE = 340;
const INNER = CARD_WIDTH - 2 * MARGIN;

/** Cards with signs in front of their lines and a square code at the end. */
type SignedCard = Exclude<Card, { kind: 'letter' | 'chart' }>;

/** A whole card: the band, what is special to its kind, the lines, the square code, the small print. */
export function sheet(card: SignedCard, ...special: readonly Node[]): Node {
  return column(
    {
      width: CARD_WIDTH,
      backgroundColor: PALETTE.paper,
      color: PALETTE.ink,
      fontFamily: FAMILIES,
    },
    band(card),
    column(
      { padding: `40px ${MARGIN}px 48px`, gap: 32 },
      ...special,
      rule(),
      ...card.lines.map(signedLine),
      rule(),
      scannable(card.scan),
      ...card.smallPrint.map((text) => words({ fontSize: SIZE.small, color: PALETTE.soft }, text)),
    ),
  );
}

/** The band on top: whose card it is, and what it is. */
export function band(
  { commune, title }: Pick<Card, 'commune' | 'title'>,
  colour: string = PALETTE.band,
): Node {
  return column(
    { backgroundColor: colour, color: PALETTE.onBand, padding: `36px ${MARGIN}px 40px`, gap: 8 },
    words({ fontSize: SIZE.remark }, commune),
    words({ fontSize: SIZE.title, fontWeight: 700 }, title),
  );
}

/** A line across the card. */
export function rule(): Node {
  return column({ height: 3, backgroundColor: PALETTE.rule });
}

function signedLine({ sign, text }: SignedLine): Node {
  return row(
    { gap: 28, alignItems: 'flex-start' },
    lineSign(sign, SIGN, PALETTE.band),
    words({ fontSize: SIZE.line, width: INNER - SIGN - 28 }, text),
  );
}

function scannable({ content, caption }: SignedCard['scan']): Node {
  return row(
    { gap: 28, alignItems: 'center' },
    squareCode(content, SQUARE_CODE, PALETTE.ink),
    words({ fontSize: SIZE.remark, width: INNER - SQUARE_CODE - 28 }, caption),
  );
}
