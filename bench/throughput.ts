// Throughput: signed webhooks in, replies out, beside bare references in the same run; fails when a floor is missed.
import { type ChildProcess, fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../bot/embedded-postgres.ts';
import { type Citizens, type Load, openCitizens } from './citizens.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import { countOrder, type Order } from './order.ts';
import type { Orders, Report, Spent, SubjectName } from './subject.ts';

const IN_FLIGHT = 64;
/** Until the compiler has seen everything. */
const WARM_SECONDS = 5;
const SECONDS = 6;

/** Floors for a first version; the goal is within twice the smallest turn's cost. */
const ACKNOWLEDGED_FLOOR = 0.6;
const TURNS_FLOOR = 0.4;
const COMMITS_CEILING = 0.2;

/** A load, and what the subject spent on each event of it. */
type Costed = Load & { readonly commitsEach: number; readonly cpuEach: number };
type Measured = {
  readonly acknowledged: Costed | null;
  /** Acknowledged while a turn is taken for each. */
  readonly flooded: Costed | null;
  readonly turns: Costed | null;
  readonly order: Order | null;
};

const NOTHING = { acknowledged: null, flooded: null, turns: null, order: null } as const;

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gan-dan-bench-'));
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(folder, { log: () => undefined });
  const loopback = await openLoopback();
  try {
    const verifies = await measured('verifies', embedded.url, loopback);
    const inserts = await measured('inserts', embedded.url, loopback);
    const smallest = await measured('smallest turn', embedded.url, loopback);
    const house = await measured('house', embedded.url, loopback);
    process.exitCode = report({ verifies, inserts, smallest, house }) ? 0 : 1;
  } finally {
    loopback.close();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(subject: SubjectName, adminUrl: string, loopback: Loopback): Promise<Measured> {
  const databaseUrl = await freshDatabase(adminUrl, subject.replace(/\W/g, '_'));
  const child = await started({ subject, databaseUrl, platformUrl: loopback.url });
  const citizens = openCitizens(child.port);
  try {
    return await loads(subject, child, citizens, loopback);
  } finally {
    citizens.close();
    await child.close();
  }
}

async function loads(
  subject: SubjectName,
  child: Child,
  citizens: Citizens,
  loopback: Loopback,
): Promise<Measured> {
  const acknowledged = (seconds: number) => citizens.acknowledged(IN_FLIGHT, seconds, 'seen');
  const replied = (seconds: number) => citizens.replied(IN_FLIGHT, seconds, 'turn', loopback);
  if (subject === 'verifies' || subject === 'inserts') {
    await acknowledged(WARM_SECONDS);
    return { ...NOTHING, acknowledged: await costed(child, () => acknowledged(SECONDS)) };
  }
  await replied(WARM_SECONDS);
  const turns = await costed(child, () => replied(SECONDS));
  if (subject === 'smallest turn') return { ...NOTHING, turns };
  const order = await countOrder(citizens, loopback);
  await acknowledged(WARM_SECONDS);
  const stored = await costed(child, () => acknowledged(SECONDS));
  const flooded = await costed(child, () => citizens.acknowledged(IN_FLIGHT, SECONDS, { text: 'menu' }));
  return { acknowledged: stored, flooded, turns, order };
}

async function costed(child: Child, load: () => Promise<Load>): Promise<Costed> {
  const before = await child.spent();
  const done = await load();
  const after = await child.spent();
  return {
    ...done,
    commitsEach: (after.commits - before.commits) / done.events,
    cpuEach: (after.cpuMicroseconds - before.cpuMicroseconds) / done.events,
  };
}

type Child = { readonly port: number; spent(): Promise<Spent>; close(): Promise<void> };

async function started(orders: Orders): Promise<Child> {
  const file = new URL('./subject.ts', import.meta.url).pathname;
  const child = fork(file, [JSON.stringify(orders)], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH ?? '' },
  });
  const ready = await told(child, 'ready');
  return {
    port: ready.port,
    async spent() {
      child.send('spent');
      return (await told(child, 'spent')).spent;
    },
    async close() {
      const closed = new Promise((resolve) => child.once('exit', resolve));
      child.send('close');
      await closed;
    },
  };
}

function told<K extends Report['kind']>(child: ChildProcess, kind: K): Promise<Extract<Report, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the subject ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (report: Report) => {
      child.off('exit', ended);
      // `as`: the kind has just been compared.
      if (report.kind === kind) resolve(report as Extract<Report, { kind: K }>);
      else reject(new Error(`the subject told of ${report.kind} when asked for ${kind}`));
    });
  });
}

async function freshDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `bench_${name}`;
  return url.href;
}

type All = {
  readonly verifies: Measured;
  readonly inserts: Measured;
  readonly smallest: Measured;
  readonly house: Measured;
};

function report({ verifies, inserts, smallest, house }: All): boolean {
  const acknowledged = (house.acknowledged?.perSecond ?? 0) / (inserts.acknowledged?.perSecond ?? 1);
  const turns = (house.turns?.perSecond ?? 0) / (smallest.turns?.perSecond ?? 1);
  const commits = house.turns?.commitsEach ?? 1;
  const { lost, doubled, reordered } = house.order ?? { lost: 1, doubled: 1, reordered: 1 };
  console.log(`\n${IN_FLIGHT} in flight, ${SECONDS} s each`);
  line('reference: verifies only', verifies.acknowledged);
  line('reference: verifies and inserts, batched', inserts.acknowledged);
  line('house: verifies and stores', house.acknowledged, ratio(acknowledged, ACKNOWLEDGED_FLOOR));
  line('house: the same with a turn for each', house.flooded);
  line('reference: smallest batched turn', smallest.turns);
  line('house: turns, webhook in to reply out', house.turns, ratio(turns, TURNS_FLOOR));
  console.log(
    `commits a turn ${commits.toFixed(3)} (ceiling ${COMMITS_CEILING}); lost ${lost}, doubled ${doubled}, reordered ${reordered}`,
  );
  const misses = [
    acknowledged < ACKNOWLEDGED_FLOOR && 'acknowledgements are below their floor',
    turns < TURNS_FLOOR && 'turns are below their floor',
    commits > COMMITS_CEILING && 'a turn costs too many commits',
    lost + doubled + reordered > 0 && 'replies were lost, doubled or reordered',
  ].filter((miss) => miss !== false);
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  return misses.length === 0;
}

function ratio(value: number, floor: number): string {
  return `${value.toFixed(2)} of the reference (floor ${floor})`;
}

function line(name: string, load: Costed | null, more = ''): void {
  if (load === null) return;
  const milliseconds = (value: number) => `${value.toFixed(1).padStart(7)} ms`;
  const numbers = `p50 ${milliseconds(load.p50)}  p99 ${milliseconds(load.p99)}  ${load.cpuEach.toFixed(0).padStart(5)} µs of processor`;
  console.log(`${name.padEnd(42)}${load.perSecond.toFixed(0).padStart(7)}/s  ${numbers}  ${more}`);
}

await main();
