// A stolen dump: what people wrote, and how to reach them, is nowhere in it (FAULTS A29).
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookSeats } from '../../db/appointments.ts';
import { connectChannelAccount, saveTokens } from '../../db/channel-accounts.ts';
import { addEvents, insertComplaints } from '../../db/complaints.ts';
import { move } from '../../db/conversations.ts';
import { importDossiers } from '../../db/dossiers.ts';
import { externalHash, hear, meet, meetPeople } from '../../db/hearing.ts';
import { createInvite } from '../../db/invites.ts';
import { noteMedia } from '../../db/media.ts';
import { type OutboxRow, put } from '../../db/outbox.ts';
import { keepLists } from '../../db/paper-lists.ts';
import { people } from '../../db/schema/index.ts';
import { boundTo } from '../../db/seal.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { BookableId } from '../../domain/counter/bookable.ts';
import {
  type AppointmentId,
  type CategoryId,
  type ChannelAccountId,
  type CommuneId,
  type ComplaintId,
  type ConversationId,
  type InboxId,
  id,
  type MediaId,
  type OfficerId,
  type OutboxId,
  type PersonId,
  type PostCode,
  type ProcedureId,
} from '../../domain/ids.ts';
import type { Media } from '../../domain/media.ts';
import type { PaperList } from '../../domain/procedures/paper-list.ts';
import { type FreshDatabase, freshDatabase, queryAsAdmin, TEST_KEY } from '../support/database.ts';
import { importOf, randomIds, storeCommune } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-09T09:00:00+07:00');
/** Stands in everything that must not be read; also as part of a longer text. */
const CANARY = 'chim-hoàng-yến-7391';

let fresh: FreshDatabase;
let inviteCode: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  await writeEverywhere(fresh);
});
afterAll(() => fresh.drop());

async function writeEverywhere({ database }: FreshDatabase): Promise<void> {
  const file = importOf();
  const commune = await storeCommune(database, {
    ...file,
    officers: file.officers.map((officer) => ({ ...officer, phone: CANARY })),
  });
  const [officer] = commune.officers;
  if (officer === undefined) throw new Error('the test commune has officers');
  const told = {
    id: randomIds.next<ChannelAccountId>(),
    commune: commune.id,
    channel: 'paper',
    external: 'oa',
  };
  const [conversation, person] = [randomIds.next<ConversationId>(), randomIds.next<PersonId>()];
  const { sealer } = database;
  await database.within(commune.id, async (tx) => {
    const account = await connectChannelAccount(tx, told, CANARY);
    await saveTokens(tx, commune.id, account.id, { secret: CANARY, generation: 1, expiresAt: null });
    inviteCode = await createInvite(tx, commune.id, {
      id: randomIds.next<PersonId>(),
      officer: officer.id,
      now: NOW,
    });
  });
  const caller = {
    conversation,
    person,
    commune: commune.id,
    account: told.id,
    external: CANARY,
    externalHash: externalHash(sealer, CANARY),
    heardAt: NOW,
  };
  const heard = {
    eventKey: 'e1',
    from: CANARY,
    at: NOW,
    content: { kind: 'text', text: `nhà ${CANARY}` },
  } as const;
  const arrival = { inbox: randomIds.next<InboxId>(), commune: commune.id, account: told.id };
  const complaint = complaintOf(commune.id, person, officer.id);
  await database.hot.transact([commune.id], {
    met: meet(sealer, [caller]),
    people: meetPeople([conversation], NOW),
    heard: hear(sealer, [{ ...arrival, senderHash: caller.externalHash, heard, isIgnored: false }], NOW, {
      owner: 'p',
      now: NOW,
      until: NOW + 1,
    }),
    moved: move(sealer, [
      { conversation, fence: 1, talk: JSON.stringify({ told: CANARY }), leaseUntil: null },
    ]),
    filed: insertComplaints(sealer, [complaint]),
    added: addEvents(sealer, [
      {
        commune: commune.id,
        complaint: complaint.id,
        recorded: {
          number: 1,
          at: NOW,
          actor: { kind: 'citizen', person },
          event: { kind: 'CitizenAsked', by: officer.id, question: CANARY },
        },
      },
    ]),
    noted: noteMedia(sealer, [{ commune: commune.id, media: mediaOf() }], NOW),
    booked: bookSeats(sealer, [
      {
        id: randomIds.next<AppointmentId>(),
        commune: commune.id,
        citizen: person,
        what: id<BookableId>('tiep-dan'),
        at: NOW,
        seat: 1,
        status: 'booked',
        reason: 'to_cao',
        remindAt: null,
        version: 1,
      },
    ]),
    kept: keepLists(sealer, [{ commune: commune.id, person, list: paperListOf() }]),
    put: put(sealer, [outboxOf(commune.id, conversation, person)], {
      owner: 'p',
      now: NOW,
      business: NOW,
      until: NOW + 1,
      inHouse: [],
    }),
  });
  await database.within(commune.id, async (tx) => {
    const day = '2026-11-09';
    const dossier = {
      code: 'H29.12',
      matter: CANARY,
      name: CANARY,
      phone: '0900000123',
      received: day,
    } as const;
    await importDossiers(
      tx,
      commune.id,
      [{ ...dossier, promised: day, state: 'working', done: null }],
      randomIds,
    );
  });
  await database.within(commune.id, (tx) =>
    tx.sql
      .update(people)
      .set({
        name: tx.seal.seal(boundTo('people', 'name', person), CANARY),
        phone: tx.seal.seal(boundTo('people', 'phone', person), CANARY),
        phoneHash: tx.seal.hash('phone', CANARY),
      })
      .where(eq(people.id, person)),
  );
}

