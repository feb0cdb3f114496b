// Properties of every talk, whatever is said, in whatever order, by whomever.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, type MediaId } from '../../domain/ids.ts';
import { tapAction } from '../../flows/action.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import type { Input } from '../../flows/input.ts';
import { CHOICES_MAX, CHOICES_MAX_EASY } from '../../flows/options.ts';
import type { Say } from '../../flows/outcome.ts';
import type { About, Talk } from '../../flows/state.ts';
import { type Chat, type Circumstances, chatWith, MONDAY, type Reply } from '../support/chat.ts';
import { demoFacts } from '../support/demo-facts.ts';
import { saying } from '../support/words.ts';

const OWN: About = { kind: 'complaint', id: id('11111111-1111-7111-8111-111111111111') };
const BIRTH: About = { kind: 'procedure', id: id('khai-sinh') };

/** One thing a person may do; a choice is picked among those on the screen. */
type Deed =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'pick'; readonly nth: number; readonly how: 'number' | 'label' | 'tap' };

const words = fc.oneof(
  fc.constantFrom(
    '0',
    '7',
    '8',
    '9',
    'menu',
    'dừng',
    'không',
    'có',
    'cảm ơn',
    'xin chào',
    'cháy nhà rồi cứu với',
    'Đường hỏng nặng quá',
    '0912345678',
    '123 456 7894',
    'tố cáo cán bộ nhận hối lộ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const input: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({
    kind: fc.constant('tap' as const),
    prompt: fc.constantFrom('1', '2', 'zz'),
    choice: fc.constantFrom('+', '=', '!8', 'x'),
  }),
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constantFrom('photo' as const, 'voice' as const, 'video' as const, 'file' as const),
    id: fc.constantFrom(id<MediaId>('m1'), id<MediaId>('m2')),
    caption: fc.option(words),
  }),
  fc.constantFrom<Input>(
    { kind: 'place', place: { latitude: 21.5, longitude: 104.9, name: null } },
    { kind: 'contact', phone: '0912345678' },
    { kind: 'contact', phone: null },
    { kind: 'sticker' },
    { kind: 'arrived' },
  ),
  fc.record({
    kind: fc.constant('begin' as const),
    flow: fc.constantFrom(...CATALOGUE.keys(), 'citizen/gone'),
    about: fc.constantFrom(null, OWN, BIRTH),
  }),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('input' as const), input }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pick' as const),
      nth: fc.nat(6),
      how: fc.constantFrom('number' as const, 'label' as const, 'tap' as const),
    }),
  },
);
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  who: fc.record({ officer: fc.boolean(), relay: fc.constant(false) }),
  easy: fc.boolean(),
  talk: fc.constantFrom<unknown>(undefined, null),
});

const say = saying(MONDAY);
const begun = (given: Circumstances) =>
  chatWith(CATALOGUE, {
    facts: demoFacts,
    ...given,
    talk: given.talk === null ? null : (given.talk ?? GREETED),
  });
const GREETED: unknown = { version: 1, greetedAt: MONDAY, run: null, paused: [], offered: null, prompts: 0 };

function act(chat: Chat, what: Deed): Reply {
  if (what.kind === 'input') return chat.send(what.input);
  const offered = chat.talk()?.offered?.choices ?? [];
  const choice = offered[what.nth % Math.max(1, offered.length)];
  if (choice === undefined) return chat.says('ừ');
  if (what.how === 'tap') return chat.taps(choice.id);
  return chat.says(what.how === 'number' ? String(choice.number) : say(choice.label));
}

// Thousands of messages: a busy machine takes its time.
describe('any talk', { timeout: 60_000 }, () => {
  test('never throws, stays JSON, says something or gives a command, and fits every screen', () => {
    fc.assert(
      fc.property(circumstances, fc.array(deed, { minLength: 1, maxLength: 25 }), (given, deeds) => {
        const chat = begun(given);
        for (const what of deeds) {
          const reply = act(chat, what); // compares the talk with its JSON
          expect(reply.says.length + (reply.submits === null ? 0 : 1)).toBeGreaterThan(0);
          for (const each of reply.says) holdsOnScreen(each, given.easy ?? false);
          expect(reply.talk.paused.length).toBeLessThanOrEqual(3);
          expect(reply.talk.run?.trail.length ?? 0).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every choice that is offered is taken by its number, its label and a tap, all to the same place', () => {
    fc.assert(
      fc.property(circumstances, fc.array(deed, { maxLength: 12 }), fc.nat(6), (given, deeds, nth) => {
        const chat = begun(given);
        for (const what of deeds) act(chat, what);
        const talk = chat.talk();
        if (talk?.offered == null || talk.offered.choices.length === 0) return;
        const labels = talk.offered.choices.map((choice) => say(choice.label));
        const after = (['number', 'label', 'tap'] as const)
          .filter((how) => how !== 'label' || new Set(labels).size === labels.length)
          .map((how) => act(begun({ ...given, talk }), { kind: 'pick', nth, how }));
        for (const reply of after) {
          expect(where(reply)).toEqual(where(after[0]));
          expect(reply.talk.run?.misses ?? 0).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no prompt has the name of an earlier one', () => {
    fc.assert(
      fc.property(circumstances, fc.array(deed, { maxLength: 25 }), (given, deeds) => {
        const chat = begun(given);
        const names = deeds.flatMap((what) => act(chat, what).says.flatMap((each) => each.prompt ?? []));
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 100 },
    );
  });

  test('8 leads back to the question before, with its answer kept', () => {
    fc.assert(
      fc.property(circumstances, fc.array(deed, { minLength: 1, maxLength: 12 }), (given, deeds) => {
        const chat = begun(given);
        for (const what of deeds) act(chat, what);
        const run = chat.talk()?.run;
        const before = run?.trail.at(-1);
        if (run == null || before === undefined || run.page > 0) return;
        const back = chat.says('8').talk.run;
        expect(back?.step).toBe(before);
        if (CATALOGUE.get(run.flow)?.slots.answers === undefined) expect(back?.slots).toEqual(run.slots);
      }),
      { numRuns: 300 },
    );
  });
});

function holdsOnScreen(each: Say, easy: boolean): void {
  const own = each.choices.filter((choice) => choice.number < 7);
  expect(own.length).toBeLessThanOrEqual(easy ? CHOICES_MAX_EASY : CHOICES_MAX);
  expect(own.map((choice) => choice.number)).toEqual(own.map((_, index) => index + 1));
  for (const choice of each.choices)
    expect(tapAction(each.prompt ?? '', choice.id)).toMatch(/^v1:s:[0-9a-z]+:/);
}

/** Where a talk stands, apart from ids and times. */
function where(reply: Reply | undefined): unknown {
  const { run, paused, offered }: Pick<Talk, 'run' | 'paused' | 'offered'> = reply?.talk ?? {
    run: null,
    paused: [],
    offered: null,
  };
  return [run?.flow, run?.step, run?.slots, run?.page, paused.length, offered, reply?.submits?.command];
}
