// The playground's clock: pushed forwards only, kept in Postgres so that every process follows.
import { addWorkingDays, type Calendar, nextOpening } from '../../domain/calendar.ts';
import { DAY, dayOf, HOUR, type Moment, startOfDay } from '../../domain/clock.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { PlaygroundRefusal } from './refusal.ts';
import type { Room } from './room.ts';

/** The ways the clock can be pushed. */
export const PUSHES = ['hour', 'next_working_morning', 'working_day', 'week'] as const;
export type Push = (typeof PUSHES)[number];

/** By name, or to a moment: ISO 8601 with an offset. */
export type Pushed = { readonly push: Push } | { readonly to: string };

export type ClockNow = { readonly iso: string; readonly words: string };

/** Everything that comes due on the way rings at once: a push of many years would ring thousands of times. */
const PUSHED_AT_MOST = 366 * DAY;

export function openPushing(room: Room) {
  function read(): ClockNow {
    const at = room.clock.business();
    const words = room.say({ key: 'page-when', vars: { when: { kind: 'moment', at } } });
    return { iso: new Date(at).toISOString(), words };
  }

  async function push(pushed: Pushed): Promise<ClockNow> {
    const calendar = calendarFor(await room.commune());
    const now = room.clock.business();
    const target = 'push' in pushed ? pushedTo(pushed.push, now, calendar) : Date.parse(pushed.to);
    if (target < now)
      throw new PlaygroundRefusal(
        'The clock only runs forward: give a later time, or begin again with `gan-dan reset --demo`.',
        400,
      );
    if (target - now > PUSHED_AT_MOST)
      throw new PlaygroundRefusal('The clock is pushed by a year at most: give an earlier time.', 400);
    await room.clock.push(target - now);
    return read();
  }

  return { read, push };
}

/** Where a push leads, by the commune's calendar. */
export function pushedTo(push: Push, now: Moment, calendar: Calendar): Moment {
  switch (push) {
    case 'hour':
      return now + HOUR;
    case 'next_working_morning':
      return nextMorning(now, calendar);
    case 'working_day':
      return startOfDay(addWorkingDays(calendar, dayOf(now), 1)) + (now - startOfDay(dayOf(now)));
    case 'week':
      return now + 7 * DAY;
    default:
      return push satisfies never;
  }
}

/** Today's opening when it is still to come, else that of the next working day. */
function nextMorning(now: Moment, calendar: Calendar): Moment {
  const today = startOfDay(dayOf(now));
  const morning = nextOpening(calendar, today);
  return morning > now ? morning : nextOpening(calendar, today + DAY);
}
