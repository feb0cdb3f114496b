// Write counter: numbers taken, tickets and appointments moved on, pauses of counters, one statement a kind.
import { bookSeats, moveAppointments } from '../db/appointments.ts';
import { beginPauses, endPauses, moveTickets, takeTickets } from '../db/tickets.ts';
import { unlessEmpty } from './batch.ts';
import type { Deps } from './deps.ts';
import type { Prepared } from './prepare.ts';
import type { CounterChange } from './turn.ts';

/** What changes at the counters. A number, a ticket or a seat that others were faster at refuses the transaction. */
export function counterStatements(deps: Deps, batch: readonly Prepared[]) {
  const { sealer } = deps.db;
  const changes = batch.flatMap(({ turn }) =>
    (turn.counter ?? []).map((change) => ({ ...change, commune: turn.commune })),
  );
  const pauses = ofKind(changes, 'pause');
  return {
    ticketsTaken: unlessEmpty(
      batch.flatMap((one) => one.tickets),
      takeTickets,
    ),
    ticketsMoved: unlessEmpty(
      ofKind(changes, 'tickets').flatMap(({ moves }) => moves),
      (all) => moveTickets(sealer, all),
    ),
    pausesBegun: unlessEmpty(
      pauses.filter(({ begins }) => begins),
      (all) => beginPauses(all, deps.clock.business()),
    ),
    pausesEnded: unlessEmpty(
      pauses.filter(({ begins }) => !begins),
      endPauses,
    ),
    seatsBooked: unlessEmpty(
      ofKind(changes, 'booked').map(({ appointment }) => appointment),
      (all) => bookSeats(sealer, all),
    ),
    appointmentsMoved: unlessEmpty(ofKind(changes, 'appointment'), moveAppointments),
  };
}

function ofKind<C extends CounterChange, K extends C['kind']>(
  changes: readonly C[],
  kind: K,
): readonly Extract<C, { readonly kind: K }>[] {
  return changes.filter((change): change is Extract<C, { readonly kind: K }> => change.kind === kind);
}
