// The key that seals contents: from the configuration, else made once and kept beside the embedded database.
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** 256 bits: what AES-256 can use. */
const KEY_BYTES = 32;

/** Where the key of an embedded database is kept. */
export function secretKeyFile(dataDir: string): string {
  return join(dataDir, 'secret.key');
}

/** The key in force. `config` has made sure that only an embedded database comes without one. */
export async function secretKeyOf(config: Pick<Config, 'secretKey' | 'dataDir'>): Promise<string> {
  if (config.secretKey) return config.secretKey;
  await mkdir(config.dataDir, { recursive: true });
  const made = randomBytes(KEY_BYTES).toString('base64');
  await keepSecretKey(config.dataDir, made);
  return (await readFile(secretKeyFile(config.dataDir), 'utf8')).trim();
}

/** Keeps the key unless one is there. Linked into its place whole: of two starts at once the first one's key holds. */
export async function keepSecretKey(dataDir: string, key: string): Promise<void> {
  const draft = `${secretKeyFile(dataDir)}.${process.pid}`;
  await writeFile(draft, `${key}\n`, { mode: 0o600 });
  await link(draft, secretKeyFile(dataDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}

/** Puts a restored key in the place of one with which nothing has been sealed yet. */
export async function replaceSecretKey(dataDir: string, key: string): Promise<void> {
  await rm(secretKeyFile(dataDir), { force: true });
  await keepSecretKey(dataDir, key);
}
