// The digest of a working morning in words: how much waits, what is late, the worst first.
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { WeekFigures } from '../domain/reports/week.ts';
import { caseLine } from './case.ts';
import { dayVar } from './commune.ts';
import { lines, type Phrase } from './phrase.ts';

/** Cases named one by one; the others are counted. */
const NAMED = 5;

export type Digest = {
  /** The reader's own, worst first. */
  readonly cases: readonly Complaint[];
  /** Late ones of others below the reader. */
  readonly late: number;
  /** Working minutes left of a case, negative when it is late. */
  readonly left: (complaint: Complaint) => number;
  /** What the week has come to; null: it is not Friday. */
  readonly week: WeekFigures | null;
  readonly now: Moment;
};

/** What waits for an officer today; on Friday also what the week has come to, and what should not stay over the weekend. */
export function digestPhrase({ cases, late, left, week, now }: Digest, commune: Commune): Phrase {
  const overdue = cases.filter((one) => one.due.at <= now).length;
  const named = cases.slice(0, NAMED).map((one) => caseLine(one, left(one), commune));
  const others = cases.length - named.length;
  return lines([
    { key: week === null ? 'digest' : 'digest-friday', vars: { open: cases.length, overdue } },
    ...named.map((line): Phrase => ({ key: 'digest-line', vars: { line } })),
    ...(others === 0 ? [] : [{ key: 'digest-more', vars: { count: others } } as const]),
    ...(late === 0 ? [] : [{ key: 'digest-late', vars: { count: late } } as const]),
    ...(week === null ? [] : weekLines(week)),
  ]);
}

function weekLines({ oldest, ...figures }: WeekFigures): readonly Phrase[] {
  const counted: Phrase = { key: 'digest-week', vars: figures };
  return oldest === null
    ? [counted]
    : [counted, { key: 'digest-week-oldest', vars: { day: dayVar(oldest - 1) } }];
}
