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
import type { Orders, Report, SubjectName } from './subject.ts';

const IN_FLIGHT = 64;
const WARM_SECONDS = 2;
const SECONDS = 6;

/** Floors for a first version; the goal is within twice the smallest turn's cost. */
const ACKNOWLEDGED_FLOOR = 0.6;
const TURNS_FLOOR = 0.4;
const COMMITS_CEILING = 0.2;

type Measured = {
  readonly acknowledged: Load | null;
  readonly turns: Load | null;
  readonly commitsPerTurn: number | null;
  readonly order: Order | null;
};

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
  const replies = subject === 'smallest turn' || subject === 'house';
  if (!replies) {
    await citizens.acknowledged(IN_FLIGHT, WARM_SECONDS, 'warm');
    return {
      acknowledged: await citizens.acknowledged(IN_FLIGHT, SECONDS, 'ack'),
      turns: null,
      commitsPerTurn: null,
      order: null,
    };
  }
  await citizens.replied(IN_FLIGHT, WARM_SECONDS, 'turn', loopback);
  const before = await child.commits();
  const turns = await citizens.replied(IN_FLIGHT, SECONDS, 'turn', loopback);
  const commitsPerTurn = ((await child.commits()) - before) / turns.events;
  if (subject === 'smallest turn') return { acknowledged: null, turns, commitsPerTurn, order: null };
  const order = await countOrder(citizens, loopback);
  const acknowledged = await citizens.acknowledged(IN_FLIGHT, SECONDS, 'ack');
  return { acknowledged, turns, commitsPerTurn, order };
}

type Child = { readonly port: number; commits(): Promise<number>; close(): Promise<void> };

async function started(orders: Orders): Promise<Child> {
  const file = new URL('./subject.ts', import.meta.url).pathname;
  const child = fork(file, [JSON.stringify(orders)], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH ?? '' },
  });
  const ready = await told(child, 'ready');
  return {
    port: ready.port,
    async commits() {
      child.send('commits');
      return (await told(child, 'commits')).commits;
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
    child.once('exit', (code) => reject(new Error(`the subject ended with code ${code}`)));
    child.on('message', (report: Report) => {
      // `as`: the kind has just been compared.
      if (report.kind === kind) resolve(report as Extract<Report, { kind: K }>);
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
  const commits = house.commitsPerTurn ?? 1;
  const { lost, doubled, reordered } = house.order ?? { lost: 1, doubled: 1, reordered: 1 };
  const line = (name: string, load: Load | null, more = '') =>
    console.log(
      `${name.padEnd(44)}${(load?.perSecond ?? 0).toFixed(0).padStart(8)}/s  p50 ${(load?.p50 ?? 0).toFixed(1).padStart(6)} ms  p99 ${(load?.p99 ?? 0).toFixed(1).padStart(6)} ms  ${more}`,
    );
  console.log(`\n${IN_FLIGHT} in flight, ${SECONDS} s each`);
  line('reference: verifies only', verifies.acknowledged);
  line('reference: verifies and inserts, batched', inserts.acknowledged);
  line(
    'house: acknowledged (stored, turns behind it)',
    house.acknowledged,
    `${acknowledged.toFixed(2)} of the reference (floor ${ACKNOWLEDGED_FLOOR})`,
  );
  line(
    'reference: smallest batched turn',
    smallest.turns,
    `${(smallest.commitsPerTurn ?? 0).toFixed(3)} commits a turn`,
  );
  line(
    'house: turns, webhook in to reply out',
    house.turns,
    `${turns.toFixed(2)} of the reference (floor ${TURNS_FLOOR})`,
  );
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

await main();
