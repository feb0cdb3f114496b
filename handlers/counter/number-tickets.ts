// Number tickets: before the transaction, tickets that turns have taken get the next numbers of their day, in order.
import { lastNumber, loadQueue } from '../../db/tickets.ts';
import type { Queue } from '../../domain/counter/queue.ts';
import { numbered } from '../../domain/counter/take.ts';
import type { Ticket, TicketDraft } from '../../domain/counter/ticket.ts';
import type { Deps } from '../deps.ts';
import type { Tell, Turn } from '../turn.ts';
import { tellTicket } from './tell.ts';

/** A turn with its tickets numbered, and what their takers are told of them. */
export type Numbered = { readonly turn: Turn; readonly tickets: readonly Ticket[] };

/**
 * Numbers the tickets of a batch. One process writes one batch at a time, so within it nobody meets the same number;
 * whoever was faster in another process makes the database refuse the batch, and its turns are thought over again.
 */
export async function numberTickets(deps: Deps, turns: readonly Turn[]): Promise<readonly Numbered[]> {
  const days = new Map<string, { queue: Queue; last: number }>();
  const result: Numbered[] = [];
  for (const turn of turns) {
    const drafts = (turn.counter ?? []).flatMap((change) => (change.kind === 'taken' ? [change.draft] : []));
    const tickets: Ticket[] = [];
    const tells: Tell[] = [];
    for (const draft of drafts) {
      const day = await dayOf(deps, days, draft);
      const commune = await deps.communes.of(turn.commune);
      const { ticket, notice } = numbered(commune, day.queue, draft, day.last + 1, turn.at);
      day.queue = { ...day.queue, tickets: [...day.queue.tickets, ticket] };
      day.last = ticket.number;
      tickets.push(ticket);
      tells.push(tellTicket(notice, commune));
    }
    result.push({ turn: tells.length === 0 ? turn : { ...turn, tells: [...turn.tells, ...tells] }, tickets });
  }
  return result;
}

async function dayOf(
  deps: Deps,
  days: Map<string, { queue: Queue; last: number }>,
  { commune, day }: TicketDraft,
): Promise<{ queue: Queue; last: number }> {
  const key = `${commune} ${day}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  // The last number first: a ticket taken in between is then missing from the numbers, never given twice.
  const loaded = await deps.db.within(commune, async (tx) => ({
    last: await lastNumber(tx, commune, day),
    queue: await loadQueue(tx, commune, day),
  }));
  days.set(key, loaded);
  return loaded;
}
