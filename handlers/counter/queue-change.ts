// Queue change: what has been decided about the queue, as changes of a turn and as what people are told.
import type { TicketMove } from '../../db/tickets.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Queue } from '../../domain/counter/queue.ts';
import type { Served } from '../../domain/counter/serve.ts';
import type { MediaId } from '../../domain/ids.ts';
import type { CounterChange, Tell } from '../turn.ts';
import { tellDesk, tellTicket } from './tell.ts';

type Changed = Extract<Served, { readonly kind: 'changed' }>;

/** The tickets that move, each with the version it was decided on. */
export function ticketChanges(queue: Queue, { tickets }: Changed): readonly CounterChange[] {
  const versions = new Map(queue.tickets.map(({ id, version }) => [id, version]));
  const moves: readonly TicketMove[] = tickets.map((after) => ({
    before: versions.get(after.id) ?? 0,
    after,
  }));
  return moves.length === 0 ? [] : [{ kind: 'tickets', moves }];
}

/** What everybody is told; `voices` go with the words about a missing paper. */
export function tellsOf(
  commune: Commune,
  changed: Changed,
  voices: readonly MediaId[] = [],
): readonly Tell[] {
  return [
    ...changed.toCitizens.map((notice) =>
      tellTicket(notice, commune, notice.body.kind === 'lacking' ? voices : []),
    ),
    ...(changed.toDesk === null ? [] : [tellDesk(changed.toDesk, commune)]),
  ];
}
