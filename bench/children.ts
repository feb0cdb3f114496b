// Children: subjects of the bench in processes of their own, each on a database of its own.
import { type ChildProcess, fork } from 'node:child_process';
import pg from 'pg';
import type { Orders, Report, Spent } from './orders.ts';

/** A subject at work. */
export type Child = { readonly port: number; spent(): Promise<Spent>; close(): Promise<void> };

/** Starts a subject and waits until it listens. */
export async function started(orders: Orders): Promise<Child> {
  const file = new URL('./subject.ts', import.meta.url).pathname;
  const child = fork(file, [JSON.stringify(orders)], {
    // As `npm start` runs it: a larger young generation, since what a turn makes dies with it.
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
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

/** An empty database beside the others. */
export async function freshDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `bench_${name}`;
  return url.href;
}
