// Compose: makes the real things once and hands them down.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../domain/person.ts';
import { CATALOGUE } from '../flows/catalogue.ts';
import { carryOutFor } from '../handlers/carry-out.ts';
import type { AlarmClock, Deps, Log } from '../handlers/deps.ts';
import { heldCommunes, heldRelays } from '../handlers/held.ts';
import { heldProcedures } from '../handlers/held-sheets.ts';
import { type Handlers, openHandlers } from '../handlers/open.ts';
import { apologyTurn, takeTurn } from '../handlers/take-turn.ts';
import { openTries } from '../handlers/tries.ts';
import { type Words, wordsFrom } from '../locales/render.ts';
import { storedAccounts, storedTokens } from './accounts.ts';
import { openBell } from './bell.ts';
import { openCards } from './cards/cards.ts';
import { openHttpThread } from './channels/http-thread.ts';
import { MEDIA_HOSTS, openChannels, type Ways } from './channels/index.ts';
import { openClock, type PushableClock } from './clock.ts';
import type { Config } from './config.ts';
import { openDocuments } from './documents/documents.ts';
import { openFetcher } from './fetcher.ts';
import { freshIds } from './ids.ts';
import { type MediaLinks, openMediaLinks } from './media-links.ts';
import { openMediaStore } from './media-store.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { openSheets } from './sheets/sheets.ts';
import { openStorage, type Storage } from './storage.ts';

/** A platform that has not answered by then is asked again later. */
const PLATFORM_TIMEOUT = 10_000;
const PLATFORM_ANSWER_MAX = 1024 * 1024;

/** All that a process is made of, open and not yet listening. */
export type House = {
  readonly config: Config;
  readonly deps: Deps;
  readonly storage: Storage;
  readonly handlers: Handlers;
  readonly ways: Ways;
  readonly clock: PushableClock;
  readonly bell: ReturnType<typeof openBell>;
  readonly links: MediaLinks;
  readonly metrics: Metrics;
  /** The queue comes later than the deps that set alarms in it. */
  setAlarm(alarm: AlarmClock): void;
  /** Finishes what is under way, then closes in the order of dependence. */
  close(): Promise<void>;
};

/** Opens a house. Throws one clear sentence when it cannot stand. */
export async function compose(config: Config, log: Log, onCrash: (sentence: string) => void): Promise<House> {
  const storage = await openStorage(config, log, onCrash);
  const { db } = storage;
  const clock = openClock();
  const metrics = openMetrics();
  const bell = openBell();
  const links = openMediaLinks(db.sealer.hash('media links', ''), config.publicUrl ?? '', clock);
  const media = openMediaStore(join(config.dataDir, 'media'), db.sealer);
  const http = openHttpThread({ timeoutMs: PLATFORM_TIMEOUT, answerMax: PLATFORM_ANSWER_MAX });
  const fetcher = openFetcher({ hosts: MEDIA_HOSTS, loopback: loopbackOf(config) });
  const words = loadWords();
  // Until the page channel is served, square codes hold plain text: a link would open nothing.
  const cards = openCards(null);
  const documents = openDocuments();
  const sheets = openSheets();
  const ways = openChannels({
    http,
    accounts: storedAccounts(db),
    tokens: storedTokens(db),
    media,
    clock,
    log,
    count: metrics.count,
    labels: labelsOf(words, clock),
    addresses: config.addresses,
    envelope: db.sealer,
    publicUrl: config.publicUrl,
  });
  let alarm: AlarmClock = { set: async () => undefined };
  const deps: Deps = {
    db,
    tries: openTries(clock),
    communes: heldCommunes(db, clock),
    relays: heldRelays(db, clock),
    procedures: heldProcedures(db, clock),
    catalogue: CATALOGUE,
    clock,
    ids: freshIds,
    chance: Math.random,
    words,
    senders: ways.senders,
    alarm: { set: (alarms) => alarm.set(alarms) },
    media,
    cards,
    documents,
    sheets,
    fetcher,
    mediaUrl: (commune, file) => (config.publicUrl === null ? null : links.to(commune, file)),
    bell,
    log,
    processId: randomUUID(),
  };
  const handlers = openHandlers(deps, { takeTurn, apologyTurn, carryOutFor });
  return {
    config,
    deps,
    storage,
    handlers,
    ways,
    clock,
    bell,
    links,
    metrics,
    setAlarm: (real) => {
      alarm = real;
    },
    async close() {
      await handlers.stop();
      await cards.close();
      await documents.close();
      await sheets.close();
      http.close();
      fetcher.close();
      await storage.close();
    },
  };
}

/** The words of all languages, from the files beside `locales/`. */
export function loadWords(): Words {
  const read = (language: Language) =>
    readFileSync(new URL(`../locales/${language}.ftl`, import.meta.url), 'utf8');
  return wordsFrom({ vi: read('vi'), 'vi-easy': read('vi-easy'), en: read('en') });
}

/** Fakes of the platforms on this machine may be fetched from, and nothing else on it. */
function loopbackOf(config: Config): readonly string[] {
  const hosts = Object.values(config.addresses).map((address) => new URL(address).host);
  return hosts.filter((host) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:|$)/.test(host));
}

function labelsOf(words: Words, clock: PushableClock) {
  const reader = { language: LANGUAGES[0], addressTerm: null, now: clock.business() };
  return {
    play: words.say({ key: 'media-play' }, reader),
    open: words.say({ key: 'media-open' }, reader),
    file: words.say({ key: 'media-file' }, reader),
  };
}
