// An appointment: a seat in a slot, booked, reminded of, cancelled with one tap, come to.
import { DAY, dayOf, HOUR, MINUTE, type Moment, startOfDay } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { AppointmentId, CommuneId, PersonId } from '../ids.ts';
import { type Bookable, type BookableId, bookableOf, freeSlots, slotsOn } from './bookable.ts';

export const APPOINTMENT_STATUSES = ['booked', 'cancelled', 'called_off', 'come'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** Why somebody asks to be received; kept sealed, seen only by who is cleared. */
export const RECEPTION_REASONS = ['khieu_nai', 'to_cao', 'kien_nghi'] as const;
export type ReceptionReason = (typeof RECEPTION_REASONS)[number];

export type Appointment = {
  readonly id: AppointmentId;
  readonly commune: CommuneId;
  readonly citizen: PersonId;
  readonly what: BookableId;
  readonly at: Moment;
  /** 1 … capacity: a seat is taken once, whoever taps first. */
  readonly seat: number;
  readonly status: AppointmentStatus;
  readonly reason: ReceptionReason | null;
  readonly remindAt: Moment | null;
  readonly version: number;
};

/** People are reminded at this hour of the day before: home from the field, well before the quiet of night. */
const REMINDED_AT = 17 * HOUR;
/** Whoever comes to a counter by appointment takes their number from this long before it, and as long after it. */
const COME_EARLY = 60 * MINUTE;
const COME_LATE = 60 * MINUTE;

export type Booking = {
  readonly id: AppointmentId;
  readonly citizen: PersonId;
  readonly what: string | null;
  readonly at: Moment | null;
  readonly reason: ReceptionReason | null;
};

export type Booked =
  | { readonly kind: 'booked'; readonly appointment: Appointment }
  | { readonly kind: 'refused'; readonly reason: 'not_offered' | 'slot_full' | 'has_one' };

/**
 * Books a seat. `others` are the appointments that stand for the same thing; a person holds one of them at a time, so
 * that nobody fills a day alone.
 */
export function book(
  commune: Commune,
  others: readonly Appointment[],
  booking: Booking,
  now: Moment,
): Booked {
  const bookable = bookableOf(commune, booking.what);
  const { at } = booking;
  if (bookable === null || at === null) return { kind: 'refused', reason: 'not_offered' };
  const standing = others.filter((one) => one.status === 'booked' && one.what === bookable.id);
  if (standing.some((one) => one.citizen === booking.citizen && one.at > now))
    return { kind: 'refused', reason: 'has_one' };
  const slot = slotsOn(commune, bookable, dayOf(at)).find((one) => one.at === at);
  if (slot === undefined) return { kind: 'refused', reason: 'not_offered' };
  const taken = standing.filter((one) => one.at === at).map((one) => one.seat);
  const isFree = freeSlots(commune, bookable, dayOf(at), new Map([[at, taken.length]]), now).some(
    (one) => one.at === at,
  );
  if (!isFree) return { kind: 'refused', reason: 'slot_full' };
  return { kind: 'booked', appointment: seated(commune, bookable, booking, at, taken, now) };
}

function seated(
  commune: Commune,
  bookable: Bookable,
  { id, citizen, reason }: Booking,
  at: Moment,
  taken: readonly number[],
  now: Moment,
): Appointment {
  let seat = 1;
  while (taken.includes(seat)) seat += 1;
  const remindAt = reminderOf(at, now);
  return {
    id,
    commune: commune.id,
    citizen,
    what: bookable.id,
    at,
    seat,
    status: 'booked',
    reason,
    remindAt,
    version: 1,
  };
}

/** The day before at a fitting hour; null when that hour has passed already: whoever books today for tomorrow knows. */
export function reminderOf(at: Moment, now: Moment): Moment | null {
  const reminded = startOfDay(dayOf(at)) - DAY + REMINDED_AT;
  return reminded > now ? reminded : null;
}

/** The appointment given up by whoever made it, or called off by the commune; null when it stands no more. */
export function ended(
  appointment: Appointment,
  status: 'cancelled' | 'called_off' | 'come',
): Appointment | null {
  if (appointment.status !== 'booked') return null;
  return { ...appointment, status, remindAt: null, version: appointment.version + 1 };
}

/** Reminded: it is done once. */
export function reminded(appointment: Appointment): Appointment {
  return { ...appointment, remindAt: null, version: appointment.version + 1 };
}

/** Whether it can still be kept as things stand: what was booked is offered at that time. */
export function isOffered(commune: Commune, { what, at }: Appointment): boolean {
  const bookable = bookableOf(commune, what);
  return bookable !== null && slotsOn(commune, bookable, dayOf(at)).some((slot) => slot.at === at);
}

/** The appointment for which somebody comes to the counters now: of this field, about this time. */
export function comingFor(
  appointments: readonly Appointment[],
  field: string,
  now: Moment,
): Appointment | null {
  return (
    appointments.find(
      ({ status, what, at }) =>
        status === 'booked' && what === `f.${field}` && at - COME_EARLY <= now && now <= at + COME_LATE,
    ) ?? null
  );
}
