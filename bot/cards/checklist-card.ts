// The card of a list of papers: numbered, each with how it is handed over as sign and word.
import type { CardPaper, ChecklistCard } from '../../domain/card.ts';
import { column, type Node, row, words } from './node.ts';
import { CARD_WIDTH, MARGIN, PALETTE, SIZE } from './palette.ts';
import { sheet } from './parts.ts';
import { paperSign } from './signs.ts';

const NUMBER = 84;
const RING = 5;
const GAP = 28;
const NAME_WIDTH = CARD_WIDTH - 2 * MARGIN - NUMBER - GAP;
/** The square in front of a paper. */
const BESIDE = {
  width: NUMBER,
  height: NUMBER,
  flexShrink: 0,
  alignItems: 'center',
  justifyContent: 'center',
} as const;

/** Lays the card out. Only papers have a number; what is merely to be known stands among them with its sign. */
export function checklistSheet(card: ChecklistCard): Node {
  let papers = 0;
  return sheet(
    card,
    words({ fontSize: SIZE.heading, fontWeight: 700 }, card.heading),
    ...card.papers.map((paper) => {
      if (paper.kind === 'info') return entry(paper, infoMark());
      papers += 1;
      return entry(paper, numberMark(paper, papers), handing(paper));
    }),
  );
}

function entry({ name, remark }: CardPaper, mark: Node, ...handings: readonly Node[]): Node {
  return row(
    { gap: GAP, alignItems: 'flex-start' },
    mark,
    column(
      { width: NAME_WIDTH, gap: 8 },
      words({ fontSize: SIZE.name, fontWeight: 700 }, name),
      ...handings,
      ...(remark === null ? [] : [words({ fontSize: SIZE.remark, color: PALETTE.soft }, remark)]),
    ),
  );
}

/** A full disc for what must be brought, a broken ring for what only some need. */
function numberMark({ isMaybe }: CardPaper, number: number): Node {
  const look = isMaybe
    ? { color: PALETTE.band, border: `${RING}px dashed ${PALETTE.band}` }
    : { color: PALETTE.onBand, backgroundColor: PALETTE.band, border: `${RING}px solid ${PALETTE.band}` };
  const inside = NUMBER - 2 * RING;
  return row(
    { ...BESIDE, ...look, width: inside, height: inside, borderRadius: NUMBER / 2 },
    words({ fontSize: SIZE.name, fontWeight: 700, lineHeight: 1 }, String(number)),
  );
}

function infoMark(): Node {
  return row(BESIDE, paperSign('info', NUMBER - 20, PALETTE.band));
}

function handing({ kind, how }: CardPaper): Node {
  return row(
    { gap: 16, alignItems: 'center' },
    paperSign(kind, SIZE.name, PALETTE.band),
    words({ fontSize: SIZE.remark, color: PALETTE.band }, how),
  );
}
