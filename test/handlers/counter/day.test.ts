// A day at the counter on the real road: people tap and read, the clerk taps and reads; every word goes through the database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChannelAccount } from '../../../domain/channel.ts';
import { MINUTE } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import { procedureIndex } from '../../../domain/procedures/search.ts';
import { carryOutFor } from '../../../handlers/carry-out.ts';
import { closeCounters } from '../../../handlers/jobs/close-counters.ts';
import { visits } from '../../../handlers/jobs/visits.ts';
import { apologyTurn, takeTurn } from '../../../handlers/take-turn.ts';
import { movedClock } from '../../support/channels.ts';
import { OFFICERS, withAbsence } from '../../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { type House, heardFrom, openHouse, storeAccount, until } from '../../support/hot-path.ts';

const OPENS = Date.parse('2026-11-02T07:30:00+07:00');

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  const clock = movedClock();
  clock.move(OPENS - clock.business());
  house = openHouse(fresh.database, {
    clock,
    turning: { takeTurn, apologyTurn, carryOutFor },
    more: {
      communes: { of: async () => commune, forget: () => undefined },
      procedures: {
        sheets: async () => new Map(),
        national: async () => new Map(),
        index: async () => procedureIndex([]),
        forget: () => undefined,
      },
    },
  });
  for (const who of ['clerk', 'chairman', 'lan', 'minh', 'hoa']) await says(who, 'xin chào');
  await link('clerk', 'GD_HCC');
  await link('chairman', 'CT_UBND');
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

const heard = (who: string) => house.platform.ledger.filter(({ to }) => to === who).map(({ text }) => text);

/** Says something and waits for an answer; gives what was heard since. */
async function says(who: string, text: string): Promise<string> {
  const before = heard(who).length;
  await house.handlers.receive(account, [heardFrom(who, text)]);
  await until(() => heard(who).length > before, `an answer to ${who}: ${text}`);
  await until(async () => (await unsent()) === 0, 'everything is sent');
  return heard(who).slice(before).join('\n');
}

/** Taps a button that begins a flow, as its action. */
async function taps(who: string, action: string): Promise<string> {
  const before = heard(who).length;
  const tapped = { ...heardFrom(who, ''), content: { kind: 'tap', action } } as const;
  await house.handlers.receive(account, [tapped]);
  await until(() => heard(who).length > before, `an answer to ${who}: ${action}`);
  await until(async () => (await unsent()) === 0, 'everything is sent');
  return heard(who).slice(before).join('\n');
}

const unsent = async () =>
  (
    await queryAsAdmin(
      fresh.url,
      `select from outbox where status in ('waiting', 'sending') and not_before is null`,
    )
  ).length;

async function link(who: string, post: string): Promise<void> {
  const officer = commune.officers.find(({ posts }) => posts.some((one) => one === post));
  const hash = fresh.database.sealer.hash('external', who);
  const of = 'select person_id from conversations where external_hash = $2';
  await queryAsAdmin(fresh.url, `update people set officer_id = $1 where id = (${of})`, [officer?.id, hash]);
  await queryAsAdmin(fresh.url, `update officers set person_id = (${of}) where id = $1`, [officer?.id, hash]);
}

const ticketOf = async (number: number) =>
  (await queryAsAdmin<{ id: string }>(fresh.url, 'select id from tickets where number = $1', [number]))[0]
    ?.id ?? '';

test('three people take numbers; the old woman goes first; the clerk serves, misses a paper, calls in vain', async () => {
  expect(await says('lan', '4')).toContain('việc gì ở xã');
  await says('lan', '1');
  await says('lan', '1');
  expect(await says('lan', '1')).toContain('được gọi trước');
  expect(await says('lan', 'không')).toMatch(/Số của ông\/bà là 1\..*\n.*người tiếp theo/);
  for (const [who, priority] of [
    ['minh', '1'],
    ['hoa', '2'],
  ] as const) {
    await taps(who, 'v1:f:citizen/number');
    await says(who, '1');
    await says(who, priority);
  }
  expect(heard('minh').at(-1)).toContain('Số của ông/bà là 2');
  expect(heard('hoa').at(-1)).toMatch(/Số của ông\/bà là 3\.[\s\S]*người tiếp theo/);

  expect(await taps('clerk', 'v1:f:leader/desk')).toContain('Đang chờ: 3 người');
  expect(await says('clerk', '1')).toContain('Đang mời số 3');
  expect(heard('hoa').at(-1)).toContain('mời số 3 vào Quầy 1');

  const third = await ticketOf(3);
  expect(await taps('clerk', `v1:f:leader/next:${third}`)).toContain('Đang mời số 1');
  expect(await taps('clerk', `v1:f:leader/next:${third}`)).toContain('lượt trước');
  expect(heard('lan').at(-1)).toContain('Đến lượt');

  await taps('clerk', `v1:f:leader/lacking:${await ticketOf(1)}`);
  expect(await says('clerk', 'giấy chứng sinh')).toContain('Còn chờ 1 người');
  expect(heard('lan').at(-1)).toContain('còn thiếu: giấy chứng sinh');
  expect(await taps('clerk', 'v1:f:leader/next')).toContain('Đang mời số 2');
  expect(await taps('clerk', `v1:f:leader/absent:${await ticketOf(2)}`)).toContain('gọi lại một lần');
  expect(await taps('lan', `v1:f:citizen/come-back:${await ticketOf(1)}`)).toContain('vào lại hàng');
  expect(await taps('clerk', 'v1:f:leader/next')).toContain('Lần trước thiếu: giấy chứng sinh');
});

