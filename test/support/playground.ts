// A running playground for tests: the whole process on a fresh database, and a robot's way to speak to its API.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../bot/config.ts';
import type { CaseView } from '../../bot/playground/case-view.ts';
import type { ClockNow } from '../../bot/playground/clock.ts';
import type { Message } from '../../bot/playground/message-view.ts';
import type { Phone } from '../../bot/playground/phones.ts';
import { type Running, run } from '../../bot/run.ts';
import { cloneTemplate, dropDatabase, TEST_KEY } from './database.ts';

/** A fresh installation with the playground on. */
export interface RunningPlayground {
  /** Where it is, without a path. It stays the same when the process starts again. */
  readonly origin: string;
  readonly robot: Robot;
  /** Ends the process and starts it again on the same database and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one. Errors that were logged make `stop` fail: nothing here should go wrong unseen. */
export async function startPlayground(): Promise<RunningPlayground> {
  const databaseUrl = await cloneTemplate('gan_dan_template');
  const dataDir = await mkdtemp(join(tmpdir(), 'gan-dan-playground-'));
  const errors: string[] = [];
  const start = (port: string) => startProcess({ databaseUrl, dataDir, port }, errors);
  let running = await start('0');
  const { origin, port } = new URL(running.address ?? '');
  return {
    origin,
    robot: robotAt(`${origin}/playground/api`),
    async restart() {
      await running.stop();
      running = await start(port);
    },
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
      await dropDatabase(databaseUrl);
      if (errors.length > 0) throw new Error(`The process logged errors:\n${errors.join('\n')}`);
    },
  };
}

type Place = { readonly databaseUrl: string; readonly dataDir: string; readonly port: string };

function startProcess({ databaseUrl, dataDir, port }: Place, errors: string[]): Promise<Running> {
  const parsed = parseConfig({
    PORT: port,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SECRET_KEY: TEST_KEY,
    PLAYGROUND: 'on',
  });
  if (parsed.kind === 'refused') throw new Error(parsed.sentences.join('\n'));
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (what: string, error: unknown) => {
      errors.push(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
    },
  };
  return run(parsed.config, log, (sentence) => errors.push(sentence));
}

/** What the API answered: its status, and its JSON as the caller expects it to be. */
export type Answer<T> = { readonly status: number; readonly body: T };

export type Robot = ReturnType<typeof robotAt>;

/** A client of the API, as docs/PLAYGROUND.md describes it. */
export function robotAt(api: string) {
  async function call<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const response = await fetch(`${api}${path}`, init);
    // `as`: the tests that call are about this very shape.
    return { status: response.status, body: (await response.json()) as T };
  }
  const post = <T>(path: string, value: unknown) =>
    call<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });

  return {
    call,
    post,
    phones: async () => (await call<{ phones: readonly Phone[] }>('/phones')).body.phones,
    add: (who: unknown) => post<Phone>('/phones', who),
    say: (phone: string, said: unknown) => post<{ id: string }>(`/phones/${phone}/messages`, said),
    upload: (phone: string, bytes: Uint8Array, type: string, query = '') =>
      call<{ id: string }>(`/phones/${phone}/media${query}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: new Uint8Array(bytes),
      }),
    messages: async (phone: string, query = '') =>
      (await call<{ messages: readonly Message[] }>(`/phones/${phone}/messages${query}`)).body.messages,
    push: (pushed: unknown) => post<ClockNow>('/clock', pushed),
    cases: async () => (await call<{ cases: readonly CaseView[] }>('/cases')).body.cases,
  };
}

/** Says something and waits for what the commune answers to it; the newest message of the answer. */
export async function answerTo(robot: Robot, phone: string, said: unknown): Promise<Message> {
  const before = (await robot.messages(phone)).at(-1)?.id ?? '';
  await robot.say(phone, said);
  const heard = (await robot.messages(phone, `?after=${before}&wait=20`)).filter(
    (one) => one.from === 'commune',
  );
  const last = heard.at(-1);
  if (last === undefined) throw new Error(`nothing was answered to ${JSON.stringify(said)}`);
  return last;
}
