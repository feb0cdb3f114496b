// Accused on a real database, through the chat: whoever is complained about finds nothing, is told nothing, counts nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import { newestComplaints } from '../../db/complaints.ts';
import { createInvite } from '../../db/invites.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY, MINUTE } from '../../domain/clock.ts';
import { newCode } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ChannelAccountId, ComplaintId, OfficerId, PersonId, PostCode } from '../../domain/ids.ts';
import type { HeardContent } from '../../domain/message.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { apologyTurn, takeTurn } from '../../handlers/take-turn.ts';
import { conductCommune } from '../domain/complaint/accused.ts';
import { CATEGORIES, POSTS, withAbsence } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, heardFrom, openHouse, openPlatform, type Platform, until } from '../support/hot-path.ts';
import { importOf, randomIds, storeCommune } from '../support/stored-commune.ts';

/** Stands in every story, so that whoever has been shown one is found out. */
const CANARY = 'chim-hoàng-yến';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
/** Everything shown to anybody, in order: words and the buttons under them. */
const shown: { readonly to: string; readonly text: string }[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database, importOf(conductCommune()));
  account = {
    id: randomIds.next<ChannelAccountId>(),
    commune: commune.id,
    channel: 'zalo',
    external: 'oa',
  };
  await fresh.database.within(commune.id, (tx) => connectChannelAccount(tx, account, null));
  house = openHouse(fresh.database, {
    commune,
    turning: { takeTurn, apologyTurn, carryOutFor },
    platform: watched(openPlatform()),
    more: { chance: Math.random },
  });
  for (const one of commune.officers) await link(one.id);
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

function watched(platform: Platform): Platform {
  return {
    ...platform,
    async send(sending) {
      const { text, choices } = sending.part;
      shown.push({ to: sending.to, text: [text, ...choices.map(({ label }) => label)].join('\n') });
      return platform.send(sending);
    },
  };
}

const query = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
  queryAsAdmin<Row>(fresh.url, text, values);

function holderOf(post: PostCode): OfficerId {
  const holder = commune.officers.find(({ posts }) => posts.includes(post));
  if (holder === undefined) throw new Error(`nobody holds ${post}`);
  return holder.id;
}

/** Says or taps something and gives back all that was heard until it was quiet again. */
async function hears(who: string, content: HeardContent, at = house): Promise<string> {
  const before = shown.length;
  await at.handlers.receive(account, [heardFrom(who, '', { content })]);
  await until(async () => {
    const [row] = await query<{ left: number }>(
      `select (select count(*) from inbox where status = 'waiting')::int
            + (select count(*) from outbox where status in ('waiting', 'sending') and not_before is null)::int as left`,
    );
    return row?.left === 0;
  }, 'silence');
  const heard = shown.slice(before).filter(({ to }) => to === who);
  return heard.map(({ text }) => text).join('\n');
}

const says = (who: string, text: string) => hears(who, { kind: 'text', text });
const begins = (who: string, flow: string, at = house) =>
  hears(who, { kind: 'tap', action: `v1:f:${flow}` }, at);

/** An officer's chat bears the officer's id. */
async function link(officer: OfficerId): Promise<void> {
  const code = await fresh.database.within(commune.id, (tx) =>
    createInvite(tx, commune.id, { id: randomIds.next(), officer, now: house.clock.business() }),
  );
  expect(await says(officer, code)).toContain('Đã nối cuộc trò chuyện này');
}

/** Somebody complains about conduct, and confirms who is named. */
async function complains(who: string, story: string): Promise<Complaint> {
  await begins(who, 'citizen/report');
  expect(await says(who, `${story}, ${CANARY}`)).toContain('Thái độ cán bộ');
  await says(who, '1');
  await says(who, 'không có ảnh');
  expect(await says(who, 'không rõ')).toContain('Có phải ông/bà nói về');
  expect(await says(who, '1')).toContain('Người ấy không xem được việc này');
  expect(await says(who, 'gửi')).toMatch(/Mã/);
  const [newest] = await fresh.database.within(commune.id, (tx) => newestComplaints(tx, commune.id, 1));
  if (newest === undefined) throw new Error('nothing was filed');
  return newest;
}

/** What the receipt of another tells somebody. */
async function receiptOf(who: string, code: string): Promise<string> {
  await begins(who, 'citizen/track');
  await says(who, '1');
  return says(who, code);
}

