// Numbers in the chat, on a real database: the chairman's report, a board's figures, what everybody may see; and nothing else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import { deedsIn } from '../../db/deeds.ts';
import { createInvite } from '../../db/invites.ts';
import { findReport } from '../../db/reports.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import {
  type ChannelAccountId,
  type ComplaintId,
  type HamletId,
  id,
  type OfficerId,
  type PersonId,
  type PostCode,
} from '../../domain/ids.ts';
import type { HeardContent } from '../../domain/message.ts';
import { periodOf } from '../../domain/reports/month.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { monthlyReports } from '../../handlers/jobs/monthly-reports.ts';
import { reportFor } from '../../handlers/reports.ts';
import { apologyTurn, takeTurn } from '../../handlers/take-turn.ts';
import { CATEGORIES, demoCommune, POSTS } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, heardFrom, openHouse, openPlatform, type Platform, until } from '../support/hot-path.ts';
import { importOf, randomIds, storeCommune } from '../support/stored-commune.ts';

const CANARY = 'chim-hoàng-yến';
const PHONE = '0987654321';
const BOARD = id<PostCode>('BTTND');

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let filed: ComplaintId[] = [];
/** Business time runs ahead, as in a playground; leases and sending stay on the machine's. */
const NOW = Date.parse('2026-11-24T08:00:00+07:00');
let ahead = 0;
function move(ms: number): void {
  ahead += ms;
}
const shown: { readonly to: string; readonly text: string; readonly media: number }[] = [];

function watched(platform: Platform): Platform {
  return {
    ...platform,
    async send(sending) {
      const { text, choices, media } = sending.part;
      const words = [text, ...choices.map(({ label }) => label)].join('\n');
      shown.push({ to: sending.to, text: words, media: media.length });
      return platform.send(sending);
    },
  };
}

/** The tests' commune with a people's inspection board. */
function watchedCommune(): Commune {
  const plain = demoCommune();
  const [post] = plain.posts;
  const [officer] = plain.officers;
  if (post === undefined || officer === undefined) throw new Error('the commune is empty');
  const posts = [
    ...plain.posts,
    { ...post, code: BOARD, title: 'Trưởng ban Thanh tra', cleared: false, reports: 'figures' as const },
  ];
  const member = {
    ...officer,
    id: id<OfficerId>(crypto.randomUUID()),
    name: 'Ngô Văn Thử',
    person: null,
    posts: [BOARD],
  };
  return { ...plain, posts, officers: [...plain.officers, member] };
}

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database, importOf(watchedCommune()));
  account = { id: randomIds.next<ChannelAccountId>(), commune: commune.id, channel: 'zalo', external: 'oa' };
  await fresh.database.within(commune.id, (tx) => connectChannelAccount(tx, account, null));
  house = openHouse(fresh.database, {
    commune,
    turning: { takeTurn, apologyTurn, carryOutFor },
    platform: watched(openPlatform()),
    clock: { real: () => NOW, business: () => NOW + ahead, move },
    more: {
      chance: Math.random,
      cards: { draw: async () => new Uint8Array([1]), scanBase: null },
      sheets: { write: async () => new Uint8Array([2]) },
    },
  });
  for (const post of [POSTS.chairman, POSTS.economyHead, BOARD]) await link(holderOf(post));
  filed = [];
  for (let number = 0; number < 7; number += 1) filed.push(await files(CATEGORIES.road));
  for (let number = 0; number < 6; number += 1) filed.push(await files(CATEGORIES.land));
  for (let number = 0; number < 2; number += 1) filed.push(await files(CATEGORIES.noise));
  filed.push(await files(CATEGORIES.harassment));
  move(DAY);
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

