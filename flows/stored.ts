// Stored: a talk read back from where it was kept; what cannot be read is kindly begun again.
import { z } from 'zod';
import type { Moment } from '../domain/clock.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { Catalogue } from './catalogue.ts';
import type { About, Run, SlotKind, Talk } from './state.ts';
import { ABOUT_KINDS, NEW_TALK, TALK_VERSION } from './state.ts';
import { isWaiting } from './steps.ts';

/** A talk as it can be walked on; `begunAgain` when a run had to be given up. */
export type Read = { readonly talk: Talk; readonly begunAgain: boolean };

const mediaId = z.custom<MediaId>((value) => typeof value === 'string');
const phrase = z.custom<Phrase>(
  (value) => typeof value === 'object' && value !== null && ('key' in value || 'verbatim' in value),
);

const SLOT_SCHEMAS: Readonly<Record<SlotKind, z.ZodType>> = {
  choice: z.string(),
  item: z.string(),
  told: z.object({ text: z.string().nullable(), voices: z.array(mediaId) }),
  photos: z.array(mediaId),
  place: z.object({ latitude: z.number(), longitude: z.number(), name: z.string().nullable() }),
  phone: z.string(),
  answers: z.record(z.string(), z.string()),
};

const about = z.custom<About>(
  (value) => z.object({ kind: z.enum(ABOUT_KINDS), id: z.string() }).safeParse(value).success,
);

const run = z.object({
  id: z.custom<Run['id']>((value) => typeof value === 'string'),
  flow: z.string(),
  flowVersion: z.number(),
  step: z.string(),
  about: about.nullable(),
  slots: z.record(
    z.string(),
    z.custom<Run['slots'][string]>((value) => value !== undefined),
  ),
  labels: z.record(z.string(), phrase),
  changing: z.object({ review: z.string(), slots: z.array(z.string()) }).nullable(),
  trail: z.array(z.string()),
  page: z.number(),
  misses: z.number(),
  startedAt: z.number(),
});

const talk = z.object({
  version: z.literal(TALK_VERSION),
  greetedAt: z.number().nullable(),
  run: run.nullable(),
  paused: z.array(run),
  offered: z
    .object({
      prompt: z.string(),
      choices: z.array(z.object({ number: z.number(), id: z.string(), label: phrase })),
      under: z.string().nullable(),
    })
    .nullable(),
  prompts: z.number(),
});

/**
 * Reads a stored talk. Runs of a flow that has changed are given up, drafts of it silently: a question that is no
 * longer asked cannot be answered. A talk of another version is begun anew, its prompts named after the time, so
 * that no name is ever used twice.
 */
export function readTalk(catalogue: Catalogue, stored: unknown, now: Moment): Read {
  if (stored === null || stored === undefined) return { talk: NEW_TALK, begunAgain: false };
  const parsed = talk.safeParse(stored);
  if (!parsed.success)
    return { talk: { ...NEW_TALK, greetedAt: now, prompts: Math.floor(now / 1000) }, begunAgain: true };
  const kept: Talk = parsed.data;
  const paused = kept.paused.filter((draft) => isWalkable(catalogue, draft));
  if (kept.run === null || isWalkable(catalogue, kept.run))
    return { talk: { ...kept, paused }, begunAgain: false };
  return { talk: { ...kept, run: null, offered: null, paused }, begunAgain: true };
}

/** Whether a run still fits the flow it began in: version, step, every slot of the flow's kind. */
function isWalkable(catalogue: Catalogue, stored: Run): boolean {
  const flow = catalogue.get(stored.flow);
  const step = flow?.steps[stored.step];
  if (flow === undefined || step === undefined || !isWaiting(step) || flow.version !== stored.flowVersion)
    return false;
  return Object.entries(stored.slots).every(([name, value]) => {
    const kind = flow.slots[name];
    return kind !== undefined && SLOT_SCHEMAS[kind].safeParse(value).success;
  });
}
