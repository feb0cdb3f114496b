// Checks of flows: each problem is found once, the words of the runtime are known. What the real flows hold is in `content.test.ts`.
import { describe, expect, test } from 'vitest';
import { ACTION_MAX } from '../../../flows/action.ts';
import { CATALOGUE, catalogueOf } from '../../../flows/catalogue.ts';
import { defineFlow, type Flow } from '../../../flows/flow.ts';
import { check, longLabels, type Problem, unusedWords } from '../../../flows/inspect/check.ts';
import { RUNTIME_WORDS } from '../../../flows/inspect/runtime-words.ts';
import { MONDAY } from '../../support/chat.ts';
import { readSources } from '../../support/source.ts';
import { saying, textKeys } from '../../support/words.ts';

const head = { version: 1, who: 'anyone', slots: { told: 'told' } } as const;
const ask = { kind: 'askText', text: { key: 'report-ask' }, into: 'told' } as const;

const kinds = (flow: Flow): readonly Problem['kind'][] =>
  check(catalogueOf([flow])).map((problem) => problem.kind);

describe('each problem', () => {
  test('a step nobody can reach, and one nobody can leave', () => {
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: {
        a: { kind: 'say', text: { key: 'report-ask' }, next: 'end' },
        b: { kind: 'choose', text: { key: 'report-ask' }, choices: [] },
      },
    });
    expect(check(catalogueOf([flow]))).toEqual([
      { flow: 'citizen/x', step: 'b', kind: 'dead_step' },
      { flow: 'citizen/x', step: 'b', kind: 'dead_end' },
    ]);
  });

  test('a circle in which nobody is waited for', () => {
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: {
        a: { kind: 'branch', cases: [{ when: { all: [] }, next: 'end' }], otherwise: 'b' },
        b: { kind: 'say', text: { key: 'report-ask' }, next: 'a' },
      },
    });
    expect(kinds(flow)).toEqual(['circle', 'circle']);
  });

  test('a flow there is not', () => {
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: { a: { kind: 'goto', flow: 'citizen/y' } },
    });
    expect(check(catalogueOf([flow]))).toEqual([
      { flow: 'citizen/x', step: 'a', kind: 'unknown_flow', to: 'citizen/y' },
    ]);
  });

  test('an id too long for a button', () => {
    const id = `citizen/${'x'.repeat(ACTION_MAX)}`;
    const flow = defineFlow({
      ...head,
      id,
      slots: {},
      start: 'a',
      steps: { a: { kind: 'submit', command: 'AskErasure', with: {} } },
    });
    expect(kinds(flow)).toEqual(['long_id']);
  });

  test('more choices than a screen holds, ids that cannot travel, ids used twice', () => {
    const choice = (id: string) => ({ id, label: 'yes', next: 'end' }) as const;
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: {
        a: {
          kind: 'choose',
          text: { key: 'report-ask' },
          choices: ['1', '2', '3', '4', 'thôn', '+', '1'].map(choice),
        },
      },
    });
    expect(kinds(flow)).toEqual(['too_many_choices', 'unfit_choice', 'unfit_choice', 'twice_same_choice']);
  });

  test('slots that are read and never filled, or filled and never read', () => {
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: { told: 'told', other: 'told' },
      start: 'a',
      steps: {
        a: { ...ask, next: 'b' },
        b: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'other' } } },
      },
    });
    expect(check(catalogueOf([flow]))).toEqual([
      { flow: 'citizen/x', step: null, kind: 'never_filled', slot: 'other' },
      { flow: 'citizen/x', step: null, kind: 'never_read', slot: 'told' },
    ]);
  });

  test('a slot that another flow hands on is filled; one of the same name that nobody hands on is not', () => {
    const to = (flow: string, carry: readonly ['told'] | readonly []) =>
      defineFlow({
        ...head,
        id: `citizen/to-${flow}`,
        start: 'a',
        steps: { a: { ...ask, next: 'b' }, b: { kind: 'goto', flow: `citizen/${flow}`, carry } },
      });
    const taking = (flow: string) =>
      defineFlow({
        ...head,
        id: `citizen/${flow}`,
        start: 'a',
        steps: { a: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'told' } } } },
      });
    const flows = catalogueOf([to('x', ['told']), taking('x'), to('y', []), taking('y')]);
    expect(check(flows).filter(({ kind }) => kind === 'never_filled')).toEqual([
      { flow: 'citizen/y', step: null, kind: 'never_filled', slot: 'told' },
    ]);
  });

  test('facts that are declared and not read', () => {
    const flow = defineFlow({
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: { a: { kind: 'say', needs: ['duty'], text: { key: 'report-ask' }, next: 'end' } },
    });
    expect(kinds(flow)).toEqual(['unread_fact']);
  });

  test('facts that are read and not declared, in a flow no compiler has seen', () => {
    const flow: Flow = {
      ...head,
      id: 'citizen/x',
      slots: {},
      start: 'a',
      steps: {
        a: {
          kind: 'branch',
          cases: [{ when: { fact: 'duty', field: 'isThere' }, next: 'end' }],
          otherwise: 'end',
        },
      },
    };
    expect(kinds(flow)).toEqual(['undeclared_fact']);
  });
});

test('labels of the assistant that a channel would cut', () => {
  expect(longLabels(CATALOGUE, { labelMax: 100 }, saying(MONDAY))).toEqual([]);
  expect(longLabels(CATALOGUE, { labelMax: 3 }, saying(MONDAY)).length).toBeGreaterThan(20);
});

describe('words', () => {
  const sources = readSources().filter(({ path }) => !path.startsWith('test/') && path !== 'locales/keys.ts');
  const keys = textKeys();

  test('every word of the runtime is said by it, and none is left out', () => {
    const runtime = sources.filter(({ path }) => /^flows\/(?!facts)[^/]+\.ts$/.test(path));
    const said = new Set(
      runtime.flatMap(({ words }) => words).filter((word) => keys.some((key) => key === word)),
    );
    expect([...said].sort()).toEqual([...RUNTIME_WORDS].sort());
  });

  test('a word that nobody says is found', () => {
    expect(unusedWords(catalogueOf([]), ['yes', 'stale-tap'], new Set())).toEqual(['yes']);
  });
});
