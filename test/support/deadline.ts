// Deadline: waiting for what comes by itself and soon; never for time to pass.
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 15;

/** Looks again and again until there is an answer; what was missing is told when it does not come in time. */
export async function awaited<T>(
  look: () => T | null | Promise<T | null>,
  withinMs: number,
  missing: () => string | Promise<string>,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`${await missing()} (after ${withinMs / 1000} s)`);
    await pause(LOOK_EVERY_MS);
  }
}
