// A Redis of the tests' own: they may wipe and kill it. From the PATH, else Debian's package unpacked into a cache folder.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';

const run = promisify(execFile);

export type RedisServer = { readonly url: string; stop(): Promise<void> };

type Program = { readonly file: string; readonly libraries: string | null };

const CACHE = resolve('.cache/redis');
/** The server and the two libraries of its that a bare Debian lacks: 1.4 MB. */
const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1'];
/** Nothing is kept on disk and nothing thrown out, as the queue wants it. */
const DEFAULTS = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
const START_TRIES = 100;
const STEP_MS = 50;

/**
 * Starts a Redis on a free port, or on the one given; `settings` stand over the usual ones (`--maxmemory-policy`, `allkeys-lru`). Where there is none and none can be had: null with a printed
 * reason, and an error in CI, where skipping would hide that half of the queue went untested.
 */
export async function redisServer(
  settings: readonly string[] = [],
  port: number | null = null,
): Promise<RedisServer | null> {
  const program = onPath() ?? (await cached()) ?? (await unpacked()) ?? (await installed());
  if (program) return start(program, settings, port ?? (await freePort()));
  const reason = 'there is no redis-server on the PATH, and Debian’s package could not be fetched';
  if (process.env.CI) throw new Error(`The tests need Redis: ${reason}.`);
  console.warn(`Skipped what needs Redis: ${reason}.`);
  return null;
}

function onPath(): Program | null {
  return spawnSync('redis-server', ['--version']).status === 0
    ? { file: 'redis-server', libraries: null }
    : null;
}

async function cached(): Promise<Program | null> {
  const file = join(CACHE, 'usr/bin/redis-server');
  if (!existsSync(file)) return null;
  const folders = await readdir(join(CACHE, 'usr/lib'));
  const libraries = folders.find((name) => name.endsWith('-linux-gnu')) ?? '';
  return { file, libraries: join(CACHE, 'usr/lib', libraries) };
}

/** Fetches and unpacks the packages; changes nothing of the system. Two runs at once: the first one's folder stands. */
async function unpacked(): Promise<Program | null> {
  const aside = await mkdtemp(join(tmpdir(), 'redis-'));
  try {
    await run('apt-get', ['download', ...PACKAGES], { cwd: aside });
    const archives = (await readdir(aside)).filter((name) => name.endsWith('.deb'));
    await mkdir(join(aside, 'root'));
    for (const name of archives) await run('dpkg', ['-x', name, 'root'], { cwd: aside });
    await mkdir(resolve(CACHE, '..'), { recursive: true });
    await run('cp', ['-a', join(aside, 'root'), `${CACHE}.${process.pid}`]);
    await rename(`${CACHE}.${process.pid}`, CACHE).catch(() =>
      rm(`${CACHE}.${process.pid}`, { recursive: true }),
    );
    return await cached();
  } catch {
    return null; // no Debian, or no network: the caller says so
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Installs it for good: only as root in CI, where the machine is thrown away. */
async function installed(): Promise<Program | null> {
  if (!process.env.CI || process.getuid?.() !== 0) return null;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], options).catch(
    () => undefined,
  );
  return onPath();
}

async function start(
  { file, libraries }: Program,
  settings: readonly string[],
  port: number,
): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  const server = spawn(file, [...where, ...DEFAULTS, ...settings], { env, stdio: 'ignore' });
  const atExit = () => server.kill('SIGKILL');
  process.once('exit', atExit);
  const ended = new Promise((done) => server.once('close', done));
  const url = `redis://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    stop: async () => {
      process.removeListener('exit', atExit);
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined); // refused until it is up; asked again below
  for (let tries = 0; tries < START_TRIES; tries++) {
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    if (isUp) return client.disconnect();
    await pause(STEP_MS);
  }
  throw new Error('The Redis of the tests does not answer.');
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
