// The playground's clock: pushed forwards only, kept in Postgres so that every process follows.
import { addWorkingDays, type Calendar, nextOpening } from '../../domain/calendar.ts';
import { DAY, dayOf, HOUR, type Moment, startOfDay } from '../../domain/clock.ts';

/** The ways the clock can be pushed. */
export const PUSHES = ['hour', 'next_working_morning', 'working_day', 'week'] as const;
export type Push = (typeof PUSHES)[number];

/** Where a push leads, by the commune's calendar. */
export function pushedTo(push: Push, now: Moment, calendar: Calendar): Moment {
  switch (push) {
    case 'hour':
      return now + HOUR;
    case 'next_working_morning':
      return nextOpening(calendar, startOfDay(dayOf(now)) + DAY);
    case 'working_day':
      return startOfDay(addWorkingDays(calendar, dayOf(now), 1)) + (now - startOfDay(dayOf(now)));
    case 'week':
      return now + 7 * DAY;
    default:
      return push satisfies never;
  }
}
