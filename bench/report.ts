// Report: the table of the bench, and the floors by which it succeeds or fails.
import type { Order } from './order.ts';

/** Floors for a first version; the goal is within twice the smallest turn's cost. */
const ACKNOWLEDGED_FLOOR = 0.6;
const TURNS_FLOOR = 0.4;
const COMMITS_CEILING = 0.2;

/** What was measured of one load. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly commitsEach: number;
  /** Microseconds of the subject's processor time. */
  readonly cpuEach: number;
};

export type Results = {
  readonly verifies: Measured;
  readonly inserts: Measured;
  readonly stores: Measured;
  readonly floods: Measured;
  readonly smallest: Measured;
  readonly turns: Measured;
  readonly order: Order;
};

/** Prints the table; gives whether every floor is kept. */
export function report(results: Results): boolean {
  const { verifies, inserts, stores, floods, smallest, turns, order } = results;
  const acknowledged = stores.perSecond / inserts.perSecond;
  const turned = turns.perSecond / smallest.perSecond;
  line('reference: verifies only', verifies);
  line('reference: verifies and inserts, batched', inserts);
  line('house: verifies and stores', stores, ratio(acknowledged, ACKNOWLEDGED_FLOOR));
  line('house: the same with a turn for each', floods);
  line('reference: smallest batched turn', smallest);
  line('house: turns, webhook in to reply out', turns, ratio(turned, TURNS_FLOOR));
  console.log(`commits a turn: ${turns.commitsEach.toFixed(3)} (ceiling ${COMMITS_CEILING})`);
  console.log(`replies lost ${order.lost}, doubled ${order.doubled}, reordered ${order.reordered}`);
  const misses = [
    acknowledged < ACKNOWLEDGED_FLOOR && 'acknowledgements are below their floor',
    turned < TURNS_FLOOR && 'turns are below their floor',
    turns.commitsEach > COMMITS_CEILING && 'a turn costs too many commits',
    order.lost + order.doubled + order.reordered > 0 && 'replies were lost, doubled or reordered',
  ].filter((miss) => miss !== false);
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  return misses.length === 0;
}

function ratio(value: number, floor: number): string {
  return `${value.toFixed(2)} of the reference (floor ${floor})`;
}

function line(name: string, load: Measured, more = ''): void {
  const milliseconds = (value: number) => `${value.toFixed(1).padStart(7)} ms`;
  const cost = `${load.cpuEach.toFixed(0).padStart(5)} µs of processor`;
  const numbers = `p50 ${milliseconds(load.p50)}  p99 ${milliseconds(load.p99)}  ${cost}`;
  console.log(`${name.padEnd(42)}${load.perSecond.toFixed(0).padStart(7)}/s  ${numbers}  ${more}`);
}
