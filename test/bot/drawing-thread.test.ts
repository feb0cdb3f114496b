// The thread: the same bytes as without it, nothing loaded here, failures told, begun anew after its end.
import { afterEach, expect, test, vi } from 'vitest';
import { openThread } from '../../bot/drawing-thread.ts';
import type { Card } from '../../domain/card.ts';
import { receiptOf } from './cards/sample.ts';

const loaded = vi.hoisted(() => ({ satori: false }));
vi.mock('satori', async (original) => {
  loaded.satori = true;
  return original();
});

const thread = openThread<Card>(new URL('../../bot/cards/thread-main.ts', import.meta.url), 'card');
afterEach(() => thread.close());

test('draws what would be drawn here, and loads nothing here', async () => {
  const picture = Buffer.from(await thread.draw(receiptOf()));
  expect(loaded.satori).toBe(false);
  const { openDrawer } = await import('../../bot/cards/card.ts');
  expect(picture.equals(await (await openDrawer())(receiptOf()))).toBe(true);
  expect(loaded.satori).toBe(true);
});

test('a card that cannot be drawn is told; the next one is drawn', async () => {
  const tooLong = { ...receiptOf(), scan: { content: 'x'.repeat(5_000), caption: '' } };
  await expect(thread.draw(tooLong)).rejects.toThrow('a card could not be drawn');
  expect((await thread.draw(receiptOf())).byteLength).toBeGreaterThan(10_000);
});

test('closed while it draws it says so; asked again it begins anew', async () => {
  const drawing = thread.draw(receiptOf());
  await thread.close();
  await expect(drawing).rejects.toThrow('has ended');
  expect((await thread.draw(receiptOf())).byteLength).toBeGreaterThan(10_000);
});
