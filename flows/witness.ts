// Witness: what a turn of a talk shows that the commune wants to know: a list of papers was read, a search was lost.
import type { ProcedureId } from '../domain/ids.ts';
import type { LostHow } from '../domain/procedures/lost-search.ts';
import { held } from './slots.ts';
import type { Run, Talk } from './state.ts';

/** What was seen. Nobody gave a command for it, so flows that only look around stay without one. */
export type Witnessed =
  | {
      readonly kind: 'list_read';
      readonly procedure: ProcedureId;
      readonly answers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'search_lost'; readonly text: string; readonly how: LostHow };

/** Where a list of papers has just been said. */
const LIST = { flow: 'citizen/papers', step: 'details' } as const;
/** Where a search offers what it has found, and where it says that it has found nothing. */
const OFFERED = { flow: 'citizen/procedure', step: 'which' } as const;
const NOT_FOUND = { flow: 'citizen/procedure', step: 'notFound' } as const;

type Spot = { readonly flow: string; readonly step: string };

/** What the way from one talk to the next shows; null when it is nothing of this. */
export function witnessed(before: Talk, after: Talk): Witnessed | null {
  const isNew = after.run?.id !== before.run?.id || after.run?.step !== before.run?.step;
  if (isNew && isAt(after.run, LIST)) return listRead(after.run);
  if (isNew && isAt(after.run, NOT_FOUND))
    return searchLost(after.run, isAt(before.run, OFFERED) ? 'none_of_these' : 'none_found');
  const isLeft = isAt(before.run, OFFERED) && after.run?.id !== before.run.id;
  return isLeft ? searchLost(before.run, 'left') : null;
}

function isAt(run: Run | null, spot: Spot): run is Run {
  return run?.flow === spot.flow && run.step === spot.step;
}

function listRead(run: Run): Witnessed | null {
  if (run.about?.kind !== 'procedure') return null;
  return { kind: 'list_read', procedure: run.about.id, answers: held(run, 'answers', 'answers') ?? {} };
}

/** A voice alone leaves no words to list. */
function searchLost(run: Run, how: LostHow): Witnessed | null {
  const text = held(run, 'wish', 'told')?.text ?? null;
  return text === null ? null : { kind: 'search_lost', text, how };
}
