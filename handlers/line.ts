// Line: the messages of one conversation in the order in which they take their turns.
import type { ChannelAccount } from '../domain/channel.ts';
import { SECOND } from '../domain/clock.ts';
import type { CommuneId, ConversationId, InboxId } from '../domain/ids.ts';
import type { Heard } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { Talk } from '../flows/state.ts';

/** A conversation as its owner holds it. */
export type Line = {
  readonly conversation: ConversationId;
  readonly commune: CommuneId;
  readonly account: ChannelAccount;
  readonly person: Person;
  readonly talk: Talk;
  readonly fence: number;
};

/** An event waiting for its turn. */
export type Stored = { readonly inbox: InboxId; readonly heard: Heard };

/** A message that has been stored and waits for its turn; `seq` is the order of storing. */
export type Queued = Stored & { readonly seq: number };

/** Within this window the platform's time decides the order, beyond it the order of storing (FAULTS F31). */
const GATHER = 2 * SECOND;

/** The queue with one message more, at the place where it belongs; one that is there already is not doubled. */
export function queued(waiting: readonly Queued[], next: Queued): readonly Queued[] {
  if (waiting.some((one) => one.inbox === next.inbox)) return waiting;
  let place = waiting.length;
  while (place > 0 && goesBefore(next, waiting[place - 1])) place -= 1;
  return [...waiting.slice(0, place), next, ...waiting.slice(place)];
}

function goesBefore(next: Queued, other: Queued | undefined): boolean {
  if (other === undefined) return false;
  const later = other.heard.at - next.heard.at;
  return Math.abs(later) <= GATHER && later !== 0 ? later > 0 : next.seq < other.seq;
}
