// Facts of an answer being written: judged for the case it is about, overruled by whoever may.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChannelAccount } from '../../../domain/channel.ts';
import type { Commune } from '../../../domain/commune.ts';
import { type ComplaintId, id, type MediaId, type PersonId, type RunId } from '../../../domain/ids.ts';
import { CATALOGUE } from '../../../flows/catalogue.ts';
import type { Run } from '../../../flows/state.ts';
import { carryOutFor } from '../../../handlers/carry-out.ts';
import { answerCheck, answerManners } from '../../../handlers/facts/answer.ts';
import type { Gathering } from '../../../handlers/facts/gathering.ts';
import { CATEGORIES, POSTS } from '../../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../../support/database.ts';
import { ECHO, type House, heardFrom, openHouse, storeAccount, until } from '../../support/hot-path.ts';
import { randomIds } from '../../support/stored-commune.ts';

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let complaint: ComplaintId;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  house = openHouse(fresh.database, { commune, turning: { ...ECHO, carryOutFor } });
  await house.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await until(() => house.platform.ledger.length === 1);
  const [met] = await queryAsAdmin<{ id: PersonId }>(fresh.url, 'select id from people');
  if (met === undefined) throw new Error('nobody was met');
  complaint = await file(met.id);
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

async function file(person: PersonId): Promise<ComplaintId> {
  const complaint = randomIds.next<ComplaintId>();
  const turn = await carryOutFor(
    house.deps,
    commune.id,
    { kind: 'citizen', person },
    {
      kind: 'File',
      complaint,
      code: '1234567894',
      submission: 'phan_anh',
      category: CATEGORIES.road,
      urgency: 'ordinary',
      visibility: 'open',
      told: { text: 'ổ gà trước cổng trường', voices: [] },
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    },
    { kind: 'job', job: 'test' },
  );
  if (turn === null) throw new Error('filing came to nothing');
  await house.handlers.commit({ turn, line: null, mark: null });
  return complaint;
}

/** An officer, by the post they hold, at the answer to a case. */
function writing(post: keyof typeof POSTS, slots: Run['slots'], about = complaint): Gathering {
  const run: Run = {
    id: id<RunId>('11111111-1111-7111-8111-111111111111'),
    flow: 'leader/answer',
    flowVersion: CATALOGUE.get('leader/answer')?.version ?? 0,
    step: 'check',
    about: { kind: 'complaint', id: about },
    slots,
    labels: {},
    changing: null,
    trail: [],
    page: 0,
    misses: 0,
    startedAt: house.deps.clock.business(),
  };
  const officer = commune.officers.find(({ posts }) => posts.includes(POSTS[post]))?.id;
  const line = { person: { officer } };
  const read = { deps: house.deps, commune, line, run, now: house.deps.clock.business() };
  return read as unknown as Gathering; // the loader reads no more of the line than its officer
}

const MENDED = { text: 'Sáng nay đội giao thông đã vá 4 ổ gà trước cổng trường', voices: [] };
const PHOTO = id<MediaId>('44444444-4444-7444-8444-444444444444');

test('what the draft lacks is told with the words for it; its photos count', async () => {
  expect(await answerCheck(writing('economyHead', { answer: MENDED }))).toEqual({
    passes: false,
    lacksPhoto: true,
    mayOverrule: false,
    missing: [{ key: 'answer-lacks-photo' }],
  });
  expect(await answerCheck(writing('economyHead', { answer: MENDED, photos: [PHOTO] }))).toMatchObject({
    passes: true,
    lacksPhoto: false,
    missing: [],
  });
});

test('the chairman and the deputy in charge may overrule', async () => {
  const answer = { text: 'Đã ghi nhận', voices: [] };
  expect(await answerCheck(writing('chairman', { answer }))).toMatchObject({
    passes: false,
    mayOverrule: true,
  });
  expect(await answerCheck(writing('economyDeputy', { answer }))).toMatchObject({ mayOverrule: true });
});

test('of a case that is not theirs, or is not there, an officer learns nothing', async () => {
  const nothing = { passes: true, lacksPhoto: false, mayOverrule: false, missing: [] };
  const answer = { text: 'Đã ghi nhận', voices: [] };
  expect(await answerCheck(writing('cultureHead', { answer }))).toEqual(nothing);
  const elsewhere = randomIds.next<ComplaintId>();
  expect(await answerCheck(writing('chairman', { answer }, elsewhere))).toEqual(nothing);
});

test('what goes against the manners of the commune is told under the name of its rule', async () => {
  const answer = { text: 'Đã thụ lý. Lẽ ra bác phải báo sớm.', voices: [] };
  const named = { rule: '5 biết', item: 'biết nói dân hiểu' };
  expect(await answerManners(writing('economyHead', { answer }))).toEqual({
    hasSlips: true,
    slips: [
      { key: 'manners-office_word', vars: { ...named, words: 'thụ lý', say: 'nhận giải quyết' } },
      { key: 'manners-blame', vars: { rule: '4 luôn', item: 'luôn nhẹ nhàng', words: 'Lẽ ra bác' } },
    ],
  });
  expect(await answerManners(writing('economyHead', { answer: MENDED }))).toEqual({
    hasSlips: false,
    slips: [],
  });
});
