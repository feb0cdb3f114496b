// A Postgres of our own for whoever has none: started with us, kept in the data folder, stopped with us.
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensureCluster, launch, NAME } from './embedded-postgres/cluster.ts';
import { findHome, type Home, settle } from './embedded-postgres/home.ts';
import { forgetDeadPostmaster, postmasterOf, stopPostmaster } from './embedded-postgres/postmaster.ts';

/** Held by the run that owns the server, on a connection that dies with it: survives neither kill -9 nor a reused process number. */
const OWNER_LOCK = 7_203_612;
const START_WAIT_MS = 30_000;
const STEP_MS = 20;
const PORT_TRIES = 3;
/** A server younger than this whose owner holds no lock yet is being started, not left behind. */
const YOUNG_MS = 5_000;

export type Embedded = { readonly url: string; stop(): Promise<void> };

export type EmbeddedOptions = {
  /** Told in one sentence what a person who starts it should know. */
  readonly log: (sentence: string) => void;
  /** Settings of the server beside ours, e.g. `fsync` off for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told when the server ends without having been asked to. */
  readonly onCrash?: (sentence: string) => void;
};

/** Starts the server of a data folder, makes it first if need be. Refuses a folder in which another run is at work. */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const home = await settle(path.resolve(dataDir));
  if (home.movedTo !== null)
    options.log(
      `The database of ${path.resolve(dataDir)} is kept in ${home.movedTo}, where Postgres' user can reach it.`,
    );
  await ensureCluster(home);
  await clearLeftover(home, dataDir, options);
  const { server, port } = await launchPatiently(home, options.settings ?? {}, PORT_TRIES);
  const url = urlOf(home.password, port, NAME);
  const leash = leashed(server, home, options);
  const claim = await openClaim(home.password, port).catch(async (error: unknown) => {
    await leash.stop();
    throw error;
  });
  return {
    url,
    stop: async () => {
      await claim.end().catch(() => undefined);
      await leash.stop();
    },
  };
}

/** The address of a data folder's server while some run of ours has it up; null when none is. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  const home = await findHome(path.resolve(dataDir)).catch(() => null);
  const server = home === null ? null : await postmasterOf(home.cluster);
  if (home === null || server === null) return null;
  const url = urlOf(home.password, server.port, NAME);
  return (await answers(url)) ? url : null;
}

/** A server that nobody owns was left by a killed run and is stopped; one that is owned is left alone. */
async function clearLeftover(home: Home, dataDir: string, options: EmbeddedOptions): Promise<void> {
  const server = await postmasterOf(home.cluster);
  if (server === null) return forgetDeadPostmaster(home.cluster);
  if (await isOwned(home, server.port)) {
    throw new Error(
      `Gần Dân is already running with the data in ${path.resolve(dataDir)}: stop it first, or choose another DATA_DIR.`,
    );
  }
  options.log('A database server left behind by a killed run is being stopped.');
  await stopPostmaster(server.pid);
}

async function isOwned(home: Home, port: number): Promise<boolean> {
  for (let waited = 0; waited < YOUNG_MS + START_WAIT_MS; waited += STEP_MS * 10) {
    const state = await ask(urlOf(home.password, port, 'postgres'));
    if (state?.owned) return true;
    if (state !== null && state.ageMs > YOUNG_MS) return false;
    if ((await postmasterOf(home.cluster)) === null) return false;
    await pause(STEP_MS * 10);
  }
  return false;
}

async function ask(url: string): Promise<{ owned: boolean; ageMs: number } | null> {
  const client = quietClient(url);
  try {
    await client.connect();
    const { rows } = await client.query<{ owned: boolean; ageMs: number }>(
      `select exists(select from pg_locks where locktype = 'advisory' and objid = ${OWNER_LOCK} and granted) as owned,
              (extract(epoch from now() - pg_postmaster_start_time()) * 1000)::float8 as "ageMs"`,
    );
    return rows[0] ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function launchPatiently(
  home: Home,
  settings: Readonly<Record<string, string>>,
  tries: number,
): Promise<{ server: ChildProcess; port: number }> {
  const { server, port } = await launch(home, settings);
  let failed: string | null = null;
  server.once('error', (error) => {
    failed = error.message;
  });
  server.once('exit', () => {
    failed ??= 'it ended';
  });
  for (let waited = 0; waited < START_WAIT_MS && failed === null; waited += STEP_MS) {
    if (await answers(urlOf(home.password, port, 'postgres'))) return { server, port };
    await pause(STEP_MS);
  }
  const said = await readFile(home.log, 'utf8').catch(() => '');
  if (tries > 1 && said.includes('could not bind')) return launchPatiently(home, settings, tries - 1);
  if (server.pid !== undefined && failed === null) await stopPostmaster(server.pid);
  throw new Error(
    `The bundled Postgres did not start (${failed ?? 'it does not answer'}): ${lastLine(said)} More is in ${home.log}.`,
  );
}

/** Ties the server to our life: stopped when asked, and also when our process ends in any way but kill -9. */
function leashed(server: ChildProcess, home: Home, options: EmbeddedOptions): { stop(): Promise<void> } {
  let stopping = false;
  const pid = server.pid;
  const atExit = () => server.kill('SIGINT');
  process.once('exit', atExit);
  // A server that nobody stops must not keep a process alive that has nothing else to do.
  server.unref();
  server.once('exit', () => {
    process.removeListener('exit', atExit);
    if (!stopping) options.onCrash?.(`The bundled Postgres has ended by itself; ${home.log} tells why.`);
  });
  return {
    stop: async () => {
      stopping = true;
      if (pid !== undefined && server.exitCode === null && server.signalCode === null)
        await stopPostmaster(pid);
    },
  };
}

async function openClaim(password: string, port: number): Promise<pg.Client> {
  const client = quietClient(urlOf(password, port, 'postgres'));
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [OWNER_LOCK]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
  if (rowCount === 0) await client.query(`create database ${NAME}`);
  return client;
}

async function answers(url: string): Promise<boolean> {
  const client = quietClient(url);
  return client
    .connect()
    .then(
      () => true,
      () => false,
    )
    .finally(() => client.end().catch(() => undefined));
}

/** A client whose connection may break: the query that needs it fails, nothing else does. */
function quietClient(url: string): pg.Client {
  return new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 }).on(
    'error',
    () => undefined,
  );
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
