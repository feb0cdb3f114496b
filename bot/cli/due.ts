// `due`: when a term ends that begins at a moment, by the official calendar of `db/seed/holidays.json`.
import { z } from 'zod';
import { calendarOf, dueOf, parseTerm, type WorkingHours } from '../../domain/calendar.ts';
import { type Moment, VIETNAM_OFFSET } from '../../domain/clock.ts';
import { seedRestDays } from './commune-seeds.ts';
import { type Answer, firstWrong } from './jsonl.ts';
import { hours } from './shape-parts.ts';

/** The working hours where none are given (DESIGN §4). */
const HOURS: WorkingHours = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

const START = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** An ISO moment; without an offset it is at +07:00, a day alone is its midnight. */
const start = z
  .string({ error: 'must be given as an ISO date or date-time' })
  .transform((value, context): Moment => {
    const moment = START.test(value) ? momentOf(value) : Number.NaN;
    if (!Number.isNaN(moment)) return moment;
    context.addIssue({ code: 'custom', message: 'must be an ISO date or date-time, like 2026-11-20T16:00' });
    return z.NEVER;
  });

function momentOf(value: string): Moment {
  const [, day = '', time = '00:00', offset = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]([\d:.]+))?(Z|[+-]\d{2}:?\d{2})?$/.exec(value) ?? [];
  const moment = Date.parse(`${day}T${time}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return isSameDay(day) ? moment : Number.NaN;
}

/** `Date.parse` takes 30 February for 2 March. */
function isSameDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

const term = z.string({ error: 'must be given as text, like 5wd' }).transform((value, context) => {
  const parsed = parseTerm(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must be a term like 5wd, 30d or 8wh' });
  return z.NEVER;
});

/** `["07:30-11:30", …]`, the same in one text with commas, or `[{"from","to"}, …]`. */
const givenHours = z.preprocess(asSpans, hours);

function asSpans(value: unknown): unknown {
  if (typeof value === 'string') return value.split(/[,;]/).map((one) => one.trim());
  if (!Array.isArray(value)) return value;
  return value.map((one) => {
    const pair = pairShape.safeParse(one).data;
    return pair ? `${pair[0]}-${pair[1]}` : one;
  });
}

const pairShape = z.union([
  z.tuple([z.string(), z.string()]),
  z.object({ from: z.string(), to: z.string() }).transform(({ from, to }) => [from, to] as const),
]);

const askedShape = z.object({ start, term, hours: givenHours.optional() });

/** Answers `{"start", "term", "hours"?}` with `"due"` and `"projected"`. */
export function dueAnswerer(): (input: Readonly<Record<string, unknown>>) => Answer {
  const restDays = seedRestDays();
  const usual = calendarOf(restDays, HOURS);
  return (input) => {
    const asked = askedShape.safeParse(input);
    if (!asked.success) return { error: firstWrong(asked.error) };
    const { data } = asked;
    const due = dueOf(data.hours ? calendarOf(restDays, data.hours) : usual, data.start, data.term);
    return { due: data.term.unit === 'wh' ? localTime(due.at) : due.day, projected: due.projected };
  };
}

/** `2026-11-23T16:30`, the time on the commune's wall. */
function localTime(moment: Moment): string {
  return new Date(moment + VIETNAM_OFFSET).toISOString().slice(0, 16);
}
