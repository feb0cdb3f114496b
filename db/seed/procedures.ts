// The seed of procedures: read from the files of this folder. Needs no database driver.
import { readdir, readFile } from 'node:fs/promises';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { parseProcedureFile } from './procedure-file.ts';

const folder = new URL('./procedures/', import.meta.url);

type SourceFile = { readonly name: string; readonly text: string };

/** All procedures of the seed; every mistake is told with its file and line, all at once. Needs no database. */
export async function readProcedures(): Promise<readonly Procedure[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  return proceduresOf(
    await Promise.all(
      names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
    ),
  );
}

/** Procedures of several files, checked against each other as well. */
export function proceduresOf(files: readonly SourceFile[]): readonly Procedure[] {
  const read = files.map(({ name, text }) => ({ name, ...parseProcedureFile(text) }));
  const all = read.flatMap((file) => file.procedures);
  const complaints = [
    ...read.flatMap(({ name, mistakes }) =>
      mistakes.map(({ line, sentence }) => `${name}:${line}: ${sentence}`),
    ),
    ...strayReferences(all),
  ];
  if (complaints.length > 0) throw new Error(`The procedures cannot be read:\n${complaints.join('\n')}`);
  return all;
}

function strayReferences(all: readonly Procedure[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { id } of all) count.set(id, (count.get(id) ?? 0) + 1);
  const twice = [...count]
    .filter(([, times]) => times > 1)
    .map(([id]) => `${id}: this id is used more than once`);
  const stray = all.flatMap(({ id, related }) =>
    related
      .filter((other) => !count.has(other))
      .map((other) => `${id}: related to ${other}, which does not exist`),
  );
  return [...twice, ...stray];
}
