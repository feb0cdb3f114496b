// Parts of the shapes of files: text, flags, codes, days, hours; every scalar arrives as text.
import { z } from 'zod';
import { id, type PostCode } from '../../domain/ids.ts';

export const text = z.string().trim().min(1, { error: 'must not be empty' });
/** Left empty in the file is as good as left out. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
export const flag = oneOf(['true', 'false']).transform((value) => value === 'true');

export const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be small letters a–z, digits and hyphens',
});
export const postCode = text
  .regex(/^[A-Z][A-Z0-9_]*$/, { error: 'must be capital letters A–Z, digits and underscores, like CT_UBND' })
  .transform((value) => id<PostCode>(value));
export const phone = text
  .regex(/^\+?[\d .-]{3,20}$/, { error: 'must be a phone number: digits, spaces, dots' })
  .transform((value) => value.replace(/[ .-]/g, ''));
export const day = text.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), {
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
