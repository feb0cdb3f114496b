// Tries: how often somebody may try something, counted in memory; a conversation stays with one process.
import type { Clock, Moment } from '../domain/clock.ts';
import type { Tries } from './deps.ts';

/** Invented names must not fill the memory; when it is full the oldest are forgotten. */
const KEPT_MAX = 10_000;

/** Counts tries by the machine's clock in a sliding window. */
export function openTries(clock: Clock): Tries {
  const kept = new Map<string, readonly Moment[]>();
  return {
    allow(name, { most, withinMs }) {
      const now = clock.real();
      const recent = (kept.get(name) ?? []).filter((at) => at > now - withinMs);
      if (recent.length >= most) return false;
      kept.delete(name);
      kept.set(name, [...recent, now]);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
      return true;
    },
  };
}