async function files(category: typeof CATEGORIES.road): Promise<ComplaintId> {
  const complaint = randomIds.next<ComplaintId>();
  const code = String(filed.length).padStart(10, '0');
  const told = { text: CANARY, voices: [] };
  const matter = { category, urgency: 'ordinary', visibility: 'open', told, photos: [] } as const;
  const place = { latitude: 22.1, longitude: 104.2, name: CANARY };
  const rest = { hamlet: id<HamletId>('na-thi-du'), place, phone: PHONE };
  const filing = { kind: 'File', complaint, code, submission: 'phan_anh', ...matter, ...rest } as const;
  const actor = { kind: 'citizen', person: randomIds.next<PersonId>() } as const;
  const turn = await carryOutFor(house.deps, commune.id, actor, filing, { kind: 'job', job: 'test' });
  if (turn === null) throw new Error('nothing was filed');
  await house.handlers.commit({ turn, line: null, mark: null });
  return complaint;
}

function holderOf(post: PostCode): OfficerId {
  const holder = commune.officers.find(({ posts }) => posts.includes(post));
  if (holder === undefined) throw new Error(`nobody holds ${post}`);
  return holder.id;
}

/** Rows left behind by two commits that crossed are found by the sweep, as in a running house; here it comes at once. */
async function quiet(): Promise<void> {
  await until(async () => {
    await house.handlers.sweepOutbox();
    const [row] = await queryAsAdmin<{ left: number }>(
      fresh.url,
      `select (select count(*) from inbox where status = 'waiting')::int
            + (select count(*) from outbox where status in ('waiting', 'sending') and conversation_id is not null and not_before is null)::int as left`,
    );
    return row?.left === 0;
  }, 'silence');
}

async function hears(who: string, content: HeardContent): Promise<string> {
  const before = shown.length;
  await house.handlers.receive(account, [heardFrom(who, '', { content })]);
  await quiet();
  return shown
    .slice(before)
    .filter(({ to }) => to === who)
    .map(({ text }) => text)
    .join('\n');
}

const says = (who: string, text: string) => hears(who, { kind: 'text', text });
const begins = (who: string, flow: string) => hears(who, { kind: 'tap', action: `v1:f:${flow}` });

async function link(officer: OfficerId): Promise<void> {
  const code = await fresh.database.within(commune.id, (tx) =>
    createInvite(tx, commune.id, { id: randomIds.next(), officer, now: house.clock.business() }),
  );
  expect(await says(officer, code)).toContain('Đã nối cuộc trò chuyện này');
}

/** Parts with words and pieces of media: how a channel puts them together is its own matter. */
function wordsAndMedia(heard: typeof shown): { readonly words: number; readonly media: number } {
  return {
    words: heard.filter(({ text }) => text !== '').length,
    media: heard.reduce((sum, { media }) => sum + media, 0),
  };
}

/** To the first working morning of the next month. */
function nextMonth(): void {
  house.clock.move(Date.parse('2026-12-01T07:31:00+07:00') - house.clock.business());
}

describe('while the month runs', () => {
  test('the chairman sees it up to today, with a picture and a file; nothing of it is kept', async () => {
    const chairman = holderOf(POSTS.chairman);
    expect(await says(chairman, 'báo cáo tháng')).toContain('Tháng này, tới hôm nay');
    const before = shown.length;
    const report = await says(chairman, '1');
    expect(report).toContain('Việc mới nhận: 15');
    expect(report).toContain('Bản đầy đủ của tháng 11 năm 2026');
    expect(wordsAndMedia(shown.slice(before).filter(({ to }) => to === chairman))).toEqual({
      words: 2,
      media: 2,
    });
    expect(await fresh.database.within(commune.id, (tx) => findReport(tx, commune.id, '2026-11'))).toBeNull();
  });

  test('a board and everybody else see nothing of it', async () => {
    const board = await begins(holderOf(BOARD), 'leader/figures');
    expect(board).not.toContain('tháng 11');
    expect(await says('ai-do', 'số liệu của xã')).toContain('Chưa có tháng nào');
  });
});

