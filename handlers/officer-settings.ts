// Officers' settings: when they are away and who stands in, when they want to be told.
import { DAY, type Moment, startOfDay } from '../domain/clock.ts';
import type { OfficerId } from '../domain/ids.ts';
import { NOTICE_HOURS } from '../domain/person.ts';
import { plainSay } from '../flows/outcome.ts';
import { officerOf } from '../locales/commune.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import { spanVars } from './facts/away.ts';
import { filled } from './fields.ts';
import type { PersonChange, Tell } from './turn.ts';

/** From the first day until the last, both whole. What is open passes to whoever stands in when the time has come. */
export function goAway(
  asking: Asking,
  fields: { readonly from: string | null; readonly to: string | null; readonly deputy: string | null },
): Fulfilled {
  const { officer } = asking.line.person;
  if (officer === null) return refused('refusal-not_allowed');
  const from = startOfDay(filled(fields.from));
  const to = startOfDay(filled(fields.to)) + DAY;
  if (to <= from) return refused('refusal-empty');
  const deputy = deputyIn(asking, fields.deputy);
  const change = { kind: 'goes_away', officer, from, to, deputy } as const;
  return changed(change, 'done-away', deputy === null ? [] : [toldOfAbsence(asking, deputy, { from, to })]);
}

/** Back earlier than said, or staying after all. Whoever stood in is told. */
export function comeBack(asking: Asking): Fulfilled {
  const { commune, line, at } = asking;
  const { officer } = line.person;
  const absence = commune.officers.find((one) => one.id === officer)?.absences.find(({ to }) => at < to);
  if (officer === null || absence === undefined) return refused('refusal-already_done');
  const { deputy } = absence;
  const tells: readonly Tell[] =
    deputy === null
      ? []
      : [tellOf(deputy, { key: 'away-told-back', vars: { who: officerOf(commune, officer) } })];
  return changed({ kind: 'comes_back', officer }, 'done-back', tells);
}

/** When this officer wants to hear of what can wait. */
export function chooseNoticeHours(asking: Asking, chosen: string | null): Fulfilled {
  const { officer } = asking.line.person;
  if (officer === null) return refused('refusal-not_allowed');
  const hours = NOTICE_HOURS.find((one) => one === chosen) ?? 'day';
  return changed({ kind: 'notice_hours', officer, hours }, 'done-hours', []);
}

function toldOfAbsence(
  { commune, line }: Asking,
  deputy: OfficerId,
  span: { readonly from: Moment; readonly to: Moment },
): Tell {
  const who = line.person.officer === null ? '' : officerOf(commune, line.person.officer);
  return tellOf(deputy, { key: 'away-told', vars: { who, ...spanVars(span) } });
}

function tellOf(officer: OfficerId, phrase: Tell['phrases'][number]): Tell {
  return { to: { kind: 'officer', officer }, purpose: 'notice', phrases: [phrase], choices: [], media: [] };
}

function deputyIn({ commune, line }: Asking, chosen: string | null): OfficerId | null {
  const found = commune.officers.find((one) => one.id === chosen && one.id !== line.person.officer);
  return found?.id ?? null;
}

function changed(
  change: PersonChange,
  key: 'done-away' | 'done-back' | 'done-hours',
  tells: readonly Tell[],
): Fulfilled {
  return { ...NOTHING, people: [change], tells, says: [plainSay({ key })] };
}

function refused(key: 'refusal-not_allowed' | 'refusal-already_done' | 'refusal-empty'): Fulfilled {
  return { ...NOTHING, says: [plainSay({ key })] };
}
