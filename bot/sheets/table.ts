// Tables that clerks export, Excel or CSV, as rows of text.
import ExcelJS from 'exceljs';

/** Reads the first sheet of an `.xlsx` file, or a `.csv` file in UTF-8 with commas or semicolons. */
export async function tableOf(bytes: Uint8Array, name: string): Promise<readonly (readonly string[])[]> {
  return name.toLowerCase().endsWith('.xlsx') ? excelTable(bytes) : csvTable(new TextDecoder().decode(bytes));
}

async function excelTable(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const book = new ExcelJS.Workbook();
  // `as`: the package asks for its own kind of buffer and takes any bytes.
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.worksheets[0];
  if (sheet === undefined) return [];
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => textOf(sheet.getCell(row + 1, column + 1))),
  );
}

function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  return value instanceof Date ? value.toISOString().slice(0, 10) : cell.text.trim();
}

/** RFC 4180, with whichever of comma and semicolon the first line has more of. */
export function csvTable(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split('\n');
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const body = text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');
  for (let at = 0; at <= body.length; at += 1) {
    const letter = body[at];
    if (isQuoted && letter === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === separator || letter === '\n' || letter === undefined)) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter ?? '';
  }
  return rows.filter((row) => row.some((one) => one !== ''));
}