describe('when it is over', () => {
  beforeAll(() => nextMonth());

  test('the chairman has it in the morning, once, however often one looks', async () => {
    const before = shown.length;
    await Promise.all([
      monthlyReports.run(house.handlers, house.deps),
      monthlyReports.run(house.handlers, house.deps),
    ]);
    await monthlyReports.run(house.handlers, house.deps);
    await quiet();
    const told = shown.slice(before);
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set([holderOf(POSTS.chairman)]));
    expect(wordsAndMedia(told)).toEqual({ words: 2, media: 2 });
    expect(told.map(({ text }) => text).join('\n')).toContain('Báo cáo tháng 11 năm 2026 đã có');
    expect(told.map(({ text }) => text).join('\n')).toContain('Việc mới nhận: 15');
  });

  test('it stays as it was made, whatever becomes of a matter', async () => {
    const now = house.clock.business();
    const made = await reportFor(house.deps, commune, '2026-11', now);
    await queryAsAdmin(fresh.url, `update complaints set visibility = 'restricted' where id = '${filed[0]}'`);
    expect(await reportFor(house.deps, commune, '2026-11', now + 30 * DAY)).toEqual(made);
  });

  test('an officer without the right is shown the way to the open figures', async () => {
    const head = holderOf(POSTS.economyHead);
    expect(await says(head, 'báo cáo tháng')).toContain('chỉ dành cho Chủ tịch');
    expect(await begins(head, 'leader/figures')).toContain('Số liệu tháng 11 năm 2026');
  });

  test('everybody sees what may be told', async () => {
    const page = await says('lan', 'xã đã giải quyết đến đâu rồi');
    expect(page).toContain('Nhận mới: 15');
    expect(page).toContain('Nhiều nhất: đường sá, cầu cống hư hỏng 7');
    expect(page).not.toContain('ồn');
  });
});

describe('a board', () => {
  const member = () => holderOf(BOARD);

  test('begins with its figures and reads numbers, categories and hamlets that are large enough', async () => {
    expect(await says(member(), 'menu')).toContain('Chỉ có con số');
    const figures = await says(member(), '1');
    expect(figures).toContain('Việc mới nhận: 15');
    expect(figures).toContain('Loại việc có từ 5 việc: đường sá, cầu cống hư hỏng 7');
    expect(figures).not.toContain('ồn');
  });

  test('opens nothing by old buttons, made-up ones, or a code that it has been told', async () => {
    const [complaint] = filed;
    const [row] = await queryAsAdmin<{ code: string }>(
      fresh.url,
      `select code from complaints where id = '${filed[1]}'`,
    );
    const flows = [...house.deps.catalogue.values()].filter(({ who }) => who === 'officer');
    expect(flows.length).toBeGreaterThan(10);
    const heard: string[] = [];
    for (const { id: flow, about } of flows) {
      heard.push(await begins(member(), about === 'complaint' ? `${flow}:${complaint}` : flow));
      for (const answer of ['1', 'Sáng nay tôi ra xem, đã xong hết, có gì gọi 0200000001', '1'])
        heard.push(await says(member(), answer));
    }
    heard.push(await says(member(), row?.code ?? ''));
    const all = heard.join('\n');
    expect(all).not.toContain(CANARY);
    expect(all).not.toContain(PHONE);
    const events = await queryAsAdmin<{ number: number }>(
      fresh.url,
      `select number from events where complaint_id in ('${filed[0]}', '${filed[1]}') order by number`,
    );
    expect(events.map(({ number }) => number)).toEqual([1, 1, 2, 2]);
  });

  test('is told of no matter', async () => {
    const rows = await queryAsAdmin<{ notice: string }>(
      fresh.url,
      `select notice from outbox where notice is not null and officer_id = '${member()}'`,
    );
    expect(rows).toEqual([]);
    expect(
      shown
        .filter(({ to }) => to === member())
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain(CANARY);
  });
});

test('each person who has sent something is counted by the channel on which they write', async () => {
  await queryAsAdmin(
    fresh.url,
    `insert into conversations (id, commune_id, channel_account_id, external_hash, external, person_id, last_heard_at)
     select gen_random_uuid(), commune_id, '${account.id}', decode(md5(code), 'hex'), '', citizen_id, now()
     from complaints where category <> '${CATEGORIES.land}'`,
  );
  const { channels } = await fresh.database.within(commune.id, (tx) =>
    deedsIn(tx, commune.id, periodOf('2026-11')),
  );
  expect([...channels.values()]).toEqual(Array.from({ length: 10 }, () => 'zalo'));
});
