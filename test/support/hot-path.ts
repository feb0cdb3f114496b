// A process on a test database: handlers with an echo for a brain, a platform that keeps a ledger, a clock that is moved.

import { connectChannelAccount } from '../../db/channel-accounts.ts';
import type { Database } from '../../db/client.ts';
import type { ChannelAccount, Outcome, Sender, Sending } from '../../domain/channel.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ChannelAccountId, TimerId } from '../../domain/ids.ts';
import type { Heard, HeardContent } from '../../domain/message.ts';
import { procedureIndex } from '../../domain/procedures/search.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { plainSay } from '../../flows/outcome.ts';
import type { Deps } from '../../handlers/deps.ts';
import type { Line, Stored } from '../../handlers/line.ts';
import { type Handlers, openHandlers } from '../../handlers/open.ts';
import type { Turn } from '../../handlers/turn.ts';
import type { Turning } from '../../handlers/turning.ts';
import { type MovedClock, movedClock, type ReadLog, readLog } from './channels.ts';
import { randomIds, storeCommune } from './stored-commune.ts';
import { WORDS } from './words.ts';

const NO_PROCEDURES = procedureIndex([]);

/** A platform that accepts what it is sent, unless told otherwise. */
export type Platform = Sender & {
  /** Texts accepted, in order, with their reader. */
  readonly ledger: { readonly to: string; readonly text: string; readonly reference: string }[];
  /** Outcomes of the next calls; when they are used up, everything is accepted. */
  readonly script: (Outcome | ((sending: Sending) => Promise<Outcome>))[];
};

export function openPlatform(): Platform {
  const ledger: Platform['ledger'] = [];
  const script: Platform['script'] = [];
  return {
    ledger,
    script,
    abilities: {
      textMax: 2_000,
      textWithButtonsMax: 2_000,
      buttonsMax: 5,
      labelMax: 35,
      links: { url: true, phone: true },
      media: { image: true, audio: true, file: true },
      ask: { phone: false, place: true },
      window: null,
    },
    async send(sending) {
      const next = script.shift();
      const outcome =
        next === undefined ? undefined : typeof next === 'function' ? await next(sending) : next;
      if (outcome !== undefined && outcome.kind !== 'sent') return outcome;
      ledger.push({ to: sending.to, text: sending.part.text, reference: sending.reference });
      return outcome ?? { kind: 'sent', platformId: `p-${ledger.length}` };
    },
  };
}

export type House = {
  readonly deps: Deps;
  readonly handlers: Handlers;
  readonly platform: Platform;
  readonly clock: MovedClock;
  readonly log: ReadLog;
  readonly alarms: TimerId[];
  /** Waits until nothing happens any more by itself. */
  settled(): Promise<void>;
};

/** Answers every text with "echo <text>", and breaks on "poison". */
export const ECHO: Turning = {
  takeTurn: async (deps, line, stored) => echo(deps, line, stored, textOf(stored)),
  apologyTurn: async (deps, line, stored) => echo(deps, line, stored, 'sorry'),
  carryOutFor: async () => null,
};

export function echo(deps: Deps, line: Line, stored: Stored, text: string): Turn {
  if (text === 'poison') throw new Error('the flow broke on what somebody wrote');
  const { conversation, fence, talk } = line;
  return {
    commune: line.commune,
    cause: { kind: 'heard', inbox: stored.inbox },
    at: deps.clock.business(),
    spoken: {
      conversation,
      fence,
      talk: { ...talk, prompts: talk.prompts + 1 },
      says: [plainSay({ verbatim: `echo ${text}` })],
    },
    complaints: [],
    letters: [],
    people: [],
    media: [],
    notices: [],
    tells: [],
    relay: null,
    contents: [],
  };
}

export function textOf(stored: Stored): string {
  return stored.heard.content.kind === 'text' ? stored.heard.content.text : stored.heard.content.kind;
}

/** Opens a process. Several may stand on one database. */
export function openHouse(
  database: Database,
  options: {
    readonly turning?: Turning;
    readonly processId?: string;
    readonly platform?: Platform;
    readonly clock?: MovedClock;
    readonly commune?: Commune;
    readonly more?: Partial<Deps>;
  } = {},
): House {
  const platform = options.platform ?? openPlatform();
  const clock = options.clock ?? movedClock();
  const log = readLog();
  const alarms: TimerId[] = [];
  const commune = options.commune;
  const deps: Deps = {
    db: database,
    tries: { allow: () => true },
    communes: {
      of: async () => commune ?? Promise.reject(new Error('no commune was handed in')),
      forget: () => undefined,
    },
    relays: { of: async () => null, isBusy: async () => false, forget: () => undefined },
    procedures: {
      sheets: async () => new Map(),
      national: async () => new Map(),
      index: async () => NO_PROCEDURES,
      forget: () => undefined,
    },
    catalogue: CATALOGUE,
    clock,
    ids: randomIds,
    chance: () => 0.5,
    words: WORDS,
    senders: new Map([['zalo', platform]]),
    alarm: { set: async (some) => void alarms.push(...some.map((one) => one.timer)) },
    media: { write: async () => undefined, read: async () => null, remove: async () => undefined },
    cards: { draw: () => Promise.reject(new Error('no picture is drawn here')), scanBase: null },
    documents: { draw: () => Promise.reject(new Error('no document is drawn here')) },
    sheets: { write: () => Promise.reject(new Error('no workbook is written here')) },
    fetcher: { fetch: async () => ({ kind: 'failed', reason: 'no platform here', again: false }) },
    mediaUrl: () => null,
    bell: { ring: () => undefined },
    log,
    processId: options.processId ?? 'process-1',
    ...options.more,
  };
  const handlers = openHandlers(deps, options.turning ?? ECHO);
  return { deps, handlers, platform, clock, log, alarms, settled: () => handlers.stop() };
}

/** A commune with a Zalo account in the database. */
export async function storeAccount(
  database: Database,
): Promise<{ readonly commune: Commune; readonly account: ChannelAccount }> {
  const commune = await storeCommune(database);
  const id = randomIds.next<ChannelAccountId>();
  const external = `oa-${id}`;
  await database.within(commune.id, (tx) =>
    connectChannelAccount(tx, { id, commune: commune.id, channel: 'zalo', external }, null),
  );
  return { commune, account: { id, commune: commune.id, channel: 'zalo', external } };
}

let heardSoFar = 0;

/** Something heard from somebody, each with a key of its own. */
export function heardFrom(from: string, text: string, more: Partial<Heard> = {}): Heard {
  heardSoFar += 1;
  const content: HeardContent = { kind: 'text', text };
  return {
    eventKey: `event-${heardSoFar}`,
    from,
    at: Date.parse('2026-11-20T02:00:00Z') + heardSoFar,
    content,
    ...more,
  };
}

/** Looks again and again until something holds: for what happens by itself, soon. Never for the passing of time. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what = 'what was waited for',
): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} did not come about`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
