// Stored talks: read back as they were, or kindly begun again, never misread.
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { NEW_TALK, type Talk } from '../../flows/state.ts';
import { readTalk } from '../../flows/stored.ts';
import { chatWith, MONDAY } from '../support/chat.ts';
import { demoFacts } from '../support/demo-facts.ts';

function stored(): Talk {
  const chat = chatWith(CATALOGUE, { facts: demoFacts });
  chat.says('Đường vào bản hỏng nặng');
  chat.says('dừng');
  chat.says('Rác đổ đầy bờ suối');
  chat.says('1');
  chat.sends('photo');
  return chat.talk() ?? NEW_TALK;
}

const read = (talk: unknown) => readTalk(CATALOGUE, talk, MONDAY);
const withRun = (change: object): unknown => ({ ...stored(), run: { ...stored().run, ...change } });

test('a stranger has a new talk; a talk is read as it was kept', () => {
  expect(read(null)).toEqual({ talk: NEW_TALK, begunAgain: false });
  expect(read(JSON.parse(JSON.stringify(stored())))).toEqual({ talk: stored(), begunAgain: false });
});

describe('a run that no longer fits its flow is given up, drafts stay', () => {
  test.each([
    ['of another version', { flowVersion: 0 }],
    ['of a flow that is gone', { flow: 'citizen/gone' }],
    ['at a step that is gone', { step: 'gone' }],
    ['at a step that no longer waits', { step: 'send' }],
    ['with a slot of another kind', { slots: { story: 'words' } }],
    ['with a slot the flow does not have', { slots: { colour: 'red' } }],
  ])('%s', (_, change) => {
    const { talk, begunAgain } = read(withRun(change));
    expect(begunAgain).toBe(true);
    expect(talk).toMatchObject({
      run: null,
      offered: null,
      greetedAt: stored().greetedAt,
      prompts: stored().prompts,
    });
    expect(talk.paused).toHaveLength(1);
  });
});

test('a draft that no longer fits is given up silently', () => {
  const [draft] = stored().paused;
  const { talk, begunAgain } = read({ ...stored(), paused: [{ ...draft, flowVersion: 0 }] });
  expect([talk.paused, begunAgain]).toEqual([[], false]);
});

test.each([
  [{ ...stored(), version: 0 }],
  [{}],
  ['words'],
  [7],
  [withRun({ slots: null })],
  [{ ...stored(), prompts: 'x' }],
])('what cannot be read at all begins anew, its prompts named as none before', (talk) => {
  const again = read(talk);
  expect(again).toMatchObject({ begunAgain: true, talk: { run: null, paused: [], greetedAt: MONDAY } });
  expect(again.talk.prompts).toBeGreaterThan(stored().prompts);
});

test('the person is told, and what they say is heard as the beginning', () => {
  const chat = chatWith(CATALOGUE, { facts: demoFacts, talk: withRun({ flowVersion: 0 }) });
  const reply = chat.says('1');
  expect(reply.says[0]?.phrases).toEqual([{ key: 'talk-begun-again' }]);
});
