// Pages: a file by its link is shown or saved as what it is, under a name that tells nothing.
import { expect, test } from 'vitest';
import { docxOf } from '../../bot/documents/docx.ts';
import { openMediaLinks } from '../../bot/media-links.ts';
import { mediaPage } from '../../bot/pages.ts';
import { id, type MediaId } from '../../domain/ids.ts';
import { movedClock } from '../support/channels.ts';
import { sampleOf } from './documents/sample.ts';

const MEDIA: MediaId = id('00000000-0000-7000-8000-000000000001');
const clock = movedClock();
const links = openMediaLinks(Buffer.alloc(32, 7), '', clock);

async function pageOf(bytes: Uint8Array | null, token = links.to(id('c'), MEDIA).slice('/media/'.length)) {
  const nothing = async () => undefined;
  return mediaPage(links, { read: async () => bytes, write: nothing, remove: nothing }, token);
}

const saying = (text: string) => new TextEncoder().encode(text);

test.each([
  ['a PDF', saying('%PDF-1.3'), 'attachment; filename="gan-dan.pdf"'],
  ['a voice', saying('OggS'), 'inline'],
  ['a page', saying('<html>'), 'attachment; filename="gan-dan"'],
])('%s', async (_, bytes, disposition) => {
  expect((await pageOf(bytes)).headers['content-disposition']).toBe(disposition);
});

test('a petition to type in is saved with the ending that opens it', async () => {
  const page = await pageOf(await docxOf(sampleOf(null)));
  expect(page.headers['content-disposition']).toBe('attachment; filename="gan-dan.docx"');
  expect(page.headers['x-content-type-options']).toBe('nosniff');
});

test('what is gone, forged or too old is not found', async () => {
  expect((await pageOf(null)).status).toBe(404);
  expect((await pageOf(saying('%PDF-'), 'forged')).status).toBe(404);
  const token = links.to(id('c'), MEDIA).slice('/media/'.length);
  clock.move(61 * 60_000);
  expect((await pageOf(saying('%PDF-'), token)).status).toBe(404);
});
