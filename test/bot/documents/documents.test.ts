// Documents for the handlers: drawn in a thread, one after the other, none kept.
import { afterEach, expect, test } from 'vitest';
import { openDocuments } from '../../../bot/documents/documents.ts';
import { fileKind } from '../../../bot/file-kind.ts';
import { sampleOf } from './sample.ts';

const documents = openDocuments();
afterEach(() => documents.close());

test('the thread draws both formats', async () => {
  const [pdf, docx] = await Promise.all([
    documents.draw(sampleOf('Bùi Thị Ứng'), 'pdf'),
    documents.draw(sampleOf(null), 'docx'),
  ]);
  expect(fileKind(pdf)).toBe('application/pdf');
  expect(fileKind(docx)).toMatch(/wordprocessingml/);
});

test('one that fails does not stop the next, and the same one is drawn anew each time', async () => {
  const asked: string[] = [];
  const ours = openDocuments({
    async draw({ format }) {
      asked.push(format);
      if (asked.length === 1) throw new Error('no room');
      return new Uint8Array([1]);
    },
    close: async () => undefined,
  });
  const results = await Promise.allSettled([1, 2, 3].map(() => ours.draw(sampleOf(null), 'pdf')));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(asked).toHaveLength(3);
});
