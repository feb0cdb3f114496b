// A backup as a file: compressed lines, readable by anybody with gzip; it ends with a line that says it is whole.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { ArchiveStep } from '../../db/archive.ts';

/** Raised when files of before can no longer be read. */
const HEAD = 'gan-dan backup 1';
const END = 'end';

/** One line of a backup beside the database's own. */
export type BackupLine =
  | ArchiveStep
  /** The keys of the data, the one in force first. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** A sealed file of the media store, by its path in it. */
  | { readonly kind: 'media'; readonly path: string; readonly base64: string };

/** Writes a backup to a new file that only its owner may read: it holds the key of all that is sealed. */
export async function writeBackup(
  file: string,
  fill: (put: (line: BackupLine) => Promise<void>) => Promise<void>,
): Promise<void> {
  const lines = new PassThrough();
  const written = pipeline(lines, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const put = async (text: string) => {
    if (!lines.write(`${text}\n`)) await Promise.race([once(lines, 'drain'), written]);
  };
  const filled = put(HEAD)
    .then(() => fill((line) => put(textOf(line))))
    .then(() => put(END))
    .then(() => lines.end())
    .catch((error: unknown) => {
      lines.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    });
  await Promise.all([filled, written]);
}

function textOf(line: BackupLine): string {
  switch (line.kind) {
    case 'shape':
      return `shape ${line.shape}`;
    case 'table':
      return `table ${line.name}`;
    case 'row':
      return `row ${line.json}`;
    case 'keys':
      return `keys ${JSON.stringify(line.keys)}`;
    case 'media':
      return `media ${line.path} ${line.base64}`;
    default:
      return line satisfies never;
  }
}

/** Reads a backup; throws a sentence when the file is none or was cut off, once that is seen. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  let last = '';
  let isFirst = true;
  for await (const line of textLines(file)) {
    if (isFirst && line !== HEAD) throw notOurs(file);
    if (!isFirst && line !== END) yield lineOf(file, line);
    isFirst = false;
    last = line;
  }
  if (last !== END) throw new Error(SENTENCES.Z_BUF_ERROR);
}

async function* textLines(file: string): AsyncGenerator<string> {
  const plain = new PassThrough();
  // settles with what has failed; the reader below may see the failure or a mere end, whichever comes first
  const failed = pipeline(createReadStream(file), createGunzip(), plain).then(
    () => null,
    (error: NodeJS.ErrnoException) => error,
  );
  try {
    yield* createInterface({ input: plain });
  } catch {
    // told below
  }
  const error = await failed;
  if (error) throw new Error(SENTENCES[error.code ?? ''] ?? `${NOT_OURS}: ${file}`, { cause: error });
}

const NOT_OURS = 'This is no backup of Gần Dân';
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file to restore from.',
  EACCES: 'The backup may not be read by this user.',
  Z_BUF_ERROR: 'The backup is cut off: the copy is not whole, take another.',
};

function notOurs(file: string): Error {
  return new Error(`${NOT_OURS}: ${file}`);
}

function lineOf(file: string, text: string): BackupLine {
  const [, word, rest = ''] = /^(\w+) (.*)$/s.exec(text) ?? [];
  switch (word) {
    case 'shape':
      return { kind: 'shape', shape: rest };
    case 'table':
      return { kind: 'table', name: rest };
    case 'row':
      return { kind: 'row', json: rest };
    case 'keys':
      return { kind: 'keys', keys: z.array(z.string()).parse(JSON.parse(rest)) };
    case 'media': {
      const gap = rest.indexOf(' ');
      return { kind: 'media', path: rest.slice(0, gap), base64: rest.slice(gap + 1) };
    }
    default:
      throw notOurs(file);
  }
}
