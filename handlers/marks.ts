// Marks: what became of sent rows, written in bulk; then the next row of each conversation is taken.
import { reach } from '../db/conversations.ts';
import { type Claimed, claimHeads, type Mark, mark } from '../db/outbox.ts';
import { moveOn } from '../db/outbox-recovery.ts';
import { SECOND } from '../domain/clock.ts';
import type { CommuneId, ConversationId } from '../domain/ids.ts';
import { unlessEmpty } from './batch.ts';
import type { Deps } from './deps.ts';
import { claimWish } from './lease.ts';

/** A mark that no commit has taken along waits at most this long. */
const RIDE_MS = 50;
/** Conversations looked after in one transaction. */
const BATCH_MAX = 200;

/** A conversation in which something may wait to be sent. */
export type Behind = { readonly commune: CommuneId; readonly conversation: ConversationId };

export interface Marks {
  add(mark: Mark): void;
  /** Something may wait in these conversations. */
  look(behind: readonly Behind[]): void;
  /** Something may wait behind what is being sent in this conversation: its mark will wait for no ride. */
  lookAfterSending(conversation: ConversationId): void;
  /** Takes marks along in another transaction; `give` brings them back when that fails. */
  take(): readonly Mark[];
  give(marks: readonly Mark[]): void;
  /** Takes no more rows, waits until the `calls` under way have ended, and writes what became of them. */
  stop(calls: () => Promise<unknown>): Promise<void>;
}

/** Keeps marks until they are written. `send` is handed what can be sent next. */
export function openMarks(deps: Deps, send: (claimed: readonly Claimed[]) => void): Marks {
  let marks: Mark[] = [];
  const looked = new Map<ConversationId, CommuneId>();
  const followed = new Set<ConversationId>();
  let timer: NodeJS.Timeout | null = null;
  let flushing: Promise<void> | null = null;
  let isStopping = false;

  function schedule(waitMs: number): void {
    if (flushing !== null || isStopping || (timer !== null && waitMs > 0)) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), waitMs);
  }

  function flush(): Promise<void> {
    timer = null;
    let waitMs = RIDE_MS;
    flushing ??= write()
      .catch((error) => {
        waitMs = SECOND;
        deps.log.error('marks were not written', error);
      })
      .finally(() => {
        flushing = null;
        if (looked.size > 0 && waitMs === RIDE_MS) schedule(0);
        else if (marks.length > 0 || looked.size > 0) schedule(waitMs);
      });
    return flushing;
  }

  async function write(): Promise<void> {
    const taken = marks;
    marks = [];
    const behind = [...looked]
      .slice(0, BATCH_MAX)
      .map(([conversation, commune]) => ({ conversation, commune }));
    for (const one of behind) looked.delete(one.conversation);
    if (taken.length + behind.length === 0) return;
    try {
      const { claimed, moved } = await writeMarks(deps, taken, behind);
      for (const { commune, conversation } of taken) deps.bell.ring({ commune, conversation });
      send(claimed);
      for (const one of moved) looked.set(one.conversation, one.commune);
    } catch (error) {
      marks = [...taken, ...marks];
      for (const one of behind) looked.set(one.conversation, one.commune);
      throw error;
    }
  }

  function look(behind: readonly Behind[]): void {
    for (const { conversation, commune } of behind) {
      followed.delete(conversation);
      looked.set(conversation, commune);
    }
    if (behind.length > 0) schedule(0);
  }

  return {
    add(one) {
      marks.push(one);
      if (followed.has(one.conversation)) look([one]);
      else schedule(RIDE_MS);
    },
    look,
    lookAfterSending: (conversation) => void followed.add(conversation),
    take() {
      const riding = marks.filter((one) => !one.movesOn);
      marks = marks.filter((one) => one.movesOn);
      return riding;
    },
    give(back) {
      marks = [...back, ...marks];
      if (back.length > 0) schedule(RIDE_MS);
    },
    async stop(calls) {
      isStopping = true;
      if (timer !== null) clearTimeout(timer);
      await flushing;
      await calls();
      looked.clear();
      if (marks.length > 0) await flush();
    },
  };
}

async function writeMarks(deps: Deps, marks: readonly Mark[], behind: readonly Behind[]) {
  const closed = marks.filter((one) => one.closesAddress);
  const moving = marks.filter((one) => one.movesOn);
  const communes = [...marks.map((one) => one.commune), ...behind.map((one) => one.commune)];
  const { claimed, moved } = await deps.db.hot.transact([...new Set(communes)], {
    closed: unlessEmpty(closed, (all) =>
      reach(all.map(({ conversation }) => ({ conversation, reach: 'closed' }))),
    ),
    marked: unlessEmpty(marks, (all) => mark(all, deps.processId)),
    moved: unlessEmpty(moving, (all) =>
      moveOn(
        all.map((one) => one.id),
        deps.clock.real(),
      ),
    ),
    claimed: unlessEmpty(behind, (all) =>
      claimHeads(
        deps.db.sealer,
        all.map((one) => one.conversation),
        claimWish(deps),
      ),
    ),
  });
  return { claimed: claimed ?? [], moved: moved ?? [] };
}
