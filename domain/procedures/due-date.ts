// Due date: the day by which the result is there, where the time limit is a plain number of days.
import { type Calendar, type Due, dueOf, nextOpening, type Term } from '../calendar.ts';
import { type Day, dayOf, type Moment } from '../clock.ts';

/** Everything handed in on `from`, the result is there by `due`. */
export type ResultBy = { readonly from: Day; readonly due: Due };

/** "03 ngày làm việc", "Không quá 15 ngày": no condition, no second number, no "about". */
const PLAIN = /^(?:không quá )?0*([1-9]\d?) ngày( làm việc)?\.?$/iu;

/** The term that a time limit says; null when it says more, or less, than a number of days. */
export function termOf(timeLimit: string): Term | null {
  const [, count, working] = PLAIN.exec(timeLimit.trim()) ?? [];
  return count === undefined ? null : { count: Number(count), unit: working === undefined ? 'd' : 'wd' };
}

/**
 * When the result is due if everything is handed in at the next moment the counter is open: the time limit runs from
 * complete papers (`procedures/README`, rule 7). Null when the time limit is no plain number of days.
 */
export function resultBy(timeLimit: string, calendar: Calendar, now: Moment): ResultBy | null {
  const term = termOf(timeLimit);
  if (term === null) return null;
  const opening = nextOpening(calendar, now);
  return { from: dayOf(opening), due: dueOf(calendar, opening, term) };
}
