// Callers: whom this process has met; only strangers cost an insert, a seal and a hash.
import { type Caller, externalHash } from '../db/hearing.ts';
import type { ChannelAccount } from '../domain/channel.ts';
import type { ConversationId, PersonId } from '../domain/ids.ts';
import type { Heard } from '../domain/message.ts';
import type { Deps } from './deps.ts';

/** Then memory of all is given up, and everybody is met once more. */
const MET_MAX = 50_000;

/** An event of an account. */
export type Event = { readonly account: ChannelAccount; readonly heard: Heard };

export interface Callers {
  /** The hash by which an event's sender is found. */
  hashOf(event: Event): Buffer;
  /** Senders of these events not met yet, each once, with the ids they get if they are new to the database too. */
  strangers(events: readonly Event[]): readonly Caller[];
  /** All senders of these events are in the database now. */
  met(events: readonly Event[]): void;
  /** Something may not be as remembered: nobody is known any more. Gives whether anybody was. */
  forget(): boolean;
}

/** Remembers senders by account and outside id. */
export function openCallers(deps: Deps): Callers {
  const known = new Map<string, Buffer>();
  const hash = (event: Event) => externalHash(deps.db.sealer, event.heard.from);
  return {
    hashOf: (event) => known.get(keyOf(event)) ?? hash(event),
    strangers(events) {
      const found = new Map<string, Event>();
      for (const event of events) if (!known.has(keyOf(event))) found.set(keyOf(event), event);
      return [...found.values()].map((event) => ({
        conversation: deps.ids.next<ConversationId>(),
        person: deps.ids.next<PersonId>(),
        commune: event.account.commune,
        account: event.account.id,
        external: event.heard.from,
        externalHash: hash(event),
        heardAt: event.heard.at,
      }));
    },
    met(events) {
      if (known.size > MET_MAX) known.clear();
      for (const event of events) if (!known.has(keyOf(event))) known.set(keyOf(event), hash(event));
    },
    forget() {
      const anybody = known.size > 0;
      known.clear();
      return anybody;
    },
  };
}

function keyOf({ account, heard }: Event): string {
  return `${account.id} ${heard.from}`;
}
