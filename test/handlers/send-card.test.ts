// Pictures that leave: what may be drawn for whom, kept before it is named, refused kindly, never in the way.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../domain/card.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Visibility } from '../../domain/complaint/complaint.ts';
import type { ComplaintId, ConversationId, MediaId, PersonId, ProcedureId, RunId } from '../../domain/ids.ts';
import type { Answers, Procedure } from '../../domain/procedures/procedure.ts';
import type { About } from '../../flows/state.ts';
import { NEW_TALK } from '../../flows/state.ts';
import type { Asking, Fulfilled } from '../../handlers/asking.ts';
import { carryOutFor } from '../../handlers/carry-out.ts';
import type { Deps } from '../../handlers/deps.ts';
import { sendCard } from '../../handlers/send-card.ts';
import { CATEGORIES } from '../support/commune.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin } from '../support/database.ts';
import { ECHO, type House, heardFrom, openHouse, storeAccount, until } from '../support/hot-path.ts';
import { paper, procedureWith, question, sheetsOf } from '../support/procedure.ts';
import { randomIds } from '../support/stored-commune.ts';

const PICTURE = new Uint8Array([1, 2, 3]);
const PROCEDURE = procedureWith({
  questions: [question('noi_sinh', 'vien', 'nha')],
  documents: [paper('Giấy chứng sinh', { noi_sinh: ['vien'] }), paper('Lời khai', { noi_sinh: ['nha'] })],
});

let fresh: FreshDatabase;
let commune: Commune;
let account: ChannelAccount;
let house: House;
let citizen: PersonId;
let drawn: Card[];
let stored: MediaId[];
let codes = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  ({ commune, account } = await storeAccount(fresh.database));
  house = openHouse(fresh.database, { commune, turning: { ...ECHO, carryOutFor } });
  await house.handlers.receive(account, [heardFrom('lan', 'hello')]);
  await until(() => house.platform.ledger.length === 1);
  [{ id: citizen }] = (await queryAsAdmin<{ id: PersonId }>(fresh.url, 'select id from people')) as [
    { id: PersonId }, // one was just met
  ];
});
beforeEach(() => {
  drawn = [];
  stored = [];
});
afterAll(async () => {
  await house.settled();
  await fresh.drop();
});

/** Deps with a drawer that remembers, a store that remembers, and these procedures. */
function depsWith(more: Partial<Deps> = {}, ...procedures: readonly Procedure[]): Deps {
  return {
    ...house.deps,
    procedures: { ...house.deps.procedures, sheets: async () => sheetsOf(procedures) },
    cards: {
      scanBase: null,
      draw: async (card) => {
        drawn.push(card);
        return PICTURE;
      },
    },
    media: {
      write: async (_, media) => void stored.push(media),
      read: async () => null,
      remove: async () => undefined,
    },
    ...more,
  };
}

function asked(deps: Deps, about: About | null, answers: Answers = {}, person = citizen): Promise<Fulfilled> {
  const asking: Asking = {
    line: {
      conversation: randomIds.next<ConversationId>(),
      commune: commune.id,
      account,
      person: {
        id: person,
        commune: commune.id,
        language: 'vi',
        mode: 'text',
        addressTerm: null,
        name: null,
        phone: null,
        officer: null,
      },
      talk: NEW_TALK,
      fence: 1,
    },
    commune,
    relay: null,
    at: house.clock.business(),
  };
  const submission = {
    command: 'SendCard',
    run: randomIds.next<RunId>(),
    about,
    fields: { answers },
  } as const;
  return sendCard(deps, asking, submission);
}

/** The message names of what is said. */
function said({ says }: Fulfilled): readonly string[] {
  return says.flatMap(({ phrases }) => phrases.map((one) => ('key' in one ? one.key : '')));
}

function aboutProcedure(procedure: ProcedureId): About {
  return { kind: 'procedure', id: procedure };
}

