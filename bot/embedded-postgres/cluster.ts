// The cluster: made once, then a server process on it for as long as we run.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chown, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { programOf } from './binaries.ts';
import { givePassword, type Home } from './home.ts';

const run = promisify(execFile);
/** Settings of the server by name, as `postgresql.conf` has them. */
export type Settings = Readonly<Record<string, string>>;

/** The superuser of the cluster, and the database of ours in it. */
export const NAME = 'gan_dan';
/** The server's major version, as `PG_VERSION` in a cluster names it. */
const majorOf = (version: string) => version.split('.')[0];

/** Makes the cluster, or checks that the one there is of the server's version. */
export async function ensureCluster(home: Home, settings: Settings): Promise<void> {
  const there = await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8').catch(noneYet);
  if (there === null) return makeCluster(home, settings);
  if (there.trim() !== majorOf(home.binaries.version)) {
    throw new Error(
      `The database in ${home.cluster} is of Postgres ${there.trim()}, this program brings ${majorOf(home.binaries.version)}: ` +
        'restore a backup into a new DATA_DIR.',
    );
  }
}

/** Starts a server on a free port of the loopback. The caller watches the process and waits until it answers. */
export async function launch(
  home: Home,
  settings: Settings,
): Promise<{ server: ChildProcess; port: number }> {
  const port = await freePort();
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openSync(home.log, 'w', 0o600);
  try {
    const server = spawn(
      programOf(home.binaries, 'postgres'),
      ['-D', home.cluster, '-p', String(port), ...flags],
      {
        ...home.owner,
        cwd: '/',
        env: {},
        stdio: ['ignore', log, log],
        // Its own group: Ctrl-C in a terminal must reach us first, and the server only when our turns are finished.
        detached: true,
      },
    );
    return { server, port };
  } finally {
    closeSync(log);
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
} as const;

/**
 * Made beside its place and moved there whole: a start that was killed half-way leaves nothing that looks finished,
 * and of two starts at once the slower one finds the cluster of the quicker.
 */
async function makeCluster(home: Home, settings: Settings): Promise<void> {
  const half = await mkdtemp(`${home.cluster}.new-`);
  const passwordFile = `${half}.password`;
  try {
    if (home.owner !== null) await chown(half, home.owner.uid, home.owner.gid);
    await givePassword(home, passwordFile, () => initialise(home, half, passwordFile, settings));
    await rename(half, home.cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function initialise(
  home: Home,
  folder: string,
  passwordFile: string,
  settings: Settings,
): Promise<void> {
  const flags = [
    `--pgdata=${folder}`,
    `--username=${NAME}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // The built-in collation is the same on every system, whatever its locales.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(settings.fsync === 'off' ? ['--no-sync'] : []),
  ];
  await run(programOf(home.binaries, 'initdb'), flags, { ...home.owner, cwd: '/', env: {} }).catch(
    (cause: unknown) => {
      throw new Error(`The database could not be made in ${home.cluster}: ${reasonIn(cause)}`, { cause });
    },
  );
}

/** initdb says what is wrong on the line before it tidies up. */
function reasonIn(failure: unknown): string {
  const said = failure instanceof Error ? failure.message : String(failure);
  return said.split('\n').find((line) => line.includes('error:') || line.includes('FATAL')) ?? said;
}

function noneYet(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Free a moment ago; the caller tries again if somebody took it since. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
