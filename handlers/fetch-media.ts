// Fetch media: photos and voices are taken from the platform at once, for its address soon runs out (FAULTS F55).
import { claimMedia, type Fetched, settleMedia, waitingMedia } from '../db/media.ts';
import { HOUR, SECOND } from '../domain/clock.ts';
import type { CommuneId, MediaId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';

/** Fetches at once; a video must not hold up the voices behind it, nor fill the memory. */
const AT_ONCE = 4;
/** Nobody else fetches the same within this: longer than a fetch may take (15 s), and no longer, should its process die. */
const CLAIM = 20 * SECOND;
const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = HOUR;
/** About five hours; platforms keep media for days at most, and the complaint stands without it. */
const TRIES_MAX = 12;
const SWEPT_MAX = 50;

export interface FetchMedia {
  /** Fetches media just heard. */
  fetch(media: readonly { readonly commune: CommuneId; readonly id: MediaId }[]): void;
  /** Fetches what is due. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

/** The fetching end. */
export function openFetchMedia(deps: Deps): FetchMedia {
  const queue: { readonly commune: CommuneId; readonly id: MediaId }[] = [];
  const running = new Set<Promise<void>>();

  function start(): void {
    while (running.size < AT_ONCE) {
      const next = queue.shift();
      if (next === undefined) return;
      const fetched = fetchOne(deps, next.commune, next.id)
        .catch((error) => deps.log.error('media was not fetched', error, { media: next.id }))
        .finally(() => {
          running.delete(fetched);
          start();
        });
      running.add(fetched);
    }
  }

  return {
    fetch(media) {
      queue.push(...media);
      start();
    },
    async sweep() {
      const waiting = await deps.db.anyCommune((tx) => waitingMedia(tx, deps.clock.real(), SWEPT_MAX));
      const known = new Set(queue.map((one) => one.id));
      queue.push(...waiting.filter((one) => !known.has(one.id)));
      start();
      await Promise.all(running);
    },
    async stop() {
      queue.length = 0;
      await Promise.all(running);
    },
  };
}

async function fetchOne(deps: Deps, commune: CommuneId, id: MediaId): Promise<void> {
  const now = deps.clock.real();
  const claimed = await deps.db.within(commune, (tx) => claimMedia(tx, commune, id, now, now + CLAIM));
  if (claimed === null || claimed.source.kind === 'stored') return;
  const fetched = await keep(deps, commune, id, claimed.source.url, claimed.tries);
  await deps.db.within(commune, (tx) => settleMedia(tx, commune, id, fetched));
  deps.bell.ring({ commune, conversation: null });
}

async function keep(
  deps: Deps,
  commune: CommuneId,
  id: MediaId,
  url: string,
  tries: number,
): Promise<Fetched> {
  const got = await deps.fetcher.fetch(url);
  if (got.kind === 'fetched') {
    await deps.media.write(commune, id, got.bytes);
    return { kind: 'stored', key: id, contentType: got.contentType, bytes: got.bytes.byteLength };
  }
  if (!got.again || tries >= TRIES_MAX) return { kind: 'failed', reason: got.reason };
  const wait = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
  return { kind: 'again', at: deps.clock.real() + wait / 2 + (wait / 2) * deps.chance(), reason: got.reason };
}
