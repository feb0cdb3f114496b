// Deps: what handlers are handed; real things are made in `bot/compose.ts` only.
import type { Database } from '../db/client.ts';
import type { Card } from '../domain/card.ts';
import type { Sender } from '../domain/channel.ts';
import type { Clock, Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Document, Format } from '../domain/document.ts';
import type {
  CommuneId,
  ConversationId,
  Ids,
  MediaId,
  OfficerId,
  PersonId,
  ProcedureId,
  TimerId,
} from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { National, Sheet } from '../domain/procedures/overlay.ts';
import type { ProcedureIndex } from '../domain/procedures/search.ts';
import type { Workbook } from '../domain/workbook.ts';
import type { Catalogue } from '../flows/catalogue.ts';
import type { Words } from '../locales/render.ts';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Structured log of codes and ids; never text of a person, never a secret. */
export interface Log {
  info(what: string, fields?: Fields): void;
  warn(what: string, fields?: Fields): void;
  error(what: string, error: unknown, fields?: Fields): void;
}

/** The alarm clock: rings timers that are due within the hour. It may lose everything; Postgres is the truth. */
export interface AlarmClock {
  /** Best effort; never throws, never waits for a queue that is away. */
  set(
    alarms: readonly { readonly commune: CommuneId; readonly timer: TimerId; readonly dueAt: Moment }[],
  ): Promise<void>;
}

/** Where the bytes of media are kept, sealed. */
export interface MediaStore {
  write(commune: CommuneId, media: MediaId, bytes: Uint8Array): Promise<void>;
  read(commune: CommuneId, media: MediaId): Promise<Uint8Array | null>;
  /** The bytes are gone for ever; nothing happens when they were not there. */
  remove(commune: CommuneId, media: MediaId): Promise<void>;
}

/** Draws picture cards. */
export interface Cards {
  /** The card as PNG, the same bytes for the same card. Rejects when no picture can be drawn on this machine. */
  draw(card: Card): Promise<Uint8Array>;
  /** The https address to which square codes lead; null: they hold their bare text. */
  readonly scanBase: string | null;
}

/** Draws documents for printing and for writing on. */
export interface Documents {
  /** The document as a file. Rejects when it cannot be drawn on this machine. */
  draw(document: Document, format: Format): Promise<Uint8Array>;
}

/** Writes workbooks. */
export interface Sheets {
  /** The workbook as an `.xlsx` file. Rejects when it cannot be written on this machine. */
  write(workbook: Workbook): Promise<Uint8Array>;
}

/** What came of fetching media; `again` tells whether a later try may do better. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array; readonly contentType: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly again: boolean };

/** Fetches media from a platform's address: allow-listed hosts, no redirects, size and time limits. */
export interface Fetcher {
  fetch(url: string): Promise<Fetched>;
}

/** Told when something about a conversation has changed, so that a screen may look again. */
export interface Bell {
  ring(what: { readonly commune: CommuneId; readonly conversation: ConversationId | null }): void;
}

/** Communes as whole values, reloaded when their version moves. */
export interface Communes {
  of(commune: CommuneId): Promise<Commune>;
  /** This process has changed it: looked at again at once. */
  forget(commune: CommuneId): void;
}

/** Procedures as the people of a commune read them, and the index over their names. */
export interface Procedures {
  sheets(commune: CommuneId): Promise<ReadonlyMap<ProcedureId, Sheet>>;
  /** What the nation says, before any commune has laid its own words over it. */
  national(): Promise<ReadonlyMap<ProcedureId, National>>;
  index(): Promise<ProcedureIndex>;
  /** This process has changed what the commune says: looked at again at once. */
  forget(commune: CommuneId): void;
}

/** An open line between a citizen and an officer, seen from one of its sides. */
export type OpenRelay = {
  readonly citizen: PersonId;
  readonly officer: OfficerId;
  readonly side: 'citizen' | 'officer';
};

/** Relays open now; what is held of them is at most half a second old, and forgotten when this process changes one. */
export interface Relays {
  of(commune: CommuneId, person: Person): Promise<OpenRelay | null>;
  isBusy(commune: CommuneId, officer: OfficerId): Promise<boolean>;
  forget(commune: CommuneId): void;
}

/** Counts what may be tried only so often; false: too often. */
export interface Tries {
  allow(name: string, limit: { readonly most: number; readonly withinMs: number }): boolean;
}

export interface Deps {
  readonly db: Database;
  readonly tries: Tries;
  readonly communes: Communes;
  readonly relays: Relays;
  readonly procedures: Procedures;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A number in [0, 1): receipts and jitter. */
  readonly chance: () => number;
  readonly words: Words;
  /** The sending side of each channel, by the channel's registered name. */
  readonly senders: ReadonlyMap<string, Sender>;
  readonly alarm: AlarmClock;
  readonly media: MediaStore;
  readonly cards: Cards;
  readonly documents: Documents;
  readonly sheets: Sheets;
  readonly fetcher: Fetcher;
  /** Address under which a platform or a browser may fetch a piece of media for a short time; null: none. */
  readonly mediaUrl: (commune: CommuneId, media: MediaId) => string | null;
  readonly bell: Bell;
  readonly log: Log;
  /** Names this process in leases: unique per start. */
  readonly processId: string;
}
