// A sealed story on a real database, through the chat: its words are nowhere in the clear, two people open it, each opening is written down.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../db/archive.ts';
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import { eventsOf, newestComplaints } from '../../db/complaints.ts';
import { createInvite } from '../../db/invites.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY } from '../../domain/clock.ts';
import { spelled } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ChannelAccountId, OfficerId, PostCode } from '../../domain/ids.ts';
import type { HeardContent } from '../../domain/message.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { apologyTurn, takeTurn } from '../../handlers/take-turn.ts';
import { conductCommune } from '../domain/complaint/accused.ts';
import { installationOn } from '../support/command.ts';
import { POSTS } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, heardFrom, openHouse, openPlatform, type Platform, until } from '../support/hot-path.ts';
import { importOf, randomIds, storeCommune } from '../support/stored-commune.ts';

/** Stands in the story, so that wherever it is read it is found out. */
const CANARY = 'chim-hoàng-yến-4471';
const STORY = `Tôi tố cáo trưởng phòng kinh tế nhận hối lộ ở quán ${CANARY}`;

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let complaint: Complaint;
const shown: { readonly to: string; readonly text: string }[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database, importOf(conductCommune()));
  account = { id: randomIds.next<ChannelAccountId>(), commune: commune.id, channel: 'zalo', external: 'oa' };
  await fresh.database.within(commune.id, (tx) => connectChannelAccount(tx, account, null));
  house = openHouse(fresh.database, {
    commune,
    turning: { takeTurn, apologyTurn, carryOutFor },
    platform: watched(openPlatform()),
    more: { chance: Math.random },
  });
  for (const one of commune.officers) await link(one.id);
  await says('citizen', STORY);
  await says('citizen', 'chuyển kín');
  const [newest] = await fresh.database.within(commune.id, (tx) => newestComplaints(tx, commune.id, 1));
  if (newest === undefined) throw new Error('nothing was filed');
  complaint = newest;
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

function holderOf(post: PostCode): OfficerId {
  const holder = commune.officers.find(({ posts }) => posts.includes(post));
  if (holder === undefined) throw new Error(`nobody holds ${post}`);
  return holder.id;
}

