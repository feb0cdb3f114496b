// Ten life events, talked through with the real procedures: written as transcripts, each step within a screen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Say } from '../../flows/outcome.ts';
import { spoken } from '../support/golden.ts';
import { seedChat } from '../support/seed-chat.ts';
import { saying } from '../support/words.ts';

/*
 * `golden/life/<event>.<language>.chat`: a title, then the citizen's lines, which are kept, and the machine's, which are
 * written anew with `UPDATE=1`.
 */
const FOLDER = new URL('./golden/life/', import.meta.url);
/** Monday 2 November 2026, 9:00 at +07:00. */
const AT = Date.parse('2026-11-02T02:00:00Z');
/** Letters of a message that fit on a phone's screen: 30 lines of 40. */
const SCREEN = 30 * 40;
/** Choices under one question (voice-design.md V3, V4). */
const CHOICES_MAX = { vi: 6, 'vi-easy': 4 } as const;

const CITIZEN = /^citizen: (.*)$/;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.chat'));

type Language = keyof typeof CHOICES_MAX;
type Step = { readonly line: string; readonly says: readonly Say[] };

async function talked(transcript: string, language: Language): Promise<readonly Step[]> {
  const say = seedChat(language, AT);
  const steps: Step[] = [];
  for (const line of transcript.split('\n')) {
    const words = CITIZEN.exec(line)?.[1];
    if (words !== undefined) steps.push({ line, says: await say(words) });
  }
  return steps;
}

function written(transcript: string, steps: readonly Step[], language: Language): string {
  const [title = ''] = transcript.split('\n');
  const say = saying(AT, language);
  const told = steps.flatMap(({ line, says }) => ['', line, ...says.flatMap((each) => spoken(each, say))]);
  return `${[title, ...told].join('\n')}\n`;
}

test('ten life events, each in Vietnamese and in plain Vietnamese', () => {
  const events = [...new Set(files.map((name) => name.split('.')[0]))];
  expect(events.length).toBeGreaterThanOrEqual(10);
  expect(files).toHaveLength(events.length * 2);
});

describe.each(files)('%s', (name) => {
  const file = new URL(name, FOLDER);
  const language: Language = name.endsWith('.vi-easy.chat') ? 'vi-easy' : 'vi';

  test('is said as it was, each step within a screen, with few choices', async () => {
    const transcript = readFileSync(file, 'utf8');
    const steps = await talked(transcript, language);
    const told = written(transcript, steps, language);
    if (process.env.UPDATE === '1') writeFileSync(file, told);
    else expect(told).toBe(transcript);
    const say = saying(AT, language);
    for (const { line, says } of steps) {
      const longest = Math.max(...says.map(({ phrases }) => phrases.map(say).join('\n').length));
      expect([line, longest <= SCREEN], `${longest} letters`).toEqual([line, true]);
      const most = Math.max(0, ...says.map(({ choices }) => choices.length));
      expect([line, most <= CHOICES_MAX[language]]).toEqual([line, true]);
    }
    expect(told, 'the talk comes to a list of papers').toMatch(/(Giấy tờ cần mang|mang theo):/);
  });
});
