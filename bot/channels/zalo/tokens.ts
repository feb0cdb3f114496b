// Zalo's tokens: an access token of 25 hours, renewed with a refresh token that works exactly once (zalo.md §3.2).
import type { ChannelAccount } from '../../../domain/channel.ts';
import { type Clock, MINUTE, type Moment } from '../../../domain/clock.ts';
import type { Log } from '../../../handlers/deps.ts';
import type { Accounts, StoredTokens, TokenChange, TokenStore } from '../channel.ts';
import type { Answer, Grant, ZaloApi } from './api.ts';
import { TOKEN_RENEW_BEFORE_MS } from './limits.ts';
import { readPair, type TokenPair, writePair, type ZaloSettings } from './settings.ts';

/** A token to call with, or why there is none. */
export type Token =
  | { readonly kind: 'token'; readonly accessToken: string; readonly generation: number }
  /** Nothing was sent; trying later makes sense. */
  | { readonly kind: 'later'; readonly reason: string }
  /** An operator must link the account again. */
  | { readonly kind: 'down'; readonly reason: string };

/** Tokens of all accounts of the channel, each renewed at most once a generation. */
export interface ZaloTokens {
  /** The token in force; renewed before its end. */
  current(account: ChannelAccount, settings: ZaloSettings): Promise<Token>;
  /** The token after `stale` was refused: another process's newer one, or a fresh one. */
  after(account: ChannelAccount, settings: ZaloSettings, stale: number): Promise<Token>;
  /** Stores the tokens of a fresh authorisation. */
  start(account: ChannelAccount, grant: Grant): Promise<void>;
}

/** Codes by which a refresh token is dead: used, expired or revoked (-14014 seen live, -118 in another codebase). */
const DEAD: ReadonlySet<number> = new Set([-14014, -118]);
/** Any other refusal is tried again after this long, not with every message. */
const REFUSED_PAUSE = 10 * MINUTE;

/** What an operator reads when the account must be authorised anew. */
export const LINK_AGAIN = 'link_again';

type Works = {
  readonly api: ZaloApi;
  readonly store: TokenStore;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly log: Log;
};
type Failure = Exclude<Token, { kind: 'token' }>;
type Held = { readonly tokens: StoredTokens; readonly pair: TokenPair };
type Refusal = { readonly generation: number; readonly until: Moment; readonly failure: Failure };
/** Tokens that were handed out but could not be stored: the only copy. */
type Unsaved = { readonly generation: number; readonly grant: Grant };

