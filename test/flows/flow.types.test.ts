// What must not compile in a flow: each mistake once for every kind of step in which it can be made.
// biome-ignore-all format: the compiler looks for each mistake on the line below its name.
import { expect, test } from 'vitest';
import { defineFlow } from '../../flows/flow.ts';

const head = { id: 'citizen/x', version: 1, who: 'anyone', start: 'a' } as const;
const slots = {
  pick: 'choice',
  item: 'item',
  told: 'told',
  photos: 'photos',
  place: 'place',
  phone: 'phone',
  answers: 'answers',
} as const;
const ask = { text: { key: 'report-ask' } } as const;
const isThere = { fact: 'duty', field: 'isThere' } as const;

test('a flow that holds together compiles', () => {
  const flow = defineFlow({
    ...head,
    slots,
    start: 'hello',
    steps: {
      hello: {
        kind: 'say',
        needs: ['commune'],
        text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'name' } } },
        next: 'story',
      },
      story: { ...ask, kind: 'askText', into: 'told', photos: 'photos', next: 'pick', again: { key: 'rate-why' } },
      pick: {
        ...ask,
        kind: 'list',
        needs: ['categories'],
        items: 'categories',
        into: 'item',
        next: 'branch',
        empty: 'end',
      },
      branch: { kind: 'branch', needs: ['duty'], cases: [{ when: isThere, next: 'hello' }], otherwise: 'send' },
      send: { kind: 'submit', command: 'Supplement', with: { told: { slot: 'told' }, photos: { slotOrNothing: 'photos' }, place: { nothing: true } } },
    },
  });
  expect(Object.keys(flow.steps)).toEqual(['hello', 'story', 'pick', 'branch', 'send']);
});

test('the start is a step', () => {
  // @ts-expect-error no step is called so
  defineFlow({ ...head, slots, start: 'nope', steps: { a: { ...ask, kind: 'say', next: 'end' } } });
});

test('every way on leads to a step', () => {
  // @ts-expect-error say
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'say', next: 'nope' } } });
  // @ts-expect-error a choice
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [{ id: 'x', label: 'yes', next: 'nope' }] } } });
  // @ts-expect-error other words
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [], otherwise: { into: 'told', next: 'nope' } } } });
  // @ts-expect-error askText
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askText', into: 'told', next: 'nope' } } });
  // @ts-expect-error askPhotos
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPhotos', into: 'photos', most: 1, next: 'nope' } } });
  // @ts-expect-error askPlace
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPlace', into: 'place', next: 'nope' } } });
  // @ts-expect-error askPhone
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPhone', into: 'phone', next: 'nope' } } });
  // @ts-expect-error an item of a list
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'list', needs: ['hamlets'], items: 'hamlets', into: 'item', next: 'nope', empty: 'end' } } });
  // @ts-expect-error an empty list
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'list', needs: ['hamlets'], items: 'hamlets', into: 'item', next: 'end', empty: 'nope' } } });
  // @ts-expect-error the confirmation of a review
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'review', rows: [], confirm: { label: 'yes', next: 'nope' }, cancel: { label: 'no', next: 'end' } } } });
  // @ts-expect-error the change of a line
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'review', rows: [{ label: 'yes', shows: { slot: 'told' }, change: 'nope' }], confirm: { label: 'yes', next: 'end' }, cancel: { label: 'no', next: 'end' } } } });
  // @ts-expect-error a case of a branch
  defineFlow({ ...head, slots, steps: { a: { kind: 'branch', cases: [{ when: { slot: 'told', is: 'filled' }, next: 'nope' }], otherwise: 'end' } } });
  // @ts-expect-error the other case of a branch
  defineFlow({ ...head, slots, steps: { a: { kind: 'branch', cases: [], otherwise: 'nope' } } });
});

test('every text has words', () => {
  // @ts-expect-error say
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', text: { key: 'nope' }, next: 'end' } } });
  // @ts-expect-error a question
  defineFlow({ ...head, slots, steps: { a: { kind: 'askText', text: { key: 'nope' }, into: 'told', next: 'end' } } });
  // @ts-expect-error the question in other words
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askText', again: { key: 'nope' }, into: 'told', next: 'end' } } });
  // @ts-expect-error a label
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [{ id: 'x', label: 'nope', next: 'end' }] } } });
  // @ts-expect-error a label that would need a variable
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [{ id: 'x', label: 'greeting-first', next: 'end' }] } } });
  // @ts-expect-error a line of a review
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'review', rows: [{ label: 'nope', shows: { slot: 'told' } }], confirm: { label: 'yes', next: 'end' }, cancel: { label: 'no', next: 'end' } } } });
});

