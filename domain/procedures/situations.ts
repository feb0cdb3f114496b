// Situations: every way in which a person can answer the questions of a procedure.
import { type Answers, checklist, nextQuestion, type Procedure } from './procedure.ts';

/**
 * The answers of everybody who is asked one question at a time until the list of papers is settled. At most four
 * questions of a handful of options each: a hundred situations at worst.
 */
export function situations(procedure: Procedure, answers: Answers = {}): readonly Answers[] {
  const question = nextQuestion(procedure, answers);
  if (question === null) return [answers];
  return question.options.flatMap((option) =>
    situations(procedure, { ...answers, [question.id]: option.id }),
  );
}

/** Names of the papers needed for certain, in the order of the procedure. */
export function neededIn(procedure: Procedure, answers: Answers): readonly string[] {
  return checklist(procedure, answers)
    .filter(({ need }) => need === 'yes')
    .map(({ document }) => document.name);
}

/** The papers as one text, to be compared; open lines count as different from needed ones. */
export function listOf(procedure: Procedure, answers: Answers): string {
  return JSON.stringify(checklist(procedure, answers).map(({ document, need }) => [document.name, need]));
}
