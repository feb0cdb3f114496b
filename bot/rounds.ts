// Rounds: work that comes round in this process by a plain interval, when the queue has not sent it round.
import type { Log } from '../handlers/deps.ts';

const LOOK_EVERY_MS = 1_000;
/** The queue is given this many periods before a round goes by itself. */
const PATIENCE = 2;

/** Work that comes round; whatever it needs is bound already. */
export type Round = {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: () => Promise<void>;
};

export interface Rounds {
  /** Runs a round now, unless it is running here already. Never throws. */
  run(name: string): Promise<void>;
  /** Stops the interval and waits for what is running. */
  stop(): Promise<void>;
}

/** Starts the interval. */
export function startRounds(rounds: readonly Round[], log: Log): Rounds {
  const byName = new Map(rounds.map((round) => [round.name, round]));
  const last = new Map<string, number>();
  const running = new Map<string, Promise<void>>();

  function run(name: string): Promise<void> {
    const round = byName.get(name);
    if (round === undefined) return Promise.resolve();
    const before = running.get(name);
    if (before !== undefined) return before;
    last.set(name, performance.now());
    const done = round
      .run()
      .catch((error) => log.error('a round failed', error, { round: name }))
      .finally(() => running.delete(name));
    running.set(name, done);
    return done;
  }

  function look(): void {
    for (const { name, everySeconds } of rounds) {
      const since = performance.now() - (last.get(name) ?? 0);
      if (!last.has(name) || since > everySeconds * 1000 * PATIENCE) void run(name);
    }
  }

  const interval = setInterval(look, LOOK_EVERY_MS);
  return {
    run,
    async stop() {
      clearInterval(interval);
      await Promise.all(running.values());
    },
  };
}
