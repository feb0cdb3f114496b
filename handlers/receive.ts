// Receive: what a channel heard is stored, whole batches at a time, and only then handed to its conversation.
import { isPassing } from '../db/failure.ts';
import { type Arrival, type Heeded, hear, meet, meetPeople } from '../db/hearing.ts';
import type { TakenLine } from '../db/leases.ts';
import type { ChannelAccount } from '../domain/channel.ts';
import type { ConversationId, InboxId } from '../domain/ids.ts';
import type { Heard, HeardContent } from '../domain/message.ts';
import { unlessEmpty } from './batch.ts';
import { type Callers, type Event, openCallers } from './callers.ts';
import type { Deps } from './deps.ts';
import { group, togetherOrAlone } from './group.ts';
import { leaseWish } from './lease.ts';
import type { Queued } from './line.ts';

/** Events in one transaction; more only make the transaction longer, not cheaper. */
const BATCH_MAX = 256;

/** Resolves when all of it is stored; rejects when it is not, so that the platform repeats. */
export type Receive = (account: ChannelAccount, heard: readonly Heard[]) => Promise<void>;

/** A conversation in which something new was stored, in the order it was stored. */
export type NewlyHeard = { readonly line: TakenLine; readonly stored: readonly Queued[] };

/** The receiving end. `handOver` is told of new events only: a repeated one is acknowledged and nothing else. */
export function openReceive(deps: Deps, handOver: (heard: readonly NewlyHeard[]) => void): Receive {
  const callers = openCallers(deps);
  const storeOne = group<Event, void>(BATCH_MAX, (batch) =>
    togetherOrAlone(
      batch,
      async (events) => {
        handOver(await store(deps, callers, events));
        return events.map(() => undefined);
      },
      isPassing,
    ),
  );
  return async (account, heard) => {
    await Promise.all(heard.map((one) => storeOne({ account, heard: one })));
  };
}

async function store(deps: Deps, callers: Callers, events: readonly Event[]): Promise<readonly NewlyHeard[]> {
  const { sealer, hot } = deps.db;
  const now = deps.clock.business();
  const arrivals = events.map((event) => arrivalOf(deps, callers, event));
  const strangers = callers.strangers(events);
  const fresh = strangers.map((caller) => caller.conversation);
  try {
    const { heeded } = await hot.transact([...new Set(events.map((event) => event.account.commune))], {
      conversations: unlessEmpty(strangers, (all) => meet(sealer, all)),
      people: unlessEmpty(fresh, (all) => meetPeople(all, now)),
      heeded: hear(sealer, arrivals, now, leaseWish(deps)),
    });
    callers.met(events);
    return newlyHeard(arrivals, heeded);
  } catch (error) {
    // A sender we remember may be gone from the database, erased as they wished: everybody is met anew, once.
    if (callers.forget() && !isPassing(error)) return store(deps, callers, events);
    throw error;
  }
}

function arrivalOf(deps: Deps, callers: Callers, event: Event): Arrival {
  return {
    inbox: deps.ids.next<InboxId>(),
    commune: event.account.commune,
    account: event.account.id,
    senderHash: callers.hashOf(event),
    heard: event.heard,
    isIgnored: leadsNowhere(event.heard.content),
  };
}

/** Receipts and what the platform says to itself are kept for the record; nobody spoke. */
function leadsNowhere(content: HeardContent): boolean {
  return content.kind === 'ignored' || content.kind === 'delivered' || content.kind === 'seen';
}

function newlyHeard(arrivals: readonly Arrival[], { stored, lines }: Heeded): readonly NewlyHeard[] {
  const heard = new Map(arrivals.map((arrival) => [arrival.inbox, arrival.heard]));
  const queue = new Map<ConversationId, Queued[]>(lines.map((line) => [line.conversation, []]));
  for (const row of stored) {
    const one = heard.get(row.inbox);
    if (one !== undefined) queue.get(row.conversation)?.push({ inbox: row.inbox, seq: row.seq, heard: one });
  }
  return lines.map((line) => ({ line, stored: queue.get(line.conversation) ?? [] }));
}
