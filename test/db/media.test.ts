// Media: noted once, fetched by one, stored for good.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tx } from '../../db/client.ts';
import { claimMedia, type Fetched, loadMedia, noteMedia, settleMedia, waitingMedia } from '../../db/media.ts';
import { MINUTE } from '../../domain/clock.ts';
import type { CommuneId, MediaId } from '../../domain/ids.ts';
import type { Media, MediaSource } from '../../domain/media.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-09T09:00:00+07:00');
const COMMUNE = randomIds.next<CommuneId>();
const REMOTE: MediaSource = { kind: 'remote', url: 'https://photo.example/a.jpg', name: 'a.jpg' };

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

let photo: Media;
beforeEach(async () => {
  photo = media(REMOTE);
  await note([photo]);
});

function media(source: MediaSource): Media {
  return {
    id: randomIds.next<MediaId>(),
    kind: 'photo',
    source,
    contentType: null,
    bytes: null,
    heardAt: NOW,
  };
}

const note = (all: readonly Media[]) =>
  fresh.database.hot.transact([COMMUNE], {
    noted: noteMedia(
      fresh.database.sealer,
      all.map((one) => ({ commune: COMMUNE, media: one })),
      NOW,
    ),
  });
const within = <T>(work: (tx: Tx) => Promise<T>) => fresh.database.within(COMMUNE, work);
const load = async () => (await within((tx) => loadMedia(tx, COMMUNE, [photo.id])))[0];
const claim = (now = NOW) => within((tx) => claimMedia(tx, COMMUNE, photo.id, now, now + MINUTE));
const settle = (fetched: Fetched) => within((tx) => settleMedia(tx, COMMUNE, photo.id, fetched));
const isWaiting = async (now = NOW) =>
  (await fresh.database.anyCommune((tx) => waitingMedia(tx, now, 1_000))).some((one) => one.id === photo.id);

test('what is noted is loaded as it was heard, and noting it twice changes nothing', async () => {
  await note([photo, photo]);
  expect(await load()).toEqual({ ...photo, status: 'waiting', tries: 0, reason: null });
  expect(await isWaiting()).toBe(true);
});

test('what lies in our own store already does not wait', async () => {
  photo = media({ kind: 'stored', key: 'k' });
  await note([photo]);
  expect(await load()).toMatchObject({ status: 'stored', source: { kind: 'stored', key: 'k' } });
  expect(await isWaiting()).toBe(false);
});

test('of several who want to fetch it one does, and another when that one has died', async () => {
  const claims = await Promise.all([claim(), claim(), claim()]);
  expect(claims.filter((one) => one !== null)).toMatchObject([{ id: photo.id, source: REMOTE, tries: 1 }]);
  expect(await isWaiting()).toBe(false);
  expect(await claim(NOW + MINUTE)).toMatchObject({ tries: 2 });
});

test('fetched bytes are stored for good', async () => {
  await settle({ kind: 'stored', key: 'file', contentType: 'image/jpeg', bytes: 12 });
  await settle({ kind: 'failed', reason: 'late' });
  expect(await load()).toMatchObject({
    status: 'stored',
    source: { kind: 'stored', key: 'file' },
    contentType: 'image/jpeg',
    bytes: 12,
    reason: null,
  });
});

test('a failed try waits for its time, the last one ends', async () => {
  await settle({ kind: 'again', at: NOW + MINUTE, reason: 'http_503' });
  expect(await isWaiting()).toBe(false);
  expect(await isWaiting(NOW + MINUTE)).toBe(true);
  await settle({ kind: 'failed', reason: 'http_404' });
  expect(await load()).toMatchObject({ status: 'failed', reason: 'http_404', source: REMOTE });
  expect(await isWaiting(NOW + MINUTE)).toBe(false);
});

test('nothing asked for, nothing loaded', async () => {
  expect(await within((tx) => loadMedia(tx, COMMUNE, []))).toEqual([]);
});
