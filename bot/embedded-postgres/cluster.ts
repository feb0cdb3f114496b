// The cluster: made once, then a server process on it for as long as we run.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { programOf } from './binaries.ts';
import { givePassword, type Home } from './home.ts';

const run = promisify(execFile);
/** The superuser of the cluster, and the database of ours in it. */
export const NAME = 'gan_dan';
const PRIVATE = 0o700;
/** The server's major version, as `PG_VERSION` in a cluster names it. */
const majorOf = (version: string) => version.split('.')[0];

/** Makes the cluster, or checks that the one there is of the server's version. */
export async function ensureCluster(home: Home): Promise<void> {
  const there = await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8').catch(refuseForeign(home));
  if (there === null) return makeCluster(home);
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
  settings: Readonly<Record<string, string>>,
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

/** Made beside its place and moved there whole: a start that was killed half-way leaves nothing that looks finished. */
async function makeCluster(home: Home): Promise<void> {
  const half = `${home.cluster}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: PRIVATE });
  await chmod(half, PRIVATE);
  if (home.owner !== null) await chown(half, home.owner.uid, home.owner.gid);
  const passwordFile = `${half}.password`;
  await givePassword(home, passwordFile, () =>
    run(
      programOf(home.binaries, 'initdb'),
      [
        `--pgdata=${half}`,
        `--username=${NAME}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        // The built-in collation is the same on every system; names are sorted by code in Vietnamese order nowhere here.
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      { ...home.owner, cwd: '/', env: {} },
    ),
  );
  await rename(half, home.cluster);
}

function refuseForeign(home: Home) {
  return (error: NodeJS.ErrnoException): null => {
    if (error.code !== 'EACCES') return null;
    throw new Error(
      `The database in ${home.cluster} belongs to another user (was it started as root?): start as that user, or choose another DATA_DIR.`,
      { cause: error },
    );
  };
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
