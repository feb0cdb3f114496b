// The embedded Postgres: found again, owned by one run, rid of what a killed run left, gone when stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postmasterOf } from '../../bot/embedded-postgres/postmaster.ts';
import { type Embedded, runningEmbedded, startEmbedded } from '../../bot/embedded-postgres.ts';
import { until } from '../support/hot-path.ts';

let folder: string;
let said: string[];
let runs: ChildProcess[];
beforeAll(async () => {
  folder = await newFolder();
});
beforeEach(() => {
  said = [];
  runs = [];
});
afterEach(async () => {
  for (const run of runs) run.kill('SIGKILL');
  // A killed run holds its claim until Postgres has noticed that its socket is gone.
  await until(stoppedWhatIsLeft, 'the folder free');
});

async function stoppedWhatIsLeft(): Promise<boolean> {
  if ((await runningEmbedded(folder)) === null) return true;
  const again = await startEmbedded(folder, options()).catch(() => null);
  await again?.stop();
  return again !== null;
}
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where Postgres' user may enter also when the tests run as root. */
async function newFolder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'gan-dan-embedded-'));
  await chmod(made, 0o755);
  return made;
}

const options = () => ({ log: (sentence: string) => said.push(sentence), settings: { fsync: 'off' } });
const cluster = () => path.join(folder, 'postgres');

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Another process of ours on the same folder; resolves with its address. */
async function startRun(): Promise<{ run: ChildProcess; url: string }> {
  const run = spawn(process.execPath, ['--import', 'tsx', 'test/support/embedded-run.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  runs.push(run);
  const url = await new Promise<string>((resolve, reject) => {
    run.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    run.once('exit', () => reject(new Error('the run ended before it told an address')));
  });
  return { run, url };
}

const ended = (run: ChildProcess) => new Promise<void>((resolve) => run.once('exit', () => resolve()));

describe('a life', () => {
  test('starts from nothing, keeps its data through a stop, leaves no process', async () => {
    const first = await startEmbedded(folder, options());
    await query(first.url, 'create table kept (word text)');
    await query(first.url, `insert into kept values ('Nậm Cắn')`);
    expect(await runningEmbedded(folder)).toBe(first.url);
    await first.stop();
    expect(await postmasterOf(cluster())).toBeNull();
    expect(await runningEmbedded(folder)).toBeNull();
    const second = await startEmbedded(folder, options());
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'Nậm Cắn' }]);
    await second.stop();
    expect(said).toEqual([]);
  });

  test('listens on the loopback only, behind a password that only its owner can read', async () => {
    const embedded = await startEmbedded(folder, options());
    const { hostname, username, password, port } = new URL(embedded.url);
    expect(hostname).toBe('127.0.0.1');
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(await query(embedded.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(query(`postgres://${username}:wrong@127.0.0.1:${port}/gan_dan`, 'select 1')).rejects.toThrow(
      'password',
    );
    const file = path.join(folder, 'postgres.password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(password);
    await embedded.stop();
  });

  test('sorts and folds Vietnamese the same on every system', async () => {
    const embedded = await startEmbedded(folder, options());
    expect(
      await query(embedded.url, `select lower('ĐƯỜNG ẤP') as low, 'Ấ' ~ '[[:alpha:]]' as letter`),
    ).toEqual([{ low: 'đường ấp', letter: true }]);
    await embedded.stop();
  });
});

describe('a second start in the same folder', () => {
  test('is refused in one sentence, and the first goes on', async () => {
    const { url } = await startRun();
    await expect(startEmbedded(folder, options())).rejects.toThrow(
      `Gần Dân is already running with the data in ${folder}: stop it first, or choose another DATA_DIR.`,
    );
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('at the very same moment, from nothing: one of the two gets the folder', async () => {
    const empty = await newFolder();
    const starts = await Promise.allSettled([
      startEmbedded(empty, options()),
      startEmbedded(empty, options()),
    ]);
    const up = starts.flatMap((start): Embedded[] => (start.status === 'fulfilled' ? [start.value] : []));
    const refused = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('is already running with the data in')]);
    expect(await query(up[0]?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    await up[0]?.stop();
    expect((await readdir(empty)).toSorted()).toEqual(['postgres', 'postgres.log', 'postgres.password']);
    await rm(empty, { recursive: true });
  });
});

describe('after a run that ended badly', () => {
  test('killed with its server left behind: the server is stopped and the data found', async () => {
    const { run, url } = await startRun();
    await query(url, 'create table left_behind (word text)');
    run.kill('SIGKILL');
    await ended(run);
    const leftBehind = await postmasterOf(cluster());
    expect(leftBehind).not.toBeNull();
    const next = await startEmbedded(folder, options());
    expect(said).toEqual(['A database server left behind by a killed run is being stopped.']);
    expect((await postmasterOf(cluster()))?.pid).not.toBe(leftBehind?.pid);
    expect(await query(next.url, 'select from left_behind')).toEqual([]);
    await next.stop();
  });

  test('left without stopping the server: it goes down with the process', async () => {
    const { run } = await startRun();
    run.kill('SIGTERM');
    await ended(run);
    await expect.poll(() => postmasterOf(cluster()), { timeout: 10_000 }).toBeNull();
  });

  test('a stale process number that now belongs to another program is not believed', async () => {
    await (await startEmbedded(folder, options())).stop();
    // Of the same user: other users' programs Postgres itself does not mistake for a server.
    const { uid, gid } = await stat(cluster());
    const other = spawn('sleep', ['60'], { uid, gid });
    runs.push(other);
    await writeFile(
      path.join(cluster(), 'postmaster.pid'),
      `${other.pid}\n${cluster()}\n0\n5432\n\n127.0.0.1\n`,
    );
    const next = await startEmbedded(folder, options());
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
    expect(said).toEqual([]);
  });

  test('a server that dies by itself is told of once', async () => {
    const crashes: string[] = [];
    const embedded = await startEmbedded(folder, {
      ...options(),
      onCrash: (sentence) => crashes.push(sentence),
    });
    const server = await postmasterOf(cluster());
    if (server === null) throw new Error('the server runs');
    process.kill(server.pid, 'SIGKILL');
    await expect.poll(() => crashes.length).toBe(1);
    await embedded.stop();
    expect(crashes).toHaveLength(1);
  });
});

test('a cluster of another Postgres is refused in one sentence', async () => {
  await (await startEmbedded(folder, options())).stop();
  await writeFile(path.join(cluster(), 'PG_VERSION'), '17\n');
  await expect(startEmbedded(folder, options())).rejects.toThrow(/is of Postgres 17, this program brings 18/);
  await writeFile(path.join(cluster(), 'PG_VERSION'), '18\n');
});

describe('as root', () => {
  const isRoot = process.getuid?.() === 0;

  test.skipIf(!isRoot)('the server runs as another user', async () => {
    const embedded = await startEmbedded(folder, options());
    const server = await postmasterOf(cluster());
    expect((await stat(`/proc/${server?.pid}`)).uid).not.toBe(0);
    await embedded.stop();
  });

  test.skipIf(!isRoot)(
    'a folder that this user cannot enter: the data are kept elsewhere, and it is said',
    async () => {
      const shut = await mkdtemp(path.join(tmpdir(), 'gan-dan-embedded-'));
      const first = await startEmbedded(shut, options());
      const [, place = ''] = / is kept in (\S+), where /.exec(said[0] ?? '') ?? [];
      try {
        await query(first.url, 'create table kept_elsewhere (word text)');
        expect(await readdir(shut)).toEqual(['postgres.password']);
        await first.stop();
        // Opened later, the data are still found where they are.
        await chmod(shut, 0o755);
        const second = await startEmbedded(shut, options());
        expect(await query(second.url, 'select from kept_elsewhere')).toEqual([]);
        expect(await runningEmbedded(shut)).toBe(second.url);
        await second.stop();
      } finally {
        expect(place).toMatch(/^\/var\/lib\/gan-dan\/[0-9a-f]{16}$/);
        await rm(place, { recursive: true, force: true });
        await rm(shut, { recursive: true, force: true });
      }
    },
  );
});
