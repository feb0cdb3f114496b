// The promise in the course of time: shares of the term, and how a pause moves it.
import {
  addWorkingMinutes,
  type Due,
  dueOf,
  momentAtShare,
  workingDaysBetween,
  workingMinutesBetween,
} from '../calendar.ts';
import { dayOf, type Moment, startOfDay } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Complaint } from './complaint.ts';
import { type Context, calendarFor } from './context.ts';
import { promiseFrom } from './terms.ts';

/** A share of the term, in percent (complaints.md §6.2). */
export type Share = 25 | 50 | 80;

/** The moment at which a share of the present promise has passed: working time, in an emergency plain time. */
export function shareMoment(complaint: Complaint, commune: Commune, share: Share): Moment {
  const { clockFrom, due, urgency } = complaint;
  if (urgency === 'emergency') return clockFrom + Math.round(((due.at - clockFrom) * share) / 100);
  return momentAtShare(calendarFor(commune), clockFrom, due, share);
}

/**
 * The promise when the pause of a waiting complaint ends now. A date that ends with a day moves by the working days of
 * the pause, one that ends at a minute by its working minutes; the beginning of the clock moves alike, so that shares
 * already passed stay as they were. The same promise when nothing waits.
 */
export function afterPause(
  complaint: Complaint,
  { commune, now }: Context,
): Pick<Complaint, 'due' | 'clockFrom'> {
  if (complaint.standing.status !== 'waiting') return complaint;
  const since = Math.max(complaint.standing.since, complaint.clockFrom); // an apology signed meanwhile began anew
  const { due, clockFrom, urgency } = complaint;
  if (urgency === 'emergency') {
    const at = due.at + (now - since);
    return { due: { ...due, at, day: dayOf(at) }, clockFrom: clockFrom + (now - since) };
  }
  const calendar = calendarFor(commune);
  const minutes = workingMinutesBetween(calendar, since, now);
  return {
    due: endsWithDay(due) ? movedByDays(due, commune, since, now) : movedByMinutes(due, commune, minutes),
    clockFrom: minutes > 0 ? addWorkingMinutes(calendar, clockFrom, minutes) : clockFrom,
  };
}

/**
 * The new date of an apology: the matter's term once more, from the promised end, or from now when that has passed.
 * A human signs it, and may answer long before.
 */
export function extendedDue(complaint: Complaint, context: Context): Due {
  const { due } = complaint;
  const end = endsWithDay(due) ? startOfDay(due.day) : due.at; // the due day itself is not counted again
  return promiseFrom(context, complaint, Math.max(end, context.now));
}

/** The day that the citizen was promised is over: the one in force, or the one an apology was signed for. */
export function isLate({ due, apology }: Pick<Complaint, 'due' | 'apology'>, now: Moment): boolean {
  const promised = apology.kind === 'signed' ? apology.signedFor : due.at;
  return now >= promised;
}

/** Terms in days end at 24:00, which is the beginning of the day after the due day. */
export function endsWithDay(due: Due): boolean {
  return startOfDay(due.day) < due.at && startOfDay(dayOf(due.at)) === due.at;
}

function movedByDays(due: Due, commune: Commune, since: Moment, now: Moment): Due {
  const calendar = calendarFor(commune);
  const count = workingDaysBetween(calendar, dayOf(since), dayOf(now));
  if (count === 0) return due;
  const moved = dueOf(calendar, startOfDay(due.day), { count, unit: 'wd' });
  return { ...moved, projected: moved.projected || due.projected };
}

function movedByMinutes(due: Due, commune: Commune, minutes: number): Due {
  if (minutes === 0) return due;
  const calendar = calendarFor(commune);
  const at = addWorkingMinutes(calendar, due.at, minutes);
  const isProjected = dueOf(calendar, at, { count: 0, unit: 'wd' }).projected;
  return { at, day: dayOf(at), projected: due.projected || isProjected };
}
