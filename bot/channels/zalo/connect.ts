// Linking an Official Account: an administrator of it agrees at Zalo, and comes back with a code for tokens (PKCE).
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Clock, DAY, MINUTE } from '../../../domain/clock.ts';
import type { Accounts, Envelope, Linking, LinkRefusal, StoredAccount } from '../channel.ts';
import type { ZaloApi } from './api.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { ZaloTokens } from './tokens.ts';

/** What Zalo's callback brings; `state` may be left out (zalo.md §3.1). */
const callbackForm = z.object({
  code: z.string().min(1),
  oa_id: z.string().min(1),
  state: z.string().optional(),
});
type Callback = z.output<typeof callbackForm>;

type Works = {
  readonly name: string;
  readonly api: ZaloApi;
  readonly tokens: ZaloTokens;
  readonly accounts: Accounts;
  readonly envelope: Envelope;
  readonly clock: Clock;
  /** Address of Zalo's token server. */
  readonly oauth: string;
  /** The callback as saved in the console: same text, own domain, no query. */
  readonly callbackUrl: string;
};

const TICKET = 'zalo connect ticket';
const STATE = 'zalo connect state';
/** Zalo's code is good for 10 minutes, so is the way to it. */
const STATE_FOR = 10 * MINUTE;

const sealedForm = z.object({ oaId: z.string(), until: z.number(), verifier: z.string() });
type Sealed = z.output<typeof sealedForm>;

/** Opens the way of linking; `tokens` are those the sender uses. */
export function zaloLinking(works: Works): Linking {
  const { name, api, tokens, accounts, envelope, clock } = works;
  const used = new Map<string, number>();

  function provenState(callback: Callback, kept: string | null): Sealed | LinkRefusal {
    if (kept === null || (callback.state !== undefined && callback.state !== kept)) return 'not_this_browser';
    const state = unsealed(envelope, STATE, kept);
    if (state === null) return 'unknown_ticket';
    if (state.until < clock.real() || used.has(state.verifier)) return 'expired';
    return state.oaId === callback.oa_id ? state : 'other_account';
  }

  /** A state works once in this process; Zalo's code works once anywhere. */
  function spend(state: Sealed): void {
    for (const [verifier, until] of used) if (until < clock.real()) used.delete(verifier);
    used.set(state.verifier, state.until);
  }

  return {
    ticket: (oaId) => sealed(envelope, TICKET, { oaId, until: clock.real() + DAY, verifier: '' }),
    async begin(ticket) {
      const asked = unsealed(envelope, TICKET, ticket);
      if (asked === null) return { kind: 'refused', why: 'unknown_ticket' };
      if (asked.until < clock.real()) return { kind: 'refused', why: 'expired' };
      const settings = settingsOf(await accounts.find(name, asked.oaId));
      if (settings === null) return { kind: 'refused', why: 'no_such_account' };
      const verifier = randomBytes(32).toString('base64url'); // 43 letters, as Zalo wants it
      const state = sealed(envelope, STATE, { oaId: asked.oaId, until: clock.real() + STATE_FOR, verifier });
      const query = new URLSearchParams({
        app_id: settings.appId,
        redirect_uri: works.callbackUrl,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        state,
      });
      return { kind: 'redirect', redirect: `${works.oauth}/v4/oa/permission?${query}`, state };
    },
    async finish(query, kept) {
      const callback = callbackForm.safeParse(query).data;
      if (callback === undefined) return { kind: 'refused', why: 'platform_refused' };
      const state = provenState(callback, kept);
      if (typeof state === 'string') return { kind: 'refused', why: state };
      spend(state);
      const stored = await accounts.find(name, state.oaId);
      const settings = settingsOf(stored);
      if (stored === null || settings === null) return { kind: 'refused', why: 'no_such_account' };
      const grant = await api.exchange(settings, callback.code, state.verifier);
      if (grant.kind !== 'ok') return { kind: 'refused', why: 'platform_refused' };
      await tokens.start(stored.account, grant.data);
      await learnEndpoint(works, stored, grant.data.accessToken);
      return { kind: 'linked', external: state.oaId };
    },
  };
}

/** Government accounts (type 4) are written to by another call; if this cannot be learned now, sending will. */
async function learnEndpoint({ api, accounts }: Works, stored: StoredAccount, token: string): Promise<void> {
  const settings = readSettings(stored.secrets);
  const answer = await api.account(token);
  if (settings === null || answer.kind !== 'ok' || answer.data.oaType === null) return;
  const endpoint = answer.data.oaType === 4 ? 'v2' : 'cs';
  if (endpoint !== settings.endpoint)
    await accounts.remember(stored.account, writeSettings({ ...settings, endpoint }));
}

function settingsOf(stored: StoredAccount | null) {
  return stored === null ? null : readSettings(stored.secrets);
}

function sealed(envelope: Envelope, bound: string, value: Sealed): string {
  return envelope.seal(bound, JSON.stringify(value)).toString('base64url');
}

function unsealed(envelope: Envelope, bound: string, text: string): Sealed | null {
  try {
    return (
      sealedForm.safeParse(JSON.parse(envelope.open(bound, Buffer.from(text, 'base64url')))).data ?? null
    );
  } catch {
    return null; // not sealed by us
  }
}
