// `backup` and `restore`: data, media and key in one file, and back into an empty installation.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ArchiveStep, type RestoreRefusal, readArchive, writeArchive } from '../../db/archive.ts';
import { migrate } from '../../db/migrate.ts';
import { type Config, mediaFolderOf } from '../config.ts';
import { replaceSecretKey, secretKeyOf } from '../secret-key.ts';
import { type BackupLine, readBackup, writeBackup } from './archive-file.ts';
import { withServer } from './open.ts';

/** Writes everything into a new file; the service may go on meanwhile, the data are those of one moment. */
export async function backup(file: string): Promise<void> {
  await withServer(async (url, config) => {
    await migrate(url);
    const keys = [await secretKeyOf(config), ...config.previousSecretKeys];
    await writeBackup(file, async (put) => {
      await put({ kind: 'keys', keys });
      await readArchive(url, put);
      await putMedia(mediaFolderOf(config.dataDir), put);
    }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw new Error(`${file} is there already: choose another name.`);
      await rm(file, { force: true });
      throw error;
    });
  });
  console.log(
    `Everything is in ${file}. It holds the key as well: whoever has this file can read all of it.`,
  );
}

async function putMedia(folder: string, put: (line: BackupLine) => Promise<void>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    await put({ kind: 'media', path: path.slice(folder.length + 1), base64: bytes.toString('base64') });
  }
}

/** Brings a backup into an empty installation: all of it, or nothing. */
export async function restore(file: string): Promise<void> {
  const keys = await wholeKeysOf(file);
  await withServer(async (url, config) => {
    refuseOtherKey(config, keys);
    await migrate(url);
    const refusal = await writeArchive(url, stepsOf(file), Date.now());
    if (refusal) throw new Error(SENTENCES[refusal]);
    await restoreMedia(file, mediaFolderOf(config.dataDir));
    if (config.secretKey === null) await replaceSecretKey(config.dataDir, keys[0] ?? '');
  });
  console.log(
    `${file} is restored: data, media and key are as they were. Nothing is sent to any platform until you run ` +
      'gan-dan release: make sure first that the installation it was taken from does not run any more.',
  );
  if (keys.length > 1)
    console.error('The backup used older keys too: set SECRET_KEY_PREVIOUS as it was set there.');
}

const SENTENCES: Readonly<Record<RestoreRefusal, string>> = {
  not_empty:
    'There are data here already: restore into an empty installation (another DATA_DIR, or a new database).',
  other_shape:
    'The backup was made by another version of Gần Dân: restore it with that version, then update.',
};

/** Reads the file to its end before anything is written, so that one which is cut off changes nothing. */
async function wholeKeysOf(file: string): Promise<readonly string[]> {
  let keys: readonly string[] = [];
  for await (const line of readBackup(file)) if (line.kind === 'keys') keys = line.keys;
  return keys;
}

function refuseOtherKey({ secretKey, previousSecretKeys }: Config, keys: readonly string[]): void {
  const known = [secretKey, ...previousSecretKeys];
  if (secretKey === null || keys.every((key) => known.includes(key))) return;
  throw new Error(
    'The backup was made with another key: set SECRET_KEY and SECRET_KEY_PREVIOUS as they were set there. ' +
      'The backup holds them: gzip -dc <file> | grep "^keys".',
  );
}

async function* stepsOf(file: string): AsyncGenerator<ArchiveStep> {
  for await (const line of readBackup(file)) {
    if (line.kind === 'shape' || line.kind === 'table' || line.kind === 'row') yield line;
  }
}

/** Paths as the media store makes them; anything else would lead out of its folder. */
const MEDIA_PATH = /^[0-9a-f]{2}\/[0-9a-f]+$/;

async function restoreMedia(file: string, folder: string): Promise<void> {
  for await (const line of readBackup(file)) {
    if (line.kind !== 'media' || !MEDIA_PATH.test(line.path)) continue;
    const path = join(folder, line.path);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, Buffer.from(line.base64, 'base64'), { mode: 0o600 });
  }
}
