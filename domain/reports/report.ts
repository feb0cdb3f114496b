// The monthly report: figures under their headings, each as it may be shown; what is not kept here says so.
import { workingDaysBetween } from '../calendar.ts';
import { dayOf, type Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import { calendarFor } from '../complaint/context.ts';
import type { Recorded } from '../complaint/events.ts';
import { isCounted } from './counted.ts';
import { type DeedSplit, type Deeds, deedFigures } from './deeds.ts';
import { disclose, FEW_BELOW, type Share, type Shown, shareOf } from './disclosure.ts';
import { type Figures, figuresOf, type Measure, type Split } from './figures.ts';
import { type Asked, HEADINGS, type Heading, type LineName, PLAN } from './headings.ts';
import { follow, type Matter } from './matter.ts';
import { type Month, periodOf } from './month.ts';

/** A figure of the report. `no_data`: the commune's system cannot know it. */
export type Value =
  | { readonly kind: 'count'; readonly shown: Shown }
  | { readonly kind: 'share'; readonly share: Share }
  /** Working minutes. */
  | { readonly kind: 'working_time'; readonly minutes: number }
  | { readonly kind: 'working_days'; readonly days: number }
  /** Out of so many ratings, each of which somebody gave by one tap. */
  | { readonly kind: 'satisfaction'; readonly percent: number; readonly ratings: number }
  /** Points given elsewhere, of at most so many. */
  | { readonly kind: 'points'; readonly most: number }
  /** Known, and too few to be shown. */
  | { readonly kind: 'too_few' }
  /** There was nothing to be measured. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no_data' };

/** A line of the report; `part`: the code of what is told apart (a kind, a category, a hamlet, a post). */
export type Line = { readonly name: LineName; readonly part: string | null; readonly value: Value };

export type Section = { readonly heading: Heading; readonly lines: readonly Line[] };

/** A report as it may be handed on: nothing in it is unfit to be shown. */
export type Report = {
  readonly month: Month;
  /** How far it counts: the month's end, or earlier while it runs. */
  readonly until: Moment;
  readonly sections: readonly Section[];
};

/** Ratings under which no satisfaction is shown (measurement-and-openness.md §3, K6). */
const RATINGS_MIN = 10;

/** Makes the report of a month from the histories of all matters that were open in it or had their end in it, and its deeds. */
export function reportOf(
  histories: Iterable<readonly Recorded[]>,
  month: Month,
  { commune, now, deeds }: { readonly commune: Commune; readonly now: Moment; readonly deeds: Deeds },
): Report {
  const period = periodOf(month);
  const until = Math.min(now, period.to);
  const matters = mattersOf(histories, until, commune);
  const around = { period, until, categories: commune.categories, calendar: calendarFor(commune) };
  const own = figuresOf(matters, around);
  const { counts, identities } = deedFigures(deeds, matters, around, commune);
  const figures: Figures = {
    ...own,
    counts: new Map([...own.counts, ...counts]),
    identities: [...own.identities, ...identities],
  };
  return { month, until, sections: sectionsOf(figures, until, commune) };
}

/** What is counted of histories, as it stood at a moment. */
export function mattersOf(
  histories: Iterable<readonly Recorded[]>,
  until: Moment,
  commune: Commune,
): readonly Matter[] {
  const matters: Matter[] = [];
  for (const history of histories) {
    // As it stands today: what has been sealed since is no longer counted in any month.
    const today = follow(history, Number.POSITIVE_INFINITY);
    const then = follow(history, until);
    if (today !== null && then !== null && isCounted(today.complaint, commune)) matters.push(then.matter);
  }
  return matters;
}

/** The figure of a line; null when the report has no such line. */
export function valueIn(report: Report, name: LineName): Value | null {
  return report.sections.flatMap(({ lines }) => lines).find((line) => line.name === name)?.value ?? null;
}

/** The lines under a heading. */
export function linesUnder(report: Report, heading: Heading): readonly Line[] {
  return report.sections.find((section) => section.heading === heading)?.lines ?? [];
}

/** The parts under a heading whose number may be told, the largest first. */
export function largeParts(
  report: Report,
  heading: Heading,
): readonly { readonly part: string; readonly count: number }[] {
  return linesUnder(report, heading).flatMap(({ part, value }) =>
    part !== null && value.kind === 'count' && value.shown.kind === 'exact'
      ? [{ part, count: value.shown.count }]
      : [],
  );
}

/** Shown before and after the month as well, in the reports beside it. */
const IN_TWO_REPORTS: readonly Measure[] = ['before', 'after'];

function sectionsOf(figures: Figures, until: Moment, commune: Commune): readonly Section[] {
  const shown = disclose(figures.counts, figures.identities, IN_TWO_REPORTS);
  return HEADINGS.map((heading) => ({
    heading,
    lines: PLAN[heading].flatMap(({ name, asks }): readonly Line[] =>
      asks.kind === 'parts'
        ? partsOf(asks.of, figures, shown).map((part) => ({ name, ...part }))
        : [{ name, part: null, value: figureOf(asks, figures, shown, until, commune) }],
    ),
  }));
}

/** What was never counted is not known; what was counted and did not happen is 0. */
const NO_DATA: Value = { kind: 'no_data' };

type Disclosed = ReadonlyMap<string, Shown>;

/** Parts, the largest first. Small ones are told by name and not by number. */
function partsOf(
  split: Split | DeedSplit,
  { counts }: Figures,
  shown: Disclosed,
): readonly Omit<Line, 'name'>[] {
  return [...counts]
    .filter(([name]) => name.startsWith(`${split}/`))
    .toSorted(
      ([one, many], [other, more]) =>
        rank(more, shown.get(other)) - rank(many, shown.get(one)) || one.localeCompare(other),
    )
    .map(([name]) => ({
      part: name.slice(split.length + 1),
      value: { kind: 'count', shown: of(shown, name) },
    }));
}

/** The order must not tell what the figure keeps to itself. */
function rank(count: number, shown: Shown | undefined): number {
  return shown?.kind === 'exact' ? count : 0;
}

function figureOf(
  asks: Exclude<Asked, { kind: 'parts' }>,
  figures: Figures,
  shown: Disclosed,
  until: Moment,
  commune: Commune,
): Value {
  switch (asks.kind) {
    case 'count':
      return shown.has(asks.of) ? { kind: 'count', shown: of(shown, asks.of) } : NO_DATA;
    case 'share':
      if (!shown.has(asks.in)) return NO_DATA;
      return {
        kind: 'share',
        share: shareOf(of(shown, asks.of), of(shown, asks.in), asks.rest && of(shown, asks.rest)),
      };
    case 'satisfaction':
      return satisfaction(asks, figures, shown);
    case 'first_hand':
      return firstHand(figures.firstHand, asks.percentile);
    case 'oldest_overdue':
      return oldestOverdue(figures, shown, until, commune);
    case 'points':
      return { kind: 'points', most: asks.most };
    case 'not_kept':
      return NO_DATA;
    default:
      return asks satisfies never;
  }
}

function satisfaction(
  asks: Extract<Asked, { kind: 'satisfaction' }>,
  { counts }: Figures,
  shown: Disclosed,
): Value {
  const ratings = counts.get(asks.in) ?? 0;
  if (ratings === 0) return { kind: 'nothing' };
  const share = shareOf(of(shown, asks.of), of(shown, asks.in), null);
  if (ratings < RATINGS_MIN || share.kind !== 'exact') return { kind: 'too_few' };
  return { kind: 'satisfaction', percent: share.percent, ratings };
}

/** The time within which so many percent of all were taken up: nearest rank, so that it is one that did happen. */
function firstHand(minutes: readonly number[], percentile: number): Value {
  if (minutes.length === 0) return { kind: 'nothing' };
  if (minutes.length < FEW_BELOW) return { kind: 'too_few' };
  const nearest = minutes[Math.ceil((percentile / 100) * minutes.length) - 1] ?? 0;
  return { kind: 'working_time', minutes: Math.round(nearest) };
}

function oldestOverdue(
  { oldestOverdue: oldest }: Figures,
  shown: Disclosed,
  until: Moment,
  commune: Commune,
): Value {
  if (oldest === null) return { kind: 'nothing' };
  if (of(shown, 'overdue').kind !== 'exact') return { kind: 'too_few' };
  return {
    kind: 'working_days',
    days: workingDaysBetween(calendarFor(commune), dayOf(oldest), dayOf(until)),
  };
}

function of(shown: Disclosed, name: string): Shown {
  return shown.get(name) ?? { kind: 'exact', count: 0 };
}