/** Opens the tokens; the memory is only a shortcut, the store decides. */
export function zaloTokens(works: Works): ZaloTokens {
  const { api, store, accounts, clock, log } = works;
  const held = new Map<string, Held>();
  const refusals = new Map<string, Refusal>();
  const unsaved = new Map<string, Unsaved>();
  const renewing = new Map<string, Promise<Token>>();

  function keep(account: ChannelAccount, tokens: StoredTokens | null): Held | null {
    const pair = tokens === null ? null : readPair(tokens.secret);
    if (tokens === null || pair === null) return null;
    const now = { tokens, pair };
    held.set(account.id, now);
    return now;
  }

  /** One renewal at a time in this process; the store's lock sees to the others. */
  function renewal(account: ChannelAccount, settings: ZaloSettings, stale: number): Promise<Token> {
    const running = renewing.get(account.id);
    if (running !== undefined) return running;
    const fresh = renew(account, settings, stale)
      .catch((error: unknown): Token => {
        log.error('zalo tokens not stored', error, { account: account.id });
        return { kind: 'later', reason: 'tokens not stored' };
      })
      .finally(() => renewing.delete(account.id));
    renewing.set(account.id, fresh);
    return fresh;
  }

  async function renew(account: ChannelAccount, settings: ZaloSettings, stale: number): Promise<Token> {
    const refusal = refusals.get(account.id);
    if (refusal?.generation === stale && refusal.until > clock.real()) {
      const now = keep(account, await store.read(account));
      return now !== null && now.tokens.generation > stale ? tokenOf(now) : refusal.failure;
    }
    const { tokens, told } = await store.withLock(account, (stored) =>
      renewed(account, settings, stale, stored),
    );
    unsaved.delete(account.id);
    const now = keep(account, tokens);
    if (told === null && now !== null) return tokenOf(now);
    return failed(account, stale, told ?? { kind: 'down', reason: LINK_AGAIN });
  }

  /** Under the lock: another's newer tokens stand; else the refresh token is spent, once. */
  async function renewed(
    account: ChannelAccount,
    settings: ZaloSettings,
    stale: number,
    stored: StoredTokens | null,
  ) {
    const pair = stored === null ? null : readPair(stored.secret);
    if (stored !== null && stored.generation > stale) return { change: LEAVE, told: null };
    if (pair?.refreshToken == null)
      return { change: LEAVE, told: { kind: 'down', reason: LINK_AGAIN } as const };
    const rescued = unsaved.get(account.id);
    const answer =
      rescued?.generation === stale
        ? { kind: 'ok' as const, data: rescued.grant }
        : await renewTwice(api, settings, pair.refreshToken);
    if (answer.kind !== 'ok') return { change: LEAVE, told: failureOf(answer) };
    unsaved.set(account.id, { generation: stale, grant: answer.data });
    return { change: saved(answer.data, pair, clock.real()), told: null };
  }

  async function failed(account: ChannelAccount, generation: number, failure: Failure): Promise<Token> {
    log.error('zalo token not renewed', null, { account: account.id, reason: failure.reason });
    if (failure.kind === 'down') {
      const until = failure.reason === LINK_AGAIN ? Number.POSITIVE_INFINITY : clock.real() + REFUSED_PAUSE;
      refusals.set(account.id, { generation, until, failure });
      await accounts.trouble(account, failure.reason);
    }
    return failure;
  }

  return {
    async current(account, settings) {
      const now = held.get(account.id) ?? keep(account, await store.read(account));
      if (now === null) return { kind: 'down', reason: LINK_AGAIN };
      const { expiresAt, generation } = now.tokens;
      if (expiresAt === null || clock.real() < expiresAt - TOKEN_RENEW_BEFORE_MS) return tokenOf(now);
      const fresh = await renewal(account, settings, generation);
      // Renewed early: while the old token lives, a failed renewal stops nothing.
      return fresh.kind === 'token' || clock.real() >= expiresAt ? fresh : tokenOf(now);
    },
    after: renewal,
    async start(account, grant) {
      const { tokens } = await store.withLock(account, async (stored) => {
        const before = stored === null ? null : readPair(stored.secret);
        return { change: saved(grant, before, clock.real()), told: null };
      });
      keep(account, tokens);
      await accounts.trouble(account, null);
    },
  };
}

const LEAVE: TokenChange = { kind: 'leave' };

/** An unclear answer may have used the token up: once more with the same one, then it is for a person to find out. */
async function renewTwice(
  api: ZaloApi,
  settings: ZaloSettings,
  refreshToken: string,
): Promise<Answer<Grant>> {
  const first = await api.renew(settings, refreshToken);
  return first.kind === 'unclear' ? api.renew(settings, refreshToken) : first;
}

function saved(grant: Grant, before: TokenPair | null, now: Moment): TokenChange {
  const { accessToken, refreshToken, expiresInMs } = grant;
  return {
    kind: 'save',
    secret: writePair({ accessToken, refreshToken, previousRefreshToken: before?.refreshToken ?? null }),
    expiresAt: now + expiresInMs,
  };
}

function failureOf(answer: Exclude<Answer<Grant>, { kind: 'ok' }>): Failure {
  switch (answer.kind) {
    case 'code':
      return { kind: 'down', reason: DEAD.has(answer.code) ? LINK_AGAIN : `zalo_token ${answer.code}` };
    case 'not_sent':
      return { kind: 'later', reason: answer.reason };
    case 'unclear':
      return { kind: 'later', reason: `token renewal unclear: ${answer.reason}` };
    default:
      return answer satisfies never;
  }
}

function tokenOf({ tokens, pair }: Held): Token {
  return { kind: 'token', accessToken: pair.accessToken, generation: tokens.generation };
}
