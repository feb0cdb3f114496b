// Letters with a real register: written, signed and handed over by people; numbers without gap or repeat; nothing of them readable.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLetter, lettersIn, registerOf } from '../../db/letters.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import { DAY } from '../../domain/clock.ts';
import { newCode, spelled } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Subjects, Visibility } from '../../domain/complaint/complaint.ts';
import {
  type ComplaintId,
  type ConversationId,
  id,
  type LetterId,
  type OfficerId,
  type PersonId,
  type PostCode,
  type RunId,
} from '../../domain/ids.ts';
import { signedOf } from '../../domain/letters/letter.ts';
import { type About, NEW_TALK, type Run } from '../../flows/state.ts';
import type { LetterSubmission, Submission } from '../../flows/submit.ts';
import { type Fulfilled, NOTHING } from '../../handlers/asking.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import type { CommitResult } from '../../handlers/committing.ts';
import { fulfil } from '../../handlers/fulfil.ts';
import { gather } from '../../handlers/gather.ts';
import type { Line } from '../../handlers/line.ts';
import { CATEGORIES } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { ECHO, type House, heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';
import { understand } from '../support/seed-knowledge.ts';
import { randomIds } from '../support/stored-commune.ts';
import { WORDS } from '../support/words.ts';

const PDF = new Uint8Array([37, 80, 68, 70]);

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let citizen: PersonId;
/** The receipt of the complaint filed last. */
let newest = '';
let seed = 1;

/** Receipts that are right and differ, the same in every run. */
function chance(): number {
  seed = (seed * 9301 + 49297) % 233280;
  return seed / 233280;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  const more = {
    cards: { scanBase: null, draw: async () => PDF },
    documents: { draw: async () => PDF },
  };
  house = openHouse(fresh.database, { commune, turning: { ...ECHO, carryOutFor }, more });
  await house.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await until(() => house.platform.ledger.length === 1);
  [{ id: citizen }] = (await queryAsAdmin<{ id: PersonId }>(fresh.url, 'select id from people')) as [
    { id: PersonId }, // one was just met
  ];
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

/** Who holds a post of the stored commune. */
function holder(post: string): OfficerId {
  const found = commune.officers.find(({ posts }) => posts.includes(id<PostCode>(post)));
  if (found === undefined) throw new Error(`nobody is ${post}`);
  return found.id;
}

function lineOf(officer: OfficerId): Line {
  return {
    conversation: randomIds.next<ConversationId>(),
    commune: commune.id,
    account,
    person: {
      id: randomIds.next<PersonId>(),
      commune: commune.id,
      language: 'vi',
      mode: 'text',
      addressTerm: 'bac',
      name: null,
      phone: null,
      officer,
    },
    talk: NEW_TALK,
    fence: 1,
  };
}

type Given = Omit<Submission, 'run' | 'about'>;

/** What comes of a submission, not yet written. */
function fulfilled(officer: OfficerId, given: Given, about: About | null = null): Promise<Fulfilled> {
  const submission = { ...given, run: randomIds.next<RunId>(), about } as Submission; // a variant without two common fields
  return fulfil(
    house.deps,
    { line: lineOf(officer), commune, relay: null, at: house.clock.business() },
    submission,
  );
}

function written({ says: _, ...changes }: Fulfilled): Promise<CommitResult> {
  const turn = {
    ...NOTHING,
    ...changes,
    commune: commune.id,
    cause: { kind: 'job', job: 'test' } as const,
    at: house.clock.business(),
    spoken: null,
  };
  return house.handlers.commit({ turn, line: null, mark: null });
}

async function done(officer: OfficerId, given: Given, about: About | null = null): Promise<Fulfilled> {
  const what = await fulfilled(officer, given, about);
  expect((await written(what)).kind).toBe('committed');
  return what;
}

const told = (text: string) => ({ text, voices: [] });
const said = ({ says, tells }: Fulfilled) =>
  [...says.flatMap(({ phrases }) => phrases), ...tells.flatMap(({ phrases }) => phrases)].flatMap((one) =>
    'key' in one ? [one.key] : [],
  );

async function drafted(name = 'Giàng A Páo'): Promise<About> {
  const { letters } = await done(holder('CVP'), {
    command: 'DraftBirthLetter',
    fields: { child: told('Giàng Thị Mỷ'), name: told(name), hamlet: null },
  } as Given);
  const letter = letters[0]?.after.id;
  if (letter === undefined) throw new Error('nothing was drafted');
  return { kind: 'letter', id: letter };
}

const bare = (command: LetterSubmission['command']) => ({ command, fields: {} }) as Given;

async function asked(): Promise<About> {
  const about = await drafted();
  await done(holder('CVP'), bare('AskSignature'), about);
  return about;
}

async function found(about: About) {
  if (about.kind !== 'letter') throw new Error('not a letter');
  const letter = await fresh.database.within(commune.id, (tx) => findLetter(tx, commune.id, about.id));
  if (letter === null) throw new Error('the letter is not there');
  return letter;
}

describe('a congratulation on a birth', () => {
  test('goes from the clerk through the leader’s tap into a hand, and each hears what is theirs', async () => {
    const about = await drafted();
    const waiting = await done(holder('CVP'), bare('AskSignature'), about);
    expect(said(waiting)).toEqual(['done-letter-asked', 'letters-tell-awaits', 'auto']);
    expect(waiting.tells[1]?.to).toEqual({ kind: 'officer', officer: holder('CT_UBND') });
    const signed = await done(holder('CT_UBND'), bare('SignLetter'), about);
    expect(said(signed)).toEqual(['done-letter-signed', 'letters-tell-signed-hand', 'auto']);
    expect(signed.media.map(({ kind }) => kind)).toEqual(['photo', 'file']);
    const given = await done(
      holder('CVP'),
      { command: 'DeliverLetter', fields: { how: 'by_hand' } } as Given,
      about,
    );
    expect(said(given)).toEqual(['done-letter-by_hand']);
    const letter = await found(about);
    expect(letter.standing).toMatchObject({ status: 'delivered', how: 'by_hand', by: holder('CVP') });
    // Official words, whatever the officers are called in their own chats.
    expect(signedOf(letter)?.text[1]).toBe('Kính gửi: Gia đình ông/bà Giàng A Páo');
  });

  test('the words read at the desk are the words that are signed', async () => {
    const about = await asked();
    const run = { about, slots: {} } as unknown as Run; // the part of a run that this fact reads
    const gathering = {
      deps: house.deps,
      line: lineOf(holder('CT_UBND')),
      commune,
      run,
      now: house.clock.business(),
      pending: [],
      understand,
    };
    const { letter: read } = await gather(gathering, ['letter']);
    await done(holder('CT_UBND'), bare('SignLetter'), about);
    const words = read?.text.map((one) => WORDS.say(one, { language: 'en', addressTerm: 'bac', now: 0 }));
    expect(words).toEqual(signedOf(await found(about))?.text);
  });

  test('a machine that draws nothing does not stand in the way of a signature', async () => {
    const about = await asked();
    const broken = { draw: () => Promise.reject(new Error('no renderer here')) };
    const deps = { ...house.deps, cards: { scanBase: null, ...broken }, documents: broken };
    const asking = { line: lineOf(holder('CT_UBND')), commune, relay: null, at: house.clock.business() };
    const submission = { ...bare('SignLetter'), run: randomIds.next<RunId>(), about } as Submission; // see `fulfilled`
    await written(await fulfil(deps, asking, submission));
    expect(signedOf(await found(about))).toMatchObject({ sheet: null, picture: null });
  });

  test('not theirs: refused in one sentence, nothing written', async () => {
    const about = await asked();
    expect(said(await fulfilled(holder('TP_KT'), bare('SignLetter'), about))).toEqual([
      'letter-refusal-not_allowed',
    ]);
    expect(said(await fulfilled(holder('CVP'), bare('SignLetter'), about))).toEqual([
      'letter-refusal-not_allowed',
    ]);
    expect((await found(about)).standing.status).toBe('awaiting');
  });
});

test('two signatures at one moment: one takes the number, the other is thought over and takes the next', async () => {
  const [one, other] = [await asked(), await asked()];
  const chairman = holder('CT_UBND');
  const both = [
    await fulfilled(chairman, bare('SignLetter'), one),
    await fulfilled(chairman, bare('SignLetter'), other),
  ];
  const ends = await Promise.all(both.map(written));
  expect(ends.map(({ kind }) => kind).toSorted()).toEqual(['committed', 'conflict']);
  const left = ends[0]?.kind === 'conflict' ? one : other;
  await done(chairman, bare('SignLetter'), left);
  const numbers = (await Promise.all([one, other].map(found))).map(
    (letter) => signedOf(letter)?.register.number ?? 0,
  );
  expect(Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0))).toBe(1);
});

