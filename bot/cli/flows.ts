// `flows`: what no type can see of the conversations, then their diagrams.
import { CATALOGUE } from '../../flows/catalogue.ts';
import { check, type Problem } from '../../flows/inspect/check.ts';
import { promptsOf } from '../../flows/inspect/prompts.ts';
import { generate } from './generate.ts';

/** Prints every problem and fails when there is one; else writes the diagrams. */
export async function flows({ prompts }: { readonly prompts?: true }): Promise<void> {
  if (prompts) return printPrompts();
  const problems = check(CATALOGUE);
  for (const problem of problems) console.log(sentenceFor(problem));
  if (problems.length > 0) throw new Error(`${problems.length} problem(s) in the flows.`);
  console.log(`${CATALOGUE.size} flows, nothing wrong with them.`);
  await generate({});
}

/** Everything that must exist as a recording, with where it is heard: the list for whoever records it. */
function printPrompts(): void {
  for (const { key, heardAt } of promptsOf(CATALOGUE)) {
    console.log([key, heardAt.map(({ flow, step }) => `${flow}:${step}`).join(' ')].join('\t'));
  }
}

function sentenceFor(problem: Problem): string {
  const { flow, step, kind, ...rest } = problem;
  const about = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
  return [`${flow}${step ? `, step ${step}` : ''}: ${kind.replaceAll('_', ' ')}`, ...about].join(', ');
}
