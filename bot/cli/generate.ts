// `generate`: writes what is derived from something else, or says which of it is stale.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { envExample } from './env-example.ts';
import { keysFile, readFtl } from './generate-keys.ts';

const PROJECT = new URL('../../', import.meta.url);

/** Every generated file of the project: its path and what it should hold. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['locales/keys.ts', keysFile(readFtl('vi'))],
    ['.env.example', envExample()],
  ]);
}

/** Generated files that do not hold what they should. */
export function staleFiles(): readonly string[] {
  return [...generatedFiles()].filter(([path, text]) => currentOf(path) !== text).map(([path]) => path);
}

/** Writes every stale file and returns their paths. */
export async function writeStale(): Promise<readonly string[]> {
  const files = generatedFiles();
  const stale = staleFiles();
  for (const path of stale) {
    const place = fileURLToPath(new URL(path, PROJECT));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, files.get(path) ?? '');
  }
  return stale;
}

function currentOf(path: string): string | null {
  try {
    return readFileSync(new URL(path, PROJECT), 'utf8');
  } catch {
    return null; // not there yet
  }
}
