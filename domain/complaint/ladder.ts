// The steps of the ladder: when an unanswered matter goes up, counts as a breach, points to the province.
import { addWorkingDays, nextOpening } from '../calendar.ts';
import { DAY, dayOf, HOUR, type Moment, startOfDay } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Complaint } from './complaint.ts';
import { type Context, calendarFor } from './context.ts';
import { numberDue } from './nudges.ts';

/** Working days after the promised end at which the ladder steps up (complaints.md §6.2); then weekly. */
const WORKING_DAYS_AFTER = [0, 1, 3, 10] as const;
/** Hours after the end of an emergency's term, day and night (proposal of the project); then daily. */
const EMERGENCY_HOURS_AFTER = [0, 1, 2, 4] as const;
/** The last listed step also tells the citizen of the province (complaints.md §8.3). */
const LAST_LISTED = 4;

/**
 * When step `number` (1 = the end of the promise) of the ladder is due. Steps wait for the office to open, so that
 * nobody is woken; those of an emergency that nobody has accepted do not. A signed apology adds one step before:
 * the ladder goes up at the first promised end whether or not it was signed (DESIGN §2).
 */
export function stepMoment(complaint: Complaint, commune: Commune, number: number): Moment {
  if (complaint.apology.kind !== 'signed') return stepAfter(complaint, commune, complaint.due.at, number);
  if (number === 1) return stepAfter(complaint, commune, complaint.apology.signedFor, 1);
  return stepAfter(complaint, commune, complaint.due.at, number - 1);
}

/** How many steps are due by now. After a standstill several are, and one ring catches up with all of them. */
export function stepsDue(complaint: Complaint, { commune, now }: Context): number {
  return numberDue(complaint.rung, now, (number) => stepMoment(complaint, commune, number));
}

/** The promise in force ends without an answer somewhere between the present rung and step `number`. */
export function breaksPromise(complaint: Complaint, number: number): boolean {
  return passes(complaint, number, complaint.apology.kind === 'signed' ? 2 : 1);
}

/** Going to step `number` passes the one that tells the citizen of the province. */
export function leadsBeyond(complaint: Complaint, number: number): boolean {
  return passes(complaint, number, complaint.apology.kind === 'signed' ? LAST_LISTED + 1 : LAST_LISTED);
}

function passes(complaint: Complaint, number: number, step: number): boolean {
  return complaint.rung < step && step <= number;
}

function stepAfter(complaint: Complaint, commune: Commune, end: Moment, number: number): Moment {
  return complaint.urgency === 'emergency'
    ? emergencyStep(complaint, commune, end, number)
    : workingStep(commune, end, number);
}

function workingStep(commune: Commune, end: Moment, number: number): Moment {
  const calendar = calendarFor(commune);
  const first = nextOpening(calendar, end);
  const timeOfDay = first - startOfDay(dayOf(first));
  const days = WORKING_DAYS_AFTER[Math.min(number, LAST_LISTED) - 1] ?? 0;
  const listed = startOfDay(addWorkingDays(calendar, dayOf(first), days)) + timeOfDay;
  return nextOpening(calendar, listed + repeatsAfter(number) * 7 * DAY);
}

function emergencyStep(complaint: Complaint, commune: Commune, end: Moment, number: number): Moment {
  const hours = EMERGENCY_HOURS_AFTER[Math.min(number, LAST_LISTED) - 1] ?? 0;
  const moment = end + hours * HOUR + repeatsAfter(number) * DAY;
  return complaint.standing.status === 'accepted' ? nextOpening(calendarFor(commune), moment) : moment;
}

/** Steps past the listed ones: weeks, in an emergency days. */
function repeatsAfter(number: number): number {
  return Math.max(0, number - LAST_LISTED);
}
