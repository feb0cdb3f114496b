// Figures: what is counted of a month, exactly and not yet fit to be shown; how the counts hang together.
import { type Calendar, workingMinutesBetween } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type { Category } from '../commune.ts';
import type { Rating } from '../complaint/complaint.ts';
import type { Counts, Identity } from './disclosure.ts';
import type { Matter, Round } from './matter.ts';
import type { Period } from './month.ts';

/** What is counted, by itself. */
export const MEASURES = [
  /** Waiting for an answer when the month began. */
  'before',
  'received',
  'reopened',
  'answered',
  'refused',
  'handed_over',
  'withdrawn',
  'thanked',
  /** The same as another matter, which goes on for both. */
  'merged',
  /** Waiting for an answer when it ended, and of these past the end that was promised. */
  'after',
  'overdue',
  'running',
  /** Promises that ended in the month, kept or not. */
  'due',
  'on_time',
  'late',
  /** Late, with an apology signed before the promised end. */
  'apologised',
  'unapologised',
  /** Promises that ended in the month and left somebody content, or not (Decision 766, see `headings.ts`). */
  'content',
  'discontent',
  'closed',
  'closed_in_field',
  'with_photo',
  'without_photo',
  'rated',
  'good',
  'fair',
  'poor',
  /** Told apart from the result: how people were treated. */
  'attitudes',
  'attitude_good',
  'attitude_fair',
  'attitude_poor',
  'passed_round',
  'spoken',
  'typed',
  'people',
  'praised',
  'about_staff',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What is counted in parts: the code of the part stands behind the measure. */
export const SPLITS = ['kind', 'category', 'hamlet', 'ground', 'overdue_post'] as const;
export type Split = (typeof SPLITS)[number];

/** No hamlet was said. */
export const NO_HAMLET = '-';

export type Figures = {
  readonly counts: Counts;
  readonly identities: readonly Identity[];
  /** Working minutes from filing to an officer's first hand, shortest first. */
  readonly firstHand: readonly number[];
  /** The end promised first of all that is overdue. */
  readonly oldestOverdue: Moment | null;
};

/** What counting must know besides the matters. `until`: how far the month has come; its end when it is over. */
export type Around = {
  readonly period: Period;
  readonly until: Moment;
  readonly calendar: Calendar;
  readonly categories: readonly Category[];
};

/** The category under which conduct of staff is told (`db/seed/categories.json`). */
const CONDUCT = 'thai_do_can_bo';
/** Forwarded so often that only a superior may move it (complaints.md §9). */
const ROUND_AND_ROUND = 2;

/** Counts a month. */
export function figuresOf(matters: readonly Matter[], around: Around): Figures {
  const rounds = matters.flatMap(({ rounds }) => rounds);
  const filed = matters.filter(({ filedAt }) => isWithin(filedAt, around));
  const overdue = rounds.filter((round) => isOverdue(round, around.until));
  const splits: Readonly<Record<Split, readonly string[]>> = {
    kind: filed.map(({ kind }) => kind),
    category: filed.map(({ category }) => category),
    hamlet: filed.map(({ hamlet }) => hamlet ?? NO_HAMLET),
    ground: rounds.flatMap(({ end }) =>
      end?.kind === 'refused' && isWithin(end.at, around) ? [end.ground] : [],
    ),
    overdue_post: overdue.map(({ post }) => post),
  };
  const parts = SPLITS.flatMap((split) =>
    [...tally(splits[split])].map(([code, count]) => [`${split}/${code}`, count] as const),
  );
  return {
    counts: new Map<string, number>([...Object.entries(measured(matters, filed, rounds, around)), ...parts]),
    identities: identitiesOf(parts.map(([name]) => name)),
    firstHand: firstHands(filed, around),
    oldestOverdue: overdue.length === 0 ? null : Math.min(...overdue.map(({ promised }) => promised)),
  };
}

function measured(
  matters: readonly Matter[],
  filed: readonly Matter[],
  rounds: readonly Round[],
  around: Around,
): Readonly<Record<Measure, number>> {
  const { period, until } = around;
  const ended = (kind: string) => count(rounds, ({ end }) => end?.kind === kind && isWithin(end.at, around));
  const due = rounds.filter((round) => isDue(round, around));
  const late = due.filter((round) => !isPunctual(round));
  const closings = matters.flatMap(({ category, closings }) =>
    closings.filter(({ at }) => isWithin(at, around)).map((one) => ({ ...one, category })),
  );
  const inField = closings.filter(({ category }) => isFieldWork(category, around.categories));
  const ratings = matters.flatMap(({ ratings }) => ratings.filter(({ at }) => isWithin(at, around)));
  const after = count(rounds, (round) => isPending(round, until));
  const overdue = count(rounds, (round) => isOverdue(round, until));
  const discontent = discontented(matters, around);
  const spoken = count(filed, ({ isSpoken }) => isSpoken);
  const apologised = count(
    late,
    ({ apologisedAt, promised }) => apologisedAt !== null && apologisedAt <= promised,
  );
  const withPhoto = count(inField, ({ hasPhoto }) => hasPhoto);
  const treated = (rating: Rating) => count(ratings, ({ attitude }) => attitude === rating);
  const rated = (rating: Rating) => count(ratings, (one) => one.rating === rating);
  return {
    before: count(rounds, (round) => isPending(round, period.from)),
    received: filed.length,
    reopened: count(rounds, ({ why, begunAt }) => why === 'reopened' && isWithin(begunAt, around)),
    ...{ answered: ended('answered'), refused: ended('refused') },
    ...{ handed_over: ended('handed_over'), withdrawn: ended('withdrawn'), merged: ended('merged') },
    thanked: ended('thanked'),
    ...{ after, overdue, running: after - overdue },
    ...{ due: due.length, on_time: due.length - late.length, late: late.length },
    ...{ apologised, unapologised: late.length - apologised },
    ...{ content: due.length - discontent, discontent },
    ...{ closed: closings.length, closed_in_field: inField.length },
    ...{ with_photo: withPhoto, without_photo: inField.length - withPhoto },
    ...{
      rated: count(ratings, ({ rating }) => rating !== null),
      good: rated('good'),
      fair: rated('fair'),
      poor: rated('poor'),
    },
    attitudes: count(ratings, ({ attitude }) => attitude !== null),
    ...{ attitude_good: treated('good'), attitude_fair: treated('fair'), attitude_poor: treated('poor') },
    passed_round: count(
      matters,
      ({ forwards, rounds: own }) =>
        forwards >= ROUND_AND_ROUND && own.some(({ end }) => end !== null && isWithin(end.at, around)),
    ),
    ...{ spoken, typed: filed.length - spoken },
    people: new Set(filed.map(({ citizen }) => citizen)).size,
    praised: count(filed, ({ kind }) => kind === 'khen'),
    about_staff: count(filed, ({ category }) => category === CONDUCT),
  };
}

/** Everything a reader may subtract. */
function identitiesOf(parts: readonly string[]): readonly Identity[] {
  const sum = (whole: Measure, ...of: readonly string[]): Identity => ({ left: [whole], right: of });
  const of = (split: Split): readonly string[] => parts.filter((name) => name.startsWith(`${split}/`));
  return [
    {
      left: ['before', 'received', 'reopened'],
      right: ['answered', 'refused', 'handed_over', 'withdrawn', 'merged', 'thanked', 'after'],
    },
    sum('after', 'overdue', 'running'),
    sum('due', 'on_time', 'late'),
    sum('late', 'apologised', 'unapologised'),
    sum('due', 'content', 'discontent'),
    sum('closed_in_field', 'with_photo', 'without_photo'),
    sum('rated', 'good', 'fair', 'poor'),
    sum('attitudes', 'attitude_good', 'attitude_fair', 'attitude_poor'),
    sum('received', 'spoken', 'typed'),
    sum('received', ...of('kind')),
    sum('received', ...of('category')),
    sum('received', ...of('hamlet')),
    sum('refused', ...of('ground')),
    sum('overdue', ...of('overdue_post')),
  ];
}

/** Happened in the month, as far as it has come. */
export function isWithin(at: Moment, { period, until }: Pick<Around, 'period' | 'until'>): boolean {
  return period.from <= at && at < Math.min(period.to, until);
}

/** Begun before a moment and not over by then. */
function isPending({ begunAt, end }: Round, at: Moment): boolean {
  return begunAt < at && (end === null || end.at >= at);
}

/** Waiting past the promised end. While the citizen is asked the clock stands still. */
function isOverdue(round: Round, until: Moment): boolean {
  return round.end === null && round.begunAt < until && round.promised <= reached(round, until);
}

function reached({ pausedAt }: Round, until: Moment): Moment {
  return pausedAt === null ? until : Math.min(pausedAt, until);
}

/**
 * The promised end lies in the month and has come, or an answer came before. What need not be answered here is not in
 * it: neither for the commune nor against it, so that "not ours" does not make anything punctual (§3, traps).
 */
function isDue(round: Round, around: Around): boolean {
  const { period, until } = around;
  if (round.promised < period.from || round.promised >= period.to) return false;
  return round.end === null ? isOverdue(round, until) : round.end.kind === 'answered';
}

function isPunctual({ end, promised }: Round): boolean {
  return end?.kind === 'answered' && end.at <= promised;
}

/** Promises of the month that came late, or whose answer the citizen would not have. */
function discontented(matters: readonly Matter[], around: Around): number {
  return matters.reduce((sum, { rounds, ratings }) => {
    const isRefused = (round: Round, index: number): boolean => {
      const next = rounds[index + 1];
      const isPoor = ratings.some(
        ({ at, rating }) => rating === 'poor' && at >= round.begunAt && at < (next?.begunAt ?? around.until),
      );
      return next !== undefined || isPoor;
    };
    return (
      sum +
      count(rounds, (round, index) => isDue(round, around) && (!isPunctual(round) || isRefused(round, index)))
    );
  }, 0);
}

/** Works that everybody can see: those of which single results may be published (DESIGN §5). */
function isFieldWork(category: string, categories: readonly Category[]): boolean {
  return categories.find(({ id }) => id === category)?.publication === 'result';
}

function firstHands(filed: readonly Matter[], { calendar }: Around): readonly number[] {
  return filed
    .flatMap(({ filedAt, firstHandAt }) =>
      firstHandAt === null ? [] : [workingMinutesBetween(calendar, filedAt, firstHandAt)],
    )
    .toSorted((one, other) => one - other);
}

function count<T>(values: readonly T[], isMeant: (value: T, index: number) => boolean): number {
  return values.filter(isMeant).length;
}

/** How often each code occurs. */
export function tally(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
