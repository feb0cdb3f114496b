// A ticket: a number for the counter, from the tap that took it to the visit that ended it.
import { type Day, MINUTE, type Moment } from '../clock.ts';
import type { CommuneId, CounterId, FieldId, PersonId, TicketId } from '../ids.ts';

export const TICKET_STATUSES = [
  'waiting',
  'called',
  'lacking',
  'served',
  'missed',
  'cancelled',
  'expired',
] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Where a ticket stands; each variant carries only what is true in it. */
export type TicketStanding =
  /** `notBefore`: somebody who was called in vain is not called again before this. */
  | { readonly status: 'waiting'; readonly notBefore: Moment | null }
  | { readonly status: 'called'; readonly counter: CounterId; readonly at: Moment }
  /** Gone to fetch a paper; comes back today with the same number. */
  | { readonly status: 'lacking'; readonly counter: CounterId; readonly at: Moment }
  | { readonly status: 'served'; readonly counter: CounterId; readonly at: Moment }
  /** Called twice in vain. */
  | { readonly status: 'missed'; readonly at: Moment }
  | { readonly status: 'cancelled'; readonly at: Moment }
  /** The day ended before its turn came. */
  | { readonly status: 'expired'; readonly at: Moment };

/** A number for the counter on a day. Of priority only the rank is kept: no reason, and so no word about health. */
export type Ticket = {
  readonly id: TicketId;
  readonly commune: CommuneId;
  readonly day: Day;
  /** 1, 2, 3 … for each commune and day, without a gap and without a repeat. */
  readonly number: number;
  readonly citizen: PersonId;
  readonly field: FieldId;
  readonly takenAt: Moment;
  /** The smaller, the sooner: see `rankOf`. */
  readonly rank: Moment;
  /** Calls nobody came to. */
  readonly absences: number;
  /** Has been told that their turn is near. */
  readonly isNearTold: boolean;
  /** The paper that was missing, in the clerk's words. */
  readonly missing: string | null;
  readonly standing: TicketStanding;
  /** Raised by every change. */
  readonly version: number;
};

/** A ticket whose number is still to be given, in the transaction that writes it. */
export type TicketDraft = Omit<Ticket, 'number'>;

/**
 * How long before their tap people with priority count as having come: the old, the sick, the disabled, pregnant women,
 * people with small children (commune practice, courtesy-and-letters.md §1), people from far hamlets, and whoever has
 * an appointment.
 *
 * It bounds the waiting of everybody else: who came is passed only by people with priority who come within these 90
 * minutes after them, and by nobody later. So the ordinary wait is at most the wait in plain order of coming, plus
 * one visit for each of these few, shared among the counters that serve the field.
 */
export const HEAD_START = 90 * MINUTE;

/** By what tickets are called: the moment of the tap, or of the appointment if that is earlier, less the head start. */
export function rankOf(
  takenAt: Moment,
  { hasPriority, appointment }: { readonly hasPriority: boolean; readonly appointment: Moment | null },
): Moment {
  if (appointment !== null) return Math.min(takenAt, appointment) - HEAD_START;
  return hasPriority ? takenAt - HEAD_START : takenAt;
}

/** Still of today's queue: waits, is called, or comes back with a paper. */
export function isOpen({ standing: { status } }: Pick<Ticket, 'standing'>): boolean {
  return status === 'waiting' || status === 'called' || status === 'lacking';
}

/** The ticket with another standing. */
export function moved(ticket: Ticket, standing: TicketStanding, more: Partial<Ticket> = {}): Ticket {
  return { ...ticket, ...more, standing, version: ticket.version + 1 };
}