/** Deeds of officers that are about a case. */
const DEEDS = [
  ...[
    'answer',
    'ask',
    'ask-why',
    'accept',
    'apology',
    'forward',
    'give-reason',
    'hand-over',
    'merge',
    'note',
  ],
  ...['overdue', 'pass-sealed', 'refuse', 'return', 'reveal', 'take-back', 'taken-over', 'tell', 'urgent'],
];

/** Every screen on which an officer could count. */
async function counts(who: OfficerId): Promise<string> {
  const screens: string[] = [];
  for (const flow of [
    'leader/cases',
    'leader/late',
    'leader/balance',
    'leader/sealed',
    'letters/desk',
    'leader/menu',
  ])
    screens.push(await begins(who, flow));
  // What an earlier talk has left open is offered again, and says nothing of cases.
  const lines = screens.join('\n').split('\n');
  return lines.filter((line) => !/làm dở|Làm tiếp|Bỏ việc ấy|Việc khác|Cần việc gì/u.test(line)).join('\n');
}

/** A case of its own for an officer: without anybody it is about, laid into their hands. */
async function files(who: string, owner: OfficerId): Promise<Complaint> {
  const post = commune.officers.find(({ id }) => id === owner)?.posts[0];
  if (post === undefined) throw new Error(`${owner} holds no post`);
  const complaint = randomIds.next<ComplaintId>();
  const told = { text: `ổ gà, ${who}`, voices: [] };
  const filed = await carryOutFor(
    house.deps,
    commune.id,
    { kind: 'citizen', person: randomIds.next<PersonId>() },
    {
      kind: 'File',
      complaint,
      code: newCode(Math.random),
      submission: 'phan_anh',
      category: CATEGORIES.road,
      urgency: 'ordinary',
      visibility: 'open',
      told,
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    },
    { kind: 'job', job: 'test' },
  );
  const [change] = filed?.complaints ?? [];
  if (filed === null || change === undefined) throw new Error('nothing was filed');
  const owned = { ...change.after, owner: { post, officer: owner } };
  await house.handlers.commit({
    turn: { ...filed, complaints: [{ ...change, after: owned }], notices: [] },
    line: null,
    mark: null,
  });
  return owned;
}

async function withdraws(complaint: Complaint): Promise<void> {
  const actor = { kind: 'citizen', person: complaint.citizen } as const;
  const turn = await carryOutFor(
    house.deps,
    commune.id,
    actor,
    { kind: 'Withdraw', complaint: complaint.id },
    {
      kind: 'job',
      job: 'test',
    },
  );
  if (turn !== null) await house.handlers.commit({ turn, line: null, mark: null });
}

/** How many rows of the outbox about a complaint are addressed to an officer, by officer or by chat. */
async function addressed(complaint: Complaint, officer: OfficerId): Promise<number> {
  const [row] = await query<{ count: number }>(
    `select count(*)::int as count from outbox o left join people p on p.id = o.person_id
     where o.complaint_id = $1 and (o.officer_id = $2 or p.officer_id = $2)`,
    [complaint.id, officer],
  );
  return row?.count ?? 0;
}