test('a stranger’s number is nobody’s to give back; one’s own is, once', async () => {
  const second = await ticketOf(2);
  expect(await taps('hoa', `v1:f:citizen/give-up:${second}`)).toContain('không còn dùng');
  expect(await taps('minh', `v1:f:citizen/give-up:${second}`)).toContain('Đã trả số 2');
  expect(await taps('minh', `v1:f:citizen/give-up:${second}`)).toContain('không còn dùng');
});

test('what the clerk wrote lies sealed, and why somebody goes before lies nowhere', async () => {
  const rows = JSON.stringify(await queryAsAdmin(fresh.url, 'select t::text from tickets t'));
  expect(rows).not.toContain('chứng sinh');
  expect(rows).not.toMatch(/yes|priority|ưu tiên/);
});

test('a citizen desk is nobody’s: the clerk’s flows are the clerk’s', async () => {
  expect(await taps('hoa', `v1:f:leader/next:${await ticketOf(1)}`)).not.toContain('Đang mời');
});

test('the chairman’s reception: booked, listed, reminded the evening before, given up; then called off', async () => {
  await taps('hoa', 'v1:f:citizen/meet-leader');
  await says('hoa', '2');
  await says('hoa', '1');
  await says('hoa', '1');
  await says('hoa', '1');
  expect(await says('hoa', 'đặt hẹn')).toContain(
    'Đã hẹn: Gặp Chủ tịch UBND, 8 giờ, thứ Ba, ngày 10 tháng 11',
  );
  expect(await taps('chairman', 'v1:f:leader/receptions')).toContain(
    '8 giờ, thứ Ba, ngày 10 tháng 11 (khiếu nại)',
  );
  expect(JSON.stringify(await queryAsAdmin(fresh.url, 'select a::text from appointments a'))).not.toContain(
    'khieu_nai',
  );

  house.clock.move(Date.parse('2026-11-09T17:00:00+07:00') - house.clock.business());
  await visits.run(house.handlers, house.deps);
  await visits.run(house.handlers, house.deps);
  await until(async () => (await unsent()) === 0, 'everything is sent');
  expect(heard('hoa').filter((text) => text.includes('Nhắc ông/bà'))).toHaveLength(1);
  expect(heard('chairman').filter((text) => text.includes('có 1 người hẹn gặp'))).toHaveLength(1);

  const day = Date.parse('2026-11-10T00:00:00+07:00');
  commune = withAbsence(
    commune,
    commune.officers.find(({ posts }) => posts.includes('CT_UBND' as never))?.id ?? OFFICERS.chairman,
    {
      from: day,
      to: day + 24 * 60 * MINUTE,
      deputy: null,
    },
  );
  await visits.run(house.handlers, house.deps);
  await visits.run(house.handlers, house.deps);
  await until(async () => (await unsent()) === 0, 'everything is sent');
  expect(heard('hoa').filter((text) => text.includes('không giữ được'))).toHaveLength(1);
});

test('when the office closes, whoever still waits hears it once', async () => {
  house.clock.move(Date.parse('2026-11-11T16:00:00+07:00') - house.clock.business());
  await taps('minh', 'v1:f:citizen/number');
  await says('minh', '1');
  expect(await says('minh', '1')).toContain('Số của ông/bà là 1.');
  house.clock.move(61 * MINUTE);
  await closeCounters.run(house.handlers, house.deps);
  await closeCounters.run(house.handlers, house.deps);
  await until(async () => (await unsent()) === 0, 'everything is sent');
  expect(heard('minh').filter((text) => text.includes('hết giờ mà chưa đến lượt số 1'))).toHaveLength(1);
});
