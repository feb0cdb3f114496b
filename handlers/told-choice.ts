// Told choices: a number typed under a notice means the notice's choice, as if its button had been tapped.
import { newestChoices } from '../db/outbox-choices.ts';
import { understand } from '../domain/understanding.ts';
import { parseAction } from '../flows/action.ts';
import type { Input } from '../flows/input.ts';
import type { Deps } from './deps.ts';
import type { Line } from './line.ts';

/** Homes: what waits there is only an offer. Everywhere else a question has been asked, and a number answers it. */
const HOMES: ReadonlySet<string> = new Set(['citizen/menu', 'leader/menu']);

/** Short words that hold a digit or the name of one; understanding a text costs more than this look at it. */
const MAY_BE_NUMBER = /^(?=.{1,16}$).*(\p{Nd}|m[oộ]t|hai|ba|b[oố]n|t[uư]|n[aă]m|s[aá]u)/isu;

/**
 * What the number means when the newest words with choices are a notice's; null when a flow is to hear it itself.
 * Costs a query only for a bare number from someone whom no flow has asked anything.
 */
export async function choiceTold(deps: Deps, line: Line, text: string): Promise<Input | null> {
  const { run } = line.talk;
  if (run !== null && !HOMES.has(run.flow)) return null;
  if (!MAY_BE_NUMBER.test(text)) return null;
  const { number } = understand(text);
  if (number === null) return null;
  const choices = await deps.db.within(line.commune, (tx) =>
    newestChoices(tx, line.commune, line.conversation),
  );
  const choice = choices.find((one) => one.number === number);
  const input = choice === undefined ? null : parseAction(choice.action);
  return input?.kind === 'begin' ? input : null;
}
