// A phone of the playground in the database: whose it is, what it shows in which order, what is still to come.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import type { Tx } from '../../db/client.ts';
import { makePhone, phonesOf } from '../../db/phones.ts';
import { inbox, outbox } from '../../db/schema/index.ts';
import { boundTo } from '../../db/seal.ts';
import { pendingOf, transcriptOf } from '../../db/transcript.ts';
import { HOUR, MINUTE, type Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type {
  ChannelAccountId,
  ConversationId,
  InboxId,
  OfficerId,
  OutboxId,
  PersonId,
} from '../../domain/ids.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { randomIds, storeCommune } from '../support/stored-commune.ts';

const NOW = Date.parse('2026-11-25T22:00:00+07:00');

let fresh: FreshDatabase;
let commune: Commune;
const account = randomIds.next<ChannelAccountId>();

beforeAll(async () => {
  fresh = await freshDatabase();
  commune = await storeCommune(fresh.database);
  const wanted = { id: account, commune: commune.id, channel: 'playground', external: 'here' };
  await within((tx) => connectChannelAccount(tx, wanted, null));
});
afterAll(() => fresh.drop());

function within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return fresh.database.within(commune.id, work);
}

async function newPhone(name: string | null, officer: OfficerId | null): Promise<ConversationId> {
  const conversation = randomIds.next<ConversationId>();
  const person = randomIds.next<PersonId>();
  const external = `phone-${conversation}`;
  const at = new Date(NOW);
  await within((tx) =>
    makePhone(tx, { commune: commune.id, account, conversation, person, external, name, officer, at }),
  );
  return conversation;
}

function says(
  conversation: ConversationId,
  text: string,
  at: Moment,
  status: 'waiting' | 'done' | 'ignored',
) {
  const id = randomIds.next<InboxId>();
  return within((tx) =>
    tx.sql.insert(inbox).values({
      id,
      communeId: commune.id,
      channelAccountId: account,
      eventKey: id,
      conversationId: conversation,
      platformAt: new Date(at),
      heardAt: new Date(at),
      content: tx.seal.seal(boundTo('inbox', 'content', id), JSON.stringify({ kind: 'text', text })),
      status,
    }),
  );
}

type Told = {
  readonly at: Moment;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly notBefore?: Moment;
};

function hears(conversation: ConversationId, text: string, { at, status, notBefore }: Told) {
  const id = randomIds.next<OutboxId>();
  const part = { text, choices: [], links: [], media: [], ask: null };
  return within((tx) =>
    tx.sql.insert(outbox).values({
      id,
      communeId: commune.id,
      conversationId: conversation,
      purpose: 'notice',
      part: tx.seal.seal(boundTo('outbox', 'part', id), JSON.stringify(part)),
      status,
      notBefore: notBefore === undefined ? null : new Date(notBefore),
      nextTryAt: new Date(at),
      deadline: new Date(at + HOUR),
      createdAt: new Date(at),
      sentAt: status === 'sent' ? new Date(at) : null,
    }),
  );
}

test('a phone belongs to a citizen by name, or to an officer, who then has this one and no other', async () => {
  const [officer] = commune.officers;
  const citizen = await newPhone('Chị Hoa', null);
  const first = await newPhone(null, officer?.id ?? null);
  const second = await newPhone(null, officer?.id ?? null);
  const phones = await within((tx) => phonesOf(tx, commune.id, account));
  const whose = new Map(phones.map((phone) => [phone.conversation, [phone.name, phone.officer]]));
  expect(whose.get(citizen)).toEqual(['Chị Hoa', null]);
  expect(whose.get(first)).toEqual([null, null]);
  expect(whose.get(second)).toEqual([null, officer?.id]);
});

test('what was said and what has been sent stand in the order of business time; nothing else is shown', async () => {
  const phone = await newPhone(null, null);
  await hears(phone, 'trả lời', { at: NOW + MINUTE, status: 'sent' });
  await says(phone, 'hỏi', NOW, 'done');
  await says(phone, 'đã xem', NOW, 'ignored');
  await hears(phone, 'chưa đi', { at: NOW, status: 'waiting' });
  await hears(phone, 'không tới', { at: NOW, status: 'failed' });
  await says(phone, 'hỏi tiếp', NOW + 2 * MINUTE, 'waiting');
  const shown = await within((tx) => transcriptOf(tx, commune.id, phone));
  const words = shown.map((entry) => (entry.kind === 'told' ? entry.message.text : entry.content));
  expect(words).toEqual([{ kind: 'text', text: 'hỏi' }, 'trả lời', { kind: 'text', text: 'hỏi tiếp' }]);
});

test.each([
  ['nothing is to come', async () => undefined, { isBusy: false, heldUntil: null }],
  ['all is answered', (phone) => says(phone, 'a', NOW, 'done'), { isBusy: false, heldUntil: null }],
  [
    'something is not answered yet',
    (phone) => says(phone, 'a', NOW, 'waiting'),
    { isBusy: true, heldUntil: null },
  ],
  [
    'something is on its way',
    (phone) => hears(phone, 'a', { at: NOW, status: 'waiting' }),
    { isBusy: true, heldUntil: null },
  ],
  [
    'something waits for the morning',
    (phone) => hears(phone, 'a', { at: NOW, status: 'waiting', notBefore: NOW + 8 * HOUR }),
    { isBusy: false, heldUntil: NOW + 8 * HOUR },
  ],
  [
    'the morning has come',
    (phone) => hears(phone, 'a', { at: NOW, status: 'waiting', notBefore: NOW - MINUTE }),
    { isBusy: true, heldUntil: null },
  ],
] as const satisfies readonly (readonly [string, (phone: ConversationId) => Promise<unknown>, object])[])(
  '%s',
  async (_, before, expected) => {
    const phone = await newPhone(null, null);
    await before(phone);
    expect(await within((tx) => pendingOf(tx, commune.id, phone, NOW))).toEqual(expected);
  },
);
