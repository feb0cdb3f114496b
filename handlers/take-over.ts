// Take over: conversations whose owner is dead or done, with everything that waits in them.
import { type WaitingRow, waitingConversations, waitingIn } from '../db/inbox.ts';
import { type TakenLine, takeOver } from '../db/leases.ts';
import { SECOND } from '../domain/clock.ts';
import type { CommuneId, ConversationId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { leaseWish } from './lease.ts';
import type { Queued } from './line.ts';

/** How soon a conversation that another process has at work is asked for again. */
const AGAIN_MS = 150;
/** Asked this often (3 s), it is left to the sweeper. */
const ASKED_MAX = 20;
const BATCH_MAX = 200;
/** Younger messages are in the hands of the process that stored them. */
const STALE = 2 * SECOND;

/** A conversation that is ours now, with what waits in it. */
export type TakenOver = { readonly line: TakenLine; readonly stored: readonly Queued[] };

export interface TakeOver {
  /** Takes a conversation over as soon as its owner lets go. */
  later(commune: CommuneId, conversation: ConversationId): void;
  /** Takes over all conversations in which something waits and no lease is alive. */
  sweep(): Promise<void>;
  stop(): void;
}

type Port = {
  /** The conversation is in this process's hands already. */
  readonly isOpen: (conversation: ConversationId) => boolean;
  readonly take: (taken: readonly TakenOver[]) => void;
};

type Owed = { readonly commune: CommuneId; readonly asked: number };

/** Takes conversations over, many at a time. */
export function openTakeOver(deps: Deps, port: Port): TakeOver {
  const owed = new Map<ConversationId, Owed>();
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  function schedule(): void {
    if (timer !== null || owed.size === 0 || isStopped) return;
    timer = setTimeout(() => {
      timer = null;
      askAgain()
        .catch((error) => deps.log.error('conversations were not taken over', error))
        .finally(schedule);
    }, AGAIN_MS);
  }

  async function askAgain(): Promise<void> {
    const asked = [...owed].slice(0, BATCH_MAX);
    for (const [conversation] of asked) owed.delete(conversation);
    const refused = await ask(asked.map(([conversation, { commune }]) => ({ conversation, commune })));
    for (const [conversation, before] of asked) {
      if (refused.has(conversation) && before.asked < ASKED_MAX)
        owed.set(conversation, { ...before, asked: before.asked + 1 });
    }
  }

  /** Takes what is free; gives what another process still has at work. */
  async function ask(
    wanted: readonly { readonly conversation: ConversationId; readonly commune: CommuneId }[],
  ): Promise<ReadonlySet<ConversationId>> {
    const ids = wanted.map((one) => one.conversation);
    if (ids.length === 0) return new Set();
    const communes = [...new Set(wanted.map((one) => one.commune))];
    const { hot, sealer } = deps.db;
    const { lines, waiting } = await hot.transact(communes, {
      lines: takeOver(sealer, ids, leaseWish(deps)),
      waiting: waitingIn(sealer, ids, deps.processId),
    });
    port.take(
      lines.filter((line) => line.isOurs).map((line) => ({ line, stored: waitingOf(line, waiting) })),
    );
    return new Set(lines.filter((line) => !line.isOurs).map((line) => line.conversation));
  }

  return {
    later(commune, conversation) {
      owed.set(conversation, { commune, asked: 0 });
      schedule();
    },
    async sweep() {
      const now = deps.clock.real();
      const found = await deps.db.anyCommune((tx) =>
        waitingConversations(tx, { now, before: deps.clock.business() - STALE, most: BATCH_MAX }),
      );
      await ask(found.filter((one) => !port.isOpen(one.conversation)));
    },
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function waitingOf(line: TakenLine, waiting: readonly WaitingRow[]): readonly Queued[] {
  return waiting
    .filter((row) => row.conversation === line.conversation)
    .map(({ inbox, seq, heard }) => ({ inbox, seq, heard }));
}
