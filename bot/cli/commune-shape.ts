// The shape of a commune's file. Every scalar arrives as text: a phone number keeps its zero, "no" stays a word.
import { z } from 'zod';
import { parseTerm } from '../../domain/calendar.ts';
import { DAY, startOfDay } from '../../domain/clock.ts';
import { URGENCIES, VISIBILITIES } from '../../domain/complaint/complaint.ts';
import { type CategoryId, type HamletId, id, type PostCode } from '../../domain/ids.ts';

const text = z.string().trim().min(1, { error: 'must not be empty' });
/** Left empty in the file is as good as left out. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const flag = oneOf(['true', 'false']).transform((value) => value === 'true');

const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be small letters a–z, digits and hyphens',
});
const postCode = text
  .regex(/^[A-Z][A-Z0-9_]*$/, { error: 'must be capital letters A–Z, digits and underscores, like CT_UBND' })
  .transform((value) => id<PostCode>(value));
const phone = text
  .regex(/^\+?[\d .-]{3,20}$/, { error: 'must be a phone number: digits, spaces, dots' })
  .transform((value) => value.replace(/[ .-]/g, ''));
const day = text.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), {
  error: 'must be a day like 2026-11-24',
});

function isDay(value: string): boolean {
  const moment = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}

const HOURS = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3]):([0-5]\d)$/;

/** `7:30-11:30`: a span of the working day. */
export const span = text
  .regex(HOURS, { error: 'must be a span like 07:30-11:30', abort: true })
  .transform((value) => {
    const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = HOURS.exec(value) ?? [];
    return {
      from: `${fromHour.padStart(2, '0')}:${fromMinute}`,
      to: `${toHour.padStart(2, '0')}:${toMinute}`,
    };
  });

/** Spans in the order of the day, none empty, none overlapping. */
export const hours = z
  .array(span, { error: 'must be a list of spans like 07:30-11:30' })
  .min(1, { error: 'must have at least one span' })
  .refine(
    (spans) => spans.every(({ from, to }, index) => from < to && (spans[index - 1]?.to ?? '') <= from),
    {
      error: 'must be in order, without empty or overlapping spans',
    },
  );

const term = text.transform((value, context) => {
  const parsed = parseTerm(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must be a term like 5wd, 30d or 8wh' });
  return z.NEVER;
});

const hamlet = z.strictObject({ id: slug.transform((value) => id<HamletId>(value)), name: text });

const post = z
  .strictObject({
    code: postCode,
    title: text,
    unit: optional(text),
    headOfUnit: optional(postCode),
    deputyInCharge: optional(postCode),
    cleared: optional(flag),
  })
  .transform((one) => ({
    code: one.code,
    title: one.title,
    unit: one.unit ?? null,
    headOfUnit: one.headOfUnit ?? null,
    deputyInCharge: one.deputyInCharge ?? null,
    cleared: one.cleared ?? false,
  }));

/** First and last day away, both included. */
const absence = z
  .strictObject({ from: day, to: day, deputy: optional(slug) })
  .refine(({ from, to }) => from <= to, { error: 'must not end before it begins' })
  .transform(({ from, to, deputy }) => ({
    from: startOfDay(from),
    to: startOfDay(to) + DAY,
    deputy: deputy ?? null,
  }));

const officer = z
  .strictObject({
    key: slug,
    name: text,
    phone: optional(phone),
    posts: z.array(postCode).min(1, { error: 'must name at least one post' }),
    absences: optional(z.array(absence)),
  })
  .transform((one) => ({ ...one, phone: one.phone ?? null, absences: one.absences ?? [] }));

const PROFILES = ['ordinary', 'complex', 'emergency', 'restricted'] as const;

/** What a commune changes of a category of `db/seed/categories.json`. */
const category = z.strictObject({
  name: optional(text),
  post: optional(postCode),
  escalation: optional(z.array(postCode)),
  urgency: optional(oneOf(URGENCIES)),
  visibility: optional(oneOf(VISIBILITIES)),
  profile: optional(oneOf(PROFILES)),
  off: optional(flag),
});

const termRow = z
  .strictObject({
    profile: oneOf([...PROFILES, 'urgent', 'accept']),
    term,
    from: day,
    to: optional(day),
    source: text,
  })
  .transform((row) => ({ ...row, to: row.to ?? null }));

const restDay = z.strictObject({
  date: day,
  name: text,
  kind: oneOf(['public', 'substitute', 'swapped_off', 'make_up_working']),
  status: oneOf(['announced', 'statutory', 'projected']),
  source: text,
});

export const communeShape = z.strictObject({
  slug,
  name: text,
  province: text,
  phone,
  address: text,
  hours,
  demo: optional(flag),
  hamlets: z.array(hamlet).min(1, { error: 'must name at least one hamlet' }),
  posts: z.array(post).min(1, { error: 'must name at least one post' }),
  officers: z.array(officer).min(1, { error: 'must name at least one officer' }),
  duty: z.array(slug).min(1, { error: 'must name at least one officer' }),
  categories: optional(
    z.record(
      text.transform((value) => id<CategoryId>(value)),
      category,
    ),
  ),
  terms: optional(z.array(termRow)),
  restDays: optional(z.array(restDay)),
});

/** A commune's file, each field as it should be; whether the fields fit together is asked afterwards. */
export type CommuneShape = z.output<typeof communeShape>;
