// Note heard: an answer that has arrived whole closes its complaint, in the transaction that marks it sent.
import type { Claimed, Mark } from '../db/outbox.ts';
import { partsLeft } from '../db/outbox-recovery.ts';
import type { CommitTurn } from './committing.ts';
import type { Deps } from './deps.ts';
import type { Turning } from './turning.ts';

/** The complaint may be moved on by people at the same moment. */
const CONFLICTS_MAX = 5;

/** Gives whether the mark has been written with the turn; if not, it is still to be written. */
export function openNoteHeard(deps: Deps, turning: Turning, commit: CommitTurn) {
  return async (row: Claimed, mark: Mark): Promise<boolean> => {
    try {
      return await noteHeard(row, mark);
    } catch (error) {
      // The mark alone still says that it arrived; the complaint's timer sends somebody to make sure.
      deps.log.error('an answer was heard but not noted', error, { outbox: row.id });
      return false;
    }
  };

  async function noteHeard(row: Claimed, mark: Mark): Promise<boolean> {
    if (row.complaint === null) return false;
    const { left } = await deps.db.hot.transact([row.commune], { left: partsLeft(row.id) });
    if (left > 0) return false;
    const command = { kind: 'NoteHeard', complaint: row.complaint, how: 'chat' } as const;
    for (let tries = 0; tries < CONFLICTS_MAX; tries += 1) {
      const cause = { kind: 'delivered', outbox: row.id } as const;
      const turn = await turning.carryOutFor(deps, row.commune, { kind: 'delivery' }, command, cause);
      if (turn === null) return false;
      const result = await commit({ turn, line: null, mark });
      if (result.kind === 'committed') return true;
    }
    return false;
  }
}
