// The queue: BullMQ as an alarm clock, on Redis or on Postgres. It may lose everything; Postgres rows are the truth.
import {
  createPostgresBackend,
  type JobsOptions,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import type { Redis } from 'ioredis';
import type { Moment } from '../domain/clock.ts';
import { type CommuneId, id, type TimerId } from '../domain/ids.ts';
import type { AlarmClock, Log } from '../handlers/deps.ts';
import { forgetfulness, impatientClient, isReady, patientClient } from './redis.ts';
import { type Round, type Rounds, startRounds } from './rounds.ts';
import { within } from './within.ts';

const NAME = 'alarms';
/** Postgres backend: the schema of its own tables. */
const SCHEMA = 'bullmq';
/** A web request must never wait for a queue that is away (FAULTS F21). */
const SET_WITHIN_MS = 200;
const ANSWER_WITHIN_MS = 1_000;
const CLOSE_WITHIN_MS = 5_000;
/** What was lost with the queue's memory is there again within a minute (FAULTS §2). */
const UPSERT_EVERY_MS = 60_000;
const SAID_EVERY_MS = 60_000;

/** Killed twice, a job would be failed for ever with BullMQ's default of 1; ours only says "look there" (FAULTS F23). */
const PATIENT = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  concurrency: 16,
} as const;
/** Kept jobs would swallow a later alarm of the same id (FAULTS F24). */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/** What a worker does: rings one timer, runs the jobs that come round. */
export type Work = {
  readonly ring: (commune: CommuneId, timer: TimerId) => Promise<void>;
  readonly jobs: readonly Round[];
};

export interface AlarmQueue {
  readonly backend: 'redis' | 'postgres';
  readonly alarm: AlarmClock;
  /** Begins to work. The jobs come round even when the queue is gone. */
  startWorker(work: Work): void;
  /** Null when the queue answers, else why not. */
  trouble(): Promise<string | null>;
  close(): Promise<void>;
}

export type QueueSettings = {
  readonly redisUrl: string | null;
  /** Login that may make the schema; used when there is no Redis. */
  readonly databaseUrl: string;
  /** Redis: before all keys. */
  readonly prefix?: string;
  readonly log: Log;
  /** Business time now, by which alarms are set. */
  readonly now: () => Moment;
};

/** Alarms carry ids only: job data lie in clear text. */
type Alarm = { readonly commune?: string; readonly timer?: string };

/** What we use of BullMQ, the same on both backends. */
type AskedQueue = Pick<Queue<Alarm>, 'close' | 'getJobCounts'> & {
  addBulk(jobs: { name: string; data: Alarm; opts: JobsOptions }[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    job: { name: string; data: Alarm; opts: typeof FORGET },
  ): Promise<unknown>;
};
type Works = { close(): Promise<void>; on(event: 'error', hear: (error: Error) => void): unknown };
type Backend = {
  readonly kind: 'redis' | 'postgres';
  readonly queue: AskedQueue;
  /** Why its memory must not be relied upon; null when it may. */
  flaw(): Promise<string | null>;
  worker(work: (job: { readonly name: string; readonly data: Alarm }) => Promise<void>): Works;
  disconnect(): void;
};

/** Opens the queue. Refuses a Redis that would throw alarms away under memory pressure (FAULTS F22). */
export async function openQueue(settings: QueueSettings): Promise<AlarmQueue> {
  const { log } = settings;
  const trouble = sparing(log);
  let isClosing = false;
  const backend =
    settings.redisUrl === null
      ? openPostgres(settings, (error) => {
          if (!isClosing) trouble('the queue has trouble', error);
        })
      : await openRedis(settings, settings.redisUrl);
  let worker: Works | null = null;
  let rounds: Rounds | null = null;
  let upserting: NodeJS.Timeout | null = null;

  return {
    backend: backend.kind,
    alarm: { set: (alarms) => setAlarms(backend, settings, alarms) },
    startWorker({ ring, jobs }) {
      const started = startRounds(jobs, log);
      rounds = started;
      worker = backend.worker(({ name, data }) => ringOrRun(ring, started, name, data, log));
      worker.on('error', (error) => {
        // What breaks while we let go of it is no news.
        if (isClosing) return;
        if (isLateLock(error)) log.warn('an alarm outlived its lock and may ring once more');
        else trouble('the queue worker has trouble', error);
      });
      const upsert = () =>
        void upsertJobs(backend, jobs).catch((error) => log.error('jobs were not scheduled', error));
      upsert();
      upserting = setInterval(upsert, UPSERT_EVERY_MS);
    },
    async trouble() {
      const asked = backend.queue
        .getJobCounts('delayed')
        .then(backend.flaw)
        .catch(() => 'late' as const);
      const answer = await within(ANSWER_WITHIN_MS, asked);
      return answer === 'late' ? 'the queue does not answer' : answer;
    },
    async close() {
      isClosing = true;
      if (upserting !== null) clearInterval(upserting);
      await rounds?.stop();
      await within(CLOSE_WITHIN_MS, Promise.allSettled([worker?.close(), backend.queue.close()]));
      backend.disconnect();
    },
  };
}

function openPostgres({ databaseUrl }: QueueSettings, hear: (error: Error) => void): Backend {
  const on = withBackend(createPostgresBackend);
  const connection = {
    connectionString: databaseUrl,
    schema: SCHEMA,
    migrate: true,
    max: 3,
    application_name: 'gan-dan queue',
  };
  return {
    kind: 'postgres',
    queue: new on.Queue<Alarm>(NAME, { connection }).on('error', hear),
    flaw: async () => null,
    worker: (work) => new on.Worker<Alarm>(NAME, work, { connection, ...PATIENT, ...FORGETTING }),
    disconnect: () => undefined,
  };
}

/** The worker's own way of saying `FORGET`. */
const FORGETTING = { removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } } as const;

