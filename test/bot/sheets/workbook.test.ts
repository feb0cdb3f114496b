// Workbooks read back as a spreadsheet reads them: a sheet for each heading, text as text, numbers as numbers.
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileKind } from '../../../bot/file-kind.ts';
import { openSheets } from '../../../bot/sheets/sheets.ts';
import { xlsxOf } from '../../../bot/sheets/workbook.ts';
import { HEADINGS } from '../../../domain/reports/headings.ts';
import type { Workbook } from '../../../domain/workbook.ts';
import { workbookOf } from '../../../locales/monthly.ts';
import { DEMO_REPORT, REPORT_COMMUNE } from '../../support/demo-report.ts';
import { saying } from '../../support/words.ts';

const around = { commune: REPORT_COMMUNE, say: saying(Date.parse('2026-12-01T07:30:00+07:00'), 'vi') };

async function read(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await xlsxOf(workbook);
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** The cells of a row, from the first column on. */
function cells(sheet: ExcelJS.Worksheet | undefined, text: string): readonly ExcelJS.CellValue[] {
  const row = sheet?.getRows(1, sheet.rowCount)?.find((one) => one.getCell(1).value === text);
  return [1, 2, 3].map((column) => row?.getCell(column).value ?? null);
}

describe('the monthly report', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = await read(workbookOf(DEMO_REPORT, around));
  });

  test('has a sheet for each heading, named so that Excel takes it', () => {
    expect(book.worksheets).toHaveLength(HEADINGS.length);
    for (const { name } of book.worksheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test('says on each what it is, of when, and by which source', () => {
    for (const sheet of book.worksheets) {
      expect(sheet.getCell('A1').value).toBe('Báo cáo tháng 11 năm 2026 của Xã Suối Mây');
      expect(sheet.getCell('A2').value).toBe('Số liệu tính đến hết thứ Hai, ngày 30 tháng 11.');
    }
    expect(book.getWorksheet('766 Tiến độ, kết quả')?.getCell('A3').value).toMatch(/Quyết định 766\/QĐ-TTg/);
    expect(book.getWorksheet('3 Tiếp dân, phản ánh')?.getCell('A3').value).toMatch(/Kế hoạch 138\/KH-UBND/);
  });

  test('holds numbers to reckon with, words where a number may not stand, and how it was reckoned', () => {
    const reception = book.getWorksheet('3 Tiếp dân, phản ánh');
    expect(cells(reception, 'Việc mới nhận')[1]).toBe(31);
    const [, share, how] = cells(reception, 'Phản ánh, kiến nghị trả lời đúng hẹn');
    expect([share, how]).toEqual(['54,8% (17/31)', expect.stringMatching(/ngày hẹn đầu tiên/)]);
    expect(cells(book.getWorksheet('Theo loại việc'), 'Tiếng ồn')[1]).toBe('dưới 5');
    expect(cells(book.getWorksheet('766 Số hoá hồ sơ'), 'Hồ sơ, kết quả được số hoá')[1]).toBe(
      'không có dữ liệu',
    );
  });

  test('fits the width of a printed page, its titles on every one', () => {
    for (const { pageSetup } of book.worksheets) {
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(pageSetup.printTitlesRow).toBe('6:6');
    }
  });
});

test('what looks like a formula or a number stays what somebody wrote', async () => {
  const texts = ['=HYPERLINK("http://x")', '+84', '0012', '@a', '-1'];
  const book = await read({
    title: 't',
    author: 'a',
    sheets: [
      { name: 's', heading: ['h'], columns: [{ title: 'c', width: 10 }], rows: texts.map((one) => [one]) },
    ],
  });
  const column = book.getWorksheet('s')?.getColumn(1).values.slice(-texts.length);
  expect(column).toEqual(texts);
  expect(book.getWorksheet('s')?.getCell('A4').type).toBe(ExcelJS.ValueType.String);
});

test('is written in a thread of its own, and known by its bytes', async () => {
  const sheets = openSheets();
  try {
    const bytes = await sheets.write(workbookOf(DEMO_REPORT, around));
    expect(fileKind(bytes)).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  } finally {
    await sheets.close();
  }
});
