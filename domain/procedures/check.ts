// Check: reads a procedure as a careful officer would, for every answer that can be given.
import type { Day } from '../clock.ts';
import type { Flaw } from './flaw.ts';
import type { Answers, Procedure } from './procedure.ts';
import { proofFlaws } from './proof.ts';
import type { Scenario } from './scenario.ts';
import { listOf, neededIn, situations } from './situations.ts';
import { isInForce, isOverdue } from './standing.ts';

/** Everything that is wrong with a procedure and its scenarios on a day. Scenarios themselves: `disagreements`. */
export function flawsOf(procedure: Procedure, scenarios: readonly Scenario[], today: Day): readonly Flaw[] {
  return [
    ...questionFlaws(procedure),
    ...paperFlaws(procedure),
    ...sourceFlaws(procedure),
    ...standingFlaws(procedure, today),
    ...proofFlaws(procedure, scenarios),
  ];
}

function questionFlaws(procedure: Procedure): readonly Flaw[] {
  const all = situations(procedure);
  return procedure.questions.flatMap(({ id }): readonly Flaw[] => {
    if (!all.some((answers) => id in answers)) return [{ kind: 'question_never_asked', question: id }];
    return changesSomething(procedure, id, all) ? [] : [{ kind: 'question_changes_nothing', question: id }];
  });
}

/** Whether two people who differ in this answer alone may need different papers. */
function changesSomething(procedure: Procedure, question: string, all: readonly Answers[]): boolean {
  const options = procedure.questions.find(({ id }) => id === question)?.options ?? [];
  return all.some(
    (answers) =>
      new Set(options.map((option) => listOf(procedure, { ...answers, [question]: option.id }))).size > 1,
  );
}

function paperFlaws(procedure: Procedure): readonly Flaw[] {
  const all = situations(procedure);
  const lists = all.map((answers) => ({ answers, names: neededIn(procedure, answers) }));
  const names = procedure.documents.map(({ name }) => name);
  const never = names.filter((name) => !lists.some((list) => list.names.includes(name)));
  const twice = names.filter((name, at) =>
    lists.some(
      (list) => list.names.filter((other) => other === name).length > 1 && names.indexOf(name) === at,
    ),
  );
  return [
    ...never.map((paper): Flaw => ({ kind: 'paper_never_needed', paper })),
    ...twice.map((paper): Flaw => ({ kind: 'paper_twice', paper })),
    ...exclusionFlaws(procedure, lists),
  ];
}

function exclusionFlaws(
  { documents }: Procedure,
  lists: readonly { readonly answers: Answers; readonly names: readonly string[] }[],
): readonly Flaw[] {
  return documents.flatMap(({ name, excludes }) =>
    excludes.flatMap((other): readonly Flaw[] => {
      const both = lists.find(({ names }) => names.includes(name) && names.includes(other));
      return both === undefined
        ? []
        : [{ kind: 'papers_exclude_each_other', papers: [name, other], answers: both.answers }];
    }),
  );
}

function sourceFlaws({ sources, confidence }: Procedure): readonly Flaw[] {
  if (sources.length === 0) return [{ kind: 'no_source' }];
  if (confidence === 'low') return []; // it says of itself that it has none
  return sources
    .filter(({ checked }) => checked === null)
    .map(({ title }) => ({ kind: 'source_undated', title }));
}

function standingFlaws(procedure: Procedure, today: Day): readonly Flaw[] {
  const { recheckBy, reviewed, ends } = procedure;
  return [
    ...(ends !== null && !isInForce(procedure, today) ? [{ kind: 'ended', since: ends } as const] : []),
    ...(recheckBy !== null && isOverdue(procedure, today)
      ? [{ kind: 'recheck_overdue', since: recheckBy } as const]
      : []),
    ...(recheckBy === null && reviewed === null ? [{ kind: 'no_review_date' } as const] : []),
  ];
}
