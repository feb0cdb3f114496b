// `npm start` as an operator runs it: with everything given, and with nothing at all in a fresh clone; answered, then stopped.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cloneTemplate, dropDatabase, queryAsAdmin, TEST_KEY } from '../support/database.ts';
import { awaited } from '../support/deadline.ts';
import { answerTo, robotAt } from '../support/playground.ts';
import { freePort, redisServer } from '../support/redis.ts';

/** 120 s are promised on an idle machine (README); a busy one gets more. */
const START_WITHIN_MS = 240_000;
const STOP_WITHIN_MS = 30_000;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Started = { readonly origin: string; readonly said: () => string; stop(): Promise<number | null> };

/** Runs `npm start` in a folder, with nothing of this process's environment but its path. */
async function npmStart(cwd: string, environment: Readonly<Record<string, string>>): Promise<Started> {
  const { PATH, HOME } = process.env;
  const port = String(await freePort());
  const env = { ...(PATH && { PATH }), ...(HOME && { HOME }), PORT: port, ...environment };
  const child = spawn('npm', ['start'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  ends.push(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const origin = await awaited(
    () => /^Open (http:\S+)\/playground$/m.exec(said)?.[1] ?? refuseDead(child, said),
    START_WITHIN_MS,
    () => `No address was printed: ${said}`,
  );
  expect(new URL(origin).port).toBe(port);
  return {
    origin,
    said: () => said,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function refuseDead(child: ChildProcess, said: string): null {
  if (child.exitCode !== null) throw new Error(`npm start ended: ${said}`);
  return null;
}

/** The first message of a citizen is answered, and the house is ready. */
async function answersACitizen({ origin }: Started, queue: string): Promise<void> {
  const ready = await fetch(`${origin}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, checks: { database: 'ok', queue } });
  const robot = robotAt(`${origin}/playground/api`);
  const [citizen] = await robot.phones();
  const answer = await answerTo(robot, citizen?.id ?? '', { text: 'tôi muốn làm khai sinh cho con' });
  expect(answer.text).toMatch(/khai sinh|chứng sinh/i);
}

async function endsCleanly(started: Started): Promise<void> {
  expect(await started.stop()).toBe(0);
  expect(started.said()).toMatch(/Stopping…\n$/);
  expect(started.said()).not.toMatch(/"level":[56]0|\n {4}at /);
  await expect(fetch(`${started.origin}/healthz`)).rejects.toThrow();
}

test(
  'with Redis, a database, a key and the playground given',
  async (context) => {
    const redis = await redisServer();
    if (redis === null) return context.skip('no redis-server on this machine');
    ends.push(redis.stop);
    const url = await cloneTemplate('template0');
    ends.push(() => dropDatabase(url));
    const dataDir = mkdtempSync(join(tmpdir(), 'gan-dan-start-'));
    ends.push(() => rmSync(dataDir, { recursive: true, force: true }));
    const started = await npmStart(resolve('.'), {
      REDIS_URL: redis.url,
      DATABASE_URL: url,
      SECRET_KEY: TEST_KEY,
      PLAYGROUND: 'on',
      DATA_DIR: dataDir,
    });
    expect(started.said()).toContain('queue on redis');
    await answersACitizen(started, 'ok');
    await endsCleanly(started);
    await nobodyHolds(url);
    return undefined;
  },
  START_WITHIN_MS + 60_000,
);

test(
  'with nothing, in a fresh clone',
  async () => {
    const clone = mkdtempSync(join(tmpdir(), 'gan-dan-clone-'));
    ends.push(() => rmSync(clone, { recursive: true, force: true }));
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), clone], { stdio: 'ignore' });
    // As root, the database runs as another user, who must be able to enter.
    chmodSync(clone, 0o755);
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    const started = await npmStart(clone, {});
    expect(started.said()).toContain('queue on postgres');
    await answersACitizen(started, 'ok');
    await endsCleanly(started);
    const again = await npmStart(clone, {});
    const phones = await robotAt(`${again.origin}/playground/api`).phones();
    expect(await robotAt(`${again.origin}/playground/api`).messages(phones[0]?.id ?? '')).not.toEqual([]);
    await endsCleanly(again);
  },
  2 * START_WITHIN_MS,
);

/** No process is left that is connected to the database. */
async function nobodyHolds(url: string): Promise<void> {
  await awaited(
    async () => {
      const left = await queryAsAdmin(
        url,
        'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return left.length === 0 ? left : null;
    },
    STOP_WITHIN_MS,
    () => 'A process is left',
  );
}
