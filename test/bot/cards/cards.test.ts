// Cards for the handlers: one drawn at a time, the newest kept, failures not.
import { expect, test } from 'vitest';
import { openCards } from '../../../bot/cards/cards.ts';
import type { Drawing } from '../../../bot/drawing-thread.ts';
import type { Card } from '../../../domain/card.ts';
import { receiptOf } from './sample.ts';

function numbered(number: number): Card {
  return { ...receiptOf(), code: String(number) };
}

function drawingBy(draw: Drawing<Card>['draw']): Drawing<Card> {
  return { draw, close: async () => undefined };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** Draws when told to, and remembers what it was given. */
function slowDrawing() {
  const waiting: (() => void)[] = [];
  const given: Card[] = [];
  const drawing = drawingBy(
    (card) =>
      new Promise((done) => {
        given.push(card);
        waiting.push(() => done(new Uint8Array([given.length])));
      }),
  );
  return {
    drawing,
    given,
    async finish() {
      await settled();
      waiting.shift()?.();
      await settled();
    },
  };
}

test('the second waits until the first is done', async () => {
  const { drawing, given, finish } = slowDrawing();
  const cards = openCards(null, drawing);
  const both = Promise.all([cards.draw(numbered(1)), cards.draw(numbered(2))]);
  await settled();
  expect(given).toEqual([numbered(1)]);
  await finish();
  expect(given).toEqual([numbered(1), numbered(2)]);
  await finish();
  expect(await both).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
});

test('a whole hamlet asks for the same one: drawn once, also while it is being drawn', async () => {
  const { drawing, given, finish } = slowDrawing();
  const cards = openCards(null, drawing);
  const all = Promise.all([1, 2, 3].map(() => cards.draw(numbered(7))));
  await finish();
  expect(new Set(await all).size).toBe(1);
  await cards.draw(numbered(7));
  expect(given).toHaveLength(1);
});

test('the oldest makes room', async () => {
  let drawn = 0;
  const cards = openCards(
    null,
    drawingBy(async () => {
      drawn += 1;
      return new Uint8Array();
    }),
  );
  for (let number = 0; number < 40; number += 1) await cards.draw(numbered(number));
  await cards.draw(numbered(39));
  expect(drawn).toBe(40);
  await cards.draw(numbered(0));
  expect(drawn).toBe(41);
});

test('what failed is tried anew, and holds up nobody behind it', async () => {
  let tries = 0;
  const cards = openCards(
    null,
    drawingBy(async () => {
      tries += 1;
      if (tries === 1) throw new Error('out of paper');
      return new Uint8Array([tries]);
    }),
  );
  const failing = cards.draw(numbered(1));
  const behind = cards.draw(numbered(2));
  await expect(failing).rejects.toThrow('out of paper');
  expect(await behind).toEqual(new Uint8Array([2]));
  expect(await cards.draw(numbered(1))).toEqual(new Uint8Array([3]));
});
