// Time limits (thời hiệu) of khiếu nại: until when one may still lodge it, counted by the commune's calendar.
import { type Calendar, type Due, dueOf, type Term } from '../calendar.ts';
import { DAY, type Day, dayOf, type Moment, startOfDay } from '../clock.ts';

/** Which time one complains of the same decision: at first, or of how that was resolved. */
export type Instance = 'first' | 'second';

/** A time limit as the law has it from a day to another. */
export type TimeLimit = {
  readonly instance: Instance;
  readonly term: Term;
  /** Places far away and hard to reach have longer. */
  readonly isRemote: boolean;
  readonly from: Day;
  /** Null: in force until another law says so. */
  readonly to: Day | null;
  readonly source: string;
};

/**
 * The limits as dated rows (Law on Complaints 02/2011/QH13, in force since 1 July 2012). Law 136/2025/QH15 amended it
 * from 1 July 2026; whether it touched these articles is to be confirmed by the commune's legal officer.
 */
export const TIME_LIMITS: readonly TimeLimit[] = [
  limitOf('first', 90, false, 'Law on Complaints 02/2011/QH13, Art. 9'),
  limitOf('second', 30, false, 'Law on Complaints 02/2011/QH13, Art. 33'),
  limitOf('second', 45, true, 'Law on Complaints 02/2011/QH13, Art. 33'),
];

function limitOf(instance: Instance, days: number, isRemote: boolean, source: string): TimeLimit {
  return { instance, term: { count: days, unit: 'd' }, isRemote, from: '2012-07-01', to: null, source };
}

/** The limit in force on a day; null when the law had none then. */
export function limitOn(day: Day, instance: Instance, isRemote = false): TimeLimit | null {
  const isInForce = ({ from, to }: TimeLimit): boolean => from <= day && (to === null || day < to);
  return (
    TIME_LIMITS.find(
      (limit) => limit.instance === instance && limit.isRemote === isRemote && isInForce(limit),
    ) ?? null
  );
}

/** What is left of a time limit. */
export type TimeLeft =
  /** `days`: calendar days after today until the last day; 0 = today is the last. */
  | { readonly kind: 'left'; readonly due: Due; readonly days: number }
  | { readonly kind: 'over'; readonly due: Due }
  /** The decision would be received in the future: a slip of the finger. */
  | { readonly kind: 'future' };

/**
 * How long somebody may still complain who received the decision, or learned of it, on `received`. That day is not
 * counted, and a last day that is a rest day moves to the next working day (Civil Code 2015, Art. 147–148). Illness,
 * disaster and other hindrances that the law does not count (Art. 9) are for a human to judge.
 */
export function timeLeft(
  calendar: Calendar,
  received: Day,
  now: Moment,
  instance: Instance = 'first',
): TimeLeft {
  if (received > dayOf(now)) return { kind: 'future' };
  const limit = limitOn(received, instance) ?? limitOn(dayOf(now), instance);
  if (limit === null) throw new Error(`no time limit for a ${instance} complaint is known`);
  const due = dueOf(calendar, startOfDay(received), limit.term);
  const days = (startOfDay(due.day) - startOfDay(dayOf(now))) / DAY;
  return days < 0 ? { kind: 'over', due } : { kind: 'left', due, days };
}
