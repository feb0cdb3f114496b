// Scenarios: worked people beside the content: who they are, what they answer, which papers they need.
import type { ProcedureId } from '../ids.ts';
import { type Answers, checklist, type Line, type Procedure } from './procedure.ts';

/** A worked person. Papers are named by any beginning that only one paper of the procedure has. */
export type Scenario = {
  readonly procedure: ProcedureId;
  readonly who: string;
  readonly answers: Answers;
  readonly needs: readonly string[];
  /** Papers that stay "if …", because this person has left a question open. */
  readonly mayNeed: readonly string[];
};

/** Where the list of papers and a scenario do not agree. */
export type Disagreement =
  | { readonly kind: 'unknown_answer'; readonly question: string; readonly option: string }
  | { readonly kind: 'unknown_paper'; readonly paper: string }
  | { readonly kind: 'ambiguous_paper'; readonly paper: string }
  /** Expected, but not on the list with this need. */
  | { readonly kind: 'lacking'; readonly paper: string; readonly need: Line['need'] }
  /** On the list with this need, but not expected so. */
  | { readonly kind: 'unexpected'; readonly paper: string; readonly need: Line['need'] };

type Expected = { readonly paper: string; readonly need: Line['need'] };

/** Everything in which the list of papers differs from what the scenario expects; empty when they agree. */
export function disagreements(procedure: Procedure, scenario: Scenario): readonly Disagreement[] {
  const expected = expectations(scenario);
  const unclear = [...unknownAnswers(procedure, scenario), ...unclearPapers(procedure, expected)];
  return unclear.length > 0 ? unclear : differences(procedure, scenario, expected);
}

/** The paper meant by a name or by its beginning; several or none when it is not clear. */
export function papersCalled(procedure: Procedure, name: string): readonly string[] {
  const names = procedure.documents.map((document) => document.name);
  return names.includes(name) ? [name] : names.filter((each) => each.startsWith(name));
}

function expectations({ needs, mayNeed }: Scenario): readonly Expected[] {
  return [
    ...needs.map((paper): Expected => ({ paper, need: 'yes' })),
    ...mayNeed.map((paper): Expected => ({ paper, need: 'if' })),
  ];
}

function unknownAnswers({ questions }: Procedure, { answers }: Scenario): readonly Disagreement[] {
  const isKnown = (question: string, option: string): boolean =>
    questions.some(({ id, options }) => id === question && options.some((each) => each.id === option));
  return Object.entries(answers)
    .filter(([question, option]) => !isKnown(question, option))
    .map(([question, option]) => ({ kind: 'unknown_answer', question, option }));
}

function unclearPapers(procedure: Procedure, expected: readonly Expected[]): readonly Disagreement[] {
  return expected.flatMap(({ paper }): readonly Disagreement[] => {
    const meant = papersCalled(procedure, paper).length;
    if (meant === 1) return [];
    return [{ kind: meant === 0 ? 'unknown_paper' : 'ambiguous_paper', paper }];
  });
}

function differences(
  procedure: Procedure,
  { answers }: Scenario,
  expected: readonly Expected[],
): readonly Disagreement[] {
  const wanted = expected.flatMap(({ paper, need }) =>
    papersCalled(procedure, paper).map((name): Expected => ({ paper: name, need })),
  );
  const listed = checklist(procedure, answers).map(
    ({ document, need }): Expected => ({ paper: document.name, need }),
  );
  return [
    ...without(wanted, listed).map((one): Disagreement => ({ kind: 'lacking', ...one })),
    ...without(listed, wanted).map((one): Disagreement => ({ kind: 'unexpected', ...one })),
  ];
}

function without(all: readonly Expected[], others: readonly Expected[]): readonly Expected[] {
  return all.filter(
    ({ paper, need }) => !others.some((other) => other.paper === paper && other.need === need),
  );
}
