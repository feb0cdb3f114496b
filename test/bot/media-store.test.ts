// The media store: sealed, private, whole or not there.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMediaStore } from '../../bot/media-store.ts';
import { sealerFrom } from '../../db/seal.ts';
import { type CommuneId, id, type MediaId } from '../../domain/ids.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const commune: CommuneId = id('0190aaaa-0000-7000-8000-0000000000c1');
const other: CommuneId = id('0190aaaa-0000-7000-8000-0000000000c2');
const media: MediaId = id('0190aaaa-0000-7000-8000-0000000000a1');
const BYTES = Buffer.from('CANARY of a voice');

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'gan-dan-media-')), 'media');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

async function files(): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('what is written is read again, also under a new key; what is not there is null', async () => {
  await openMediaStore(folder, sealerFrom(KEY)).write(commune, media, BYTES);
  const rotated = openMediaStore(folder, sealerFrom('fedcba9876543210fedcba9876543210', [KEY]));
  expect(Buffer.from((await rotated.read(commune, media)) ?? [])).toEqual(BYTES);
  expect(await rotated.read(other, media)).toBeNull();
});

test('neither bytes nor names tell anything, and only we may read', async () => {
  await openMediaStore(folder, sealerFrom(KEY)).write(commune, media, BYTES);
  const [file, ...more] = await files();
  expect(more).toEqual([]);
  expect((await readFile(file ?? '')).includes('CANARY')).toBe(false);
  expect(file).not.toContain(media);
  expect((await stat(file ?? '')).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a file put in the place of another does not open', async () => {
  const store = openMediaStore(folder, sealerFrom(KEY));
  await store.write(commune, media, BYTES);
  const [mine] = await files();
  await store.write(other, media, Buffer.from('theirs'));
  const theirs = (await files()).find((file) => file !== mine);
  await writeFile(theirs ?? '', await readFile(mine ?? ''));
  await expect(store.read(other, media)).rejects.toThrow('sealed for another place');
});

test('written twice at once, it is one whole file and nothing is left beside it', async () => {
  const store = openMediaStore(folder, sealerFrom(KEY));
  await Promise.all(Array.from({ length: 8 }, () => store.write(commune, media, BYTES)));
  expect(await files()).toHaveLength(1);
  expect(Buffer.from((await store.read(commune, media)) ?? [])).toEqual(BYTES);
});
