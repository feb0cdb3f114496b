// Where bytes of media lie: one sealed file each, under a name that says nothing.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommuneId, MediaId } from '../domain/ids.ts';
import type { MediaStore } from '../handlers/deps.ts';

/** What the store needs of the database's sealer. */
export interface BytesSealer {
  sealBytes(bound: string, bytes: Uint8Array): Buffer;
  openBytes(bound: string, sealed: Uint8Array): Buffer;
  hash(what: string, text: string): Buffer;
}

/** Opens the store under `folder` (`DATA_DIR/media`). A half-written file is never found: it bears another name until it is whole. */
export function openMediaStore(folder: string, sealer: BytesSealer): MediaStore {
  const fileOf = (commune: CommuneId, media: MediaId) => {
    // Keyed: without the secret key nobody can tell which file belongs to which message.
    const name = sealer.hash('media file', `${commune}/${media}`).toString('hex');
    return join(folder, name.slice(0, 2), name);
  };
  return {
    async write(commune, media, bytes) {
      const sealed = sealer.sealBytes(boundTo(commune, media), bytes);
      await writeWhole(fileOf(commune, media), sealed);
    },
    async read(commune, media) {
      const sealed = await readFile(fileOf(commune, media)).catch(missing);
      return sealed === null ? null : sealer.openBytes(boundTo(commune, media), sealed);
    },
    async remove(commune, media) {
      await rm(fileOf(commune, media), { force: true });
    },
  };
}

function boundTo(commune: CommuneId, media: MediaId): string {
  return `media:bytes:${commune}/${media}`;
}

/** Written aside, flushed, renamed, and the folder flushed: after a power cut the file is whole or not there (FAULTS F15). */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  try {
    await flushed(aside, 'wx', async (file) => file.writeFile(bytes));
    await rename(aside, path);
    await flushed(folder, 'r', async () => undefined);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function flushed(
  path: string,
  flags: 'wx' | 'r',
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