async function openRedis({ prefix, log }: QueueSettings, url: string): Promise<Backend> {
  const trouble = sparing(log);
  const hear = (error: Error) => trouble('redis has trouble', error);
  const producer = impatientClient(url, hear);
  // A Redis that is away may come back later.
  const flaw = (await isReady(producer)) ? await forgetfulness(producer) : null;
  if (flaw !== null) {
    producer.disconnect();
    throw new Error(flaw);
  }
  const shared = { prefix: prefix ?? 'gan-dan' } satisfies Partial<QueueOptions>;
  const options = { ...PATIENT, ...FORGETTING, ...shared } satisfies Partial<WorkerOptions>;
  const consumers: Redis[] = [];
  return {
    kind: 'redis',
    queue: queueOnceThere(producer, () => new Queue<Alarm>(NAME, { connection: producer, ...shared }), hear),
    flaw: () => forgetfulness(producer),
    worker(work) {
      const consumer = patientClient(url, hear);
      consumers.push(consumer);
      return new Worker<Alarm>(NAME, work, { connection: consumer, ...options });
    },
    disconnect() {
      for (const client of [producer, ...consumers]) client.disconnect();
    },
  };
}

/**
 * BullMQ gives a queue up for good when its first words to Redis fail. So it is made when Redis is there, and made
 * anew when that went wrong; until then every call fails at once.
 */
function queueOnceThere(client: Redis, make: () => Queue<Alarm>, hear: (error: Error) => void): AskedQueue {
  let opened: Promise<Queue<Alarm>> | null = null;

  function open(): void {
    if (opened !== null) return;
    const made = make().on('error', hear);
    opened = made.waitUntilReady().then(() => made);
    opened.catch(() => {
      opened = null;
      made.close().catch(hear);
    });
  }
  client.on('ready', open);
  if (client.status === 'ready') open();

  const there = () => opened ?? Promise.reject(new Error('Redis has not answered yet'));
  return {
    addBulk: async (jobs) => (await there()).addBulk(jobs),
    upsertJobScheduler: async (...job) => (await there()).upsertJobScheduler(...job),
    getJobCounts: async (...types) => (await there()).getJobCounts(...types),
    close: async () => void (await (await opened)?.close()),
  };
}

async function setAlarms(
  backend: Backend,
  { log, now }: QueueSettings,
  alarms: Parameters<AlarmClock['set']>[0],
): Promise<void> {
  if (alarms.length === 0) return;
  const jobs = alarms.map(({ commune, timer, dueAt }) => ({
    name: 'ring',
    data: { commune, timer },
    opts: { jobId: timer, delay: Math.max(0, dueAt - now()), ...FORGET },
  }));
  try {
    await within(SET_WITHIN_MS, backend.queue.addBulk(jobs));
  } catch (error) {
    log.error('alarms were not set', error, { count: alarms.length });
  }
}

/** A failure is logged and forgotten here: the row is still due, and the sweeper comes round. */
async function ringOrRun(
  ring: Work['ring'],
  rounds: Rounds,
  name: string,
  { commune, timer }: Alarm,
  log: Log,
): Promise<void> {
  if (commune === undefined || timer === undefined) return rounds.run(name);
  try {
    await ring(id<CommuneId>(commune), id<TimerId>(timer));
  } catch (error) {
    log.error('an alarm failed', error, { timer });
  }
}

async function upsertJobs(backend: Backend, jobs: readonly Round[]): Promise<void> {
  for (const { name, everySeconds } of jobs) {
    await backend.queue.upsertJobScheduler(
      name,
      { every: everySeconds * 1000 },
      { name, data: {}, opts: FORGET },
    );
  }
}

/** A starved machine renews a lock too late: another worker may take the job too, and finds nothing left to do (F03). */
function isLateLock(error: Error): boolean {
  return error.message.includes('could not renew lock');
}

/** Says each thing at most once a minute: a client asks a Redis that is away again and again. */
function sparing(log: Log): (what: string, error: Error) => void {
  const said = new Map<string, number>();
  return (what, error) => {
    const now = performance.now();
    if (now - (said.get(what) ?? Number.NEGATIVE_INFINITY) < SAID_EVERY_MS) return;
    said.set(what, now);
    log.error(what, error);
  };
}
