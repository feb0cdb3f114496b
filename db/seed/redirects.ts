// The seed of redirects: what a commune does not do and where to go, read from its file.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Redirect } from '../../domain/redirects.ts';
import { readYaml } from '../yaml-lines.ts';

const file = new URL('./redirects.yaml', import.meta.url);
const words = z.string().trim().min(1);
const shape = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'must be made of a-z, 0-9 and -'),
    name: words,
    aliases: z.array(words),
    where: words,
  }),
);

/** All redirects; every mistake is told with its line, all at once. */
export async function readRedirects(): Promise<readonly Redirect[]> {
  return redirectsOf(await readFile(file, 'utf8'));
}

/** Redirects of a text in YAML. */
export function redirectsOf(text: string): readonly Redirect[] {
  const read = readYaml(text, shape, 'typed');
  if (read.kind === 'read') return read.value;
  const complaints = read.errors.map(({ line, sentence }) => `redirects.yaml:${line}: ${sentence}`);
  throw new Error(`The redirects cannot be read:\n${complaints.join('\n')}`);
}
