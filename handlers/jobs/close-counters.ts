// Close counters: when the office has closed, numbers whose turn did not come are ended, and whoever waited hears it.
import { listCommunes } from '../../db/communes.ts';
import { loadQueue } from '../../db/tickets.ts';
import { hoursOn, timeOfDay } from '../../domain/calendar.ts';
import { dayOf, type Moment, startOfDay } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { closeDay } from '../../domain/counter/serve.ts';
import { NOTHING } from '../asking.ts';
import { tellsOf, ticketChanges } from '../counter/queue-change.ts';
import type { Deps } from '../deps.ts';
import type { Handlers } from '../open.ts';
import type { Job } from './job.ts';

export const closeCounters: Job = {
  name: 'close-counters',
  everySeconds: 60,
  async run(handlers, deps) {
    const now = deps.clock.business();
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const commune = await deps.communes.of(id);
      if (commune.counters.length > 0 && isOver(commune, now)) await close(handlers, deps, commune, now);
    }
  },
};

function isOver(commune: Commune, now: Moment): boolean {
  const closes = hoursOn(commune, dayOf(now)).at(-1)?.to ?? '24:00';
  return now >= startOfDay(dayOf(now)) + timeOfDay(closes);
}

/** A ticket that moves on at this moment refuses the turn; it is met again the next time round. */
async function close(handlers: Handlers, deps: Deps, commune: Commune, now: Moment): Promise<void> {
  const queue = await deps.db.within(commune.id, (tx) => loadQueue(tx, commune.id, dayOf(now)));
  const closed = closeDay(queue, now);
  if (closed.tickets.length === 0) return;
  await handlers.commit({
    turn: {
      commune: commune.id,
      cause: { kind: 'job', job: closeCounters.name },
      at: now,
      spoken: null,
      ...NOTHING,
      counter: ticketChanges(queue, closed),
      tells: tellsOf(commune, closed),
    },
    line: null,
    mark: null,
  });
}
