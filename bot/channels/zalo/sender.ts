// Saying one part of a message at Zalo: token, media, the right call, and what its answer means.
import type { Outcome, Sender, Sending } from '../../../domain/channel.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { Log } from '../../../handlers/deps.ts';
import type { Accounts, StoredAccount } from '../channel.ts';
import { isVisitor } from './address.ts';
import type { Answer, ZaloApi } from './api.ts';
import type { Carrier } from './carry.ts';
import { classOf, outcomeOf } from './errors.ts';
import { ZALO_ABILITIES } from './limits.ts';
import { renderMessage } from './render.ts';
import { type Endpoint, settingsReader, writeSettings, type ZaloSettings } from './settings.ts';
import type { Token, ZaloTokens } from './tokens.ts';

type Works = {
  readonly api: ZaloApi;
  readonly tokens: ZaloTokens;
  readonly carrier: Carrier;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly log: Log;
};

/** What one sending has left: each way round an error is tried once (zalo.md §3.2, §4.4, §7). */
type Tries = {
  readonly token: string;
  readonly generation: number;
  readonly endpoint: Endpoint;
  readonly used: ReadonlySet<string>;
};

/** A call's answer, or an outcome without a call. */
type Called =
  | { readonly kind: 'called'; readonly answer: Answer<{ readonly messageId: string | null }> }
  | { readonly kind: 'end'; readonly outcome: Outcome };

/** The sending side of the channel. */
export function zaloSender(works: Works): Sender {
  const { api, tokens, carrier, accounts, clock, log } = works;
  const settingsOf = settingsReader();

  async function send(sending: Sending): Promise<Outcome> {
    const stored = await accounts.find(sending.account.channel, sending.account.external);
    const settings = stored === null ? null : settingsOf(stored);
    if (stored === null || settings === null)
      return { kind: 'account_down', reason: 'account without secrets' };
    const token = await tokens.current(sending.account, settings);
    if (token.kind !== 'token') return withoutToken(token);
    const endpoint = isVisitor(sending.to) ? 'v2' : settings.endpoint;
    return attempt(sending, stored, settings, {
      token: token.accessToken,
      generation: token.generation,
      endpoint,
      used: new Set(),
    });
  }

  async function attempt(
    sending: Sending,
    stored: StoredAccount,
    settings: ZaloSettings,
    tries: Tries,
  ): Promise<Outcome> {
    const called = await call(sending, tries);
    if (called.kind === 'end') return called.outcome;
    const { answer } = called;
    switch (answer.kind) {
      case 'ok':
        await rememberEndpoint(stored, settings, tries);
        return { kind: 'sent', platformId: answer.data.messageId };
      case 'code':
        return (
          (await another(sending, stored, settings, tries, answer.code)) ??
          outcomeOf(answer.code, answer.retryAfterMs, clock.real())
        );
      case 'not_sent':
        return { kind: 'retry', afterMs: null, reason: `zalo ${answer.reason}`, countsAsTry: true };
      case 'unclear':
        return { kind: 'uncertain', reason: `zalo ${answer.reason}` };
      default:
        return answer satisfies never;
    }
  }

  async function call(sending: Sending, tries: Tries): Promise<Called> {
    const carrying = await carrier.carry(sending, tries.token);
    switch (carrying.kind) {
      case 'carried': {
        const body = renderMessage(sending.to, sending.part, carrying.media);
        return { kind: 'called', answer: await api.sendMessage(tries.token, tries.endpoint, body) };
      }
      case 'answer':
        return { kind: 'called', answer: carrying.answer };
      case 'end':
        return carrying;
      default:
        return carrying satisfies never;
    }
  }

  /** The way round a code, if there is one and it has not been gone yet; null: the code is the answer. */
  async function another(
    sending: Sending,
    stored: StoredAccount,
    settings: ZaloSettings,
    tries: Tries,
    code: number,
  ): Promise<Outcome | null> {
    const way = classOf(code);
    if (typeof way !== 'string' || tries.used.has(way)) return null;
    const used = new Set([...tries.used, way]);
    switch (way) {
      case 'renew_token': {
        const token = await tokens.after(sending.account, settings, tries.generation);
        if (token.kind !== 'token') return withoutToken(token);
        return attempt(sending, stored, settings, {
          ...tries,
          token: token.accessToken,
          generation: token.generation,
          used,
        });
      }
      case 'other_endpoint': {
        // Visitors are answered by this call or not at all; the account itself is well.
        if (isVisitor(sending.to)) return { kind: 'unreachable', reason: 'gone', closesAddress: false };
        return attempt(sending, stored, settings, {
          ...tries,
          endpoint: tries.endpoint === 'cs' ? 'v2' : 'cs',
          used,
        });
      }
      case 'upload_again':
        carrier.forget(sending);
        return attempt(sending, stored, settings, { ...tries, used });
      default:
        return null;
    }
  }

  /** Believed only once a message has really gone that way. */
  async function rememberEndpoint(
    stored: StoredAccount,
    settings: ZaloSettings,
    tries: Tries,
  ): Promise<void> {
    if (!tries.used.has('other_endpoint')) return;
    await accounts
      .remember(stored.account, writeSettings({ ...settings, endpoint: tries.endpoint }))
      .catch(() => undefined);
  }

  /** What is thrown is of our own store, and before or between calls that were answered: nothing has gone out. */
  const unsent = (sending: Sending, error: unknown): Outcome => {
    log.error('zalo message not prepared', error, { account: sending.account.id, outbox: sending.reference });
    return { kind: 'retry', afterMs: null, reason: 'not prepared', countsAsTry: true };
  };

  return {
    abilities: ZALO_ABILITIES,
    send: (sending) => send(sending).catch((error: unknown) => unsent(sending, error)),
  };
}

function withoutToken(token: Exclude<Token, { kind: 'token' }>): Outcome {
  switch (token.kind) {
    case 'later':
      return { kind: 'retry', afterMs: null, reason: token.reason, countsAsTry: false };
    case 'down':
      return { kind: 'account_down', reason: token.reason };
    default:
      return token satisfies never;
  }
}
