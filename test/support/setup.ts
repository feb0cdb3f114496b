// Set-up of the `real` tests: one embedded Postgres for the run, and a migrated template that tests clone.
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { postmasterOf, stopPostmaster } from '../../bot/embedded-postgres/postmaster.ts';
import { startEmbedded } from '../../bot/embedded-postgres.ts';
import { migrate } from '../../db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the superuser's database; test databases stand beside it. */
    readonly postgres: string;
  }
}

const TEMPLATE = 'gan_dan_template';
const PREFIX = 'gan-dan-test-';
const RUNNER = 'runner.pid';
/** A test database is thrown away: nothing of it needs to survive a power cut. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepDeadRuns();
  const folder = await mkdtemp(path.join(tmpdir(), PREFIX));
  // As root, the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  await writeFile(path.join(folder, RUNNER), String(process.pid));
  const embedded = await startEmbedded(folder, {
    log: (sentence) => console.log(sentence),
    settings: CARELESS,
  });
  await makeTemplate(embedded.url);
  project.provide('postgres', embedded.url);
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true });
  };
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(url);
  template.pathname = TEMPLATE;
  await migrate(template.href);
}

/** A killed test run leaves its server: the next one ends it, and only those whose runner is gone. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(tmpdir(), name);
    const runner = Number.parseInt(await readFile(path.join(folder, RUNNER), 'utf8').catch(() => ''), 10);
    if (!(runner > 0) || isAlive(runner)) continue;
    const server = await postmasterOf(path.join(folder, 'postgres'));
    if (server !== null) await stopPostmaster(server.pid);
    await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
