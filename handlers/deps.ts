// Deps: what handlers are handed; real things are made in `bot/compose.ts` only.
import type { Sender } from '../domain/channel.ts';
import type { Clock, Moment } from '../domain/clock.ts';
import type { Ids, MediaId, TimerId, CommuneId, ConversationId } from '../domain/ids.ts';
import type { Database } from '../db/client.ts';
import type { Words } from '../locales/render.ts';

/** Structured log of codes and ids; never text of a person, never a secret. */
export interface Log {
  info(what: string, fields?: Record<string, string | number | boolean | null>): void;
  warn(what: string, fields?: Record<string, string | number | boolean | null>): void;
  error(what: string, error: unknown, fields?: Record<string, string | number | boolean | null>): void;
}

/** The alarm clock: rings timers that are due within the hour. It may lose everything; Postgres is the truth. */
export interface AlarmClock {
  /** Best effort; never throws, never waits for a queue that is away. */
  set(alarms: readonly { readonly commune: CommuneId; readonly timer: TimerId; readonly dueAt: Moment }[]): Promise<void>;
}

/** Where the bytes of media are kept, sealed. */
export interface MediaStore {
  write(commune: CommuneId, media: MediaId, bytes: Uint8Array): Promise<void>;
  read(commune: CommuneId, media: MediaId): Promise<Uint8Array | null>;
}

/** Fetches media from a platform's address: allow-listed hosts, no redirects, size and time limits. */
export interface Fetcher {
  fetch(url: string): Promise<{ readonly kind: 'fetched'; readonly bytes: Uint8Array; readonly contentType: string | null } | { readonly kind: 'failed'; readonly reason: string; readonly again: boolean }>;
}

/** Told when something about a conversation or the clock has changed, so that a screen may look again. */
export interface Bell {
  ring(what: { readonly commune: CommuneId; readonly conversation: ConversationId | null }): void;
}

export interface Deps {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A number in [0, 1); receipts and jitter. */
  readonly chance: () => number;
  readonly words: Words;
  /** The sending side of each channel, by the channel's registered name. */
  readonly senders: ReadonlyMap<string, Sender>;
  readonly alarm: AlarmClock;
  readonly media: MediaStore;
  readonly fetcher: Fetcher;
  readonly bell: Bell;
  readonly log: Log;
  /** Names this process in leases: unique per start. */
  readonly processId: string;
}
