// Receive: what a channel heard is stored, whole batches at a time, and only then handed to its conversation.
import {
  type Caller,
  externalHash,
  meet,
  meetPeople,
  type TakenLine,
  takeHeard,
} from '../db/conversations.ts';
import { isPassing } from '../db/failure.ts';
import { type Arrival, type StoredRow, storeArrivals } from '../db/inbox.ts';
import type { ChannelAccount } from '../domain/channel.ts';
import type { ConversationId, InboxId, PersonId } from '../domain/ids.ts';
import type { Heard, HeardContent } from '../domain/message.ts';
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

type Event = { readonly account: ChannelAccount; readonly heard: Heard };

/** The receiving end. `handOver` is told of new events only: a repeated one is acknowledged and nothing else. */
export function openReceive(deps: Deps, handOver: (heard: readonly NewlyHeard[]) => void): Receive {
  const storeOne = group<Event, void>(BATCH_MAX, (batch) =>
    togetherOrAlone(
      batch,
      async (events) => {
        handOver(await store(deps, events));
        return events.map(() => undefined);
      },
      isPassing,
    ),
  );
  return async (account, heard) => {
    await Promise.all(heard.map((one) => storeOne({ account, heard: one })));
  };
}

async function store(deps: Deps, events: readonly Event[]): Promise<readonly NewlyHeard[]> {
  const { sealer, hot } = deps.db;
  const arrivals = events.map((event) => arrivalOf(deps, event));
  const callers = callersOf(deps, events, arrivals);
  const fresh = callers.map((caller) => caller.conversation);
  const ids = arrivals.map((arrival) => arrival.inbox);
  const { stored, lines } = await hot.transact([...new Set(events.map((event) => event.account.commune))], {
    conversations: meet(sealer, callers),
    people: meetPeople(fresh, deps.clock.business()),
    stored: storeArrivals(sealer, arrivals, deps.clock.business()),
    lines: takeHeard(sealer, ids, leaseWish(deps)),
  });
  return newlyHeard(arrivals, stored, lines);
}

function arrivalOf(deps: Deps, event: Event): Arrival {
  return {
    inbox: deps.ids.next<InboxId>(),
    commune: event.account.commune,
    account: event.account.id,
    senderHash: externalHash(deps.db.sealer, event.heard.from),
    heard: event.heard,
    isIgnored: leadsNowhere(event.heard.content),
  };
}

/** Receipts and what the platform says to itself are kept for the record; nobody spoke. */
function leadsNowhere(content: HeardContent): boolean {
  return content.kind === 'ignored' || content.kind === 'delivered' || content.kind === 'seen';
}

/** Each sender once, with the ids they get if this is the first time. */
function callersOf(deps: Deps, events: readonly Event[], arrivals: readonly Arrival[]): readonly Caller[] {
  const callers = new Map<string, Caller>();
  arrivals.forEach((arrival, index) => {
    const external = events[index]?.heard.from ?? '';
    const key = `${arrival.account} ${external}`;
    if (callers.has(key)) return;
    callers.set(key, {
      conversation: deps.ids.next<ConversationId>(),
      person: deps.ids.next<PersonId>(),
      commune: arrival.commune,
      account: arrival.account,
      external,
      externalHash: arrival.senderHash,
      heardAt: arrival.heard.at,
    });
  });
  return [...callers.values()];
}

function newlyHeard(
  arrivals: readonly Arrival[],
  stored: readonly StoredRow[],
  lines: readonly TakenLine[],
): readonly NewlyHeard[] {
  const heard = new Map(arrivals.map((arrival) => [arrival.inbox, arrival]));
  const queue = new Map<ConversationId, Queued[]>(lines.map((line) => [line.conversation, []]));
  for (const row of stored) {
    const arrival = heard.get(row.inbox);
    if (arrival === undefined || arrival.isIgnored) continue;
    queue.get(row.conversation)?.push({ inbox: row.inbox, seq: row.seq, heard: arrival.heard });
  }
  return lines.map((line) => ({ line, stored: queue.get(line.conversation) ?? [] }));
}