async function filedAs(visibility: Visibility): Promise<About> {
  const complaint = randomIds.next<ComplaintId>();
  codes += 1;
  const turn = await carryOutFor(
    house.deps,
    commune.id,
    { kind: 'citizen', person: citizen },
    {
      kind: 'File',
      complaint,
      code: String(codes).padStart(10, '0'),
      submission: 'phan_anh',
      category: CATEGORIES.road,
      urgency: 'ordinary',
      visibility,
      told: { text: 'ổ gà', voices: [] },
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    },
    { kind: 'job', job: 'test' },
  );
  if (turn === null) throw new Error('filing came to nothing');
  await house.handlers.commit({ turn, line: null, mark: null });
  return { kind: 'complaint', id: complaint };
}

describe('a list of papers', () => {
  test('is drawn for the answers given, kept, and leaves as a photo with a word', async () => {
    const done = await asked(depsWith({}, PROCEDURE), aboutProcedure(PROCEDURE.id), { noi_sinh: 'nha' });
    const [card] = drawn;
    expect(card?.kind === 'checklist' && card.papers.map(({ name }) => name)).toEqual(['Lời khai']);
    expect(said(done)).toEqual(['card-sent-papers']);
    expect(done.says[0]?.media).toEqual(stored);
    expect(done.media).toMatchObject([
      {
        id: stored[0],
        kind: 'photo',
        source: { kind: 'stored', key: stored[0] },
        contentType: 'image/png',
        bytes: 3,
      },
    ]);
  });

  test('"không rõ" leaves both papers open', async () => {
    await asked(depsWith({}, PROCEDURE), aboutProcedure(PROCEDURE.id), { noi_sinh: 'khong_ro' });
    const [card] = drawn;
    expect(card?.kind === 'checklist' && card.papers.map(({ isMaybe }) => isMaybe)).toEqual([true, true]);
  });

  test.each([
    ['nobody vouches for', procedureWith({ confidence: 'low' })],
    ['is no longer done', procedureWith({ ends: '2020-01-01' })],
  ])('that %s is not drawn', async (_, procedure) => {
    expect(said(await asked(depsWith({}, procedure), aboutProcedure(procedure.id)))).toEqual([
      'card-refused',
    ]);
    expect(drawn).toEqual([]);
  });

  test('of nothing, or of a procedure that has gone, is not drawn', async () => {
    expect(said(await asked(depsWith(), aboutProcedure(PROCEDURE.id)))).toEqual(['card-refused']);
    expect(said(await asked(depsWith(), null))).toEqual(['card-refused']);
  });
});

describe('a receipt', () => {
  test('goes to who sent the matter', async () => {
    const about = await filedAs('open');
    expect(said(await asked(depsWith(), about))).toEqual(['card-sent-receipt']);
    expect(drawn).toMatchObject([{ kind: 'receipt', title: 'Đã nhận phản ánh' }]);
  });

  test('never to anybody else, and never of a sealed matter', async () => {
    const about = await filedAs('open');
    const stranger = randomIds.next<PersonId>();
    expect(said(await asked(depsWith(), about, {}, stranger))).toEqual(['card-refused']);
    expect(said(await asked(depsWith(), await filedAs('restricted')))).toEqual(['card-refused']);
    expect(drawn).toEqual([]);
  });
});

describe('without a picture', () => {
  test('asked too often, it says to wait and draws nothing', async () => {
    const deps = depsWith({ tries: { allow: () => false } }, PROCEDURE);
    expect(said(await asked(deps, aboutProcedure(PROCEDURE.id)))).toEqual(['card-too-often']);
    expect(drawn).toEqual([]);
  });

  test('a machine that cannot draw says so, tells the log, and nothing is kept', async () => {
    const told: string[] = [];
    const log = { ...house.deps.log, error: (what: string) => void told.push(what) };
    const cards = { scanBase: null, draw: () => Promise.reject(new Error('no renderer here')) };
    const done = await asked(depsWith({ cards, log }, PROCEDURE), aboutProcedure(PROCEDURE.id));
    expect(said(done)).toEqual(['card-not-drawn']);
    expect([done.media, stored]).toEqual([[], []]);
    expect(told).toEqual(['a card was not drawn']);
  });
});