function complaintOf(commune: CommuneId, citizen: PersonId, officer: OfficerId): Complaint {
  return {
    id: randomIds.next<ComplaintId>(),
    commune,
    code: '1234567890',
    version: 1,
    kind: 'phan_anh',
    category: id<CategoryId>('duong_sa'),
    urgency: 'ordinary',
    visibility: 'open',
    citizen,
    phone: CANARY,
    hamlet: null,
    place: { latitude: 21.123456, longitude: 103.654321, name: CANARY },
    told: { text: CANARY, voices: [] },
    photos: [],
    filedAt: NOW,
    due: { at: NOW, day: '2026-11-16', projected: false },
    clockFrom: NOW,
    owner: { post: id<PostCode>('TP_KT'), officer },
    rung: 0,
    reminded: [],
    apology: { kind: 'none' },
    breaches: 0,
    forwards: 0,
    reopens: 0,
    supplements: [],
    standing: { status: 'received' },
  };
}

function mediaOf(): Media {
  const source = { kind: 'remote', url: `https://photo.example/${CANARY}`, name: CANARY } as const;
  return {
    id: randomIds.next<MediaId>(),
    kind: 'photo',
    source,
    contentType: null,
    bytes: null,
    heardAt: NOW,
  };
}

function paperListOf(): PaperList {
  return {
    procedure: id<ProcedureId>('khai-sinh'),
    version: '1',
    answers: { ai: CANARY },
    given: { papers: [], fee: CANARY },
    ticked: [CANARY],
    givenAt: NOW,
    keptAt: NOW,
  };
}

function outboxOf(commune: CommuneId, conversation: ConversationId, person: PersonId): OutboxRow {
  return {
    id: randomIds.next<OutboxId>(),
    commune,
    conversation,
    person,
    officer: null,
    purpose: 'reply',
    complaint: null,
    notice: null,
    part: { text: CANARY, choices: [], links: [], media: [], ask: null },
    notBefore: null,
    deadline: NOW,
    createdAt: NOW,
    mayLeave: true,
  };
}

const tableNames = () =>
  queryAsAdmin<{ name: string }>(
    fresh.url,
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );

/** Every row of every table, as text; sealed columns as hex. */
async function dump(): Promise<string> {
  const parts: string[] = [];
  for (const { name } of await tableNames()) {
    const rows = await queryAsAdmin<{ row: string }>(fresh.url, `select t::text as row from "${name}" t`);
    parts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return parts.join('\n');
}

const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex');

/** Columns that other tests write and look for in the clear. */
const PROVED_BESIDE: ReadonlySet<string> = new Set([
  'letters.state', // test/handlers/letters.test.ts
  'letter_events.body',
  'tickets.missing', // test/handlers/counter/day.test.ts
  'sent_backs.said', // test/handlers/catalogue.test.ts
  'lost_searches.text',
]);

test('every sealed column was written by this test, or by one beside', async () => {
  const columns = await queryAsAdmin<{ table: string; column: string }>(
    fresh.url,
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea'`,
  );
  expect(columns.length).toBeGreaterThanOrEqual(15);
  const empty: string[] = [];
  for (const { table, column } of columns) {
    const [row] = await queryAsAdmin<{ filled: number }>(
      fresh.url,
      `select count("${column}")::int as filled from "${table}"`,
    );
    const name = `${table}.${column}`;
    if (row?.filled === 0 && !PROVED_BESIDE.has(name)) empty.push(name);
  }
  expect(empty).toEqual([]);
});

test('the dump holds no canary, neither as text nor as bytes', async () => {
  const text = await dump();
  expect(text).toContain('oa');
  for (const secret of [CANARY, inviteCode, '103.654321']) {
    expect(text.includes(secret), secret).toBe(false);
    expect(text.includes(hex(secret)), secret).toBe(false);
  }
});

test('the key is not in the dump either', async () => {
  const text = await dump();
  expect(text.includes(TEST_KEY) || text.includes(hex(TEST_KEY))).toBe(false);
});
