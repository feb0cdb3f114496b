// Zalo's webhook: whatever comes is answered 200, and only what is proved genuine is heard.
import type { Clock } from '../../../domain/clock.ts';
import type { Log } from '../../../handlers/deps.ts';
import type { Accounts, Count, Incoming, Receiver, StoredAccount, Taken } from '../channel.ts';
import { sparingWarn } from '../sparing.ts';
import { parseEvent } from './parse.ts';
import { accountIdsOf, eventOf, jsonOf, type ZaloEvent } from './payload.ts';
import { settingsReader } from './settings.ts';
import { SIGNATURE_HEADER, signedBy } from './signature.ts';

/** Zalo saves a webhook's address only on 200 and switches it off when answers stay away (zalo.md §2.1). */
const QUIET: Taken = { status: 200, heard: [] };
const NOT_A_WAY_IN: Taken = { status: 405, heard: [] };

type Refusal = 'unreadable' | 'unknown_account' | 'unknown_secrets' | 'wrong_app' | 'bad_signature';

type Edge = { readonly accounts: Accounts; readonly clock: Clock; readonly log: Log; readonly count: Count };

/** The receiving side of the channel registered as `name`. */
export function zaloReceiver(name: string, edge: Edge): Receiver {
  const warn = sparingWarn(edge.log, edge.clock);
  const settingsOf = settingsReader();
  const refuse = (why: Refusal): Taken => {
    edge.count('webhook_refused', { channel: name, why });
    warn('webhook refused', { channel: name, why });
    return QUIET;
  };

  async function post(request: Incoming): Promise<Taken> {
    const event = eventOf(jsonOf(request.body));
    if (event === null) return refuse('unreadable');
    const stored = await accountOf(edge.accounts, name, event);
    if (stored === null) return refuse('unknown_account');
    const settings = settingsOf(stored);
    if (settings === null) return refuse('unknown_secrets');
    if (settings.appId !== event.app_id) return refuse('wrong_app');
    const by = signedBy(
      request.headers[SIGNATURE_HEADER],
      request.body,
      event.timestamp,
      stored.account.external,
      settings,
    );
    if (by === null) return refuse('bad_signature');
    edge.count('webhook_signed', { channel: name, by });
    if (request.headers.num_retry !== undefined)
      warn('webhook repeated: an answer of ours was late or lost', { channel: name });
    return hear(stored, event, request.body);
  }

  function hear(stored: StoredAccount, event: ZaloEvent, body: Buffer): Taken {
    const parsed = parseEvent(event, body, stored.account.external);
    switch (parsed.kind) {
      case 'heard':
        return { status: 200, heard: [{ account: stored.account, heard: parsed.heard }] };
      case 'dropped':
        edge.count('webhook_dropped', { channel: name });
        return QUIET;
      default:
        return parsed satisfies never;
    }
  }

  /** Whether it was genuine cannot be told now: let Zalo bring it again. */
  const away = (error: unknown): Taken => {
    edge.log.error('webhook account not found out', error, { channel: name });
    return { status: 503, heard: [] };
  };

  return {
    name,
    path: '/webhooks/zalo',
    async take(request) {
      if (request.method === 'POST') return post(request).catch(away);
      return request.method === 'GET' || request.method === 'HEAD' ? QUIET : NOT_A_WAY_IN;
    },
  };
}

async function accountOf(
  accounts: Accounts,
  channel: string,
  event: ZaloEvent,
): Promise<StoredAccount | null> {
  for (const oaId of accountIdsOf(event)) {
    const stored = await accounts.find(channel, oaId);
    if (stored !== null) return stored;
  }
  return null;
}
