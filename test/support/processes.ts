// Processes: a house of real processes, started from `bot/main.ts` as an operator starts it; they can be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryAsAdmin } from './database.ts';
import { awaited } from './deadline.ts';
import { environmentOf, type Ground, type House } from './house.ts';

/** What one process does. */
export type Role = 'all' | 'web' | 'worker';

/** A house whose processes can be killed without a word and started again. */
export interface HouseOfProcesses extends House {
  /** Every process dies at once, wherever it is. */
  kill(): Promise<void>;
  /** Starts what was killed; the house answers again when it resolves. */
  restart(): Promise<void>;
  /** The process of this place in `roles` stands still, as a starved machine makes it (SIGSTOP), until it is woken. */
  freeze(index: number): () => void;
  /** All that the processes have printed. */
  said(): string;
}

/** A start on a busy machine: tsx, migrations, the demo commune. */
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;

/** Starts one process for each role; the first of them takes the webhooks. */
export async function openProcesses(
  ground: Ground,
  offset: number,
  roles: readonly Role[],
): Promise<HouseOfProcesses> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gan-dan-trip-'));
  const ports = await Promise.all(roles.map(freePort));
  await queryAsAdmin(ground.databaseUrl, 'insert into playground_clock (id, offset_ms) values (1, $1)', [
    offset,
  ]);
  const address = `http://127.0.0.1:${ports[0]}`;
  const output: string[] = [];
  let running: readonly Started[] = [];

  const start = async () => {
    running = roles.map((role, index) =>
      startProcess(
        { ...environmentOf(ground, dataDir), PLAYGROUND: 'on', ROLE: role, PORT: `${ports[index]}` },
        output,
      ),
    );
    await Promise.all(running.map((one) => one.ready));
  };
  await start();
  return {
    address: () => address,
    backend: /queue on (\w+)/.exec(output.join(''))?.[1] ?? 'unknown',
    moveTo: (ahead) => pushTo(address, ahead),
    get errors() {
      return errorsIn(output);
    },
    async kill() {
      await Promise.all(running.map((one) => one.end('SIGKILL')));
    },
    restart: start,
    freeze(index) {
      running[index]?.signal('SIGSTOP');
      return () => running[index]?.signal('SIGCONT');
    },
    said: () => output.join(''),
    async stop() {
      await Promise.all(running.map((one) => one.end('SIGTERM')));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Started = {
  readonly ready: Promise<unknown>;
  signal(signal: NodeJS.Signals): void;
  end(signal: NodeJS.Signals): Promise<void>;
};

function startProcess(environment: Readonly<Record<string, string>>, output: string[]): Started {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
    env: { ...(PATH && { PATH }), ...(HOME && { HOME }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      output.push(text);
    });
  const atExit = () => child.kill('SIGKILL');
  process.once('exit', atExit);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  void ended.then(() => process.removeListener('exit', atExit));
  const ready = awaited(
    () => (/is running/.test(said) ? true : hasEnded(child) ? Promise.reject(new Error(said)) : null),
    START_WITHIN_MS,
    () => `The process did not start: ${said}`,
  );
  return {
    ready,
    signal: (signal) => void child.kill(signal),
    async end(signal) {
      child.kill(signal);
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Through the robot's door, as absolute time, so that it may be asked for again by whoever got no answer. */
async function pushTo(address: string, ahead: number): Promise<void> {
  const to = new Date(Date.now() + ahead).toISOString();
  await awaited(
    async () => {
      const asked = fetch(`${address}/playground/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to }),
      });
      // 400: an earlier call that was not answered has moved it there already.
      const status = await asked.then(
        (response) => response.status,
        () => null,
      );
      return status === 200 || status === 400 ? status : null;
    },
    START_WITHIN_MS,
    () => `The clock was not pushed to ${to}`,
  );
}

/** Lines of the log that tell of an error (pino's level 50 and above). */
function errorsIn(output: readonly string[]): readonly string[] {
  return output
    .join('')
    .split('\n')
    .filter((line) => /^\{"level":[56]0\b/.test(line));
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const taken = probe.address();
      probe.close(() => found(typeof taken === 'object' && taken !== null ? taken.port : 0));
    });
  });
}
