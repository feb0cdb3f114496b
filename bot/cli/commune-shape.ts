// The shape of a commune's file. Every scalar arrives as text: a phone number keeps its zero, "no" stays a word.
import { z } from 'zod';
import { parseTerm } from '../../domain/calendar.ts';
import { DAY, startOfDay } from '../../domain/clock.ts';
import { POST_REPORTS, PUBLICATIONS } from '../../domain/commune.ts';
import { URGENCIES, VISIBILITIES } from '../../domain/complaint/complaint.ts';
import { GAPS, unknownGaps } from '../../domain/complaint/template.ts';
import { type CategoryId, type HamletId, id } from '../../domain/ids.ts';
import { frontOfficeShape, season } from './front-office-shape.ts';
import { courtesyShape, lettersShape } from './manners-shape.ts';
import { day, flag, hours, oneOf, optional, phone, postCode, slug, text } from './shape-parts.ts';

const term = text.transform((value, context) => {
  const parsed = parseTerm(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must be a term like 5wd, 30d or 8wh' });
  return z.NEVER;
});

const hamlet = z
  .strictObject({ id: slug.transform((value) => id<HamletId>(value)), name: text, far: optional(flag) })
  .transform((one) => ({ ...one, far: one.far ?? false }));

const post = z
  .strictObject({
    code: postCode,
    title: text,
    unit: optional(text),
    headOfUnit: optional(postCode),
    deputyInCharge: optional(postCode),
    cleared: optional(flag),
    decides: optional(z.array(text)),
    decidesNot: optional(z.array(text)),
    reports: optional(oneOf(POST_REPORTS)),
    keepsContent: optional(flag),
  })
  .transform((one) => ({
    code: one.code,
    title: one.title,
    unit: one.unit ?? null,
    headOfUnit: one.headOfUnit ?? null,
    deputyInCharge: one.deputyInCharge ?? null,
    cleared: one.cleared ?? false,
    decides: one.decides ?? [],
    decidesNot: one.decidesNot ?? [],
    reports: one.reports ?? null,
    keepsContent: one.keepsContent ?? false,
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
  publication: optional(oneOf(PUBLICATIONS)),
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

const template = z
  .strictObject({ id: slug, title: text, category: optional(text), text })
  .refine((one) => unknownGaps(one).length === 0, {
    error: `must name only these gaps in braces: ${GAPS.join(', ')}`,
  })
  .transform(({ category, ...one }) => ({
    ...one,
    category: category === undefined ? null : id<CategoryId>(category),
  }));

export const communeShape = z.strictObject({
  slug,
  name: text,
  province: text,
  phone,
  address: text,
  hours,
  seasons: optional(z.array(season)),
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
  templates: optional(z.array(template)),
  letters: optional(lettersShape),
  courtesy: optional(courtesyShape),
  ...frontOfficeShape,
});

/** A commune's file, each field as it should be; whether the fields fit together is asked afterwards. */
export type CommuneShape = z.output<typeof communeShape>;
