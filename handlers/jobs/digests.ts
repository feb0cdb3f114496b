// Digests: every working morning each officer hears what waits for them; on Friday what the week has come to.
import { listCommunes } from '../../db/communes.ts';
import { historiesIn } from '../../db/reports.ts';
import { isWorkingDay, workingMinutesBetween } from '../../domain/calendar.ts';
import { dayOf, HOUR, MINUTE, type Moment, startOfDay } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import type { OfficerId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/person.ts';
import { follow } from '../../domain/reports/matter.ts';
import { isQuiet, type WeekFigures, weekBefore, weekFigures } from '../../domain/reports/week.ts';
import { oversees } from '../../domain/routing.ts';
import { beginAction } from '../../flows/action.ts';
import { digestPhrase } from '../../locales/digest.ts';
import { NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import { casesOf, lateOf, type Reader } from '../facts/case-list.ts';
import type { Handlers } from '../open.ts';
import type { Tell } from '../turn.ts';
import type { Job } from './job.ts';

/** When the digest goes out, and until when a house that was down still sends it: then it is no morning any more. */
const FROM = 7 * HOUR + 30 * MINUTE;
const UNTIL = 11 * HOUR + 30 * MINUTE;
const FRIDAY = 5;

export const digests: Job = {
  name: 'digests',
  everySeconds: 60,
  async run(handlers, deps) {
    const now = deps.clock.business();
    const timeOfDay = now - startOfDay(dayOf(now));
    if (timeOfDay < FROM || timeOfDay >= UNTIL) return;
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const commune = await deps.communes.of(id);
      if (isWorkingDay(calendarFor(commune), dayOf(now))) await tellAll(handlers, deps, commune);
    }
  },
};

async function tellAll(handlers: Handlers, deps: Deps, commune: Commune): Promise<void> {
  for (const officer of commune.officers) {
    if (officer.person !== null && !isAway(officer, deps)) await tellOne(handlers, deps, commune, officer);
  }
}

/** Once a day each, whoever gets to it first; nothing to somebody for whom nothing waits. */
async function tellOne(handlers: Handlers, deps: Deps, commune: Commune, officer: Officer): Promise<void> {
  const now = deps.clock.business();
  const reader = { deps, commune, officer: officer.id, now };
  const cases = await casesOf(reader);
  const late = oversees(commune, officer.id) ? await lateOf(reader) : [];
  const week = isFriday(now) ? await weekOf(reader, officer.id) : null;
  if (cases.length + late.length === 0 && (week === null || isQuiet(week))) return;
  const turn = {
    ...NOTHING,
    commune: commune.id,
    cause: { kind: 'occasion', name: `digest ${dayOf(now)} ${officer.id}` } as const,
    at: now,
    spoken: null,
    tells: [tellOf(commune, officer, { cases, late, week, now })],
  };
  await handlers.commit({ turn, line: null, mark: null });
}

function tellOf(
  commune: Commune,
  officer: Officer,
  {
    cases,
    late,
    week,
    now,
  }: {
    readonly cases: readonly Complaint[];
    readonly late: readonly Complaint[];
    readonly week: WeekFigures | null;
    readonly now: number;
  },
): Tell {
  const calendar = calendarFor(commune);
  const left = (one: Complaint): number => workingMinutesBetween(calendar, now, one.due.at);
  return {
    to: { kind: 'officer', officer: officer.id },
    purpose: 'notice',
    phrases: [digestPhrase({ cases, late: late.length, left, week, now }, commune), { key: 'auto' }],
    choices: [
      { label: { key: 'leader-menu-cases' }, action: beginAction('leader/cases', null) },
      ...(late.length === 0
        ? []
        : [{ label: { key: 'leader-menu-late' }, action: beginAction('leader/late', null) } as const]),
    ],
    media: [],
  };
}

function isFriday(now: Moment): boolean {
  return new Date(`${dayOf(now)}T00:00:00Z`).getUTCDay() === FRIDAY;
}

async function weekOf({ deps, commune, now }: Reader, officer: OfficerId): Promise<WeekFigures> {
  const histories = await deps.db.within(commune.id, (tx) => historiesIn(tx, commune.id, weekBefore(now)));
  const matters = histories.flatMap((history) => follow(history, now) ?? []);
  return weekFigures(matters, { officer, commune, now });
}

function isAway({ absences }: Officer, deps: Deps): boolean {
  const now = deps.clock.business();
  return absences.some(({ from, to }) => from <= now && now < to);
}
