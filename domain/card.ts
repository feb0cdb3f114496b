// Cards: what stands on a picture that a person keeps, in words already put, top to bottom.
import type { DocumentKind } from './procedures/procedure.ts';

/** What a line of a card is about; drawn as a sign in front of it, for those who read little. */
export const SIGNS = ['money', 'time', 'day', 'place', 'phone', 'person', 'matter', 'bell'] as const;
export type Sign = (typeof SIGNS)[number];

/** A line with its sign. */
export type SignedLine = { readonly sign: Sign; readonly text: string };

/** A paper to bring: how it is handed over, as sign and word; `remark`: who needs it, what to mind. */
export type CardPaper = {
  readonly kind: DocumentKind;
  readonly how: string;
  readonly name: string;
  readonly remark: string | null;
  /** Only some people need it; an answer is still open. */
  readonly isMaybe: boolean;
};

/** A square code for a camera (`domain/scan.ts` writes `content`), and what it is for. */
export type Scannable = { readonly content: string; readonly caption: string };

/** What every card has: whose it is, what it is, lines with signs, small print, a square code. */
type Shared = {
  readonly commune: string;
  readonly title: string;
  readonly lines: readonly SignedLine[];
  readonly smallPrint: readonly string[];
  readonly scan: Scannable;
};

/** The papers of one procedure, for one person. */
export type ChecklistCard = Shared & {
  readonly kind: 'checklist';
  readonly heading: string;
  readonly papers: readonly CardPaper[];
};

/** The receipt of a submission; `code` as it is read aloud, 3-3-4. */
export type ReceiptCard = Shared & {
  readonly kind: 'receipt';
  readonly heading: string;
  readonly code: string;
};

/** A signed letter, to be read on a phone. No emblem, no seal: a picture of either would be a forgery. */
export type LetterCard = {
  readonly kind: 'letter';
  readonly commune: string;
  readonly title: string;
  /** Drawn soberly: no colour beside black and grey. */
  readonly isSorrow: boolean;
  readonly opening: string;
  readonly paragraphs: readonly string[];
  readonly dated: string;
  readonly signer: string;
  readonly name: string;
  readonly number: string;
};

/** A bar of a chart: what it says, and how long it is drawn. `isHidden`: its number may not be told, nor seen. */
export type Bar = {
  readonly label: string;
  readonly shown: string;
  readonly length: number;
  readonly isHidden: boolean;
};

/** Bars under a heading, the longest as wide as the picture. */
export type Panel = { readonly heading: string; readonly bars: readonly Bar[] };

/** Numbers as bars. */
export type ChartCard = {
  readonly kind: 'chart';
  readonly commune: string;
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly smallPrint: readonly string[];
};

export type Card = ChecklistCard | ReceiptCard | LetterCard | ChartCard;
