// What channels are handed in tests: accounts and tokens in memory, a log that is read back, a clock that is moved.
import type { Accounts, Parts, StoredAccount, StoredTokens, TokenStore } from '../../bot/channels/channel.ts';
import { type Http, openHttp } from '../../bot/channels/http.ts';
import { writePair, writeSettings } from '../../bot/channels/zalo/settings.ts';
import { sealerFrom } from '../../db/seal.ts';
import type { ChannelAccount, Sending } from '../../domain/channel.ts';
import type { Clock } from '../../domain/clock.ts';
import { id, type MediaId } from '../../domain/ids.ts';
import type { OutMessage } from '../../domain/message.ts';
import type { Log } from '../../handlers/deps.ts';
import { DEMO_OA } from './platforms/zalo-events.ts';

/** 2026-11-20 09:00 at +07:00. */
export const NOW = Date.UTC(2026, 10, 20, 2);

export const ZALO_ACCOUNT: ChannelAccount = {
  id: id('0190aaaa-0000-7000-8000-000000000001'),
  commune: id('0190aaaa-0000-7000-8000-0000000000c1'),
  channel: 'zalo',
  external: DEMO_OA.oaId,
};

/** A clock that stands still until it is moved. */
export type MovedClock = Clock & { move(ms: number): void };

export function movedClock(start = NOW): MovedClock {
  let now = start;
  const move = (ms: number) => {
    now += ms;
  };
  return { real: () => now, business: () => now, move };
}

/** Every line of the log, as one text each. */
export type ReadLog = Log & { readonly lines: string[] };

export function readLog(): ReadLog {
  const lines: string[] = [];
  const line = (what: string, rest: unknown) => void lines.push(`${what} ${JSON.stringify(rest)}`);
  return {
    lines,
    info: line,
    warn: line,
    error: (what, error, fields) =>
      line(what, { ...fields, error: error instanceof Error ? `${error.message} ${error.stack}` : error }),
  };
}

/** Accounts in memory; counts how often they were asked. */
export type HeldAccounts = Accounts & {
  readonly stored: Map<string, StoredAccount>;
  readonly troubles: (string | null)[];
  readonly asked: () => number;
};

export function heldAccounts(...all: readonly StoredAccount[]): HeldAccounts {
  const stored = new Map(all.map((one) => [one.account.external, one]));
  const troubles: (string | null)[] = [];
  let asked = 0;
  return {
    stored,
    troubles,
    asked: () => asked,
    async find(channel, external) {
      asked += 1;
      const found = stored.get(external);
      return found?.account.channel === channel ? found : null;
    },
    remember: async (account, secrets) => void stored.set(account.external, { account, secrets }),
    trouble: async (_account, reason) => void troubles.push(reason),
  };
}

/** Tokens in memory under a real lock, as the row of the database holds them. */
export type HeldTokens = TokenStore & {
  readonly rows: Map<string, StoredTokens>;
  /** How often the lock was taken. */
  readonly locks: () => number;
  failSavesOnce(): void;
};

export function heldTokens(): HeldTokens {
  const rows = new Map<string, StoredTokens>();
  let line: Promise<unknown> = Promise.resolve();
  let failing = false;
  let locks = 0;
  return {
    rows,
    locks: () => locks,
    failSavesOnce() {
      failing = true;
    },
    read: async (account) => rows.get(account.id) ?? null,
    withLock(account, work) {
      locks += 1;
      const turn = line.then(async () => {
        const stored = rows.get(account.id) ?? null;
        const { change, told } = await work(stored);
        if (change.kind === 'save') {
          if (failing) {
            failing = false;
            throw new Error('connection lost at commit');
          }
          rows.set(account.id, {
            secret: change.secret,
            expiresAt: change.expiresAt,
            generation: (stored?.generation ?? 0) + 1,
          });
        }
        return { tokens: rows.get(account.id) ?? null, told };
      });
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** The demo account's secrets, as stored. */
export function zaloSecrets(more: Partial<Parameters<typeof writeSettings>[0]> = {}): string {
  const { appId, appSecretKey, oaSecretKey } = DEMO_OA;
  return writeSettings({ appId, appSecretKey, oaSecretKey, ...more });
}

/** A token row as stored. */
export function tokenRow(
  pair: Parameters<typeof writePair>[0],
  expiresAt: number | null = null,
  generation = 1,
): StoredTokens {
  return { secret: writePair(pair), generation, expiresAt };
}

export const TEST_HTTP = { timeoutMs: 500, answerMax: 64 * 1024 };

export type TestParts = Parts & {
  readonly accounts: HeldAccounts;
  readonly tokens: HeldTokens;
  readonly clock: MovedClock;
  readonly log: ReadLog;
  readonly http: Http;
};

/** Parts of a channel whose platform answers at `url`. */
export function testParts(url: string, more: Partial<Parts> = {}): TestParts & { readonly counts: string[] } {
  const counts: string[] = [];
  return {
    counts,
    http: openHttp(TEST_HTTP),
    media: { read: async () => null },
    count: (what, labels) => void counts.push([what, ...Object.values(labels)].join(' ')),
    labels: { play: 'Nghe', open: 'Mở tệp', file: 'Van-ban-cua-xa' },
    addresses: { zaloApi: url, zaloOauth: url },
    envelope: sealerFrom('0123456789abcdef0123456789abcdef'),
    publicUrl: 'https://xa.example.gov.vn',
    ...more,
    accounts: heldAccounts({ account: ZALO_ACCOUNT, secrets: zaloSecrets() }),
    tokens: heldTokens(),
    clock: movedClock(),
    log: readLog(),
  };
}

/** A message with only what is said here. */
export function message(more: Partial<OutMessage> & { readonly text: string }): OutMessage {
  return { choices: [], links: [], media: [], ask: null, ...more };
}

/** One part on its way to `to`. */
export function sendingOf(
  part: OutMessage,
  to: string,
  account = ZALO_ACCOUNT,
  mediaUrls: Readonly<Record<MediaId, string>> = {},
): Sending {
  return {
    reference: id('0190aaaa-0000-7000-8000-00000000f001'),
    account,
    to,
    part,
    deadline: null,
    mediaUrls,
  };
}
