// PDF: a document drawn on A4 pages with fonts of its own, the same document always to the same bytes.
import PdfDocument from 'pdfkit';
import { type Block, type Document, type Line, signatureUnder } from '../../domain/document.ts';
import { type FontName, isKhmer, stretchesOf } from './fonts.ts';
import { LEFT_SHARE, type Look, lookOf, PAGE, ROOM } from './page.ts';

/** Noto Sans at 11.5 points stands as high as the Times New Roman of 14 that offices print. */
const BODY = 11.5;
const LINE_GAP = 2.5;
const AFTER_BLOCK = 3;
/** Height of a line to write on by hand. */
const HAND = 20;
/** Room that a rule takes below words. */
const AFTER_RULE = 5;
/** Room between two columns. */
const GUTTER = 12;

type Pdf = InstanceType<typeof PdfDocument>;
/** Where something is drawn: from the left edge of the page, in points. */
type Span = { readonly x: number; readonly width: number };

const WHOLE: Span = { x: PAGE.left, width: ROOM };

/** The document as PDF. */
export async function pdfOf(
  { title, blocks }: Document,
  fonts: ReadonlyMap<FontName, Buffer>,
): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
    // Not the moment of drawing: no two files would be the same.
    info: { Title: title, Creator: '', Producer: '', CreationDate: new Date(0) },
    lang: 'vi',
    displayTitle: true,
  });
  const whole = bytesOf(pdf);
  for (const [name, data] of fonts) pdf.registerFont(name, data);
  learnLetters(pdf);
  for (const [index, block] of blocks.entries()) {
    keepTogether(pdf, heightWith(pdf, blocks, index));
    drawBlock(pdf, block);
  }
  pdf.end();
  return whole;
}

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function drawBlock(pdf: Pdf, block: Block): void {
  switch (block.kind) {
    case 'line':
      drawLine(pdf, block, WHOLE);
      pdf.y += AFTER_BLOCK;
      return;
    case 'field':
      drawField(pdf, block.label, block.value);
      pdf.y += AFTER_BLOCK;
      return;
    case 'ruling':
      for (let line = 0; line < block.lines; line++) drawHandLine(pdf, WHOLE);
      return;
    case 'columns':
      drawColumns(pdf, block);
      pdf.y += AFTER_BLOCK;
      return;
    case 'gap':
      pdf.y += block.lines * lineHeight(BODY);
      return;
    default:
      block satisfies never;
  }
}

function drawLine(pdf: Pdf, line: Line, span: Span): void {
  const look = lookOf(line.look, BODY);
  const widest = write(pdf, line.text, look, span, line.align);
  if (line.rule !== 'none') drawRule(pdf, span, Math.min(widest, span.width) * RULES[line.rule]);
}

/** Writes text and goes below it; tells how wide it would be on one line. Several fonts in one line stand to the left. */
function write(pdf: Pdf, text: string, look: Look, { x, width }: Span, align: Line['align']): number {
  const stretches = stretchesOf(text, look);
  let widest = 0;
  let isFirst = true;
  for (const [index, stretch] of stretches.entries()) {
    pdf.font(stretch.font).fontSize(look.size);
    widest += pdf.widthOfString(stretch.text);
    const options = {
      width,
      align: stretches.length > 1 ? 'left' : ALIGNED[align],
      lineGap: LINE_GAP,
      continued: index < stretches.length - 1,
      ...(isKhmer(stretch.font) ? {} : WHOLE_LETTERS),
    } as const;
    if (isFirst) pdf.text(stretch.text, x, pdf.y, options);
    else pdf.text(stretch.text, options);
    isFirst = false;
  }
  return widest;
}

/**
 * Noto Sans takes ọ and ị apart (`ccmp`): they look the same, but whoever copies or searches the text would find "tố cáọ"
 * and "đia chỉ", since a PDF knows one meaning of each shape. Khmer cannot be written without it.
 */
const WHOLE_LETTERS = {
  // `as`: fontkit takes switches by name too (ShapingPlan.setFeatureOverrides); the types know only its other form.
  features: { ccmp: false } as unknown as [],
};

const BASE_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZăâêôơưđĂÂÊÔƠƯĐ';

/**
 * A shape keeps the meaning with which it is met first, and lines are measured with letters taken apart, whatever is
 * asked: the base letters are met by themselves before anything else, or the o of "tố cáo" would mean ọ for good.
 */
function learnLetters(pdf: Pdf): void {
  for (const font of ['NotoSans', 'NotoSans bold', 'NotoSans italic'] satisfies FontName[])
    pdf.font(font).widthOfString(BASE_LETTERS);
}

