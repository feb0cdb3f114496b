// DOCX: a document for an office program, in the letters offices write with, so that people may type into it.
import {
  AlignmentType,
  BorderStyle,
  Document as Docx,
  LeaderType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Document, type Line, signatureUnder } from '../../domain/document.ts';
import { LEFT_SHARE, lookOf, PAGE, ROOM } from './page.ts';

/** Decree 30/2020/NĐ-CP, Appendix I: Times New Roman, Unicode, 13–14 points. */
const FONT = 'Times New Roman';
const BODY = 13;
/** Word counts pages in twentieths of a point. */
const TWIPS = 20;
const AFTER = 4 * TWIPS;

/** The document as DOCX. */
export async function docxOf({ title, blocks }: Document): Promise<Uint8Array> {
  const docx = new Docx({
    title,
    // An empty name is left out; unset, the library would write one of its own.
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: FONT, size: BODY * 2, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page: PAPER },
        children: blocks.flatMap((block, index) => blockOf(block, isKept(blocks, index))),
      },
    ],
  });
  return Packer.toBuffer(docx);
}

const PAPER = {
  size: { width: Math.round(PAGE.width * TWIPS), height: Math.round(PAGE.height * TWIPS) },
  margin: {
    top: Math.round(PAGE.top * TWIPS),
    bottom: Math.round(PAGE.bottom * TWIPS),
    left: Math.round(PAGE.left * TWIPS),
    right: Math.round(PAGE.right * TWIPS),
  },
};

/** The paragraph over a signature, and the gap between them, go to the next page with it. */
function isKept(blocks: readonly Block[], index: number): boolean {
  const [block, before] = [blocks[index], blocks[index - 1]];
  if (block?.kind === 'gap' && before?.kind === 'line') return signatureUnder(blocks, index - 1) !== null;
  return signatureUnder(blocks, index) !== null;
}

function blockOf(block: Block, keepNext: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'line':
      return [paragraphOf(block, ROOM, keepNext)];
    case 'field':
      return [fieldOf(block.label, block.value)];
    case 'ruling':
      return Array.from({ length: block.lines }, () => dotted([]));
    case 'columns':
      return [columnsOf(block)];
    case 'gap':
      return Array.from({ length: block.lines }, () => new Paragraph({ keepNext }));
    default:
      return block satisfies never;
  }
}

const ALIGNED = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
} as const;

/** A line within `width` points. Its rule is a border below: an underline would hide the marks under ạ and ệ. */
function paragraphOf({ text, align, look, rule }: Line, width: number, keepNext = false): Paragraph {
  const aside = Math.round(width * (rule === 'half' ? 0.35 : 0.25) * TWIPS);
  const ruled = {
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: aside, right: aside },
  };
  return new Paragraph({
    alignment: ALIGNED[align],
    keepNext,
    keepLines: keepNext,
    spacing: { after: AFTER },
    children: [runOf(text, look)],
    ...(rule === 'none' ? {} : ruled),
  });
}

function runOf(text: string, look: Line['look']): TextRun {
  const { isBold, isItalic, size } = lookOf(look, BODY);
  return new TextRun({ text, bold: isBold, italics: isItalic, size: Math.round(size * 2), font: FONT });
}

function fieldOf(label: string, value: string | null): Paragraph {
  if (value === null) return dotted([runOf(`${label}: `, 'plain')]);
  return new Paragraph({ spacing: { after: AFTER }, children: [runOf(`${label}: ${value}`, 'plain')] });
}

/** Words, then dots to the right margin. */
function dotted(before: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    spacing: { after: AFTER, line: 360 },
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(ROOM * TWIPS), leader: LeaderType.DOT }],
    children: [...before, new TextRun({ children: [new Tab()] })],
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

function columnsOf({ left, right, split }: Extract<Block, { readonly kind: 'columns' }>): Table {
  const first = ROOM * LEFT_SHARE[split];
  const columns = [
    { lines: left, points: first },
    { lines: right, points: ROOM - first },
  ];
  const widths = columns.map(({ points }) => Math.round(points * TWIPS));
  const cells = columns.map(
    ({ lines, points }, column) =>
      new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
        borders: NO_BORDERS,
        // A cell without a paragraph is a file that Word calls broken.
        children: lines.length === 0 ? [new Paragraph({})] : lines.map((line) => paragraphOf(line, points)),
      }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: Math.round(ROOM * TWIPS), type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
