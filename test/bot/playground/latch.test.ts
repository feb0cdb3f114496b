// The latch: a ring that nobody waited for is not missed, and no ring is waited for longer than was said.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBell } from '../../../bot/bell.ts';
import { openLatch } from '../../../bot/playground/latch.ts';
import { type CommuneId, id } from '../../../domain/ids.ts';

const RUNG = { commune: id<CommuneId>('suoi-may'), conversation: null };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether a promise has been kept by now. */
async function isKept(promise: Promise<void>): Promise<boolean> {
  let kept = false;
  void promise.then(() => {
    kept = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return kept;
}

test('a ring while waiting wakes at once, and leaves no timer', async () => {
  const bell = openBell();
  const latch = openLatch(bell.listen);
  const waiting = latch.next(1_000);
  expect(await isKept(waiting)).toBe(false);
  bell.ring(RUNG);
  expect(await isKept(waiting)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a ring before waiting counts once', async () => {
  const bell = openBell();
  const latch = openLatch(bell.listen);
  bell.ring(RUNG);
  expect(await isKept(latch.next(1_000))).toBe(true);
  expect(await isKept(latch.next(1_000))).toBe(false);
});

test('without a ring the time runs out', async () => {
  const waiting = openLatch(openBell().listen).next(1_000);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isKept(waiting)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isKept(waiting)).toBe(true);
});

test('a closed latch hears nothing', async () => {
  const bell = openBell();
  const latch = openLatch(bell.listen);
  latch.close();
  bell.ring(RUNG);
  expect(await isKept(latch.next(1_000))).toBe(false);
});
