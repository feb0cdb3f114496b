// What the API takes: each request's shape, and the sentence that says it when something else comes.
import { z } from 'zod';
import { PUSHES } from './clock.ts';
import { PlaygroundRefusal } from './refusal.ts';

/** Photos and voice notes a phone may send, in bytes (FAULTS A11: 20 MB at the platforms' side too). */
export const MEDIA_MAX = 20 * 1024 * 1024;
export const JSON_MAX = 64 * 1024;
/** A phone's text, in characters; Zalo takes 2,000, and longer is for the flows to refuse. */
const TEXT_MAX = 8_000;
/** Below the 30 s after which proxies give up on a silent request. */
const WAIT_MAX = 25;

/** A shape, and what to say when a request does not have it. */
export type Shape<T> = { readonly schema: z.ZodType<T>; readonly sentence: string };

export const NEW_PHONE = {
  schema: z.union([
    z.strictObject({ as: z.literal('citizen'), name: z.string().trim().min(1).max(60).optional() }),
    z.strictObject({ as: z.literal('officer'), officer: z.string().min(1).max(80) }),
  ]),
  sentence:
    'Give {"as": "citizen", "name": a name of 1 to 60 characters, may be left out} or {"as": "officer", "officer": an id, a key or a post of GET /playground/api/commune}.',
};

export const SAID = {
  schema: z.union([
    z.strictObject({ text: z.string().min(1).max(TEXT_MAX) }),
    z.strictObject({ tap: z.string().min(1).max(200) }),
    z.strictObject({
      place: z.strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        name: z.string().trim().min(1).max(200).optional(),
      }),
    }),
  ]),
  sentence: `Give {"text": 1 to ${TEXT_MAX} characters}, {"tap": the action of a choice} or {"place": {"latitude": -90 to 90, "longitude": -180 to 180, "name": may be left out}}.`,
};

export const PUSHED = {
  schema: z.union([
    z.strictObject({ push: z.enum(PUSHES) }),
    z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  ]),
  sentence: `Give {"push": ${PUSHES.map((push) => `"${push}"`).join(' or ')}} or {"to": a time like "2026-11-25T07:30:00+07:00"}.`,
};

export const WAIT = {
  schema: z.coerce.number().int().min(0).max(WAIT_MAX).default(0),
  sentence: `Give wait as whole seconds from 0 to ${WAIT_MAX}.`,
};

export const CAPTION = {
  schema: z.string().trim().min(1).max(1_000).optional(),
  sentence: 'Give caption as 1 to 1000 characters, or leave it out.',
};

/** The value in its shape; refuses with the shape's sentence. */
export function fitting<T>({ schema, sentence }: Shape<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new PlaygroundRefusal(sentence, 400);
  return parsed.data;
}

/** The value a JSON body holds; refuses what is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlaygroundRefusal('The body is not JSON.', 400);
  }
}
