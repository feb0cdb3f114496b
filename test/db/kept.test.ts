// Kept cells: what was in hand is not opened again, what somebody else has written is.
import { expect, test } from 'vitest';
import { keptCells } from '../../db/kept.ts';
import { sealerFrom } from '../../db/seal.ts';

const sealer = sealerFrom('kept-key-kept-key-kept-key-kept-key');

/** A sealer that counts what it really opens. */
function counted() {
  let opened = 0;
  const kept = keptCells({
    seal: (bound, text) => sealer.seal(bound, text),
    open(bound, sealed) {
      opened += 1;
      return sealer.open(bound, sealed);
    },
  });
  return { kept, opened: () => opened };
}

test('what was sealed or opened here comes back without being opened', () => {
  const { kept, opened } = counted();
  const own = kept.seal('conversations:talk:1', 'một');
  expect(kept.open('conversations:talk:1', Buffer.from(own))).toBe('một');
  expect(opened()).toBe(0);
  const foreign = sealer.seal('conversations:talk:2', 'hai');
  expect([kept.open('conversations:talk:2', foreign), kept.open('conversations:talk:2', foreign)]).toEqual([
    'hai',
    'hai',
  ]);
  expect(opened()).toBe(1);
});

test('a cell that another process has written since is opened anew', () => {
  const { kept } = counted();
  kept.seal('conversations:talk:1', 'cũ');
  expect(kept.open('conversations:talk:1', sealer.seal('conversations:talk:1', 'mới'))).toBe('mới');
});

test('bytes of another place do not open, though they were in hand', () => {
  const { kept } = counted();
  const sealed = kept.seal('conversations:talk:1', 'của tôi');
  expect(() => kept.open('conversations:talk:2', sealed)).toThrow(/sealed for another place/);
});
