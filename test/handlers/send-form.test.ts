// Forms that leave: two files of the petition asked for, kept for a day, refused kindly when they cannot be drawn.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY, HOUR } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Document, Format } from '../../domain/document.ts';
import type { MediaId } from '../../domain/ids.ts';
import type { Heard } from '../../domain/message.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { forgetMedia } from '../../handlers/jobs/forget-media.ts';
import { apologyTurn, takeTurn } from '../../handlers/take-turn.ts';
import { openTries } from '../../handlers/tries.ts';
import { movedClock } from '../support/channels.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import {
  type House,
  heardFrom,
  openHouse,
  openPlatform,
  type Platform,
  storeAccount,
  until,
} from '../support/hot-path.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let isBroken = false;
const drawn: { readonly document: Document; readonly format: Format }[] = [];
const kept = new Map<MediaId, Uint8Array>();
const logged: string[] = [];
const sent: MediaId[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  const clock = movedClock();
  house = openHouse(fresh.database, {
    commune,
    clock,
    platform: watched(openPlatform()),
    turning: { takeTurn, apologyTurn, carryOutFor },
    more: {
      tries: openTries(clock),
      documents: {
        async draw(document, format) {
          if (isBroken) throw new Error('no room');
          drawn.push({ document, format });
          return new TextEncoder().encode(format);
        },
      },
      media: {
        write: async (_, id, bytes) => void kept.set(id, bytes),
        read: async (_, id) => kept.get(id) ?? null,
        remove: async (_, id) => void kept.delete(id),
      },
      log: { info: () => undefined, warn: () => undefined, error: (what) => void logged.push(what) },
    },
  });
});
beforeEach(() => {
  drawn.length = 0;
  isBroken = false;
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

function watched(platform: Platform): Platform {
  return {
    ...platform,
    async send(sending) {
      sent.push(...sending.part.media);
      return platform.send(sending);
    },
  };
}

const rows = () =>
  queryAsAdmin<{ id: MediaId; content_type: string; kind: string }>(
    fresh.url,
    'select id, content_type, kind from media order by content_type',
  );

/** Says or taps each in turn; gives back the words that have come since. */
async function says(who: string, ...texts: readonly string[]): Promise<string> {
  const before = house.platform.ledger.length;
  for (const text of texts) {
    const more: Partial<Heard> = text.startsWith('v1:') ? { content: { kind: 'tap', action: text } } : {};
    await house.handlers.receive(account, [heardFrom(who, text, more)]);
    await until(isQuiet, 'silence');
  }
  return house.platform.ledger
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
}

async function isQuiet(): Promise<boolean> {
  const [row] = await queryAsAdmin<{ left: number }>(
    fresh.url,
    `select (select count(*) from inbox where status = 'waiting')::int
          + (select count(*) from outbox where status in ('waiting', 'sending'))::int as left`,
  );
  return row?.left === 0;
}

test('a contest: both files leave, filled with what was given, and are gone after a day', async () => {
  const words = await says('lan', 'v1:f:citizen/contest', '1', '5/11', '1', '1', 'Lò Thị Ứng');
  expect(words).toContain('PDF');
  expect(drawn.map(({ format }) => format)).toEqual(['pdf', 'docx']);
  const [{ document }] = drawn as [(typeof drawn)[number]]; // two were just counted
  expect(document.title).toBe('ĐƠN KHIẾU NẠI');
  expect(JSON.stringify(document)).toContain('Lò Thị Ứng');
  expect((await rows()).map(({ kind, content_type }) => [kind, content_type])).toEqual([
    ['file', 'application/pdf'],
    ['file', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ]);
  expect(new Set(sent)).toEqual(new Set(kept.keys()));

  house.clock.move(DAY - HOUR);
  await forgetMedia.run(house.handlers, house.deps);
  expect(kept.size).toBe(2);
  house.clock.move(2 * HOUR);
  await forgetMedia.run(house.handlers, house.deps);
  await forgetMedia.run(house.handlers, house.deps);
  expect(kept.size).toBe(0);
  expect(await rows()).toEqual([]);
});

test('a machine that cannot draw says where paper is to be had; its log names nobody', async () => {
  isBroken = true;
  const words = await says('mai', 'v1:f:citizen/contest', '1', '1', '1', '1', 'Vàng Thị Canary');
  expect(words).toContain('bộ phận tiếp dân');
  expect(logged).toEqual(['a form was not drawn']);
  expect(kept.size).toBe(0);
});

test('asked for again and again, it says that the files are there already', async () => {
  const once = ['v1:f:citizen/contest', '1', '1', '1', '1', '1'];
  const words: string[] = [];
  for (let time = 0; time < 5; time++) words.push(await says('hoa', ...once));
  expect(words.map((one) => one.includes('PDF'))).toEqual([true, true, true, true, false]);
  expect(words.at(-1)).toContain('kéo lên là thấy');
});
