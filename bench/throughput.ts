// Throughput: signed webhooks in, replies out, beside bare references in the same run; fails when a floor is missed.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../bot/embedded-postgres.ts';
import { type Child, freshDatabase, started } from './children.ts';
import { type Citizens, type Load, openCitizens } from './citizens.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import { countOrder } from './order.ts';
import type { SubjectName } from './orders.ts';
import { type Measured, type Results, report } from './report.ts';

const IN_FLIGHT = 64;
/** Until the compiler has seen everything. */
const WARM_SECONDS = 5;
/** Loads take turns in short bouts, so that whatever else the machine does falls on all of them alike. */
const BOUTS = 5;
const BOUT_SECONDS = 2;

/** A subject and the people who write to it. */
type Stand = { readonly child: Child; readonly citizens: Citizens };
type Bout = Load & { readonly commits: number; readonly cpuMicroseconds: number };

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gan-dan-bench-'));
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(folder, { log: () => undefined });
  const loopback = await openLoopback();
  const stands: Stand[] = [];
  const stand = async (subject: SubjectName) => {
    const databaseUrl = await freshDatabase(embedded.url, subject.replace(/\W/g, '_'));
    const child = await started({ subject, databaseUrl, platformUrl: loopback.url });
    const one = { child, citizens: openCitizens(child.port) };
    stands.push(one);
    return one;
  };
  try {
    const results = await measureAll(stand, loopback);
    console.log(`\n${IN_FLIGHT} in flight, ${BOUTS} bouts of ${BOUT_SECONDS} s each`);
    process.exitCode = report(results) ? 0 : 1;
  } finally {
    for (const { child, citizens } of stands) {
      citizens.close();
      await child.close();
    }
    loopback.close();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  stand: (subject: SubjectName) => Promise<Stand>,
  loopback: Loopback,
): Promise<Results> {
  const [bare, inserting, smallest, house] = [
    await stand('verifies'),
    await stand('inserts'),
    await stand('smallest turn'),
    await stand('house'),
  ];
  const acknowledged =
    ({ citizens }: Stand) =>
    (seconds: number) =>
      citizens.acknowledged(IN_FLIGHT, seconds, 'seen');
  const replied =
    ({ citizens }: Stand) =>
    (seconds: number) =>
      citizens.replied(IN_FLIGHT, seconds, 'turn', loopback);
  const loads = {
    verifies: { on: bare, run: acknowledged(bare) },
    inserts: { on: inserting, run: acknowledged(inserting) },
    stores: { on: house, run: acknowledged(house) },
    smallest: { on: smallest, run: replied(smallest) },
    turns: { on: house, run: replied(house) },
  };
  for (const { run } of Object.values(loads)) await run(WARM_SECONDS);
  const bouts = { verifies: [], inserts: [], stores: [], smallest: [], turns: [] } as Record<
    keyof typeof loads,
    Bout[]
  >;
  for (let bout = 0; bout < BOUTS; bout += 1) {
    for (const name of ['verifies', 'inserts', 'stores', 'smallest', 'turns'] as const) {
      bouts[name].push(await fought(loads[name].on, loads[name].run));
    }
  }
  const order = await countOrder(house.citizens, loopback);
  const flood = await fought(house, (seconds) =>
    house.citizens.acknowledged(IN_FLIGHT, seconds, { text: 'menu' }),
  );
  return {
    verifies: summed(bouts.verifies),
    inserts: summed(bouts.inserts),
    stores: summed(bouts.stores),
    smallest: summed(bouts.smallest),
    turns: summed(bouts.turns),
    floods: summed([flood]),
    order,
  };
}

async function fought({ child }: Stand, run: (seconds: number) => Promise<Load>): Promise<Bout> {
  const before = await child.spent();
  const load = await run(BOUT_SECONDS);
  const after = await child.spent();
  return {
    ...load,
    commits: after.commits - before.commits,
    cpuMicroseconds: after.cpuMicroseconds - before.cpuMicroseconds,
  };
}

function summed(bouts: readonly Bout[]): Measured {
  const sum = (of: (bout: Bout) => number) => bouts.reduce((total, bout) => total + of(bout), 0);
  const latencies = bouts.flatMap((bout) => bout.latencies).sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    perSecond: latencies.length / sum((bout) => bout.seconds),
    p50: at(0.5),
    p99: at(0.99),
    commitsEach: sum((bout) => bout.commits) / latencies.length,
    cpuEach: sum((bout) => bout.cpuMicroseconds) / latencies.length,
  };
}

await main();
