// Recounts: rest days announced later move the promises that were counted without them.
import {
  addWorkingDays,
  addWorkingMinutes,
  type Calendar,
  calendarOf,
  type Due,
  dueAt,
  dueOf,
  dueWith,
  type RestRow,
  type Term,
  workingDayOn,
  workingDaysBetween,
  workingMinutesBetween,
} from '../calendar.ts';
import { dayOf } from '../clock.ts';
import type { CommandOf } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { type Context, calendarFor } from './context.ts';
import { type Decision, decided } from './decision.ts';
import { endsWithDay } from './promise.ts';
import { termOf } from './terms.ts';

/**
 * Counts the present promise by the commune's rest days of now. Nothing when it ends as before and is as certain as
 * before; nothing either when this very notice has been counted already, so that loading it twice moves nobody twice.
 */
export function recount(command: CommandOf<'Recount'>, complaint: Complaint, context: Context): Decision {
  if (complaint.recountedBy === command.notice || complaint.urgency === 'emergency') return decided();
  const due = recounted(complaint, command.before, context);
  const { at, day, projected } = complaint.due;
  if (due.at === at && due.day === day && due.projected === projected) return decided();
  return decided({ kind: 'Recounted', due, notice: command.notice });
}

/** The same length of the term, counted by other rest days. */
function recounted(complaint: Complaint, before: readonly RestRow[], context: Context): Due {
  const old = calendarOf(before, context.commune.hours);
  const fresh = calendarFor(context.commune);
  const { clockFrom, due } = complaint;
  if (!endsWithDay(due)) {
    const minutes = workingMinutesBetween(old, clockFrom, due.at);
    return dueAt(fresh, clockFrom, addWorkingMinutes(fresh, clockFrom, minutes));
  }
  const term = termOf(complaint, context.commune);
  if (term.unit === 'd') return inCalendarDays(complaint, term, old, fresh);
  const count = workingDaysBetween(old, dayOf(clockFrom), due.day);
  return dueWith(fresh, clockFrom, addWorkingDays(fresh, dayOf(clockFrom), count));
}

/** Rest days do not lengthen a term in calendar days: only its last day rolls over. */
function inCalendarDays({ clockFrom, due }: Complaint, term: Term, old: Calendar, fresh: Calendar): Due {
  const isPlain = dueOf(old, clockFrom, term).day === due.day;
  return isPlain ? dueOf(fresh, clockFrom, term) : dueWith(fresh, clockFrom, workingDayOn(fresh, due.day));
}
