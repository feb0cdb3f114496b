// `procedures check`: runs the worked people beside the procedures and reads the content for what is wrong with it.
import { z } from 'zod';
import { readProcedures } from '../../db/seed/procedures.ts';
import { type PlacedScenario, readScenarios } from '../../db/seed/scenarios.ts';
import { type Day, dayOf } from '../../domain/clock.ts';
import { flawsOf } from '../../domain/procedures/check.ts';
import { type Flaw, isWarning } from '../../domain/procedures/flaw.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { type Disagreement, disagreements } from '../../domain/procedures/scenario.ts';
import { openClock } from '../clock.ts';

/** What was found; sentences are ready to be printed. */
export type Findings = {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly procedures: number;
  readonly scenarios: number;
};

/** Prints every finding; the exit code is 1 when one is an error. */
export async function check({ on }: { readonly on?: string }): Promise<void> {
  const today = on === undefined ? dayOf(openClock().business()) : dayGiven(on);
  const procedures = await readProcedures();
  const found = findingsOf(procedures, await readScenarios(procedures), today);
  for (const sentence of found.warnings) console.log(`note   ${sentence}`);
  for (const sentence of found.errors) console.log(`BAD    ${sentence}`);
  console.log(
    `${found.procedures} procedures, ${found.scenarios} worked people, ${found.errors.length} mistake(s), on ${today}.`,
  );
  if (found.errors.length > 0) process.exitCode = 1;
}

/** Everything wrong with the content on a day. */
export function findingsOf(
  procedures: readonly Procedure[],
  placed: readonly PlacedScenario[],
  today: Day,
): Findings {
  const flaws = procedures.flatMap((procedure) => {
    const own = placed.filter(({ scenario }) => scenario.procedure === procedure.id);
    return flawsOf(
      procedure,
      own.map(({ scenario }) => scenario),
      today,
    ).map((flaw) => ({ procedure, flaw }));
  });
  return {
    errors: [
      ...placed.flatMap((one) => disagreementsOf(procedures, one)),
      ...flaws
        .filter(({ flaw }) => !isWarning(flaw))
        .map(({ procedure, flaw }) => `${procedure.id}: ${said(flaw)}.`),
    ],
    warnings: gathered(flaws.filter(({ flaw }) => isWarning(flaw))),
    procedures: procedures.length,
    scenarios: placed.length,
  };
}

function dayGiven(text: string): Day {
  const day = z.iso.date().safeParse(text);
  if (!day.success) throw new Error(`--on must be a day like 2027-03-01, not ${text}.`);
  return day.data;
}

function disagreementsOf(procedures: readonly Procedure[], placed: PlacedScenario): readonly string[] {
  const { scenario, file, line } = placed;
  const procedure = procedures.find(({ id }) => id === scenario.procedure);
  if (procedure === undefined) throw new Error(`${file}:${line} was read for no procedure`);
  return disagreements(procedure, scenario).map(
    (one) => `${file}:${line}: ${scenario.procedure}, ${scenario.who} ${disagreed(one)}.`,
  );
}

function disagreed(one: Disagreement): string {
  switch (one.kind) {
    case 'unknown_answer':
      return `answers ${one.question}: ${one.option}, which the procedure does not ask`;
    case 'unknown_paper':
      return `expects “${one.paper}”, and no paper begins so`;
    case 'ambiguous_paper':
      return `expects “${one.paper}”, and more than one paper begins so`;
    case 'lacking':
      return `expects “${one.paper}” (${one.need}), and the list does not have it so`;
    case 'unexpected':
      return `does not expect “${one.paper}” (${one.need}), and the list has it so`;
    default:
      return one satisfies never;
  }
}

/** Warnings of one kind in one line: what holds for a hundred procedures is not said a hundred times. */
function gathered(
  flaws: readonly { readonly procedure: Procedure; readonly flaw: Flaw }[],
): readonly string[] {
  const named = new Map<string, string[]>();
  for (const { procedure, flaw } of flaws) {
    const sentence = said(flaw);
    named.set(sentence, [...(named.get(sentence) ?? []), procedure.id]);
  }
  return [...named].map(([sentence, ids]) => `${sentence} (${ids.length}): ${ids.join(', ')}.`);
}

function said(flaw: Flaw): string {
  switch (flaw.kind) {
    case 'question_never_asked':
      return `the question ${flaw.question} is never asked: no paper depends on it`;
    case 'question_changes_nothing':
      return `whatever is answered to ${flaw.question}, the papers are the same`;
    case 'paper_never_needed':
      return `nobody ever needs “${flaw.paper}”: its condition cannot hold`;
    case 'paper_twice':
      return `“${flaw.paper}” is asked for twice`;
    case 'papers_exclude_each_other':
      return `${flaw.papers.map((paper) => `“${paper}”`).join(' and ')} exclude each other, and both are needed for ${JSON.stringify(flaw.answers)}`;
    case 'no_source':
      return 'it names no source';
    case 'source_undated':
      return 'a source without the month in which it was read';
    case 'recheck_overdue':
      return `past its day of review ${flaw.since}: people are told so`;
    case 'no_review_date':
      return 'neither approved nor given a day of review: people are told so';
    case 'ended':
      return `no longer done since ${flaw.since}: in no menu and not found`;
    case 'scenarios_too_few':
      return `${flaw.found} of at least ${flaw.wanted} worked people`;
    case 'scenarios_alike':
      return `its worked people show ${flaw.found} different list(s) of papers, at least ${flaw.wanted} are possible`;
    case 'paper_unproved':
      return `no worked person needs “${flaw.paper}”`;
    case 'scenarios_without_list':
      return 'it is low, never answered with a list, and has worked people who expect one';
    default:
      return flaw satisfies never;
  }
}
