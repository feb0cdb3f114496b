// Workbooks as Excel files: text stays text, each table with its heading above, ready to be printed.
import ExcelJS from 'exceljs';
import type { Sheet, Workbook } from '../../domain/workbook.ts';

/** A4, as the numbers of Excel name it. */
const A4 = 9;
const FONT = 'Times New Roman';
/** Characters of a title line that fit across the columns. */
const HEADING_SIZE = 12;

/** The workbook as the bytes of an `.xlsx` file. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = workbook.title;
  book.creator = workbook.author;
  for (const sheet of workbook.sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, { name, heading, columns, rows }: Sheet): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      ...{ paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      horizontalCentered: true,
    },
    views: [{ state: 'frozen', ySplit: heading.length + 2 }],
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  for (const [index, text] of heading.entries()) addHeading(sheet, text, columns.length, index === 0);
  sheet.addRow([]);
  addTitles(
    sheet,
    columns.map(({ title }) => title),
  );
  for (const row of rows) addCells(sheet, row);
  sheet.pageSetup.printTitlesRow = `${heading.length + 2}:${heading.length + 2}`;
}

function addHeading(sheet: ExcelJS.Worksheet, text: string, columns: number, isTitle: boolean): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.font = { name: FONT, size: isTitle ? HEADING_SIZE + 2 : HEADING_SIZE, bold: isTitle, italic: !isTitle };
  row.alignment = { wrapText: true, vertical: 'top' };
  // Merged cells do not grow with their text: two lines are enough for our sentences across the page.
  row.height = isTitle ? 22 : 32;
}

function addTitles(sheet: ExcelJS.Worksheet, titles: readonly string[]): void {
  const row = sheet.addRow([...titles]);
  row.font = { name: FONT, size: HEADING_SIZE, bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EEF2' } };
    cell.border = BORDER;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  });
}

function addCells(sheet: ExcelJS.Worksheet, cells: Sheet['rows'][number]): void {
  const row = sheet.addRow([...cells]);
  row.font = { name: FONT, size: HEADING_SIZE };
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    cell.border = BORDER;
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: column === 2 ? 'right' : 'left' };
    if (typeof cell.value === 'string') cell.numFmt = '@';
  });
}

const EDGE = { style: 'thin' } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE } as const;
