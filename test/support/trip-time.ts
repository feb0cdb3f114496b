// Time of a trip: the business clock of the house, pushed on by the commune's calendar; nobody sleeps.
import { addWorkingDays, nextOpening } from '../../domain/calendar.ts';
import { DAY, dayOf, HOUR, MINUTE, type Moment, SECOND, startOfDay } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { shareMoment } from '../../domain/complaint/promise.ts';
import type { House } from './house.ts';

/** A stretch of time as people speak of it. */
export type Span =
  | { readonly minutes: number }
  | { readonly hours: number }
  /** To the same time of day, so many working days later. */
  | { readonly workingDays: number }
  /** Until so many percent of the open complaint's term are over. */
  | { readonly toShare: 25 | 50 | 80 | 100 }
  | { readonly to: 'next working morning' }
  /** Local time of Việt Nam, `2026-11-06T23:30`. */
  | { readonly to: { readonly local: string } };

export interface Time {
  /** Business time now. */
  now(): Moment;
  /** Business time now as people read it, `2026-11-06 07:45`. */
  local(): string;
  passes(span: Span): Promise<void>;
}

/** Every trip begins on this Monday at eight. */
export const TRIP_BEGINS = Date.parse('2026-11-02T08:00:00+07:00');

/** By how much business time is ahead when a trip begins now. */
export function beginningOffset(): number {
  return TRIP_BEGINS - Date.now();
}

/** What the clock must know of the commune and its open complaint. */
export type Known = {
  commune(): Promise<Commune>;
  openComplaint(): Promise<Complaint>;
  /** Called when the clock has been pushed: whatever rings is under way. */
  pushed(): Promise<void>;
};

/** The clock of a house that began with this offset. */
export function openTime(house: Pick<House, 'moveTo'>, offset: number, known: Known): Time {
  let ahead = offset;
  const now = () => Date.now() + ahead;
  return {
    now,
    local: () => localOf(now()),
    async passes(span) {
      const target = await endOf(span, now(), known);
      if (target < now()) throw new Error(`${localOf(target)} has passed already: it is ${localOf(now())}`);
      ahead += target - now();
      await house.moveTo(ahead);
      await known.pushed();
    },
  };
}

async function endOf(span: Span, now: Moment, known: Known): Promise<Moment> {
  if ('minutes' in span) return now + span.minutes * MINUTE;
  if ('hours' in span) return now + span.hours * HOUR;
  const commune = await known.commune();
  const calendar = calendarFor(commune);
  const today = startOfDay(dayOf(now));
  if ('workingDays' in span)
    return startOfDay(addWorkingDays(calendar, dayOf(now), span.workingDays)) + (now - today);
  if ('toShare' in span) return (await shareOf(span.toShare, commune, known)) + SECOND;
  if (span.to === 'next working morning') return nextOpening(calendar, today + DAY) + SECOND;
  return Date.parse(`${span.to.local}:00+07:00`);
}

async function shareOf(share: 25 | 50 | 80 | 100, commune: Commune, known: Known): Promise<Moment> {
  const complaint = await known.openComplaint();
  return share === 100 ? complaint.due.at : shareMoment(complaint, commune, share);
}

function localOf(moment: Moment): string {
  return new Date(moment + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ');
}
