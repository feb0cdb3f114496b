// Sweep outbox: what is due and in nobody's hands is sent; what a dead process was sending is decided on.
import type { Mark } from '../db/outbox.ts';
import { conversationsOf, type Orphan, pendingRows, takeOrphans } from '../db/outbox-recovery.ts';
import { afterCrash, isRepeatable, type Next } from '../domain/delivery.ts';
import type { OutboxId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { claimWish } from './lease.ts';
import { markOf } from './mark-of.ts';
import type { Behind } from './marks.ts';

type Port = {
  /** How many more calls may be begun. */
  readonly room: () => number;
  readonly isInHands: (row: OutboxId) => boolean;
  readonly add: (marks: readonly Mark[]) => void;
  readonly look: (behind: readonly Behind[]) => void;
};

/** One sweep over all communes, as far as there is room; safe to run twice and on many machines. */
export async function sweepOutbox(deps: Deps, port: Port): Promise<void> {
  const room = port.room();
  if (room <= 0) return;
  const wish = claimWish(deps);
  const due = await deps.db.anyCommune((tx) => pendingRows(tx, { ...wish, most: room }));
  if (due.length === 0) return;
  const ids = due.map((one) => one.id);
  const { orphans, conversations } = await deps.db.hot.transact([...new Set(due.map((one) => one.commune))], {
    orphans: takeOrphans(ids, wish),
    conversations: conversationsOf(ids),
  });
  port.add(
    orphans.filter((one) => !port.isInHands(one.id)).map((one) => markOf(one, fateOf(deps, one), deps)),
  );
  port.look(conversations);
}

/**
 * A row that this very process claimed and does not have in its hands was claimed by a transaction whose
 * answer was lost: nobody has called, so nothing is uncertain. Any other sender died inside the call.
 */
function fateOf(deps: Deps, orphan: Orphan): Next {
  const now = deps.clock.real();
  if (orphan.sender === deps.processId)
    return { kind: 'wait', nextTryAt: now, countsAsTry: false, reason: 'claim_unheard' };
  const repeatable = isRepeatable(orphan.purpose, orphan.notice);
  return afterCrash({ ...orphan, repeatable, canBePlainer: false }, now, deps.chance());
}
