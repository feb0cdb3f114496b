// The shape of the front office in a commune's file: seasons, fields, counters, receptions, fees.
import { z } from 'zod';
import { type CounterId, type FieldId, id, type ReceptionId } from '../../domain/ids.ts';
import { hours, optional, postCode, slug, text } from './shape-parts.ts';

const LAST_WEEKDAY = 7;

const fieldId = slug.transform((value) => id<FieldId>(value));

function count(least: number, most: number) {
  return text.transform((value, context) => {
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: `must be a number from ${least} to ${most}` });
    return z.NEVER;
  });
}

/** `16/4`, or `16-4`: a day of every year, kept as `MM-DD`. */
const monthDay = text.transform((value, context) => {
  const [, date = '', month = ''] = /^(\d{1,2})[/-](\d{1,2})$/.exec(value) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31;
  if (isDay) return `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  context.addIssue({ code: 'custom', message: 'must be a day and a month like 16/4' });
  return z.NEVER;
});

/** Hours of a part of the year; the first season in which a day lies counts. */
export const season = z.strictObject({ from: monthDay, to: monthDay, hours });

const field = z
  .strictObject({
    id: fieldId,
    name: text,
    groups: optional(z.array(slug)),
    minutes: count(1, 240),
    capacity: optional(count(0, 50)),
  })
  .transform((one) => ({ ...one, groups: one.groups ?? [], capacity: one.capacity ?? 0 }));

const counter = z.strictObject({
  id: slug.transform((value) => id<CounterId>(value)),
  name: text,
  post: postCode,
  serves: z.array(fieldId).min(1, { error: 'must name at least one field' }),
});

const reception = z
  .strictObject({
    id: slug.transform((value) => id<ReceptionId>(value)),
    post: postCode,
    days: optional(z.array(count(1, 31)).min(1, { error: 'must name at least one day of the month' })),
    weekday: optional(count(1, LAST_WEEKDAY)),
    hours,
    place: text,
    minutes: count(5, 240),
    capacity: count(1, 50),
  })
  .refine(({ days, weekday }) => (days === undefined) !== (weekday === undefined), {
    error: 'must have either days (of the month) or weekday (1 = Monday)',
  })
  .transform(({ days, weekday, ...one }) => ({
    ...one,
    on:
      days === undefined
        ? ({ kind: 'weekly', weekday: weekday ?? 1 } as const)
        : ({ kind: 'monthly', days } as const),
  }));

const fee = z.strictObject({ name: text, amount: text, source: text });

/** Fields of a commune's file; all may be left out by a commune that offers none of it. */
export const frontOfficeShape = {
  fields: optional(z.array(field)),
  counters: optional(z.array(counter)),
  receptions: optional(z.array(reception)),
  fees: optional(z.array(fee)),
};
