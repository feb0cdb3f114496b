// Write letters: letters that a batch of turns moves on, their numbers and their histories.
import { addLetterEvents, insertLetters, updateLetters } from '../db/letters.ts';
import { inOrder, unlessEmpty } from './batch.ts';
import type { Deps } from './deps.ts';
import type { Prepared } from './prepare.ts';

/** What changes of letters. A number that another turn has taken refuses the transaction, and the turn is thought over. */
export function letterStatements(deps: Deps, batch: readonly Prepared[]) {
  const { sealer } = deps.db;
  const changes = inOrder(
    batch.flatMap(({ turn }) => turn.letters),
    (change) => change.after.id,
  );
  const drafted = changes.filter((change) => change.before === null).map((change) => change.after);
  const steps = changes.flatMap(({ before, after }) =>
    before === null ? [] : [{ before: before.version, after }],
  );
  const events = changes.flatMap(({ after, events: added }) =>
    added.map((recorded) => ({ commune: after.commune, letter: after.id, recorded })),
  );
  return {
    lettersDrafted: unlessEmpty(drafted, (all) => insertLetters(sealer, all)),
    letterSteps: unlessEmpty(steps, (all) => updateLetters(sealer, all)),
    letterEvents: unlessEmpty(events, (all) => addLetterEvents(sealer, all)),
  };
}
