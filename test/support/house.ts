// House: the whole of Gần Dân as a trip meets it, an address that takes webhooks, in this process or in its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../bot/config.ts';
import { run } from '../../bot/run.ts';
import type { Log } from '../../handlers/deps.ts';
import { TEST_KEY } from './database.ts';
import { DEMO_OA } from './platforms/zalo-events.ts';

/** What a house stands on. */
export type Ground = {
  readonly databaseUrl: string;
  /** `null`: the queue lives in Postgres. */
  readonly redisUrl: string | null;
  readonly zalo: {
    readonly url: string;
    tokens(): { readonly accessToken: string; readonly refreshToken: string };
  };
  /** Where photos are fetched from. */
  readonly picturesUrl: string;
};

/** A running installation. */
export interface House {
  /** Where webhooks are posted; it may change when the house starts again. */
  address(): string;
  readonly backend: string;
  /** Business time is `offset` milliseconds ahead of the machine's from now on; whatever is due rings. */
  moveTo(offset: number): Promise<void>;
  /** Errors that were logged. A trip that goes well leaves none. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

/** The environment of a house on this ground, as its operator would set it. */
export function environmentOf(ground: Ground, dataDir: string): Record<string, string> {
  const { accessToken, refreshToken } = ground.zalo.tokens();
  return {
    PORT: '0',
    DATABASE_URL: ground.databaseUrl,
    SECRET_KEY: TEST_KEY,
    DATA_DIR: dataDir,
    PLAYGROUND: 'off',
    PUBLIC_URL: 'https://xa.example.gov.vn',
    ZALO_API_URL: ground.zalo.url,
    ZALO_OAUTH_URL: ground.zalo.url,
    ZALO_TEMPLATE_URL: ground.picturesUrl,
    ZALO_OA_ID: DEMO_OA.oaId,
    ZALO_APP_ID: DEMO_OA.appId,
    ZALO_APP_SECRET: DEMO_OA.appSecretKey,
    ZALO_OA_SECRET_KEY: DEMO_OA.oaSecretKey,
    ZALO_ACCESS_TOKEN: accessToken,
    ZALO_REFRESH_TOKEN: refreshToken,
    ...(ground.redisUrl === null ? {} : { REDIS_URL: ground.redisUrl }),
  };
}

/**
 * A house in this very process, web and worker, with the real server, queue and database. When the clock has been
 * moved the queue is told what is due within the hour, as it is every minute, and what was held for the night leaves, as
 * it does every two seconds; unless the queue is to hear nothing at all.
 */
export async function openHouseHere(
  ground: Ground,
  offset: number,
  { tellsQueue } = { tellsQueue: true },
): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gan-dan-trip-'));
  const parsed = parseConfig(environmentOf(ground, dataDir));
  if (parsed.kind === 'refused') throw new Error(parsed.sentences.join('\n'));
  const errors: string[] = [];
  const running = await run(parsed.config, logTo(errors), (sentence) => errors.push(sentence));
  const { clock, handlers } = running.house;
  clock.moveTo(offset);
  return {
    address: () => running.address ?? '',
    backend: running.queue.backend,
    async moveTo(next) {
      clock.moveTo(next);
      if (!tellsQueue) return;
      await handlers.setAlarms();
      await handlers.sweepOutbox();
    },
    errors,
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function logTo(errors: string[]): Log {
  return {
    info: () => undefined,
    warn: () => undefined,
    error: (what, error) => {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      errors.push(`${what}: ${why}`);
    },
  };
}
