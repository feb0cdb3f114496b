// A Postgres of our own for whoever has none: started with us, kept in the data folder, stopped with us.
import path from 'node:path';
import { answers, claimServer, isOwned, urlOf } from './embedded-postgres/claim.ts';
import { ensureCluster, type Settings } from './embedded-postgres/cluster.ts';
import { findHome, type Home, settle } from './embedded-postgres/home.ts';
import { forgetForeignPostmaster, postmasterOf, stopPostmaster } from './embedded-postgres/postmaster.ts';
import { type Server, startServer } from './embedded-postgres/server.ts';

export type Embedded = { readonly url: string; stop(): Promise<void> };

export type EmbeddedOptions = {
  /** Told in one sentence what a person who starts it should know. */
  readonly log: (sentence: string) => void;
  /** Settings of the server beside ours, e.g. `fsync` off for tests. */
  readonly settings?: Settings;
  /** Told when the server ends without having been asked to. */
  readonly onCrash?: (sentence: string) => void;
};

/** Starts the server of a data folder, makes it first if need be. Refuses a folder in which another run is at work. */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const folder = path.resolve(dataDir);
  const home = await prepare(folder, options.settings ?? {});
  if (home.movedTo !== null) {
    options.log(`The database of ${folder} is kept in ${home.movedTo}, where Postgres' user can reach it.`);
  }
  await clearLeftover(home, folder, options);
  const server = await startOrRefuse(home, folder, options);
  const claim = await claimServer(home.password, server.port).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    url: urlOf(home.password, server.port),
    stop: async () => {
      await claim.end().catch(() => undefined);
      await server.stop();
    },
  };
}

/** The address of a data folder's server while some run of ours has it up; null when none is. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  const home = await findHome(path.resolve(dataDir)).catch(() => null);
  const server = home === null ? null : await postmasterOf(home.cluster);
  if (home === null || server === null || !(await answers(home.password, server.port))) return null;
  return urlOf(home.password, server.port);
}

async function prepare(folder: string, settings: Settings): Promise<Home> {
  try {
    const home = await settle(folder);
    await ensureCluster(home, settings);
    return home;
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    throw new Error(
      `The data in ${folder} belong to another user (was it started as root?): start as that user, or choose another DATA_DIR.`,
      { cause: error },
    );
  }
}

function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

/** A server that nobody owns was left by a killed run and is stopped; one that is owned is left alone. */
async function clearLeftover(home: Home, folder: string, options: EmbeddedOptions): Promise<void> {
  const server = await postmasterOf(home.cluster);
  if (server === null) return forgetForeignPostmaster(home.cluster);
  if (await isOwned(home.password, home.cluster)) throw alreadyRunning(folder);
  options.log('A database server left behind by a killed run is being stopped.');
  await stopPostmaster(server.pid);
}

async function startOrRefuse(home: Home, folder: string, options: EmbeddedOptions): Promise<Server> {
  const start = await startServer(home, options.settings ?? {}, options.onCrash ?? (() => undefined));
  switch (start.kind) {
    case 'started':
      return start.server;
    case 'taken':
      throw alreadyRunning(folder);
    case 'failed':
      throw new Error(start.sentence);
    default:
      return start satisfies never;
  }
}

function alreadyRunning(folder: string): Error {
  return new Error(
    `Gần Dân is already running with the data in ${folder}: stop it first, or choose another DATA_DIR.`,
  );
}
