// Open: the handlers of one process, tied together: what is heard is stored, converses, is committed, is delivered.
import type { CommuneId, TimerId } from '../domain/ids.ts';
import { openCommit } from './commit.ts';
import type { CommitTurn } from './committing.ts';
import { openConverse } from './converse.ts';
import { openDeliver } from './deliver.ts';
import type { Deps } from './deps.ts';
import { openFetchMedia } from './fetch-media.ts';
import { openReceive, type Receive } from './receive.ts';
import { openRing } from './ring.ts';
import type { Turning } from './turning.ts';

/** What a process can do, for its edges to call. */
export interface Handlers {
  readonly receive: Receive;
  readonly commit: CommitTurn;
  ring(commune: CommuneId, timer: TimerId): Promise<void>;
  sweepInbox(): Promise<void>;
  sweepOutbox(): Promise<void>;
  sweepTimers(): Promise<void>;
  setAlarms(): Promise<void>;
  sweepMedia(): Promise<void>;
  /** Finishes what is under way: turns, then sends. What is left over, another process takes up. */
  stop(): Promise<void>;
}

/** Opens the handlers. Nothing runs until something is received, rung or swept. */
export function openHandlers(deps: Deps, turning: Turning): Handlers {
  // The knot: delivering an answer commits a turn, and committing a turn delivers its words.
  const commit: CommitTurn = (committing) => commitTurn(committing);
  const deliver = openDeliver(deps, turning, commit);
  const converse = openConverse(deps, turning, commit);
  const media = openFetchMedia(deps);
  const ring = openRing(deps, turning, commit);
  const commitTurn = openCommit(deps, {
    isBusy: converse.isBusy,
    takeMarks: deliver.takeMarks,
    giveMarks: deliver.giveMarks,
    send: deliver.send,
    fetch: media.fetch,
  });
  return {
    receive: openReceive(deps, converse.hear),
    commit,
    ring: ring.ring,
    sweepInbox: converse.sweep,
    sweepOutbox: deliver.sweep,
    sweepTimers: ring.sweep,
    setAlarms: ring.setAlarms,
    sweepMedia: media.sweep,
    async stop() {
      await converse.stop();
      await Promise.all([deliver.stop(), media.stop()]);
    },
  };
}
