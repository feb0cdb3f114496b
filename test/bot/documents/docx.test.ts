// DOCX: its words are text that can be typed over, its blanks are dotted, it names nobody who made it.
import { expect, test } from 'vitest';
import { docxOf } from '../../../bot/documents/docx.ts';
import { fileKind } from '../../../bot/file-kind.ts';
import { unzipped } from '../../support/unzip.ts';
import { PEOPLES, sampleOf } from './sample.ts';

async function partsOf(name: string | null): Promise<ReadonlyMap<string, string>> {
  return unzipped(await docxOf(sampleOf(name)));
}

test('the words stand in it letter by letter, in the font of administrative papers', async () => {
  const body = (await partsOf('Bùi Thị Ứng')).get('word/document.xml') ?? '';
  expect(body).toContain('Họ và tên: Bùi Thị Ứng');
  expect(body).toContain(PEOPLES);
  expect(body).toContain('Times New Roman');
});

test('what is not filled in has dots to the margin', async () => {
  const leaders = async (name: string | null) =>
    ((await partsOf(name)).get('word/document.xml') ?? '').match(/w:leader="dot"/g)?.length ?? 0;
  expect(await leaders(null)).toBe((await leaders('Bùi Thị Ứng')) + 1);
});

test('each cell of two columns has a paragraph, or the file would be called broken', async () => {
  const body = (await partsOf(null)).get('word/document.xml') ?? '';
  const cells = body.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  expect(cells).toHaveLength(2);
  for (const cell of cells) expect(cell).toContain('<w:p>');
});

test('it names nobody who made it', async () => {
  const core = (await partsOf(null)).get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Đơn mẫu</dc:title>');
  expect(core).not.toMatch(/creator|lastModifiedBy|docx/);
});

test('it is known as what it is', async () => {
  expect(fileKind(await docxOf(sampleOf(null)))).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
});
