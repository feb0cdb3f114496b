// Fetch media: at once, again after a failure that passes, given up after one that does not; never twice at a time.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChannelAccount } from '../../domain/channel.ts';
import { MINUTE } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { MediaId } from '../../domain/ids.ts';
import type { Fetched } from '../../handlers/deps.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { ECHO, echo, type House, heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';
import { randomIds } from '../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
});
afterAll(() => fresh.drop());

/** A house whose every message brings a photo, and whose fetcher answers from a list. */
function openWith(answers: readonly Fetched[], kept: Map<MediaId, Uint8Array>, asked: string[]): House {
  const left = [...answers];
  return openHouse(fresh.database, {
    commune,
    turning: {
      ...ECHO,
      takeTurn: async (deps, line, stored) => {
        const source = { kind: 'remote', url: `https://photo/${stored.inbox}`, name: null } as const;
        const photo = {
          id: randomIds.next<MediaId>(),
          kind: 'photo',
          source,
          contentType: null,
          bytes: null,
          heardAt: stored.heard.at,
        } as const;
        return { ...echo(deps, line, stored, 'seen'), media: [photo] };
      },
    },
    more: {
      fetcher: {
        fetch: async (url) => {
          asked.push(url);
          return left.shift() ?? { kind: 'failed', reason: 'nothing left', again: false };
        },
      },
      media: {
        write: async (_, id, bytes) => void kept.set(id, bytes),
        read: async () => null,
        remove: async () => undefined,
      },
    },
  });
}

const media = () =>
  queryAsAdmin<{ status: string; reason: string | null; bytes: number | null; tries: number }>(
    fresh.url,
    'select status, reason, bytes, tries from media order by heard_at',
  );

test('a photo is fetched as soon as its turn is committed', async () => {
  const kept = new Map<MediaId, Uint8Array>();
  const house = openWith(
    [{ kind: 'fetched', bytes: Buffer.from('jpeg'), contentType: 'image/jpeg' }],
    kept,
    [],
  );
  await house.handlers.receive(account, [heardFrom('lan', 'photo')]);
  await until(async () => (await media())[0]?.status === 'stored');
  await house.settled();
  expect(await media()).toEqual([{ status: 'stored', reason: null, bytes: 4, tries: 1 }]);
  expect([...kept.values()]).toEqual([Buffer.from('jpeg')]);
});

test('what fails for a while is fetched again by the sweep, what fails for good is given up', async () => {
  await queryAsAdmin(fresh.url, 'truncate media');
  const asked: string[] = [];
  const house = openWith(
    [
      { kind: 'failed', reason: 'timeout', again: true },
      { kind: 'failed', reason: 'gone', again: false },
    ],
    new Map(),
    asked,
  );
  await house.handlers.receive(account, [heardFrom('lan', 'photo')]);
  await until(async () => (await media())[0]?.reason === 'timeout');
  await house.handlers.sweepMedia();
  expect(asked).toHaveLength(1);
  house.clock.move(MINUTE);
  await house.handlers.sweepMedia();
  await house.settled();
  expect(asked).toHaveLength(2);
  expect(await media()).toEqual([{ status: 'failed', reason: 'gone', bytes: null, tries: 2 }]);
});

test('two processes sweep at once: one of them fetches', async () => {
  await queryAsAdmin(fresh.url, 'truncate media');
  const asked: string[] = [];
  const first = openWith([{ kind: 'failed', reason: 'timeout', again: true }], new Map(), asked);
  await first.handlers.receive(account, [heardFrom('lan', 'photo')]);
  await until(async () => (await media())[0]?.reason === 'timeout');
  first.clock.move(MINUTE);
  const second = openHouse(fresh.database, {
    commune,
    clock: first.clock,
    processId: 'process-2',
    more: { fetcher: first.deps.fetcher, media: first.deps.media },
  });
  await Promise.all([first.handlers.sweepMedia(), second.handlers.sweepMedia()]);
  await Promise.all([first.settled(), second.settled()]);
  expect(asked).toHaveLength(2);
});
