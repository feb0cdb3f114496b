// Kills: where and how the processes of a trip die, chosen by a seed that is printed, so that a bad end can be repeated.
import { setTimeout as pause } from 'node:timers/promises';
import { awaited } from './deadline.ts';
import type { FakeZalo } from './platforms/zalo.ts';
import type { HouseOfProcesses } from './processes.ts';

/** At which instant of a step everything dies. */
export const INSTANTS = [
  /** While the step is on its way to the house: it may be stored or not, and the platform brings it again. */
  'before the answer',
  /** Right after the 200: the turn is anywhere. */
  'after the answer',
  /** The platform has accepted a message of the step and has not said so yet. */
  'inside a send',
  /** Nothing is on its way. */
  'at rest',
] as const;
export type Instant = (typeof INSTANTS)[number];

export type Kill = { readonly step: number; readonly instant: Instant; readonly afterMs: number };

/** How long a process may have been at the work of a step when it dies. */
const LATEST_MS = 40;

/** Kills for several runs: no step twice, every instant in turn. */
export function plannedKills(
  seed: number,
  runs: number,
  each: number,
  steps: number,
): readonly (readonly Kill[])[] {
  const chance = dice(seed);
  const shuffled = Array.from({ length: steps }, (_, index) => ({ step: index + 1, order: chance() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ step }) => step);
  return Array.from({ length: runs }, (_, run) =>
    Array.from({ length: each }, (__, index) => {
      const number = run * each + index;
      const step = shuffled[number % steps] ?? 1;
      const instant = INSTANTS[number % INSTANTS.length] ?? 'at rest';
      return { step, instant, afterMs: Math.floor(chance() * LATEST_MS) };
    }),
  );
}

/** Numbers in [0, 1) that are the same for the same seed (a linear congruence, Numerical Recipes). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Killing = {
  /** Carries a step out, and dies in it if that is planned. */
  step(work: () => Promise<void>, settled: () => Promise<void>): Promise<void>;
  /** How often everything has died. */
  readonly deaths: () => number;
};

/** Stands between a trip and its house from the moment it is armed. */
export function openKilling(house: HouseOfProcesses, zalo: FakeZalo, kills: readonly Kill[]): Killing {
  let steps = 0;
  let deaths = 0;

  async function rise(): Promise<void> {
    deaths += 1;
    await house.kill();
    await house.restart();
  }

  async function die(kill: Kill, work: () => Promise<void>, settled: () => Promise<void>): Promise<void> {
    switch (kill.instant) {
      case 'before the answer': {
        const worked = work();
        await pause(kill.afterMs);
        await rise();
        return worked;
      }
      case 'after the answer':
        await work();
        await pause(kill.afterMs);
        break;
      case 'inside a send': {
        const before = zalo.ledger.length;
        zalo.script({ kind: 'silence_after' });
        await work();
        await awaited(
          () => zalo.ledger.slice(before).find(({ answered }) => !answered) ?? null,
          20_000,
          () => `Nothing was sent in step ${kill.step}`,
        );
        break;
      }
      case 'at rest':
        await work();
        await settled();
        break;
      default:
        return kill.instant satisfies never;
    }
    return rise();
  }

  return {
    async step(work, settled) {
      steps += 1;
      const kill = kills.find((one) => one.step === steps);
      await (kill === undefined ? work() : die(kill, work, settled));
    },
    deaths: () => deaths,
  };
}
