// The card of a receipt: its code in the largest letters, who has it, until when.
import type { ReceiptCard } from '../../domain/card.ts';
import { column, type Node, words } from './node.ts';
import { PALETTE, SIZE } from './palette.ts';
import { sheet } from './parts.ts';

/** Lays the card out. */
export function receiptSheet(card: ReceiptCard): Node {
  return sheet(
    card,
    column(
      { alignItems: 'center', gap: 4 },
      words({ fontSize: SIZE.heading, color: PALETTE.soft }, card.heading),
      words({ fontSize: SIZE.code, fontWeight: 700, lineHeight: 1.1 }, card.code),
    ),
  );
}