test('every variable of a text has a source, and no other variable has', () => {
  // @ts-expect-error left out
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', text: { key: 'greeting-first' }, next: 'end' } } });
  // @ts-expect-error another name
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', text: { key: 'greeting-first', vars: { commun: { is: 'x' } } }, next: 'end' } } });
  // @ts-expect-error from a slot there is not
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', text: { key: 'greeting-first', vars: { commune: { slot: 'nope' } } }, next: 'end' } } });
  // @ts-expect-error from a field that words cannot say
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', needs: ['commune'], text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'isOpen' } } }, next: 'end' } } });
});

test('every value goes into a slot of its kind', () => {
  // @ts-expect-error what a choice keeps
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [{ id: 'x', label: 'yes', next: 'end', keep: { slot: 'told', value: 'x' } }] } } });
  // @ts-expect-error other words of a choice
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [], otherwise: { into: 'pick', next: 'end' } } } });
  // @ts-expect-error words
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askText', into: 'place', next: 'end' } } });
  // @ts-expect-error photos beside words
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askText', into: 'told', photos: 'told', next: 'end' } } });
  // @ts-expect-error photos
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPhotos', into: 'told', most: 1, next: 'end' } } });
  // @ts-expect-error a place
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPlace', into: 'told', next: 'end' } } });
  // @ts-expect-error a place in words
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPlace', into: 'place', described: 'place', next: 'end' } } });
  // @ts-expect-error a telephone number
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'askPhone', into: 'told', next: 'end' } } });
  // @ts-expect-error an item
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'list', needs: ['hamlets'], items: 'hamlets', into: 'told', next: 'end', empty: 'end' } } });
  // @ts-expect-error one of several answers
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'list', needs: ['hamlets', 'procedureQuestion'], items: 'hamlets', into: 'item', next: 'end', empty: 'end', under: { answers: 'item', name: { fact: 'procedureQuestion', field: 'id' } } } } });
  // @ts-expect-error a field of a command
  defineFlow({ ...head, slots, steps: { a: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'photos' } } } } });
  // @ts-expect-error a field left out
  defineFlow({ ...head, slots, steps: { a: { kind: 'submit', command: 'Reopen', with: {} } } });
  // @ts-expect-error a command there is not
  defineFlow({ ...head, slots, steps: { a: { kind: 'submit', command: 'Burn', with: {} } } });
  // @ts-expect-error what the next flow is about
  defineFlow({ ...head, slots, steps: { a: { kind: 'goto', flow: 'citizen/menu', about: 'told' } } });
});

test('a step reads only facts that it declares itself', () => {
  // @ts-expect-error in its words
  defineFlow({ ...head, slots, steps: { a: { kind: 'say', text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'name' } } }, next: 'end' } } });
  // @ts-expect-error in the guard of a choice
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'choose', choices: [{ id: 'x', label: 'yes', next: 'end', when: isThere }] } } });
  // @ts-expect-error in a branch
  defineFlow({ ...head, slots, steps: { a: { kind: 'branch', cases: [{ when: isThere, next: 'end' }], otherwise: 'end' } } });
  // @ts-expect-error in a branch that only another step declares it for
  defineFlow({ ...head, slots, steps: { a: { kind: 'branch', cases: [{ when: isThere, next: 'b' }], otherwise: 'b' }, b: { ...ask, kind: 'say', needs: ['duty'], next: 'end' } } });
  // @ts-expect-error in the guard of a line
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'review', rows: [{ label: 'yes', shows: { slot: 'told' }, when: isThere }], confirm: { label: 'yes', next: 'end' }, cancel: { label: 'no', next: 'end' } } } });
  // @ts-expect-error in the items of a list
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'list', items: 'hamlets', into: 'item', next: 'end', empty: 'end' } } });
  // @ts-expect-error in the media it shows
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'say', media: { fact: 'case', field: 'media' }, next: 'end' } } });
  // @ts-expect-error in a field of its command
  defineFlow({ ...head, slots, steps: { a: { kind: 'submit', command: 'Rate', with: { rating: { fact: 'me', field: 'title' } } } } });
  // @ts-expect-error a fact there is not
  defineFlow({ ...head, slots, steps: { a: { ...ask, kind: 'say', needs: ['weather'], next: 'end' } } });
});
