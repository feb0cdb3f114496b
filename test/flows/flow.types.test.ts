import { expect, test } from 'vitest';
import { defineFlow } from '../../flows/flow.ts';

test('a flow that holds together compiles; one that does not, does not', () => {
  const flow = defineFlow({
    id: 'x', version: 1, who: 'citizen',
    slots: { story: 'told', category: 'item', photos: 'photos', kind: 'choice', hamlet: 'item', place: 'place', phone: 'phone', visibility: 'choice' },
    start: 'hello',
    steps: {
      hello: { kind: 'say', needs: ['commune'], text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'name' } } }, next: 'ask' },
      ask: { kind: 'askText', text: { key: 'menu-ask' }, into: 'story', next: 'pick' },
      pick: { kind: 'list', needs: ['categories', 'commune'], items: 'categories', text: { key: 'menu-ask' }, into: 'category', next: 'b', empty: 'end' },
      b: { kind: 'branch', needs: ['commune'], cases: [{ when: { fact: 'commune', field: 'isOpen' }, next: 'hello' }], otherwise: 'file' },
      file: { kind: 'submit', command: 'File', with: { category: { slot: 'category' }, submission: { is: 'phan_anh' }, told: { slot: 'story' }, photos: { slotOrNothing: 'photos' }, hamlet: { slotOrNothing: 'hamlet' }, place: { slotOrNothing: 'place' }, phone: { slotOrNothing: 'phone' }, visibility: { slot: 'visibility' } } },
    },
  });
  expect(flow.id).toBe('x');
  // @ts-expect-error start is no step
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'nope', steps: { a: { kind: 'say', text: { key: 'menu-ask' }, next: 'end' } } });
  // @ts-expect-error next is no step
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'say', text: { key: 'menu-ask' }, next: 'nope' } } });
  // @ts-expect-error no such words
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'say', text: { key: 'nope' }, next: 'end' } } });
  // @ts-expect-error variables missing
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'say', text: { key: 'greeting-first' }, next: 'end' } } });
  // @ts-expect-error wrong variable
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'say', text: { key: 'greeting-first', vars: { commun: { is: 'x' } } }, next: 'end' } } });
  // @ts-expect-error slot of another kind
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: { p: 'place' }, start: 'a', steps: { a: { kind: 'askText', text: { key: 'menu-ask' }, into: 'p', next: 'end' } } });
  // @ts-expect-error undeclared fact in a guard
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'branch', cases: [{ when: { fact: 'commune', field: 'isOpen' }, next: 'end' }], otherwise: 'end' } } });
  // @ts-expect-error undeclared fact in words
  defineFlow({ id: 'x', version: 1, who: 'citizen', slots: {}, start: 'a', steps: { a: { kind: 'say', text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'name' } } }, next: 'end' } } });
});
