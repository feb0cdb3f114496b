// The seed of procedures: read from the files of this folder, written to the database where they differ.
import { readdir, readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { notInArray, sql } from 'drizzle-orm';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Tx } from '../client.ts';
import { procedures } from '../schema/index.ts';
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

/** Brings the table to what the files say; returns how many procedures were written or removed. */
export async function seedProcedures(tx: Tx): Promise<number> {
  const wanted = await readProcedures();
  const rows = await tx.sql.select().from(procedures);
  const there = new Map(rows.map((row) => [row.id, row]));
  const differing = wanted
    .map((body, position) => ({ id: body.id, body, position }))
    .filter(({ id, body, position }) => {
      const row = there.get(id);
      return row === undefined || row.position !== position || !isDeepStrictEqual(row.body, body);
    });
  if (differing.length > 0) {
    await tx.sql
      .insert(procedures)
      .values(differing)
      .onConflictDoUpdate({
        target: procedures.id,
        set: { body: sql`excluded.body`, position: sql`excluded.position`, loadedAt: sql`now()` },
      });
  }
  const gone = await tx.sql
    .delete(procedures)
    .where(
      notInArray(
        procedures.id,
        wanted.map((one) => one.id),
      ),
    )
    .returning({ id: procedures.id });
  return differing.length + gone.length;
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
