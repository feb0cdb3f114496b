// Facts of being away: days to choose from, who may stand in, and what this officer has said already.
import { DAY, dayOf, type Moment, startOfDay } from '../../domain/clock.ts';
import type { Absence, Officer } from '../../domain/person.ts';
import type { Facts, Item } from '../../flows/facts.ts';
import { officerOf } from '../../locales/commune.ts';
import { officerItem } from '../subject.ts';
import { chosen, type Gathering, type Loader } from './gathering.ts';

/** Days ahead that can be chosen; whoever is away for longer is a case for the office's file. */
const DAYS_AHEAD = 45;

export const daysAhead: Loader<'daysAhead'> = ({ now }) => daysFrom(startOfDay(dayOf(now)), DAYS_AHEAD);

export const daysUntil: Loader<'daysUntil'> = (gathering) => {
  const from = chosen(gathering, 'from') ?? dayOf(gathering.now);
  return daysFrom(startOfDay(from), DAYS_AHEAD);
};

export const deputies: Loader<'deputies'> = (gathering) => {
  const { commune } = gathering;
  const me = meIn(gathering);
  const { from, to } = spanIn(gathering);
  const isThere = ({ absences }: Officer): boolean =>
    !absences.some((absence) => absence.from < to && from < absence.to);
  return commune.officers
    .filter((one) => one.id !== me?.id && one.person !== null && one.posts.length > 0 && isThere(one))
    .map((one) => officerItem(one.id, commune));
};

export const myAbsence: Loader<'myAbsence'> = (gathering): Facts['myAbsence'] => {
  const { commune, now } = gathering;
  const absence = meIn(gathering)?.absences.find(({ to }) => now < to);
  if (absence === undefined) return { isThere: false, words: { verbatim: '' } };
  const vars = spanVars(absence);
  const { deputy } = absence;
  return {
    isThere: true,
    words:
      deputy === null
        ? { key: 'away-words-alone', vars }
        : { key: 'away-words', vars: { ...vars, deputy: officerOf(commune, deputy) } },
  };
};

/** First and last day away, in words. */
export function spanVars({ from, to }: Pick<Absence, 'from' | 'to'>) {
  return {
    from: { kind: 'day', day: dayOf(from) },
    to: { kind: 'day', day: dayOf(to - 1) },
  } as const;
}

function spanIn(gathering: Gathering): { readonly from: Moment; readonly to: Moment } {
  const from = startOfDay(chosen(gathering, 'from') ?? dayOf(gathering.now));
  const last = chosen(gathering, 'to');
  return { from, to: (last === null ? from : startOfDay(last)) + DAY };
}

function meIn({ commune, line }: Gathering): Officer | undefined {
  return commune.officers.find(({ id }) => id === line.person.officer);
}

function daysFrom(first: Moment, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const day = dayOf(first + index * DAY);
    return { id: day, label: { key: 'day-alone', vars: { day: { kind: 'day', day } } } };
  });
}
