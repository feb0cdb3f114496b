// Lists as parameters: what the server reads is what was written, whatever stands in it.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byteList, momentList, textList, wordList } from '../../db/lists.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../support/database.ts';

let url: string;

beforeAll(async () => {
  url = await cloneTemplate('template0');
});
afterAll(() => dropDatabase(url));

async function read<T>(type: string, list: string): Promise<T> {
  const [row] = await queryAsAdmin<{ list: T & object }>(url, `select $1::${type}[] as list`, [list]);
  if (row === undefined) throw new Error('a query without a row');
  return row.list;
}

test('texts, with quotes, backslashes, braces, commas and what looks like nothing', async () => {
  const texts = fc.array(
    fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('NULL', '', '{}', ',', '"', '\\'))),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      // Postgres holds no NUL; what people write is freed of it where it comes in.
      const held = all.map((text) => text?.replaceAll('\0', '') ?? null);
      expect(await read('text', textList(held))).toEqual(held);
    }),
    { numRuns: 60 },
  );
});

test('bytes, moments, ids', async () => {
  const bytes = [Buffer.from([0, 255, 92, 34]), null, Buffer.alloc(0)];
  expect(await read('bytea', byteList(bytes))).toEqual(bytes);
  const moments = [0, Date.parse('2026-11-24T23:59:59.999Z'), null];
  const dates = await read<(Date | null)[]>('timestamptz', momentList(moments));
  expect(dates.map((date) => date?.getTime() ?? null)).toEqual(moments);
  const ids = ['0190aaaa-0000-7000-8000-0000000000c1', null];
  expect(await read('uuid', wordList(ids))).toEqual(ids);
  expect(await read('uuid', wordList([]))).toEqual([]);
});
