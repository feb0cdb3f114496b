// The corpus of matters: sentences with what they are and are about; a third, chosen by its letters, is looked at by nobody.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seedKnowledge } from '../../../bot/cli/knowledge.ts';
import { KINDS, URGENCIES, VISIBILITIES } from '../../../domain/complaint/complaint.ts';
import { understood } from '../../../domain/sorting/understood.ts';

const KNOWLEDGE = await seedKnowledge();

const lineShape = z.object({
  text: z.string(),
  kind: z.enum(KINDS),
  /** More than one where the words fit several fields equally well. */
  category: z.union([z.string(), z.array(z.string())]),
  urgency: z.enum(URGENCIES),
  visibility: z.enum(VISIBILITIES),
});
type Line = z.infer<typeof lineShape>;

const read = (file: string): readonly Line[] =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineShape.parse(JSON.parse(line)));

const LINES = read('matters.jsonl');
/**
 * Sentences in quite other voices, written in three sets after the words had been: each was measured before it was looked at
 * (category right .55, .69 and .95; danger missed 13 of 21, 5 of 19, none of 13), then tended by ideas.
 */
const VOICES = read('voices.jsonl');

/** A third of the lines, chosen by their letters (FNV-1a): nobody looked at them while the words were tended. */
function isHeldOut({ text }: Line): boolean {
  let hash = 2_166_136_261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  return hash % 3 === 0;
}

const isDanger = ({ kind, urgency }: Line): boolean =>
  urgency === 'emergency' || kind === 'bao_luc' || kind === 'tre_em';

/** Shares of right answers among lines. */
function figures(lines: readonly Line[]) {
  const judged = lines.map((line) => {
    const { sort, denunciation } = understood(KNOWLEDGE, line.text);
    return {
      line,
      isCategory: [line.category].flat().includes(sort.category ?? ''),
      isKind: sort.kind === line.kind,
      isUrgency: sort.urgency === line.urgency,
      isVisibility: sort.visibility === line.visibility,
      isAlarmed: sort.urgency === 'emergency',
      isSealed: denunciation,
    };
  });
  type Judged = (typeof judged)[number];
  const share = (of: readonly Judged[], is: (one: Judged) => boolean): number =>
    of.filter(is).length / of.length;
  const dangers = judged.filter(({ line }) => isDanger(line));
  const accusing = judged.filter(({ line }) => line.kind === 'to_cao');
  return {
    lines: lines.length,
    category: share(judged, ({ isCategory }) => isCategory),
    kind: share(judged, ({ isKind }) => isKind),
    urgency: share(judged, ({ isUrgency }) => isUrgency),
    visibility: share(judged, ({ isVisibility }) => isVisibility),
    dangerMissed: share(dangers, ({ isAlarmed }) => !isAlarmed),
    denunciationMissed: share(accusing, ({ isSealed }) => !isSealed),
  };
}

describe('the corpus', { timeout: 60_000 }, () => {
  test('has at least 600 sentences, at least eight of each field', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(600);
    const fields = [...KNOWLEDGE.categories.byId.keys()];
    const counted = fields.map((field) => [field, LINES.filter(({ category }) => category === field).length]);
    expect(counted.filter(([, count]) => Number(count) < 8)).toEqual([]);
  });

  test('the two thirds that were looked at', () => {
    const seen = figures(LINES.filter((line) => !isHeldOut(line)));
    console.log('seen', seen);
    expect(seen.category).toBeGreaterThanOrEqual(0.95);
    expect(seen.kind).toBeGreaterThanOrEqual(0.85);
    expect(seen.dangerMissed).toBeLessThanOrEqual(0.03);
    expect(seen.denunciationMissed).toBeLessThanOrEqual(0.05);
  });

  test('the third that was not', () => {
    const held = figures(LINES.filter(isHeldOut));
    console.log('held out', held);
    expect(held.category).toBeGreaterThanOrEqual(0.93);
    expect(held.kind).toBeGreaterThanOrEqual(0.85);
  });

  test('other voices', () => {
    const voices = figures(VOICES);
    console.log('voices', voices);
    expect(voices.category).toBeGreaterThanOrEqual(0.88);
    expect(voices.dangerMissed).toBeLessThanOrEqual(0.05);
    expect(voices.denunciationMissed).toBeLessThanOrEqual(0.06);
  });
});
