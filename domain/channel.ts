// Channels: what one can carry, as data, and how a message is made to fit.
import type { ChannelAccountId, CommuneId, MediaId, OutboxId } from './ids.ts';
import type { Link, OutMessage } from './message.ts';
import type { Moment } from './clock.ts';

/** Limits of a channel; each number stands with its vendor page in the channel's folder. */
export type Abilities = {
  /** Letters (UTF-16 units after NFC) in one message. */
  readonly textMax: number;
  /** Letters beside buttons. */
  readonly textWithButtonsMax: number;
  readonly buttonsMax: number;
  readonly labelMax: number;
  readonly links: { readonly url: boolean; readonly phone: boolean };
  readonly media: { readonly image: boolean; readonly audio: boolean; readonly file: boolean };
  readonly ask: { readonly phone: boolean; readonly place: boolean };
  /** Hours since the person's last message in which free words may be sent; null: always. */
  readonly window: { readonly freeHours: number; readonly lastHours: number } | null;
};

/** An account of the commune at a platform. */
export type ChannelAccount = {
  readonly id: ChannelAccountId;
  readonly commune: CommuneId;
  /** The channel's registered name, e.g. the folder under `bot/channels`. */
  readonly channel: string;
  /** The platform's id of the account. */
  readonly external: string;
};

/** One part of a message on its way: small enough for the channel as it stands. */
export type Part = OutMessage;

/** What became of one try to send, classed by what to do next. */
export type Outcome =
  | { readonly kind: 'sent'; readonly platformId: string | null }
  /** Certainly not delivered; the same call may succeed later. `countsAsTry` is false for rate limits. */
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly reason: string; readonly countsAsTry: boolean }
  /** This person cannot be reached here (blocked, left, window shut); another address may do. */
  | { readonly kind: 'unreachable'; readonly reason: 'blocked' | 'window_closed' | 'gone' | 'quota'; readonly closesAddress: boolean }
  /** The platform refuses this content; sending it again as it is makes no sense. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The account itself is out of order (token, package, app): an operator must act; messages wait. */
  | { readonly kind: 'account_down'; readonly reason: string }
  /** It may have been delivered: never repeated blindly. */
  | { readonly kind: 'uncertain'; readonly reason: string };

/** One part handed to a channel. `reference` is our outbox id. */
export type Sending = {
  readonly reference: OutboxId;
  readonly account: ChannelAccount;
  /** The person's id at the account. */
  readonly to: string;
  readonly part: Part;
  readonly deadline: Moment | null;
  /** Addresses of media in `part.media` that the platform can fetch, if the channel carries media. */
  readonly mediaUrls: Readonly<Record<MediaId, string>>;
};

/** The sending side of a channel. Never throws for what a platform may answer. */
export interface Sender {
  readonly abilities: Abilities;
  send(sending: Sending): Promise<Outcome>;
}

export type { Link };
