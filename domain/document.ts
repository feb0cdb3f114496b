// Documents: what stands on printed pages that a person fills in, signs or keeps, in words already put, top to bottom.

/** How files of a document are made: for printing, or for writing on in an office program. */
export const FORMATS = ['pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export type Align = 'left' | 'centre' | 'right' | 'justified';

/** A line of words. `look` follows the layout of administrative papers (Decree 30/2020/NĐ-CP, Appendix I). */
export type Line = {
  readonly text: string;
  readonly align: Align;
  readonly look: 'plain' | 'bold' | 'italic' | 'title' | 'small' | 'note' | 'note_title';
  /** A thin rule below: as long as the words, as under the motto, or half as long, as under the name of an agency. */
  readonly rule: 'none' | 'half' | 'whole';
};

/** A part of a page. */
export type Block =
  | ({ readonly kind: 'line' } & Line)
  /** A name of something and what it is; null: a dotted line to write on by hand. */
  | { readonly kind: 'field'; readonly label: string; readonly value: string | null }
  /** Empty dotted lines to write on by hand. */
  | { readonly kind: 'ruling'; readonly lines: number }
  /** Two columns side by side. A letterhead is wider to the right: the country's name stands on one line. */
  | {
      readonly kind: 'columns';
      readonly split: 'letterhead' | 'even';
      readonly left: readonly Line[];
      readonly right: readonly Line[];
    }
  /** Empty room, in lines of text: for a seal or a signature. */
  | { readonly kind: 'gap'; readonly lines: number };

/** A document on A4 paper. `title` is kept in the file's properties, which readers show as the name of a window. */
export type Document = { readonly title: string; readonly blocks: readonly Block[] };

/** A line; left and plain unless something else is said. */
export function lineOf(text: string, some: Partial<Omit<Line, 'text'>> = {}): Line {
  return { text, align: 'left', look: 'plain', rule: 'none', ...some };
}

/** A line as a block of its own. */
export function lineBlock(text: string, some: Partial<Omit<Line, 'text'>> = {}): Block {
  return { kind: 'line', ...lineOf(text, some) };
}

/**
 * The columns that a block must not be parted from: a last paragraph stays with the signature under it, so that no page
 * holds a signature alone (Decree 30/2020/NĐ-CP). Null: it may stand by itself.
 */
export function signatureUnder(blocks: readonly Block[], index: number): number | null {
  const next = blocks.findIndex((block, at) => at > index && block.kind !== 'gap');
  return blocks[index]?.kind === 'line' && blocks[next]?.kind === 'columns' ? next : null;
}
