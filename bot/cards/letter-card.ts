// The card of a letter: its words in large letters, who signed it, when, under which number; nothing else.
import type { LetterCard } from '../../domain/card.ts';
import { FAMILIES } from './fonts.ts';
import { column, type Node, words } from './node.ts';
import { CARD_WIDTH, MARGIN, PALETTE, SIZE } from './palette.ts';
import { band, rule } from './parts.ts';

/** Lays the card out. */
export function letterCardSheet(card: LetterCard): Node {
  return column(
    { width: CARD_WIDTH, backgroundColor: PALETTE.paper, color: PALETTE.ink, fontFamily: FAMILIES },
    band(card, card.isSorrow ? PALETTE.sorrow : PALETTE.band),
    column(
      { padding: `48px ${MARGIN}px 56px`, gap: 34 },
      words({ fontSize: SIZE.name, fontWeight: 700 }, card.opening),
      ...card.paragraphs.map((text) => words({ fontSize: SIZE.name, lineHeight: 1.45 }, text)),
      rule(),
      signature(card),
      words({ fontSize: SIZE.small, color: PALETTE.soft }, card.number),
    ),
  );
}

function signature({ dated, signer, name }: LetterCard): Node {
  return column(
    { alignItems: 'center', gap: 10, alignSelf: 'flex-end' },
    words({ fontSize: SIZE.remark, color: PALETTE.soft }, dated),
    words({ fontSize: SIZE.line }, signer),
    words({ fontSize: SIZE.name, fontWeight: 700 }, name),
  );
}
