// House: the whole service as it runs in production, with the queue on Postgres.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { openLog } from '../../bot/log.ts';
import { run } from '../../bot/run.ts';
import { OA } from '../citizens.ts';
import type { Orders, Subject } from '../orders.ts';

/** Starts it with the invented commune, connected to the bench's account and platform. */
export async function openHouse(orders: Orders): Promise<Subject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gan-dan-bench-'));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: orders.databaseUrl,
    SECRET_KEY: 'bench-key-bench-key-bench-key-bench-key',
    PLAYGROUND: 'on',
    ZALO_OA_ID: OA.oaId,
    ZALO_APP_ID: OA.appId,
    ZALO_APP_SECRET: 'bench-app-secret',
    ZALO_OA_SECRET_KEY: OA.oaSecretKey,
    ZALO_ACCESS_TOKEN: 'bench-access-token',
    ZALO_REFRESH_TOKEN: 'bench-refresh-token',
    ZALO_API_URL: orders.platformUrl,
    ZALO_OAUTH_URL: orders.platformUrl,
    ZALO_TEMPLATE_URL: orders.platformUrl,
  });
  const running = await run(config, openLog('warn'), (sentence) => {
    throw new Error(sentence);
  });
  return {
    port: Number(new URL(running.address ?? '').port),
    commits: () => running.house.deps.db.hot.commits,
    async close() {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
