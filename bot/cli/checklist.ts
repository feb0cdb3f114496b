// `checklist`: the papers of a procedure for given answers, from the seed alone.
import { z } from 'zod';
import { readProcedures } from '../../db/seed/procedures.ts';
import { type Answers, checklist, type Line, type Procedure } from '../../domain/procedures/procedure.ts';
import { type Answer, firstWrong } from './jsonl.ts';

const askedShape = z.object({
  procedure: z.string({ error: 'must be given as the id of a procedure, like khai-sinh' }),
  answers: z
    .record(z.string(), z.string({ error: 'must be the id of an option' }), {
      error: 'must be an object of questions and options, like {"cha_me": "roi"}',
    })
    .default({}),
});

/** Answers `{"procedure", "answers"?}` with `"documents"`, `"fee"`, `"time"`, `"authority"`, `"sources"`, `"confidence"`. */
export async function checklistAnswerer(): Promise<(input: Readonly<Record<string, unknown>>) => Answer> {
  const known = new Map((await readProcedures()).map((one) => [String(one.id), one]));
  return (input) => {
    const asked = askedShape.safeParse(input);
    if (!asked.success) return { error: firstWrong(asked.error) };
    const { procedure: name, answers } = asked.data;
    const procedure = known.get(name);
    if (procedure === undefined) return { error: `No procedure has the id "${name}".` };
    const wrong = firstUnknown(procedure, answers);
    return wrong === null ? described(procedure, answers) : { error: wrong };
  };
}

/** Guessing what an unknown answer meant would give a wrong list with a straight face. */
function firstUnknown({ id, questions }: Procedure, answers: Answers): string | null {
  for (const [asked, option] of Object.entries(answers)) {
    const question = questions.find((one) => one.id === asked);
    if (question === undefined) return `${id} has no question "${asked}"; it asks ${named(questions)}.`;
    if (!question.options.some((one) => one.id === option))
      return `The question "${asked}" of ${id} has no option "${option}"; it has ${named(question.options)}.`;
  }
  return null;
}

function named(all: readonly { readonly id: string }[]): string {
  return all.length === 0 ? 'nothing' : all.map(({ id }) => id).join(', ');
}

/** A `low` procedure never gets a list of papers: there is none that anybody could rely on. */
function described(procedure: Procedure, answers: Answers): Answer {
  const { fee, timeLimit, authority, sources, confidence } = procedure;
  const lines = confidence === 'low' ? [] : checklist(procedure, answers);
  return { documents: lines.map(written), fee, time: timeLimit, authority, sources, confidence };
}

function written({ document: { name, kind, note }, need }: Line) {
  return { name, kind, need, note };
}
