// `generate` and `flows`: writes what is derived from something else, or says which of it is stale.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { diagrams } from '../../flows/inspect/diagram.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { wordsFrom } from '../../locales/render.ts';
import { envExample } from './env-example.ts';
import { keysFile, readFtl } from './generate-keys.ts';
import { withTree } from './tree.ts';

const PROJECT = new URL('../../', import.meta.url);
/** Written by hand, but for its tree. */
const ARCHITECTURE = 'docs/ARCHITECTURE.md';
/** Every file below it is generated: one that nothing makes any more is stale too. */
const DIAGRAMS = 'docs/flows/';

/** Puts the base language's words. Diagrams hold no date that would need a clock. */
export function sayInBase(): (phrase: Phrase) => string {
  const words = wordsFrom({ vi: readFtl('vi'), 'vi-easy': readFtl('vi-easy'), en: readFtl('en') });
  return (phrase) => words.say(phrase, { language: 'vi', addressTerm: null, now: 0 });
}

/** Every generated file of the project: its path and what it should hold. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['locales/keys.ts', keysFile(readFtl('vi'))],
    ['.env.example', envExample()],
    [ARCHITECTURE, withTree(currentOf(ARCHITECTURE) ?? '')],
    ...diagrams(CATALOGUE, sayInBase()),
  ]);
}

/** Generated files that do not hold what they should, with what they should hold; null for those nothing makes. */
export function staleFiles(): ReadonlyMap<string, string | null> {
  const files = generatedFiles();
  const differing = [...files].filter(([path, text]) => currentOf(path) !== text);
  const left = filesBelow(DIAGRAMS).filter((path) => !files.has(path));
  return new Map<string, string | null>([...differing, ...left.map((path) => [path, null] as const)]);
}

/** Brings every stale file up to date and returns their paths. */
export async function writeStale(): Promise<readonly string[]> {
  const stale = staleFiles();
  for (const [path, text] of stale) {
    const place = fileURLToPath(new URL(path, PROJECT));
    await mkdir(dirname(place), { recursive: true });
    await (text === null ? rm(place) : writeFile(place, text));
  }
  return [...stale.keys()];
}

/** The command: writes, or with `check` only tells and fails. */
export async function generate({ check }: { readonly check?: true }): Promise<void> {
  const paths = check ? [...staleFiles().keys()] : await writeStale();
  const news = check ? 'is stale: run npm run -s gan-dan -- generate' : 'is up to date again';
  for (const path of paths) console.log(`${path} ${news}`);
  if (check && paths.length > 0) process.exitCode = 1;
}

function currentOf(path: string): string | null {
  try {
    return readFileSync(new URL(path, PROJECT), 'utf8');
  } catch {
    return null; // not there yet
  }
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(new URL(folder, PROJECT), { recursive: true, encoding: 'utf8' });
    return entries.filter((entry) => entry.endsWith('.md')).map((entry) => folder + entry);
  } catch {
    return []; // no folder yet
  }
}