/** The chairman's first: those that come after may end with the chairman. */
describe.each([
  ['the chairman', 'Chủ tịch xã hách dịch với dân', POSTS.chairman, POSTS.reception, []],
  [
    'a head of unit',
    'Trưởng phòng Kinh tế hách dịch',
    POSTS.economyHead,
    POSTS.economyDeputy,
    [POSTS.landOfficer],
  ],
  ['an officer', 'Công chức địa chính hách dịch', POSTS.landOfficer, POSTS.economyHead, []],
] as const)('about %s', (_, story, accusedPost, ownerPost, below) => {
  let complaint: Complaint;
  const blind = () => [accusedPost, ...below].map(holderOf);
  /** What the accused and those below them could count before there was anything. */
  const counted = new Map<OfficerId, string>();
  beforeAll(async () => {
    for (const who of blind()) counted.set(who, await counts(who));
    complaint = await complains(`citizen of ${accusedPost}`, story);
  });

  test('it goes to whoever answers for them, with what it is about, and hides the citizen', async () => {
    const owner = holderOf(ownerPost);
    expect(complaint).toMatchObject({ owner: { officer: owner }, visibility: 'hidden_from_handler' });
    expect(complaint.subjects?.officers).toEqual([holderOf(accusedPost)]);
    expect(await begins(owner, 'leader/cases')).toContain('Thái độ cán bộ');
    expect(await says(owner, complaint.code)).toContain('Thái độ cán bộ');
    const shown = await begins(owner, `leader/case:${complaint.id}`);
    expect(shown).toContain(CANARY);
    expect(shown).toContain('Nói về:');
  });

  test('they find it in no list, by no code, and no button of it serves them', async () => {
    for (const who of blind()) {
      expect(await begins(who, 'leader/cases')).not.toContain('Thái độ cán bộ');
      expect(await says(who, complaint.code)).not.toContain('Thái độ cán bộ');
      expect(await begins(who, `leader/case:${complaint.id}`)).toContain('không được xem');
      expect(await begins(who, `leader/accept:${complaint.id}`)).toContain('Tôi không tìm thấy việc này');
      expect(await receiptOf(who, complaint.code)).toContain('Mã này chưa đúng');
    }
    expect(await receiptOf('a neighbour', complaint.code)).toContain('Muốn xem kỹ');
  });

  test('no deed shows it to them: none opens, none names its field, its code or a word of it', async () => {
    for (const who of blind())
      for (const deed of DEEDS) {
        const heard = await begins(who, `leader/${deed}:${complaint.id}`);
        expect(heard, deed).not.toMatch(/Thái độ cán bộ/u);
        expect(heard, deed).not.toContain(CANARY);
        expect(heard.replaceAll(' ', ''), deed).not.toContain(complaint.code);
      }
  });

  test('their own case cannot be joined with it, whether it is looked for in the list or by its code', async () => {
    for (const who of blind()) {
      const own = await files(`neighbour of ${who}`, who);
      expect(await begins(who, `leader/merge:${own.id}`)).not.toContain('Thái độ cán bộ');
      expect(await says(who, complaint.code)).not.toMatch(/Thái độ cán bộ/u);
      await withdraws(own);
    }
  });

  test('what they can count stays as it was: what is late, who has how many, letters, their own figures', async () => {
    for (const who of blind()) expect(await counts(who)).toBe(counted.get(who));
  });

  test('whoever owns it cannot send it to them', async () => {
    const owner = holderOf(ownerPost);
    const title = commune.posts.find(({ code }) => code === accusedPost)?.title ?? '';
    const offered = await begins(owner, `leader/forward:${complaint.id}`);
    expect(offered).not.toContain(title);
  });

  test('nothing of it is ever addressed to them, however late it gets', async () => {
    for (let days = 0; days < 24; days += 2) {
      house.clock.move(2 * DAY);
      await house.handlers.sweepTimers();
      await house.handlers.sweepOutbox();
    }
    const [now] = await fresh.database.within(commune.id, async (tx) =>
      (await newestComplaints(tx, commune.id, 20)).filter(({ id }) => id === complaint.id),
    );
    expect(now).toMatchObject({ breaches: 1 });
    expect(await addressed(complaint, holderOf(ownerPost))).toBeGreaterThan(0);
    for (const who of blind()) {
      expect(await addressed(complaint, who)).toBe(0);
      expect(shown.filter(({ to, text }) => to === who && text.includes(story))).toEqual([]);
    }
  });
});

test('who stands in for the owner sees the owner’s cases, but not the one about themselves', async () => {
  await complains('another citizen', 'Công chức địa chính hách dịch');
  for (const [deputy, sees] of [
    [POSTS.landOfficer, false],
    [POSTS.nightWatch, true],
  ] as const) {
    const now = house.clock.business();
    const away = { from: now - DAY, to: now + DAY, deputy: holderOf(deputy) };
    const deputised = openHouse(fresh.database, {
      commune: withAbsence(commune, holderOf(POSTS.economyHead), away),
      turning: { takeTurn, apologyTurn, carryOutFor },
      processId: `while the head is away for ${deputy}`,
      platform: house.platform,
      clock: house.clock,
    });
    house.clock.move(MINUTE);
    const list = await begins(holderOf(deputy), 'leader/cases', deputised);
    expect(list.includes('Thái độ cán bộ'), deputy).toBe(sees);
    await deputised.settled();
  }
});
