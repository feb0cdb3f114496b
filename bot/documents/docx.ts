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
import type { Block, Document, Line } from '../../domain/document.ts';
import { lookOf, PAGE, ROOM } from './page.ts';

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
    sections: [{ properties: { page: PAPER }, children: blocks.flatMap(blockOf) }],
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

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'line':
      return [paragraphOf(block, ROOM)];
    case 'field':
      return [fieldOf(block.label, block.value)];
    case 'ruling':
      return Array.from({ length: block.lines }, () => dotted([]));
    case 'columns':
      return [columnsOf(block.left, block.right)];
    case 'gap':
      return Array.from({ length: block.lines }, () => new Paragraph({}));
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
function paragraphOf({ text, align, look, rule }: Line, width: number): Paragraph {
  const aside = Math.round(width * (rule === 'half' ? 0.35 : 0.25) * TWIPS);
  const ruled = {
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: aside, right: aside },
  };
  return new Paragraph({
    alignment: ALIGNED[align],
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

function columnsOf(left: readonly Line[], right: readonly Line[]): Table {
  const width = Math.round((ROOM / 2) * TWIPS);
  const cells = [left, right].map(
    (lines) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        borders: NO_BORDERS,
        // A cell without a paragraph is a file that Word calls broken.
        children: lines.length === 0 ? [new Paragraph({})] : lines.map((line) => paragraphOf(line, ROOM / 2)),
      }),
  );
  return new Table({
    columnWidths: [width, width],
    width: { size: width * 2, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
