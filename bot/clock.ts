// The clock of a process: machine time, and business time a playground may have pushed.
import type { Clock, Moment } from '../domain/clock.ts';

/** A clock whose business time can be moved against the machine's. */
export interface PushableClock extends Clock {
  /** Milliseconds by which business time is ahead. */
  offset(): number;
  moveTo(offset: number): void;
}

/** The machine's own clock, business time in step with it until moved. */
export function openClock(real: () => Moment = Date.now): PushableClock {
  let offset = 0;
  return {
    real,
    business: () => real() + offset,
    offset: () => offset,
    moveTo(next) {
      offset = next;
    },
  };
}
