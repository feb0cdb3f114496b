// One understanding: what `match` says, what `classify` says and where the bot goes first are views of it and never disagree.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { classifyAnswerer } from '../../../bot/cli/classify.ts';
import { matchAnswerer } from '../../../bot/cli/match.ts';
import { headingOf } from '../../../domain/sorting/heading.ts';
import { CATALOGUE } from '../../../flows/catalogue.ts';
import type { Loaded } from '../../../flows/facts.ts';
import type { Run } from '../../../flows/state.ts';
import { chatWith } from '../../support/chat.ts';
import { demoFacts } from '../../support/demo-facts.ts';
import { understand } from '../../support/seed-knowledge.ts';

const lineShape = z.object({ text: z.string() });
const TEXTS = ['utterances-dev.jsonl', 'matters.jsonl'].flatMap((file) =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineShape.parse(JSON.parse(line)).text),
);

const matchShape = z.object({ intent: z.string(), procedures: z.array(z.string()), confident: z.boolean() });
const classShape = z.object({
  kind: z.string(),
  category: z.string(),
  urgency: z.string(),
  visibility: z.string(),
});
const match = await matchAnswerer();
const classify = await classifyAnswerer();

/** Everything that is said of a text, from its three sides. */
const said = TEXTS.map((text) => ({
  text,
  match: matchShape.parse(match({ text })),
  classified: classShape.parse(classify({ text })),
  heading: headingOf(understand(text), text.split(/\s+/u).length),
}));

/** The texts of which a claim does not hold. */
const failing = (holds: (one: (typeof said)[number]) => boolean): readonly string[] =>
  said.filter((one) => !holds(one)).map(({ text }) => text);

describe('of every text of both corpora', { timeout: 60_000 }, () => {
  test('who is accused in one view is accused in all', () => {
    expect(
      failing(({ match, classified, heading }) => {
        const isAccusation = match.intent === 'to_cao';
        if (heading.kind === 'danger') return true; // danger is heard before, and filed as what it is
        return (
          isAccusation === (heading.kind === 'denounce') && isAccusation === (classified.kind === 'to_cao')
        );
      }),
    ).toEqual([]);
  });

  test('what is an alarm for the bot is an emergency for `classify`, and violence and harm to children are alarms', () => {
    expect(
      failing(({ classified, heading }) => heading.kind !== 'danger' || classified.urgency === 'emergency'),
    ).toEqual([]);
    expect(
      failing(
        ({ classified, heading }) =>
          heading.kind === 'danger' || classified.kind !== 'bao_luc' || classified.urgency === 'emergency',
      ),
    ).toEqual([]);
  });

  test('the bot goes straight to the papers that `match` is sure of, and to no others', () => {
    expect(
      failing(({ match: { confident, procedures }, heading }) => {
        if (heading.kind === 'danger') return true;
        if (heading.kind === 'papers') return confident && heading.procedure === procedures[0];
        return !confident || heading.kind === 'errand';
      }),
    ).toEqual([]);
  });

  test('papers that are beyond doubt are a question, or a quarrel that a procedure settles', () => {
    expect(
      failing(
        ({ match: { confident }, classified: { kind } }) =>
          !confident || kind === 'hoi_dap' || kind === 'hoa_giai',
      ),
    ).toEqual([]);
  });

  test('sealed kinds are restricted', () => {
    const sealed = new Set(['to_cao', 'to_giac', 'bao_luc', 'tre_em']);
    expect(
      failing(({ classified: { kind, visibility } }) => !sealed.has(kind) || visibility === 'restricted'),
    ).toEqual([]);
  });
});

describe('the talking bot', { timeout: 240_000 }, () => {
  /** Where a heading leads; a heading left out leads back to where the person was. */
  const FLOWS: Readonly<Record<string, string>> = {
    danger: 'citizen/danger',
    denounce: 'citizen/denounce',
    contest: 'citizen/contest',
    papers: 'citizen/papers',
    search: 'citizen/procedure',
    procedures: 'citizen/procedure',
    elsewhere: 'citizen/elsewhere',
    report: 'citizen/report',
    reporting: 'citizen/report',
    praise: 'citizen/praise',
    unsure: 'citizen/sort',
    track: 'citizen/track',
    person: 'citizen/person',
    greeting: 'citizen/menu',
  };

  /** Facts of the invented commune, which knows every procedure. */
  const knowing = (run: Run | null): Loaded => {
    const facts = demoFacts(run);
    return { ...facts, procedure: { ...facts.procedure, isKnown: true } };
  };

  /** Every fourth text: a talk takes a hundred times as long as its understanding. */
  const SOME = said.filter((_, at) => at % 4 === 0);

  test('goes first where the understanding leads', () => {
    const astray = SOME.flatMap(({ text, heading }) => {
      const { command, number } = understand(text);
      const wanted = FLOWS[heading.kind];
      // Orders ("gặp cán bộ", "dừng") and bare numbers are obeyed before any wish is looked for.
      if (wanted === undefined || command !== null || number !== null) return [];
      const reply = chatWith(CATALOGUE, { facts: knowing }).says(text);
      const went = reply.talk.run?.flow ?? reply.submits?.command;
      // Facts of the invented commune know few procedures and places: a flow may lead on from there.
      const isThere = went === wanted || LEADS_ON.has(heading.kind);
      return isThere ? [] : [`${text} → ${went}, not ${wanted}`];
    });
    expect(astray).toEqual([]);
  });

  /** Headings whose flow leads on by itself where the invented commune has nothing to show. */
  const LEADS_ON: ReadonlySet<string> = new Set(['elsewhere', 'search', 'track']);
});
