// Number: a citizen takes a number, gives it back, or comes back with a paper.
import { bookedBy } from '../../db/appointments.ts';
import { loadQueue } from '../../db/tickets.ts';
import { dayOf, startOfDay } from '../../domain/clock.ts';
import { comingFor, ended } from '../../domain/counter/appointment.ts';
import { change, type TicketCommand } from '../../domain/counter/serve.ts';
import { take } from '../../domain/counter/take.ts';
import { type FieldId, id, type TicketId } from '../../domain/ids.ts';
import { plainSay } from '../../flows/outcome.ts';
import { takingRefusalPhrase } from '../../locales/counter.ts';
import { type Asking, type Fulfilled, NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { CounterChange } from '../turn.ts';
import { tellsOf, ticketChanges } from './queue-change.ts';

/** Takes a number; an appointment at this hour is come to with it. The taker is told by the turn's commit. */
export async function takeNumber(
  deps: Deps,
  { commune, line, at }: Asking,
  fields: { readonly field: string | null; readonly priority: string | null },
): Promise<Fulfilled> {
  const day = dayOf(at);
  const citizen = line.person.id;
  const { queue, booked } = await deps.db.within(commune.id, async (tx) => ({
    queue: await loadQueue(tx, commune.id, day),
    booked: await bookedBy(tx, commune.id, citizen, startOfDay(day)),
  }));
  const field = fields.field ?? '';
  const appointment = comingFor(booked, field, at);
  const taking = {
    id: deps.ids.next<TicketId>(),
    citizen,
    field: id<FieldId>(field),
    hasPriority: fields.priority === 'yes',
    appointment: appointment?.at ?? null,
  };
  const taken = take(commune, queue, taking, at);
  if (taken.kind === 'refused') return { ...NOTHING, says: [plainSay(takingRefusalPhrase(taken, commune))] };
  const come = appointment && ended(appointment, 'come');
  const met: readonly CounterChange[] =
    appointment === null || come === null
      ? []
      : [{ kind: 'appointment', before: appointment.version, after: come }];
  return { ...NOTHING, counter: [{ kind: 'taken', draft: taken.draft }, ...met], says: [] };
}

/** What the holder of a number asks about it. */
export async function changeTicket(
  deps: Deps,
  { commune, line, at }: Asking,
  kind: TicketCommand['kind'],
  ticket: string | null,
): Promise<Fulfilled> {
  const queue = await deps.db.within(commune.id, (tx) => loadQueue(tx, commune.id, dayOf(at)));
  const changed = change(commune, queue, line.person.id, { kind, ticket: id(ticket ?? '') }, at);
  if (changed.kind === 'refused') return { ...NOTHING, says: [plainSay({ key: 'ticket-over' })] };
  return { ...NOTHING, counter: ticketChanges(queue, changed), tells: tellsOf(commune, changed), says: [] };
}
