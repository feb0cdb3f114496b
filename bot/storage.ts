// Storage: the database of this process, embedded or given, migrated and opened with its key.
import { type Database, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { sealerFrom } from '../db/seal.ts';
import type { Log } from '../handlers/deps.ts';
import type { Config } from './config.ts';
import { startEmbedded } from './embedded-postgres.ts';
import { secretKeyOf } from './secret-key.ts';

/** Connections beside the hot path's one. */
const POOL_SIZE = 8;

export type Storage = {
  readonly db: Database;
  readonly url: string;
  /** Closes the database, and stops it when it is ours. */
  close(): Promise<void>;
};

/** Starts or reaches the database, brings it up to date and opens it as the app's own role. */
export async function openStorage(
  config: Config,
  log: Log,
  onCrash: (sentence: string) => void,
): Promise<Storage> {
  const embedded =
    config.databaseUrl === null
      ? await startEmbedded(config.dataDir, { log: (line) => log.info(line), onCrash })
      : null;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  try {
    await migrate(url);
    const sealer = sealerFrom(await secretKeyOf(config), config.previousSecretKeys);
    let isClosing = false;
    // Sockets that end with the server itself are no news.
    const onError = (error: Error) => {
      if (!isClosing) log.error('an idle database connection broke', error);
    };
    const db = await openDatabase({ url, sealer, poolSize: POOL_SIZE, onError });
    const close = () => {
      isClosing = true;
      return db.close().finally(() => embedded?.stop());
    };
    return { db, url, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
