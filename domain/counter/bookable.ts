// What can be booked: a leader's reception, or a field of the counters; its days and its slots with their capacity.
import {
  addWorkingDays,
  type Calendar,
  hoursOn,
  isWorkingDay,
  timeOfDay,
  type WorkingHours,
} from '../calendar.ts';
import { DAY, type Day, dayOf, HOUR, MINUTE, type Moment, startOfDay } from '../clock.ts';
import type { Commune, CounterField, Reception } from '../commune.ts';
import { calendarFor } from '../complaint/context.ts';
import type { Id, OfficerId } from '../ids.ts';
import { sitterOf } from './desks.ts';

/** Names what is booked, in choices and in the database: `r.chu-tich`, `f.ho-tich`. */
export type BookableId = Id<'bookable'>;

export type Bookable =
  | { readonly kind: 'reception'; readonly id: BookableId; readonly reception: Reception }
  | { readonly kind: 'field'; readonly id: BookableId; readonly field: CounterField };

/** A stretch of time to come in, and for how many people. */
export type Slot = { readonly at: Moment; readonly until: Moment; readonly capacity: number };

/** Slots at the counters are half hours (`CounterField.capacity`). */
const FIELD_SLOT = 30 * MINUTE;
/** A slot may be booked until so long before it begins. */
const LEAD = HOUR;
/** Bookings are taken this far ahead. */
const AHEAD = 45 * DAY;
/** A week of office days: more choices help nobody. */
const DAYS_OFFERED = 5;

/** Everything that can be booked in a commune: receptions first, then the fields that take appointments. */
export function bookablesOf(commune: Commune): readonly Bookable[] {
  return [
    ...commune.receptions.map(
      (reception) => ({ kind: 'reception', id: named(`r.${reception.id}`), reception }) as const,
    ),
    ...commune.fields
      .filter(({ capacity }) => capacity > 0)
      .map((field) => ({ kind: 'field', id: named(`f.${field.id}`), field }) as const),
  ];
}

/** What an id names; null when the commune no longer offers it. */
export function bookableOf(commune: Commune, id: string | null): Bookable | null {
  return bookablesOf(commune).find((one) => one.id === id) ?? null;
}

function named(text: string): BookableId {
  return text as BookableId; // made here only, of ids that the commune's file has checked
}

/** The slots of a day, in order; none on days that are not offered. */
export function slotsOn(commune: Commune, bookable: Bookable, day: Day): readonly Slot[] {
  switch (bookable.kind) {
    case 'reception': {
      const { reception } = bookable;
      if (!isReceptionDay(calendarFor(commune), reception, day)) return [];
      const slots = cut(day, reception.hours, reception.minutes * MINUTE, reception.capacity);
      return slots.filter(({ at }) => receiverOf(commune, reception, at) !== null);
    }
    case 'field': {
      if (!isWorkingDay(calendarFor(commune), day)) return [];
      const { field } = bookable;
      const serving = commune.counters.filter(({ serves }) => serves.includes(field.id));
      return cut(day, hoursOn(commune, day), FIELD_SLOT, field.capacity).filter(({ at }) =>
        serving.some((counter) => sitterOf(commune, counter, at) !== null),
      );
    }
    default:
      return bookable satisfies never;
  }
}

/** Who receives in person: a holder of the post who is there. Nobody stands in at a reception (complaints.md F8). */
export function receiverOf(commune: Commune, { post }: Reception, at: Moment): OfficerId | null {
  const isThere = (absences: readonly { readonly from: Moment; readonly to: Moment }[]) =>
    absences.every(({ from, to }) => at < from || to <= at);
  return (
    commune.officers.find(({ posts, absences }) => posts.includes(post) && isThere(absences))?.id ?? null
  );
}

function cut(day: Day, hours: WorkingHours, length: number, capacity: number): readonly Slot[] {
  const midnight = startOfDay(day);
  return hours.flatMap(({ from, to }) => {
    const begin = midnight + timeOfDay(from);
    const count = Math.floor((midnight + timeOfDay(to) - begin) / length);
    return Array.from({ length: count }, (_, index) => {
      const at = begin + index * length;
      return { at, until: at + length, capacity };
    });
  });
}

/** A monthly day that is no working day is held on the next one. */
function isReceptionDay(calendar: Calendar, { on }: Reception, day: Day): boolean {
  if (!isWorkingDay(calendar, day)) return false;
  switch (on.kind) {
    case 'weekly':
      return weekdayOf(day) === on.weekday;
    case 'monthly':
      return on.days.some((date) =>
        [day.slice(0, 7), monthBefore(day)].some((month) => heldOn(calendar, month, date) === day),
      );
    default:
      return on satisfies never;
  }
}

function heldOn(calendar: Calendar, month: string, date: number): Day {
  const meant = dayOf(startOfDay(`${month}-01`) + (date - 1) * DAY);
  return isWorkingDay(calendar, meant) ? meant : addWorkingDays(calendar, meant, 1);
}

function monthBefore(day: Day): string {
  return dayOf(startOfDay(`${day.slice(0, 7)}-01`) - DAY).slice(0, 7);
}

/** 1 = Monday … 7 = Sunday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** How many are booked at the moments of slots. */
export type Booked = ReadonlyMap<Moment, number>;

/** Slots of a day that may still be booked. */
export function freeSlots(
  commune: Commune,
  bookable: Bookable,
  day: Day,
  booked: Booked,
  now: Moment,
): readonly Slot[] {
  return slotsOn(commune, bookable, day).filter(
    ({ at, capacity }) => at >= now + LEAD && at <= now + AHEAD && (booked.get(at) ?? 0) < capacity,
  );
}

/** The next days on which a slot is free, at most a week of office days. */
export function freeDays(commune: Commune, bookable: Bookable, booked: Booked, now: Moment): readonly Day[] {
  const days: Day[] = [];
  for (let at = now; at <= now + AHEAD && days.length < DAYS_OFFERED; at += DAY) {
    const day = dayOf(at);
    if (freeSlots(commune, bookable, day, booked, now).length > 0) days.push(day);
  }
  return days;
}

/** The next days on which a leader receives, whether or not a slot is free. */
export function receptionDays(
  commune: Commune,
  reception: Reception,
  now: Moment,
  most: number,
): readonly Day[] {
  const calendar = calendarFor(commune);
  const days: Day[] = [];
  for (let at = now; at <= now + AHEAD && days.length < most; at += DAY) {
    if (isReceptionDay(calendar, reception, dayOf(at))) days.push(dayOf(at));
  }
  return days;
}
