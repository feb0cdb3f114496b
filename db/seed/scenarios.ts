// The worked people of the seed: read from `scenarios/`, a file for each group of procedures.
import { readdir, readFile } from 'node:fs/promises';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { parseScenarioFile, type WrittenScenario } from './scenario-file.ts';

const folder = new URL('./scenarios/', import.meta.url);

type SourceFile = { readonly name: string; readonly text: string };

/** A scenario and where it stands: `sinh-con.yaml:12`. */
export type PlacedScenario = WrittenScenario & { readonly file: string };

/** All scenarios of the seed; every mistake is told with its file and line, all at once. Needs no database. */
export async function readScenarios(procedures: readonly Procedure[]): Promise<readonly PlacedScenario[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  );
  return scenariosOf(files, procedures);
}

/** Scenarios of several files, checked against the procedures they are about. */
export function scenariosOf(
  files: readonly SourceFile[],
  procedures: readonly Procedure[],
): readonly PlacedScenario[] {
  const groups = new Map(procedures.map((one) => [one.id, one.group]));
  const read = files.map(({ name, text }) => ({ name, ...parseScenarioFile(text) }));
  const placed = read.flatMap(({ name, group, scenarios }) =>
    scenarios.map((written) => ({ ...written, file: name, group })),
  );
  const complaints = [
    ...read.flatMap(({ name, mistakes }) =>
      mistakes.map(({ line, sentence }) => `${name}:${line}: ${sentence}`),
    ),
    ...placed.flatMap(({ scenario: { procedure }, group, file, line }) => {
      const where = groups.get(procedure);
      if (where === undefined) return [`${file}:${line}: no procedure is called ${procedure}`];
      return where === group ? [] : [`${file}:${line}: ${procedure} stands in the group ${where}`];
    }),
  ];
  if (complaints.length > 0) throw new Error(`The scenarios cannot be read:\n${complaints.join('\n')}`);
  return placed.map(({ scenario, line, file }) => ({ scenario, line, file }));
}
