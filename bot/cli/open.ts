// What a command works with: the installation's configuration and its open database.

import { clockOffset } from '../../db/playground-clock.ts';
import type { Log } from '../../handlers/deps.ts';
import { openClock, type PushableClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { runningEmbedded, startEmbedded } from '../embedded-postgres.ts';
import { sentenceOf } from '../sentence.ts';
import { openStorage, type Storage } from '../storage.ts';

/** The database opened as the app opens it, with the clock as the playground has pushed it. */
export type Opened = Storage & { readonly config: Config; readonly clock: PushableClock };

/** Sentences for the terminal; standard output is left to what a command answers. */
export const terminalLog: Log = {
  info: (what) => console.error(what),
  warn: (what) => console.error(what),
  error: (what, error) => console.error(`${what}: ${sentenceOf(error)}`),
};

/**
 * Opens the installation's database, does the work, closes it. An embedded database that is up because the service
 * runs is used as it is; one that is down is started for the while.
 */
export async function withStorage<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  return withServer(async (url, config) => {
    const storage = await openStorage({ ...config, databaseUrl: url }, terminalLog, terminalLog.info);
    try {
      const clock = openClock();
      clock.moveTo(await storage.db.anyCommune(clockOffset));
      return await work({ ...storage, config, clock });
    } finally {
      await storage.close();
    }
  });
}

/** The same with the bare server, for work of the database's owner; it may not be migrated yet. */
export async function withServer<T>(work: (url: string, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const url = config.databaseUrl ?? (await runningEmbedded(config.dataDir));
  if (url) return work(url, config);
  endOnSignals();
  const embedded = await startEmbedded(config.dataDir, { log: terminalLog.info, onCrash: terminalLog.info });
  return work(embedded.url, config).finally(() => embedded.stop());
}

/** A signal ends the process by way of its `exit` event, at which a database started by us is stopped. */
function endOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
