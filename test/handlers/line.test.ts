// The order of a line: by speaking within two seconds, by storing beyond, each message once.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InboxId, id } from '../../domain/ids.ts';
import { type Queued, queued } from '../../handlers/line.ts';

const one = (seq: number, at: number): Queued => ({
  inbox: id<InboxId>(`i-${seq}`),
  seq,
  heard: { eventKey: `e-${seq}`, from: 'a', at, content: { kind: 'sticker' } },
});

const lined = (messages: readonly Queued[]) =>
  messages.reduce(queued, [] as readonly Queued[]).map((message) => message.seq);

test('spoken within two seconds: the platform decides', () => {
  expect(lined([one(1, 5_000), one(2, 4_000), one(3, 3_500)])).toEqual([3, 2, 1]);
});

test('an older one is taken as late, after what was stored before it', () => {
  expect(lined([one(1, 50_000), one(2, 1_000)])).toEqual([1, 2]);
});

test('spoken at the same moment, or seconds apart: as stored, also when found later', () => {
  expect(lined([one(2, 1_000), one(1, 1_000)])).toEqual([1, 2]);
  expect(lined([one(2, 90_000), one(1, 1_000)])).toEqual([1, 2]);
});

test('no message is lost or doubled, however often and in whatever order they come', () => {
  const messages = fc.array(fc.record({ seq: fc.nat(20), at: fc.nat(6_000) }), { maxLength: 30 });
  void fc.assert(
    fc.property(messages, (some) => {
      const order = lined(some.map(({ seq, at }) => one(seq, at)));
      expect([...order].sort((a, b) => a - b)).toEqual(
        [...new Set(some.map(({ seq }) => seq))].sort((a, b) => a - b),
      );
    }),
  );
});
