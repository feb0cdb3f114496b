// The form of a file of worked people (scenarios beside the procedures of one group).
import { z } from 'zod';
import { id, type ProcedureId } from '../../domain/ids.ts';
import type { Scenario } from '../../domain/procedures/scenario.ts';
import { type LineError, readYaml } from '../yaml-lines.ts';

/** A scenario and the line on which it begins, for whoever has to mend it. */
export type WrittenScenario = { readonly scenario: Scenario; readonly line: number };

export type ScenarioFile = {
  readonly group: string | null;
  readonly scenarios: readonly WrittenScenario[];
  readonly mistakes: readonly LineError[];
};

const name = z.string().regex(/^[a-z0-9_-]+$/, 'must be made of a-z, 0-9, _ and -');
const words = z.string().trim().min(1);

const scenario = z.strictObject({
  who: words,
  answers: z.record(name, name).default({}),
  needs: z.array(words),
  if: z.array(words).default([]),
});

const file = z.strictObject({ group: name, scenarios: z.record(name, z.array(scenario).min(1)) });

/** Reads one file; what only the procedures can tell (do they exist, do they agree) is left to the caller. */
export function parseScenarioFile(text: string): ScenarioFile {
  const reading = readYaml(text, file, 'typed');
  if (reading.kind === 'errors') return { group: null, scenarios: [], mistakes: reading.errors };
  const { value, lineOf } = reading;
  const scenarios = Object.entries(value.scenarios).flatMap(([procedure, rows]) =>
    rows.map(
      ({ if: mayNeed, ...same }, at): WrittenScenario => ({
        scenario: { ...same, mayNeed, procedure: id<ProcedureId>(procedure) },
        line: lineOf(['scenarios', procedure, at]),
      }),
    ),
  );
  return { group: value.group, scenarios, mistakes: [] };
}