async function hears(who: string, content: HeardContent): Promise<string> {
  const before = shown.length;
  await house.handlers.receive(account, [heardFrom(who, '', { content })]);
  await until(async () => {
    const [row] = await queryAsAdmin<{ left: number }>(
      fresh.url,
      `select (select count(*) from inbox where status = 'waiting')::int
            + (select count(*) from outbox where status in ('waiting', 'sending') and not_before is null)::int as left`,
    );
    return row?.left === 0;
  }, 'silence');
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

const history = () => fresh.database.within(commune.id, (tx) => eventsOf(tx, commune.id, complaint.id));
const readings = async () =>
  (await history()).flatMap(({ event }) => (event.kind === 'SealedRead' ? [event.by] : []));

const readers = () => [POSTS.reception, POSTS.chairman].map(holderOf);
const everybodyElse = () => commune.officers.map(({ id }) => id).filter((one) => !readers().includes(one));

/** Every row of every table as text; sealed columns as hex. */
async function dump(): Promise<string> {
  const tables = await queryAsAdmin<{ name: string }>(
    fresh.url,
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await queryAsAdmin<{ row: string }>(fresh.url, `select t::text as row from ${name} t`);
    parts.push(...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}

function holdsNothing(text: string): void {
  for (const secret of [
    CANARY,
    Buffer.from(CANARY, 'utf8').toString('hex'),
    Buffer.from(CANARY).toString('base64'),
  ])
    expect(text.includes(secret)).toBe(false);
}

describe('the words of the story', () => {
  test('lie in no column of any table in the clear, indices and queue included', async () => {
    const text = await dump();
    expect(text).toContain(complaint.code);
    holdsNothing(text);
  });

  test('are in no line of the log and no alarm', () => {
    holdsNothing(house.log.lines.join('\n'));
    holdsNothing(JSON.stringify(house.alarms));
  });

  test('leave with no backup, and no command prints them', async () => {
    const installation = installationOn(fresh.url);
    for (const command of [['commune', 'show', commune.slug], ['commune', 'list'], ['doctor']]) {
      const { out, err } = await installation.run(...command);
      holdsNothing(out + err);
      expect(out + err).not.toContain(complaint.code);
    }
    installation.remove();
    const lines: string[] = [];
    await readArchive(fresh.url, async (step) => void lines.push(JSON.stringify(step)));
    expect(lines.length).toBeGreaterThan(10);
    holdsNothing(lines.join('\n'));
  });

  test('were shown to nobody but the citizen, who wrote them', () => {
    for (const { to, text } of shown) if (to !== 'citizen') expect(text).not.toContain(CANARY);
    expect(
      shown.filter(({ to, text }) => to !== 'citizen' && text.includes(spelled(complaint.code))),
    ).not.toEqual([]);
  });
});

describe('everybody but the two', () => {
  test('has no such list, no such code, and no button that opens it', async () => {
    for (const who of everybodyElse()) {
      expect(await begins(who, 'leader/cases')).not.toContain('Việc giữ kín');
      expect(await begins(who, 'leader/sealed')).toContain('Không có việc giữ kín nào');
      expect(await begins(who, `leader/case:${complaint.id}`)).toContain('không được xem');
      expect(await begins(who, `leader/reveal:${complaint.id}`)).toContain('Tôi không tìm thấy việc này');
      expect(await begins(who, `leader/pass-sealed:${complaint.id}`)).not.toContain(
        'giao việc này cho nơi nào',
      );
      expect(await says(who, complaint.code)).not.toContain(spelled(complaint.code));
    }
    expect(await readings()).toEqual([]);
  });

  test('is told nothing of it, however late it gets', async () => {
    for (let days = 0; days < 24; days += 2) {
      house.clock.move(2 * DAY);
      await house.handlers.sweepTimers();
      await house.handlers.sweepOutbox();
    }
    for (const who of everybodyElse()) {
      expect(shown.filter(({ to, text }) => to === who && text.includes(spelled(complaint.code)))).toEqual(
        [],
      );
    }
    expect((await history()).length).toBeGreaterThan(3);
  });
});

describe('the two', () => {
  test('find it from their list, see the code alone, and open it: each opening is written down', async () => {
    for (const who of readers()) {
      expect(await begins(who, 'leader/cases')).toContain('iệc giữ kín');
      const list = await begins(who, 'leader/sealed');
      expect(list).toContain(spelled(complaint.code));
      const [closed, opened] = [await says(who, '1'), await begins(who, `leader/reveal:${complaint.id}`)];
      expect(closed).not.toContain(CANARY);
      expect(opened).toContain(CANARY);
      expect(opened).toContain('Lần mở này đã ghi lại');
      expect(opened).toContain('Đã giao nơi khác');
    }
    expect(await readings()).toEqual(readers());
    await begins(holderOf(POSTS.chairman), `leader/reveal:${complaint.id}`);
    expect(await readings()).toHaveLength(3);
  });

  test('hand it over with a proof; the citizen hears where it went, not what it was', async () => {
    const clerk = holderOf(POSTS.reception);
    await begins(clerk, `leader/pass-sealed:${complaint.id}`);
    await says(clerk, 'Thanh tra tỉnh');
    await says(clerk, '1');
    const before = shown.length;
    expect(await says(clerk, '1')).toContain('Đã ghi: ai giao, lúc nào, cho nơi nào');
    house.clock.move(DAY);
    await house.handlers.sweepOutbox();
    await until(() => shown.slice(before).some(({ to }) => to === 'citizen'));
    const [told] = shown.slice(before).filter(({ to }) => to === 'citizen');
    expect(told?.text).toMatch(/Thanh tra tỉnh, giao tận tay, có ký nhận/);
    expect(told?.text).not.toContain(CANARY);
    const { actor, event } = (await history()).at(-1) ?? {};
    expect(event).toMatchObject({ kind: 'SealedHandedOver', by: clerk, to: 'province_inspectorate' });
    expect(actor).toEqual({ kind: 'officer', officer: clerk });
    // Handed over it is still followed here, until the result is known.
    expect(await begins(clerk, 'leader/sealed')).toContain(spelled(complaint.code));
  });
});
