// Run: one process in its role: front door, worker, or both; started in order, stopped in order.
import type { Server } from 'node:http';
import { isMigrated } from '../db/migrate.ts';
import { seedProcedures } from '../db/seed/seed-procedures.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Log } from '../handlers/deps.ts';
import { JOBS } from '../handlers/jobs/index.ts';
import { verifierPage } from './channels/zalo/verifier.ts';
import { importDemoCommune } from './commune-import.ts';
import { compose, type House } from './compose.ts';
import type { Config } from './config.ts';
import { connectFirstAccounts } from './first-accounts.ts';
import { keepTokensFresh } from './fresh-tokens.ts';
import { holdSentence } from './hold.ts';
import { connectedPage, connectPage, mediaPage } from './pages.ts';
import { followClock, openPlaygroundOf } from './playground/open.ts';
import { playgroundRoutes } from './playground/routes.ts';
import { type AlarmQueue, openQueue } from './queue.ts';
import { createFront, type Front } from './server.ts';

export type Running = {
  readonly house: House;
  readonly queue: AlarmQueue;
  /** Where people look: the playground, or the front door; null for a worker. */
  readonly address: string | null;
  /** Why nothing is sent to any platform, if so. */
  readonly hold: string | null;
  stop(): Promise<void>;
};

/** Starts a process. Throws one clear sentence when it cannot; then nothing is left running. */
export async function run(config: Config, log: Log, onCrash: (sentence: string) => void): Promise<Running> {
  const house = await compose(config, log, onCrash);
  const undo: (() => Promise<unknown> | unknown)[] = [() => house.close()];
  const stop = async () => {
    for (const step of undo.toReversed())
      await Promise.resolve(step()).catch((error) => log.error('stopping', error));
  };
  try {
    return await start(house, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  house: House,
  undo: (() => Promise<unknown> | unknown)[],
  stop: () => Promise<void>,
): Promise<Running> {
  const { config, deps, storage, handlers, clock } = house;
  await deps.db.anyCommune(seedProcedures);
  const demo = config.playground
    ? await importDemoCommune({ db: deps.db, ids: deps.ids, now: clock.real() })
    : null;
  if (demo !== null) undo.push(await followClock(house));
  await connectFirstAccounts(house, demo);
  const queue = await openQueue({
    redisUrl: config.redisUrl,
    databaseUrl: storage.url,
    log: deps.log,
    now: clock.business,
  });
  undo.push(() => queue.close());
  house.setAlarm(queue.alarm);
  if (config.role !== 'web') {
    const jobs = JOBS.map(({ name, everySeconds, run }) => ({
      name,
      everySeconds,
      run: () => run(handlers, deps),
    }));
    queue.startWorker({ ring: handlers.ring, jobs: [...jobs, keepTokensFresh(house)] });
  }
  const hold = await holdSentence(deps.db);
  if (config.role === 'worker') return { house, queue, address: null, hold, stop };
  const server = createFront(await frontOf(house, queue, demo));
  await listen(server, config);
  undo.push(() => closeServer(server));
  const { port } = addressOf(server);
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}${demo === null ? '' : '/playground'}`;
  return { house, queue, address, hold, stop };
}

async function frontOf(house: House, queue: AlarmQueue, demo: CommuneId | null): Promise<Front> {
  const { config, deps, handlers, ways, links, metrics, bell } = house;
  const playground = demo === null ? null : await openPlaygroundOf(house, demo);
  const linking = (channel: string) => ways.ways.get(channel)?.linking ?? null;
  return {
    receivers: ways.receivers,
    receive: handlers.receive,
    checks: [
      { name: 'database', blocks: true, run: () => databaseTrouble(house) },
      { name: 'queue', blocks: false, run: () => queue.trouble().catch(() => 'the queue does not answer') },
      { name: 'sending', blocks: false, run: () => holdSentence(deps.db).catch(() => null) },
    ],
    metrics,
    metricsToken: config.metricsToken,
    pages: {
      media: (token) => mediaPage(links, deps.media, token),
      connect: (channel, ticket) => connectPage(linking(channel), ticket),
      connected: (channel, query, state) => connectedPage(linking(channel), query, state),
      verifier: (path) => verifierPage(path, config.zaloVerifier),
    },
    rooms:
      playground === null ? [] : [{ path: '/playground', app: playgroundRoutes(playground, bell.listen) }],
    log: deps.log,
  };
}

async function databaseTrouble(house: House): Promise<string | null> {
  try {
    const migrated = await house.deps.db.anyCommune((tx) => isMigrated((text) => tx.sql.execute(text)));
    return migrated ? null : 'the database stands at another version than this code: run `gan-dan migrate`';
  } catch {
    return 'the database does not answer';
  }
}

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(config.port, config.host, () => done());
  });
}

function addressOf(server: Server): { readonly port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}

/** Takes no more requests; those under way are answered. Screens that only listen are let go at once. */
function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
}