test('the register counts from 1 without gap, a dropped letter among them, and begins anew each year', async () => {
  const chairman = holder('CT_UBND');
  const dropped = await asked();
  await done(chairman, bare('SignLetter'), dropped);
  await done(chairman, { command: 'DropLetter', fields: { why: 'declined' } } as Given, dropped);
  const numbersOf = async (year: number) => {
    const letters = await fresh.database.within(commune.id, (tx) => registerOf(tx, commune.id, year, 100));
    const births = letters.filter(({ contents }) => contents.kind === 'birth');
    return births.map((letter) => signedOf(letter)?.register.number ?? 0).toSorted((a, b) => a - b);
  };
  const numbers = await numbersOf(2026);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const late = await asked();
  house.clock.move(60 * DAY);
  await done(chairman, bare('SignLetter'), late);
  house.clock.move(-60 * DAY);
  expect(await numbersOf(2027)).toEqual([1]);
});

test('a letter comes back with a reason, is put right, and goes up again', async () => {
  const about = await asked();
  const reason = told('tên cháu thiếu chữ');
  const back = await done(
    holder('CT_UBND'),
    { command: 'GiveBackLetter', fields: { reason } } as Given,
    about,
  );
  expect(back.tells[1]?.to).toEqual({ kind: 'officer', officer: holder('CVP') });
  const fields = { part: 'matter', text: told('Giàng Thị Mỷ Anh') };
  await done(holder('CVP'), { command: 'CorrectLetter', fields } as Given, about);
  await done(holder('CVP'), bare('AskSignature'), about);
  expect(await found(about)).toMatchObject({ contents: { child: 'Giàng Thị Mỷ Anh' }, returned: null });
});

