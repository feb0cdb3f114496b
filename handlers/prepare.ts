// Prepare: before the transaction, a turn gets its readers' addresses, its words, and ids for what is new.
import { type Addresses, addressesOf, type Move } from '../db/conversations.ts';
import type { OutboxRow } from '../db/outbox.ts';
import type { Wanted } from '../db/timers.ts';
import type { Ticket } from '../domain/counter/ticket.ts';
import type { ConversationId, TimerId } from '../domain/ids.ts';
import type { Committing } from './committing.ts';
import { numberTickets } from './counter/number-tickets.ts';
import type { Deps } from './deps.ts';
import { leaseWish } from './lease.ts';
import { putWords } from './put-words.ts';
import type { Turn } from './turn.ts';

/** A turn ready to be written. */
export type Prepared = Committing & {
  readonly move: Move | null;
  readonly wanted: readonly Wanted[];
  readonly rows: readonly OutboxRow[];
  /** Tickets the turn has taken, with their numbers. */
  readonly tickets: readonly Ticket[];
};

/** Prepares turns together; reads addresses only where someone who is not talking is told something. */
export async function prepare(
  deps: Deps,
  batch: readonly Committing[],
  around: { readonly isBusy: (conversation: ConversationId) => boolean },
): Promise<readonly Prepared[]> {
  const numbered = await numberTickets(
    deps,
    batch.map((one) => one.turn),
  );
  const whole = batch.map((one, index) => ({
    ...one,
    ...numbered[index],
    tickets: numbered[index]?.tickets ?? [],
  }));
  const addresses = await addressesFor(
    deps,
    whole.map((one) => one.turn),
  );
  const held = new Set<ConversationId>();
  const prepared: Prepared[] = [];
  for (const committing of whole) {
    const { turn, line } = committing;
    const commune = await deps.communes.of(turn.commune);
    const rows = putWords(deps, turn, line, commune, addresses).map((row) => oneAtATime(row, held));
    prepared.push({
      ...committing,
      move: moveOf(deps, turn, around.isBusy),
      wanted: wantedOf(deps, turn),
      rows,
    });
  }
  return prepared;
}

/** Of all rows of a conversation in one transaction only the first may leave with it. */
function oneAtATime(row: OutboxRow, held: Set<ConversationId>): OutboxRow {
  if (row.conversation === null || !row.mayLeave) return row;
  if (held.has(row.conversation)) return { ...row, mayLeave: false };
  held.add(row.conversation);
  return row;
}

const NOBODY: Addresses = { people: new Map(), officers: new Map() };

async function addressesFor(deps: Deps, turns: readonly Turn[]): Promise<Addresses> {
  const told = turns.filter((turn) => turn.notices.length + turn.tells.length > 0);
  if (told.length === 0) return NOBODY;
  const recipients = told.flatMap((turn) => [...turn.notices, ...turn.tells].map((one) => one.to));
  const people = recipients.flatMap((one) => (one.kind === 'person' ? [one.person] : []));
  const officers = recipients.flatMap((one) => (one.kind === 'officer' ? [one.officer] : []));
  const communes = [...new Set(told.map((turn) => turn.commune))];
  const { addresses } = await deps.db.hot.transact(communes, { addresses: addressesOf(people, officers) });
  return addresses;
}

function moveOf(deps: Deps, turn: Turn, isBusy: (conversation: ConversationId) => boolean): Move | null {
  if (turn.spoken === null) return null;
  const { conversation, fence, talk } = turn.spoken;
  const leaseUntil = isBusy(conversation) ? leaseWish(deps).until : null;
  return { conversation, fence, talk: JSON.stringify(talk), leaseUntil };
}

function wantedOf(deps: Deps, turn: Turn): readonly Wanted[] {
  return turn.complaints.map(({ after, timers }) => ({
    commune: turn.commune,
    complaint: after.id,
    plans: timers.map((plan) => ({ ...plan, id: deps.ids.next<TimerId>() })),
  }));
}
