// The catalogue lived through on a real database: a list kept and ticked, a citizen sent back, a sheet mended and signed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedProcedures } from '../../db/seed/seed-procedures.ts';
import { writeProcedures } from '../../db/write-procedures.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY, MINUTE } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { id, type ProcedureId } from '../../domain/ids.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import { heldProcedures } from '../../handlers/held-sheets.ts';
import { renewLists } from '../../handlers/jobs/renew-lists.ts';
import { reviewsDue } from '../../handlers/jobs/reviews-due.ts';
import { apologyTurn, takeTurn } from '../../handlers/take-turn.ts';
import { movedClock } from '../support/channels.ts';
import { POSTS } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { type House, heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';
import { paper, procedureWith, question } from '../support/procedure.ts';

const BIRTH = procedureWith({
  id: id<ProcedureId>('khai-sinh-mau'),
  name: 'Khai sinh mẫu',
  questions: [question('noi_sinh', 'vien', 'nha')],
  documents: [
    paper('Giấy chứng sinh', { noi_sinh: ['vien'] }),
    paper('Lời khai', { noi_sinh: ['nha'] }),
    paper('Tờ khai'),
  ],
  recheckBy: '2026-11-25',
});

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
/** Tuesday 17 November 2026, 9:00 at +07:00; a week on, most of the story happens. */
const clock = movedClock(Date.parse('2026-11-17T02:00:00Z'));

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  await fresh.database.anyCommune(seedProcedures);
  await bringIn(BIRTH);
  commune = {
    ...commune,
    posts: commune.posts.map((post) => ({ ...post, keepsContent: post.code === POSTS.reception })),
  };
  house = openHouse(fresh.database, {
    commune,
    turning: { takeTurn, apologyTurn, carryOutFor },
    clock,
    more: { procedures: heldProcedures(fresh.database, clock) },
  });
  await says('officer', 'xin chào');
  const officer = commune.officers.find(({ posts }) => posts.includes(POSTS.reception));
  if (officer === undefined) throw new Error('the commune has a reception officer');
  await queryAsAdmin(fresh.url, 'update people set officer_id = $1', [officer.id]);
  await queryAsAdmin(
    fresh.url,
    'update officers set person_id = (select id from people limit 1) where id = $1',
    [officer.id],
  );
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

/** Brings national content in, as an operator's file does. */
async function bringIn(body: Procedure): Promise<void> {
  await fresh.database.anyCommune((tx) =>
    writeProcedures(tx, new Map(), [{ body, position: 999, origin: 'import' }]),
  );
}

let heardBefore = 0;

/** What the person is told in answer to words, or to a tap on a button that begins a flow. */
async function says(who: string, text: string): Promise<string> {
  return hears(who, heardFrom(who, text));
}

async function begins(who: string, flow: string): Promise<string> {
  return hears(who, heardFrom(who, '', { content: { kind: 'tap', action: `v1:f:${flow}` } }));
}

async function hears(who: string, heard: ReturnType<typeof heardFrom>): Promise<string> {
  const before = house.platform.ledger.length;
  await house.handlers.receive(account, [heard]);
  heardBefore += 1;
  await until(async () => {
    const waiting = await queryAsAdmin(
      fresh.url,
      `select from inbox where status = 'waiting' union all
       select from outbox where status in ('waiting', 'sending') and not_before is null`,
    );
    return waiting.length === 0;
  }, `an answer to message ${heardBefore} of ${who}`);
  return toldSince(before, who);
}

function toldSince(before: number, who: string): string {
  return house.platform.ledger
    .slice(before)
    .filter(({ to }) => to === who)
    .map(({ text }) => text)
    .join('\n');
}

/** Everything told while a job runs, by reader. */
async function toldBy(
  job: typeof renewLists,
): Promise<readonly { readonly to: string; readonly text: string }[]> {
  const before = house.platform.ledger.length;
  await job.run(house.handlers, house.deps);
  await house.handlers.sweepOutbox();
  await until(
    async () =>
      (
        await queryAsAdmin(
          fresh.url,
          `select from outbox where status in ('waiting', 'sending') and not_before is null`,
        )
      ).length === 0,
  );
  return house.platform.ledger.slice(before).map(({ to, text }) => ({ to, text }));
}

describe('a list of papers', () => {
  test('is remembered when it is read, kept at a tap, and shows its papers one by one', async () => {
    await begins('lan', 'citizen/papers:khai-sinh-mau');
    expect(await says('lan', 'nha')).toContain('Lời khai');
    expect(await queryAsAdmin(fresh.url, 'select kept_at from paper_lists')).toEqual([{ kept_at: null }]);
    const told = await says('lan', 'giữ danh sách này');
    expect(told).toContain('Đã giữ danh sách này');
    expect(told).toContain('Khai sinh mẫu: còn 2 giấy');
  });

  test('is ticked off by number, and comes again with what is lacking on top', async () => {
    expect(await says('lan', '1')).toContain('còn 1 giấy');
    expect(await says('lan', '1')).toContain('đủ giấy rồi');
    expect(await says('lan', '2')).toContain('còn 1 giấy');
  });

  test('is picked up again next week by its name', async () => {
    clock.move(7 * DAY);
    await says('lan', 'menu');
    expect(await says('lan', 'giấy tờ của tôi')).toContain('xem danh sách nào');
    expect(await says('lan', '1')).toContain('còn 1 giấy');
  });

  test('read once more with other answers leaves the kept one as it is', async () => {
    await begins('lan', 'citizen/papers:khai-sinh-mau');
    await says('lan', 'vien');
    expect(await begins('lan', 'citizen/kept-list:khai-sinh-mau')).toContain('còn 1 giấy');
  });

  test('says nothing of the person to whoever reads the database', async () => {
    const [row] = await queryAsAdmin<{ text: string }>(
      fresh.url,
      'select row_to_json(paper_lists)::text as text from paper_lists',
    );
    expect(row?.text).not.toMatch(/nha|Lời khai|Tờ khai/);
  });
});

describe('sent back for a paper that was not on the list', () => {
  test('one tap is an apology with a name, and the keeper of the sheets is told', async () => {
    const before = house.platform.ledger.length;
    const told = await begins('lan', 'citizen/sent-back:khai-sinh-mau');
    expect(told).toContain('Xin lỗi ông/bà đã phải đi lại');
    expect(told).toContain('Công chức tiếp công dân Bùi Thị Mẫu');
    expect(told).toContain('Quầy đòi thêm giấy gì ạ?');
    expect(toldSince(before, 'officer')).toContain('không có trong tờ hướng dẫn: Khai sinh mẫu');
  });

  test('which paper can be said, and is kept sealed; a second tap is no second report', async () => {
    expect(await says('lan', 'giấy ra viện của mẹ cháu')).toContain('Cảm ơn ông/bà đã báo');
    await begins('lan', 'citizen/sent-back:khai-sinh-mau');
    const reports = await queryAsAdmin<{ text: string }>(
      fresh.url,
      'select row_to_json(sent_backs)::text as text from sent_backs',
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.text).not.toContain('ra viện');
  });
});

describe('the keeper of the sheets', () => {
  test('finds the sheet as the worst of their tasks, with the words of the citizen', async () => {
    expect(await begins('officer', 'leader/content')).toContain('cần xem: 1, gấp nhất ở trên');
    const sheet = await says('officer', '1');
    expect(sheet).toContain('“giấy ra viện của mẹ cháu”');
  });

  test('adds the paper and corrects the fee; the talk comes back to the part as it now stands', async () => {
    await says('officer', 'đọc giấy tờ');
    await says('officer', 'thêm giấy');
    await says('officer', 'Giấy ra viện');
    expect(await says('officer', 'nộp bản sao')).toContain('Đã sửa tờ của xã');
    await says('officer', 'đúng, đọc tiếp');
    await says('officer', 'sửa tiền');
    const told = await says('officer', '8.000 đồng/bản');
    expect(told).toContain('Tiền phải nộp: 8.000 đồng/bản');
  });

  test('signs with name, post and date; whoever was sent back hears it; the task is gone', async () => {
    const before = house.platform.ledger.length;
    await says('officer', '1');
    await says('officer', '1');
    const told = await says('officer', 'ký, 6 tháng xem lại');
    expect(told).toContain('Đã ký tờ “Khai sinh mẫu”');
    expect(told).toContain('Không có tờ hướng dẫn nào đang sai');
    expect(toldSince(before, 'lan')).toContain('Công chức tiếp công dân Bùi Thị Mẫu đã xem lại');
    expect(await queryAsAdmin(fresh.url, 'select from sent_backs where closed_at is null')).toEqual([]);
  });

  test('every step stands as a version of its own', async () => {
    const rows = await queryAsAdmin(fresh.url, 'select version from overlays order by version');
    expect(rows).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  });

  test('and citizens read who has checked it, and when', async () => {
    await begins('mai', 'citizen/papers:khai-sinh-mau');
    const told = await says('mai', 'nha');
    expect(told).toContain('Giấy ra viện (nộp bản sao)');
    expect(told).toContain('Cán bộ kiểm tra: Công chức tiếp công dân Bùi Thị Mẫu, thứ Ba, ngày 24 tháng 11.');
  });

  test('nobody else may correct or sign, whatever button they hold', async () => {
    expect(await begins('lan', 'leader/review-sheet:khai-sinh-mau')).not.toContain('Đọc giấy tờ');
    expect(await queryAsAdmin(fresh.url, 'select from overlays')).toHaveLength(3);
  });
});

describe('a list that has changed', () => {
  test('is told of once, to whom it concerns, with what came and what it costs', async () => {
    const told = await toldBy(renewLists);
    expect(told.map(({ to }) => to)).toEqual(['lan']);
    expect(told[0]?.text).toContain('Nay cần thêm: Giấy ra viện');
    expect(told[0]?.text).toContain('Tiền phải nộp nay là: 8.000 đồng');
    expect(await toldBy(renewLists)).toEqual([]);
  });

  test('is told of too when the nation changes its sheet, and the signature holds no more', async () => {
    await bringIn({ ...BIRTH, documents: BIRTH.documents.slice(0, 2) });
    clock.move(MINUTE); // the nation's content is looked at again
    const told = await toldBy(renewLists);
    expect(told.map(({ to }) => to).toSorted()).toEqual(['lan', 'mai']);
    expect(told[0]?.text).toContain('Nay không cần nữa: Tờ khai');
    expect(await begins('officer', 'leader/content')).toContain('cần xem: 1');
    expect(
      await queryAsAdmin(
        fresh.url,
        `select version from procedure_versions where id = 'khai-sinh-mau' order by 1`,
      ),
    ).toEqual([{ version: 1 }, { version: 2 }]);
  });
});

describe('the day of review', () => {
  test('passed: the keeper is told once, the citizen reads "cần kiểm tra lại"', async () => {
    clock.move(3 * DAY);
    const told = await toldBy(reviewsDue);
    expect(told).toEqual([{ to: 'officer', text: expect.stringContaining('đã quá ngày xem lại') }]);
    expect(await toldBy(reviewsDue)).toEqual([]);
    await begins('mai', 'citizen/papers:khai-sinh-mau');
    expect(await says('mai', 'nha')).toContain('Cần kiểm tra lại');
  });
});

describe('searches that were lost', () => {
  test('none found, none of these, and left: each is listed without whose it was', async () => {
    await begins('mai', 'citizen/procedure');
    expect(await says('mai', 'mua vé máy bay')).toContain('chưa tìm ra');
    await begins('lan', 'citizen/procedure');
    await says('lan', 'giấy tờ đất đai');
    await says('lan', 'không phải');
    const rows = await queryAsAdmin<{ text: string; how: string }>(
      fresh.url,
      'select how, row_to_json(lost_searches)::text as text from lost_searches order by at',
    );
    expect(rows.map(({ how }) => how)).toEqual(['none_found', 'none_of_these']);
    expect(rows.map(({ text }) => text).join()).not.toMatch(/vé|đất|person/);
    // Counted for good beside it, and the lists that were read before; none of them tells whose.
    const inquiries = await queryAsAdmin<{ end: string; procedure_id: string | null }>(
      fresh.url,
      'select "end", procedure_id from inquiries order by at',
    );
    expect(inquiries.slice(-2)).toEqual([
      { end: 'none_found', procedure_id: null },
      { end: 'none_of_these', procedure_id: null },
    ]);
    expect(inquiries).toContainEqual({ end: 'list_read', procedure_id: 'khai-sinh-mau' });
  });

  test('the keeper reads them, and drops what is dealt with', async () => {
    const told = await begins('officer', 'leader/lost-searches');
    expect(told).toContain('Điều dân tìm mà không thấy');
    expect(await says('officer', '1')).toContain('lần');
    expect(await says('officer', 'đã xử lý, bỏ đi')).toContain('Đã bỏ khỏi danh sách');
    expect(await queryAsAdmin(fresh.url, 'select from lost_searches')).toHaveLength(1);
  });
});