/** A complaint whose promised day is near, taken up by its owner. */
async function complaintNearItsEnd(visibility: Visibility, subjects?: Subjects): Promise<ComplaintId> {
  const complaint = randomIds.next<ComplaintId>();
  newest = newCode(chance);
  const command = {
    kind: 'File',
    complaint,
    code: newest,
    submission: 'phan_anh',
    category: CATEGORIES.road,
    urgency: 'ordinary',
    visibility,
    ...(subjects === undefined ? {} : { subjects }),
    told: told('ổ gà'),
    photos: [],
    hamlet: null,
    place: null,
    phone: null,
  } as const;
  const turn = await carryOutFor(house.deps, commune.id, { kind: 'citizen', person: citizen }, command, {
    kind: 'job',
    job: 'test',
  });
  if (turn === null) throw new Error('filing came to nothing');
  await house.handlers.commit({ turn, line: null, mark: null });
  return complaint;
}

async function apologised(complaint: ComplaintId): Promise<Fulfilled> {
  house.clock.move(6 * DAY);
  const fields = { reason: told('chờ gỗ làm ván') };
  const given = { command: 'SignApology', fields } as Given;
  const result = await done(holder('CT_UBND'), given, { kind: 'complaint', id: complaint });
  house.clock.move(-6 * DAY);
  return result;
}

