// Actions on the wire: what is written is read back, and nothing else is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACTION_MAX,
  beginAction,
  FLOW_ID_MAX,
  fitsInTap,
  parseAction,
  tapAction,
} from '../../flows/action.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';

const COMPLAINT = '0193f0a0-1111-7222-8333-444455556666';

test('a tap and a beginning are read back as they were written', () => {
  expect(tapAction('c', 'giao_thong')).toBe('v1:s:c:giao_thong');
  expect(parseAction('v1:s:c:giao_thong')).toEqual({ kind: 'tap', prompt: 'c', choice: 'giao_thong' });
  expect(parseAction(beginAction('citizen/menu', null))).toEqual({
    kind: 'begin',
    flow: 'citizen/menu',
    about: null,
  });
  expect(parseAction(beginAction('citizen/rate', COMPLAINT))).toEqual({
    kind: 'begin',
    flow: 'citizen/rate',
    about: { kind: 'complaint', id: COMPLAINT },
  });
  expect(parseAction(beginAction('citizen/papers', 'khai-sinh'))).toMatchObject({
    about: { kind: 'procedure', id: 'khai-sinh' },
  });
});

test('every flow, about a complaint, fits the smallest channel', () => {
  for (const flow of CATALOGUE.keys()) {
    expect(flow.length).toBeLessThanOrEqual(FLOW_ID_MAX);
    expect(beginAction(flow, COMPLAINT).length).toBeLessThanOrEqual(ACTION_MAX);
  }
});

test('what fits in a tap does so under the longest prompt name, and is read back', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (choice) => {
      if (!fitsInTap(choice)) return;
      expect(parseAction(tapAction('z'.repeat(12), choice))).toEqual({
        kind: 'tap',
        prompt: 'z'.repeat(12),
        choice,
      });
    }),
  );
  expect(fitsInTap(COMPLAINT)).toBe(true);
  expect(fitsInTap('thôn-giữa')).toBe(false);
  expect(() => tapAction('c', 'thôn giữa')).toThrow(RangeError);
});

test('words of people are no action', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (!text.startsWith('v1:')) expect(parseAction(text)).toBeNull();
    }),
  );
  for (const text of [
    'v1:s:c:',
    'v1:s::x',
    'v1:f:',
    'v1:f:menu',
    'v2:s:c:x',
    'v1:s:c:a b',
    `v1:s:c:${'x'.repeat(64)}`,
  ]) {
    expect(parseAction(text), text).toBeNull();
  }
});
