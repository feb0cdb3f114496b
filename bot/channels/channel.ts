// What a channel is to the rest of the house: a way in, a way out, and what both are handed.
import type { ChannelAccount, Sender } from '../../domain/channel.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Heard } from '../../domain/message.ts';
import type { Log, MediaStore } from '../../handlers/deps.ts';
import type { Http } from './http.ts';

/** A request at a webhook; header names are lower-case, the path is without its query. */
export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

/** What a request was: the server stores what was heard, then gives this answer (503 when storing failed). */
export type Taken = {
  readonly status: number;
  readonly body?: string;
  readonly contentType?: string;
  readonly heard: readonly { readonly account: ChannelAccount; readonly heard: readonly Heard[] }[];
};

/** The receiving side of a channel: proves a request genuine and reads it. Stores nothing, fetches nothing. */
export interface Receiver {
  readonly name: string;
  /** Requests whose path begins so are its own. */
  readonly path: string;
  take(request: Incoming): Promise<Taken>;
}

/** An account with its secrets: JSON in the channel's own form. */
export type StoredAccount = { readonly account: ChannelAccount; readonly secrets: string };

/** The accounts the channels know; the same row may be handed out for some seconds. */
export interface Accounts {
  find(channel: string, external: string): Promise<StoredAccount | null>;
  /** Writes the account's secrets anew (a choice learned from the platform's answers). */
  remember(account: ChannelAccount, secrets: string): Promise<void>;
  /** Says why an operator must act, as a code; null: all is well again. */
  trouble(account: ChannelAccount, reason: string | null): Promise<void>;
}

/** Tokens as stored: `secret` is JSON in the channel's own form; `generation` never goes back (FAULTS I12). */
export type StoredTokens = {
  readonly secret: string;
  readonly generation: number;
  readonly expiresAt: number | null;
};

/** What is to be done with the tokens that are held under lock. */
export type TokenChange =
  | { readonly kind: 'leave' }
  | { readonly kind: 'save'; readonly secret: string; readonly expiresAt: number | null };

/** Where the tokens of accounts are kept. */
export interface TokenStore {
  read(account: ChannelAccount): Promise<StoredTokens | null>;
  /**
   * Runs `work` while no other process may change the account's tokens, then stores what it decided, with the next
   * generation. Resolves once that is durable, with the tokens then in force and what `work` had to tell.
   */
  withLock<T>(
    account: ChannelAccount,
    work: (stored: StoredTokens | null) => Promise<{ readonly change: TokenChange; readonly told: T }>,
  ): Promise<{ readonly tokens: StoredTokens | null; readonly told: T }>;
}

/** Counts what happens at the edge; labels are few fixed words, never ids. */
export type Count = (what: string, labels: Readonly<Record<string, string>>) => void;

/** Words a channel itself must show: names of links to media it cannot carry, and of files it sends. */
export type Labels = { readonly play: string; readonly open: string; readonly file: string };

/** All that channels are made of. */
export type Parts = {
  readonly http: Http;
  readonly accounts: Accounts;
  readonly tokens: TokenStore;
  readonly media: Pick<MediaStore, 'read'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly count: Count;
  readonly labels: Labels;
  /** The platforms' addresses, without a slash at the end. */
  readonly addresses: { readonly zaloApi: string; readonly zaloOauth: string };
  /** Seals what goes round through a browser while an account is linked. */
  readonly envelope: Envelope;
  /** Our own public address, without a slash at the end; without one no account can be linked by link. */
  readonly publicUrl: string | null;
};

/** Seals text so that nobody else can make or read it. */
export interface Envelope {
  seal(bound: string, text: string): Buffer;
  open(bound: string, sealed: Uint8Array): string;
}

/** Why an account was not linked. */
export const LINK_REFUSALS = [
  'unknown_ticket',
  'expired',
  'not_this_browser',
  'other_account',
  'no_such_account',
  'platform_refused',
] as const;
export type LinkRefusal = (typeof LINK_REFUSALS)[number];

export type LinkBegun =
  /** The browser goes to `redirect` and keeps `state` in a cookie (http-only, same-site lax, ten minutes). */
  | { readonly kind: 'redirect'; readonly redirect: string; readonly state: string }
  | { readonly kind: 'refused'; readonly why: LinkRefusal };

export type LinkFinished =
  | { readonly kind: 'linked'; readonly external: string }
  | { readonly kind: 'refused'; readonly why: LinkRefusal };

/** Linking an account by its administrator's consent: `/connect/<channel>` and `/connect/<channel>/callback`. */
export interface Linking {
  /** What an operator's link `/connect/<channel>?ticket=…` carries; good for a day. */
  ticket(external: string): string;
  begin(ticket: string): Promise<LinkBegun>;
  /** `kept` is the state that the same browser kept. */
  finish(query: Readonly<Record<string, string | undefined>>, kept: string | null): Promise<LinkFinished>;
}

/** A channel, as listed in `index.ts`. */
export type Channel = {
  readonly name: string;
  /** Hosts from which its media may be fetched; `*.` stands for any name below. */
  readonly mediaHosts: readonly string[];
  open(parts: Parts): Way;
};

/** A channel that has been opened. */
export type Way = {
  readonly sender: Sender;
  /** Null where nothing comes in over HTTP. */
  readonly receiver: Receiver | null;
  /** Null where accounts are linked by pasting a token, or where we have no public address. */
  readonly linking: Linking | null;
  /** Keeps an unused account's tokens alive; safe to call at any time, of use once a day. */
  keepFresh(account: ChannelAccount): Promise<void>;
};
