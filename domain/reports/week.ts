// Week: what the last seven days have come to for one officer, told in Friday's digest.
import { DAY, type Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import { isSealed } from '../complaint/complaint.ts';
import { concernOf } from '../complaint/concern.ts';
import { mayRead } from '../complaint/lifecycle.ts';
import type { OfficerId } from '../ids.ts';
import type { Followed, Round } from './matter.ts';
import type { Period } from './month.ts';

/** Counts of promises, not of people. `oldest`: the promised end that is longest past; null: nothing is overdue. */
export type WeekFigures = {
  readonly opened: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly oldest: Moment | null;
};

/** The seven days before a moment. */
export function weekBefore(now: Moment): Period {
  return { from: now - 7 * DAY, to: now };
}

/** For whom and of when the figures are. */
export type WeekReader = { readonly officer: OfficerId; readonly commune: Commune; readonly now: Moment };

/**
 * The figures of what the officer may read. What complains about anybody is left out for every reader: two leaders who
 * compare their figures must not learn from the difference that one of them is complained about (DESIGN §2.3).
 */
export function weekFigures(matters: readonly Followed[], reader: WeekReader): WeekFigures {
  const { from, to } = weekBefore(reader.now);
  const isWithin = (at: Moment): boolean => at >= from && at < to;
  const rounds = matters
    .filter((one) => isShown(one, reader))
    .flatMap(({ matter }): readonly Round[] => (matter.kind === 'khen' ? [] : matter.rounds));
  const answered = rounds.filter(({ end }) => end?.kind === 'answered' && isWithin(end.at));
  const onTime = answered.filter(({ end, promised }) => end !== null && end.at <= promised).length;
  const overdue = rounds.filter(
    ({ end, pausedAt, promised }) => end === null && promised <= (pausedAt ?? to),
  );
  return {
    opened: rounds.filter(({ begunAt }) => isWithin(begunAt)).length,
    onTime,
    late: answered.length - onTime,
    overdue: overdue.length,
    oldest: overdue.length === 0 ? null : Math.min(...overdue.map(({ promised }) => promised)),
  };
}

/** Nothing has happened, and nothing lies. */
export function isQuiet({ opened, onTime, late, overdue }: WeekFigures): boolean {
  return opened + onTime + late + overdue === 0;
}

function isShown({ complaint }: Followed, { officer, commune, now }: WeekReader): boolean {
  const isAboutSomebody = concernOf(complaint, commune).conflicted.length > 0;
  return !isSealed(complaint) && !isAboutSomebody && mayRead(officer, complaint, { commune, now });
}