/** Length of a rule, in shares of the words above it. */
const RULES = { half: 0.45, whole: 1 } as const;

const ALIGNED = { left: 'left', centre: 'center', right: 'right', justified: 'justify' } as const;

/** A thin rule in the middle, as under a motto. */
function drawRule(pdf: Pdf, { x, width }: Span, length: number): void {
  const from = x + (width - length) / 2;
  const y = pdf.y + 1;
  pdf
    .moveTo(from, y)
    .lineTo(from + length, y)
    .lineWidth(0.7)
    .undash()
    .stroke();
  pdf.y += AFTER_RULE;
}

function drawField(pdf: Pdf, label: string, value: string | null): void {
  const look = lookOf('plain', BODY);
  if (value !== null) {
    write(pdf, `${label}: ${value}`, look, WHOLE, 'left');
    return;
  }
  keepTogether(pdf, HAND);
  pdf.font('NotoSans').fontSize(look.size);
  const taken = pdf.widthOfString(`${label}: `);
  const top = pdf.y;
  write(pdf, `${label}:`, look, WHOLE, 'left');
  // A long label leaves no room beside it: the line to write on stands below.
  if (taken > ROOM * 0.75) drawHandLine(pdf, WHOLE);
  else drawDots(pdf, { x: PAGE.left + taken, width: ROOM - taken }, top + lineHeight(look.size) - LINE_GAP);
}

function drawHandLine(pdf: Pdf, span: Span): void {
  keepTogether(pdf, HAND);
  pdf.y += HAND;
  drawDots(pdf, span, pdf.y - 4);
}

function drawDots(pdf: Pdf, { x, width }: Span, y: number): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.8)
    .dash(0.8, { space: 2.4 })
    .stroke()
    .undash();
}

function drawColumns(pdf: Pdf, block: Columns): void {
  const top = pdf.y;
  const bottoms = columnsOf(block).map(({ lines, span }) => {
    pdf.y = top;
    for (const line of lines) drawLine(pdf, line, span);
    return pdf.y;
  });
  pdf.x = PAGE.left;
  pdf.y = Math.max(...bottoms);
}

type Columns = Extract<Block, { readonly kind: 'columns' }>;

/** The lines of each column, and where they stand. */
function columnsOf({ left, right, split }: Columns): readonly { lines: readonly Line[]; span: Span }[] {
  const room = ROOM - GUTTER;
  const first: Span = { x: PAGE.left, width: room * LEFT_SHARE[split] };
  const second: Span = { x: first.x + first.width + GUTTER, width: room - first.width };
  return [
    { lines: left, span: first },
    { lines: right, span: second },
  ];
}

/** Lines of a paragraph that stay together at the foot of a page; what it is the heading of begins beside it. */
const FEWEST = 3;

/** The height that must be left on a page for a block to begin there. */
function heightWith(pdf: Pdf, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  switch (block?.kind) {
    case 'line': {
      const signature = signatureUnder(blocks, index);
      return signature === null
        ? FEWEST * lineHeight(BODY)
        : blocks.slice(index, signature + 1).reduce((sum, one) => sum + heightOf(pdf, one), 0);
    }
    case 'ruling':
      return Math.min(block.lines, 2) * HAND;
    case 'columns':
      return heightOf(pdf, block);
    case 'field':
    case 'gap':
    case undefined:
      return 0;
    default:
      return block satisfies never;
  }
}

/** How high a block will be. */
function heightOf(pdf: Pdf, block: Block): number {
  switch (block.kind) {
    case 'line':
      return lineHeights(pdf, [block], ROOM) + AFTER_BLOCK;
    case 'columns': {
      const heights = columnsOf(block).map(({ lines, span }) => lineHeights(pdf, lines, span.width));
      return Math.max(...heights) + AFTER_BLOCK;
    }
    case 'gap':
      return block.lines * lineHeight(BODY);
    case 'ruling':
      return block.lines * HAND;
    case 'field':
      return HAND;
    default:
      return block satisfies never;
  }
}

function lineHeights(pdf: Pdf, lines: readonly Line[], width: number): number {
  return lines.reduce((sum, { text, look, rule }) => {
    const { size, isBold } = lookOf(look, BODY);
    pdf.font(isBold ? 'NotoSans bold' : 'NotoSans').fontSize(size);
    return sum + pdf.heightOfString(text, { width, lineGap: LINE_GAP }) + (rule === 'none' ? 0 : AFTER_RULE);
  }, 0);
}

function lineHeight(size: number): number {
  return size * 1.36 + LINE_GAP;
}

/** Begins a page when what comes next would be cut by the end of this one. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > PAGE.height - PAGE.bottom) pdf.addPage();
}
