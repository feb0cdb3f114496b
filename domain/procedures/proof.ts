// Proof: whether a procedure's worked people say enough about its list of papers.
import type { Flaw } from './flaw.ts';
import type { Procedure } from './procedure.ts';
import { disagreements, papersCalled, type Scenario } from './scenario.ts';
import { listOf, situations } from './situations.ts';
import { hasList } from './standing.ts';

/** Worked people each procedure needs that is answered with a list of papers (issue 3). */
export const SCENARIOS_MIN = 3;

/** What the scenarios of a procedure leave unproved. Those that disagree with its list prove nothing. */
export function proofFlaws(procedure: Procedure, scenarios: readonly Scenario[]): readonly Flaw[] {
  if (!hasList(procedure)) return scenarios.length === 0 ? [] : [{ kind: 'scenarios_without_list' }];
  const agreeing = scenarios.filter((scenario) => disagreements(procedure, scenario).length === 0);
  return [...countFlaws(procedure, scenarios, agreeing), ...unproved(procedure, agreeing)];
}

function countFlaws(
  procedure: Procedure,
  scenarios: readonly Scenario[],
  agreeing: readonly Scenario[],
): readonly Flaw[] {
  if (scenarios.length < SCENARIOS_MIN)
    return [{ kind: 'scenarios_too_few', found: scenarios.length, wanted: SCENARIOS_MIN }];
  const possible = new Set(situations(procedure).map((answers) => listOf(procedure, answers))).size;
  const wanted = Math.min(SCENARIOS_MIN, possible);
  const found = new Set(agreeing.map(({ answers }) => listOf(procedure, answers))).size;
  return found < wanted ? [{ kind: 'scenarios_alike', found, wanted }] : [];
}

function unproved(procedure: Procedure, agreeing: readonly Scenario[]): readonly Flaw[] {
  const proved = new Set(
    agreeing.flatMap(({ needs }) => needs.flatMap((name) => papersCalled(procedure, name))),
  );
  return procedure.documents
    .filter(({ name }) => !proved.has(name))
    .map(({ name }) => ({ kind: 'paper_unproved', paper: name }));
}
