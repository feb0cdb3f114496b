// Nudges: when a waiting citizen is asked again, and when an unheard answer is to be told in person.
import { addWorkingDays, dueOf, nextOpening } from '../calendar.ts';
import { dayOf, MINUTE, type Moment, startOfDay } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Complaint, Standing, Urgency } from './complaint.ts';
import { calendarFor } from './context.ts';

/** Nudges to a citizen who does not reply; the step after the last goes on with what is known (complaints.md §6.2). */
export const NUDGES = 2;

/** Time between nudges (proposal of the project): in danger minutes, day and night. */
const BETWEEN_NUDGES: Record<Urgency, { readonly count: number; readonly unit: 'minutes' | 'wh' | 'wd' }> = {
  emergency: { count: 15, unit: 'minutes' },
  urgent: { count: 2, unit: 'wh' },
  ordinary: { count: 2, unit: 'wd' },
};

/** Working days from the answer to the first call to tell it in person, and from one call to the next (proposal). */
const FIRST_CALL_AFTER = 1;
const BETWEEN_CALLS = 2;

/** Working days until another body is first asked for its result, and from then on (the project's complex term, and the
 * progress note of complaints.md §6.1). */
const FIRST_RESULT_AFTER = 15;
const BETWEEN_RESULTS = 7;

type Waiting = Extract<Standing, { status: 'waiting' }>;
type Answered = Extract<Standing, { status: 'answered' }>;
type HandedOver = Extract<Standing, { status: 'handed_over' }>;

/** When nudge `number` to the citizen is due; number `NUDGES + 1` is the end of waiting. */
export function nudgeMoment(
  { urgency }: Complaint,
  { since }: Waiting,
  commune: Commune,
  number: number,
): Moment {
  const { count, unit } = BETWEEN_NUDGES[urgency];
  switch (unit) {
    case 'minutes':
      return since + number * count * MINUTE;
    case 'wh':
      return nextOpening(
        calendarFor(commune),
        dueOf(calendarFor(commune), since, { count: number * count, unit }).at,
      );
    case 'wd':
      return morningAfter(commune, since, number * count);
    default:
      return unit satisfies never;
  }
}

/** When call `number` to go and tell the answer is due. */
export function callMoment({ at }: Answered, commune: Commune, number: number): Moment {
  return morningAfter(commune, at, FIRST_CALL_AFTER + (number - 1) * BETWEEN_CALLS);
}

/** When the owner is to ask the other body for the `number`-th time what has become of the matter. */
export function resultMoment({ at }: HandedOver, commune: Commune, number: number): Moment {
  return morningAfter(commune, at, FIRST_RESULT_AFTER + (number - 1) * BETWEEN_RESULTS);
}

/** The opening of the office, so many working days later. */
function morningAfter(commune: Commune, moment: Moment, workingDays: number): Moment {
  const calendar = calendarFor(commune);
  return nextOpening(calendar, startOfDay(addWorkingDays(calendar, dayOf(moment), workingDays)));
}

/** The highest number after `done` whose moment has come; `done` when none has. Catches up after a standstill. */
export function numberDue(done: number, now: Moment, momentOf: (number: number) => Moment): number {
  let number = done;
  while (momentOf(number + 1) <= now) number += 1;
  return number;
}
