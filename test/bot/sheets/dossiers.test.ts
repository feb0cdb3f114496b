// `dossiers import`: a clerk's Excel or CSV file comes in, twice is once, mistakes have row and column, names are sealed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../../support/database.ts';

const HEAD = 'Mã hồ sơ;Thủ tục;Họ tên;Điện thoại;Ngày nhận;Ngày hẹn trả;Tình trạng;Ngày trả';
const ROW =
  'H40-261102-0007;"Khai sinh; quá hạn";Lò Thị Mẫu;0200 000 333;2/11/2026;5/11/2026;Đang giải quyết;';

let url: string;
let installation: Installation;

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  installation = installationOn(url);
  await installation.run('commune', 'import', 'db/seed/demo-commune.yaml');
});
afterAll(async () => {
  installation.remove();
  await dropDatabase(url);
});

function bring(name: string, bytes: string | Uint8Array) {
  const path = join(installation.dataDir, name);
  writeFileSync(path, bytes);
  return installation.run('dossiers', 'import', path, '--commune', 'suoi-may');
}

test('a CSV file comes in; the same file again changes nothing; a new state changes one', async () => {
  expect((await bring('a.csv', `\uFEFF${HEAD}\r\n${ROW}\r\n`)).out).toContain(
    '1 dossier(s) added, 0 changed, 0 as they were',
  );
  expect((await bring('a.csv', `${HEAD}\n${ROW}\n`)).out).toContain(
    '0 dossier(s) added, 0 changed, 1 as they were',
  );
  const ready = ROW.replace('Đang giải quyết;', 'Đã có kết quả;6/11/2026');
  expect((await bring('a.csv', `${HEAD}\n${ready}\n`)).out).toContain('0 dossier(s) added, 1 changed');
});

test('an Excel file with real dates comes in', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Hồ sơ');
  sheet.addRow(HEAD.split(';'));
  sheet.addRow([
    'H40-8',
    'Kết hôn',
    'Vàng A Mẫu',
    '',
    new Date('2026-11-03'),
    new Date('2026-11-10'),
    'Mới nhận',
    '',
  ]);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  expect((await bring('b.xlsx', bytes)).out).toContain('1 dossier(s) added');
  expect(
    await queryAsAdmin(url, `select received::text, promised::text from dossiers where state = 'received'`),
  ).toEqual([{ received: '2026-11-03', promised: '2026-11-10' }]);
});

test('one wrong cell and nothing is written; what is no table is told in a sentence', async () => {
  const wrong = ROW.replace('0007', '0009').replace('5/11/2026', '32/11/2026');
  const ran = await bring('c.csv', `${HEAD}\n${ROW.replace('0007', '0010')}\n${wrong}\n`);
  expect(ran).toMatchObject({ code: 1 });
  expect(ran.err).toMatch(/c\.csv: row 3, Ngày hẹn trả: must be a day like 24\/11\/2026/);
  expect(await queryAsAdmin(url, 'select from dossiers')).toHaveLength(2);
  expect((await bring('d.xlsx', 'no zip')).err).toContain('is no Excel file');
});

test('codes, names, phones and matters lie sealed', async () => {
  const rows = JSON.stringify(await queryAsAdmin(url, 'select d::text from dossiers d'));
  expect(rows).not.toMatch(/H40|Mẫu|0200|Khai sinh/);
});