describe('an apology signed within a complaint', () => {
  test('gets its number and its papers in the same turn; the papers follow the words', async () => {
    const result = await apologised(await complaintNearItsEnd('open'));
    expect(result.notices.map(({ body }) => body.kind)).toContain('apology');
    expect(result.letters.map(({ after }) => [after.contents.kind, after.standing.status])).toEqual([
      ['apology', 'delivered'],
    ]);
    expect(said(result)).toEqual(['done-apology', 'letter-apology-papers']);
    expect(result.tells[0]).toMatchObject({ to: { kind: 'person', person: citizen } });
    expect(result.tells[0]?.media).toHaveLength(2);
    const letter = await found({ kind: 'letter', id: result.letters[0]?.after.id ?? id<LetterId>('') });
    expect(signedOf(letter)?.text.join('\n')).toMatch(/chờ gỗ làm ván[\s\S]*Ngày hẹn mới: trước thứ/u);
  });

  test('of a sealed matter, or one about somebody, it is not in the register: nobody shall count it', async () => {
    const about = { officers: [holder('TP_KT')], posts: [], units: [] };
    const conduct = await apologised(await complaintNearItsEnd('open', about));
    expect([conduct.letters, conduct.media]).toEqual([[], []]);
    expect(said(conduct)).toEqual(['done-apology']);
  });

  test('a reason that explains nothing signs nothing', async () => {
    const complaint = await complaintNearItsEnd('open');
    house.clock.move(6 * DAY);
    const given = { command: 'SignApology', fields: { reason: told('do hệ thống') } } as Given;
    const result = await fulfilled(holder('CT_UBND'), given, { kind: 'complaint', id: complaint });
    house.clock.move(-6 * DAY);
    expect(said(result)).toEqual(['refusal-reason_unclear']);
    expect(result.letters).toEqual([]);
  });
});

test('thanks for what somebody sent reach their chat with picture and sheet, and ask for no rating', async () => {
  await complaintNearItsEnd('hidden_from_handler');
  const fields = { deed: told('báo ổ gà'), good: null, name: null, hamlet: null, code: told(newest) };
  const drafted = await done(holder('CVP'), { command: 'DraftThanks', fields } as Given);
  const about = { kind: 'letter', id: drafted.letters[0]?.after.id ?? id<LetterId>('') } as const;
  await done(holder('CVP'), bare('AskSignature'), about);
  await done(holder('CT_UBND'), bare('SignLetter'), about);
  const sent = await done(
    holder('CVP'),
    { command: 'DeliverLetter', fields: { how: 'chat' } } as Given,
    about,
  );
  const toCitizen = sent.tells.find(({ to }) => to.kind === 'person' && to.person === citizen);
  expect(toCitizen).toMatchObject({ choices: [], purpose: 'notice' });
  expect(toCitizen?.media).toHaveLength(2);
  // Hidden from the handler: the letter goes to whoever bears the receipt, and names nobody.
  expect(JSON.stringify(toCitizen?.phrases)).toContain(`Ông/bà đã gửi việc mã ${spelled(newest)}`);
});

test('nobody is thanked for a sealed matter, nor by a receipt that is none', async () => {
  await complaintNearItsEnd('restricted');
  for (const code of [newest, '1234567890', '']) {
    const fields = { deed: told('báo tin'), good: null, name: null, hamlet: null, code: told(code) };
    const refused = await fulfilled(holder('CVP'), { command: 'DraftThanks', fields } as Given);
    expect(said(refused)).toEqual(['letter-refusal-not_found']);
  }
});

test('what a letter says lies sealed: no name is found in the tables', async () => {
  const rows = await queryAsAdmin<{ row: string }>(
    fresh.url,
    'select l::text as row from letters l union all select e::text from letter_events e',
  );
  const dump = rows.map(({ row }) => row).join('\n');
  expect(dump.length).toBeGreaterThan(0);
  expect(dump).not.toMatch(/Páo|Mỷ|gỗ làm ván/u);
  const hex = Buffer.from('Giàng', 'utf8').toString('hex');
  expect(dump).not.toContain(hex);
});

test('letters under way are listed oldest first', async () => {
  const open = await fresh.database.within(commune.id, (tx) =>
    lettersIn(tx, commune.id, ['draft', 'awaiting', 'signed'], 100),
  );
  const times = open.map(({ draftedAt }) => draftedAt);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
