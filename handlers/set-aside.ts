// Set aside: a message whose turn fails each time is put away, the citizen hears an apology, the talk goes on.
import { noteFailures, settle } from '../db/inbox.ts';
import type { CommitTurn } from './committing.ts';
import type { Deps } from './deps.ts';
import type { Line, Stored } from './line.ts';
import type { Turning } from './turning.ts';

/** FAULTS F25. */
const TRIES_MAX = 5;

/** `again`: it may be tried once more. `taken`: put away, the line goes on. `lost`: the line is not ours any more. */
export type Aside = 'again' | 'taken' | 'lost';

/** Counts failures of a message in the database, over restarts and owners, and puts it away at the fifth. */
export function openSetAside(deps: Deps, turning: Turning, commit: CommitTurn) {
  return async (line: Line, stored: Stored, error: unknown): Promise<Aside> => {
    const where = placeOf(error);
    const { tries } = await deps.db.hot.transact([line.commune], {
      tries: noteFailures([{ inbox: stored.inbox, error: where }]),
    });
    deps.log.error('a turn failed', error, { inbox: stored.inbox });
    if ((tries.get(stored.inbox) ?? TRIES_MAX) < TRIES_MAX) return 'again';
    return putAway(line, stored, where);
  };

  async function putAway(line: Line, stored: Stored, where: string): Promise<Aside> {
    try {
      const turn = await turning.apologyTurn(deps, line, stored);
      const cause = { kind: 'set_aside', inbox: stored.inbox, error: where } as const;
      const result = await commit({ turn: { ...turn, cause }, line, mark: null });
      return result.kind === 'committed' ? 'taken' : 'lost';
    } catch (error) {
      // Not even an apology can be made: the message must not hold up the ones behind it.
      deps.log.error('no apology for a message set aside', error, { inbox: stored.inbox });
      await deps.db.hot.transact([line.commune], {
        settle: settle([{ inbox: stored.inbox, status: 'set_aside', error: where }]),
      });
      return 'taken';
    }
  }
}

/** Where an error arose: its name and the innermost place in our code; never its message, which may quote a person. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const place = frame === undefined ? null : /([\w-]+\/[\w-]+\.ts:\d+)/.exec(frame)?.[1];
  return place === null || place === undefined ? error.name : `${error.name} at ${place}`;
}
