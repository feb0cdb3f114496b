// Conversations: who may move a talk on, where a person can be reached, and what a talk has come to.
import type { ChannelAccount } from '../domain/channel.ts';
import type { Moment } from '../domain/clock.ts';
import type {
  ChannelAccountId,
  CommuneId,
  ConversationId,
  InboxId,
  OfficerId,
  PersonId,
} from '../domain/ids.ts';
import type { AddressTerm, Language, Mode, Person } from '../domain/person.ts';
import { type Statement, statement } from './hot.ts';
import { openOptional } from './row.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A lease asked for: who asks, the machine's time, and until when. */
export type LeaseWish = { readonly owner: string; readonly now: Moment; readonly until: Moment };

/** A conversation as its owner takes it up; `talk` is JSON text, null when nobody has spoken yet. */
export type TakenLine = {
  readonly conversation: ConversationId;
  readonly commune: CommuneId;
  readonly account: ChannelAccount;
  readonly person: Person;
  readonly talk: string | null;
  readonly fence: number;
  /** False: another process holds the lease and is at work. */
  readonly isOurs: boolean;
};

/** Somebody heard at an account, with the ids they get if they were never heard before. */
export type Caller = {
  readonly conversation: ConversationId;
  readonly person: PersonId;
  readonly commune: CommuneId;
  readonly account: ChannelAccountId;
  readonly external: string;
  readonly externalHash: Buffer;
  readonly heardAt: Moment;
};

/** The blind hash by which a person's id at an account is found. */
export function externalHash(sealer: Sealer, external: string): Buffer {
  return sealer.hash('external', external);
}

/** Makes conversations for callers never heard before; the others stay untouched. */
export function meet(sealer: Sealer, callers: readonly Caller[]): Statement<void> {
  return statement(
    'conversations_meet',
    `insert into conversations (id, commune_id, channel_account_id, external_hash, external, person_id, last_heard_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::uuid[], $7::timestamptz[])
     on conflict (commune_id, channel_account_id, external_hash) do nothing`,
    [
      callers.map((caller) => caller.conversation),
      callers.map((caller) => caller.commune),
      callers.map((caller) => caller.account),
      callers.map((caller) => caller.externalHash),
      callers.map((caller) =>
        sealer.seal(boundTo('conversations', 'external', caller.conversation), caller.external),
      ),
      callers.map((caller) => caller.person),
      callers.map((caller) => new Date(caller.heardAt)),
    ],
    () => undefined,
  );
}

/** Makes the people of conversations that `meet` has just made; a fresh id that lost to an older row is not there. */
export function meetPeople(fresh: readonly ConversationId[], now: Moment): Statement<void> {
  return statement(
    'people_meet',
    `insert into people (id, commune_id, created_at)
     select c.person_id, c.commune_id, $2 from conversations c where c.id = any($1::uuid[])
     on conflict (id) do nothing`,
    [fresh, new Date(now)],
    () => undefined,
  );
}

const FREE = '(c.lease_until is null or c.lease_until <= $3 or c.lease_owner = $2)';
const LEASE = `lease_owner = case when ${FREE} then $2 else c.lease_owner end,
  lease_until = case when ${FREE} then $4 else c.lease_until end,
  fence = c.fence + case when ${FREE} and c.lease_owner is distinct from $2 then 1 else 0 end`;
const LINE = `c.id, c.commune_id, c.fence, c.talk, c.lease_owner = $2 as is_ours, a.id as account_id, a.channel, a.external as account_external,
  p.id as person_id, p.language, p.mode, p.address_term, p.name, p.phone, p.officer_id`;

type LineRow = {
  id: ConversationId;
  commune_id: CommuneId;
  fence: number;
  talk: Buffer | null;
  is_ours: boolean;
  account_id: ChannelAccountId;
  channel: string;
  account_external: string;
  person_id: PersonId;
  language: Language;
  mode: Mode;
  address_term: AddressTerm;
  name: Buffer | null;
  phone: Buffer | null;
  officer_id: OfficerId | null;
};

/**
 * Notes that the senders of inbox rows just stored were heard, and takes their conversations where they are
 * free. Taking rides on the update that hearing needs anyway, so a lease costs nothing of its own.
 */
export function takeHeard(
  sealer: Sealer,
  stored: readonly InboxId[],
  wish: LeaseWish,
): Statement<readonly TakenLine[]> {
  return statement(
    'conversations_take_heard',
    `update conversations c set last_heard_at = greatest(c.last_heard_at, i.at), reach = 'open', ${LEASE}
     from (select conversation_id, max(platform_at) as at from inbox
           where id = any($1::uuid[]) and status = 'waiting' group by conversation_id) i, people p, channel_accounts a
     where c.id = i.conversation_id and p.id = c.person_id and a.id = c.channel_account_id
     returning ${LINE}`,
    [stored, wish.owner, new Date(wish.now), new Date(wish.until)],
    (rows: readonly LineRow[]) => rows.map((row) => lineOf(sealer, row)),
  );
}

/** Takes conversations over whose owner is dead or has nothing to do; the others come back as not ours. */
export function takeOver(
  sealer: Sealer,
  ids: readonly ConversationId[],
  wish: LeaseWish,
): Statement<readonly TakenLine[]> {
  return statement(
    'conversations_take_over',
    `update conversations c set ${LEASE}
     from people p, channel_accounts a
     where c.id = any($1::uuid[]) and p.id = c.person_id and a.id = c.channel_account_id
     returning ${LINE}`,
    [ids, wish.owner, new Date(wish.now), new Date(wish.until)],
    (rows: readonly LineRow[]) => rows.map((row) => lineOf(sealer, row)),
  );
}

function lineOf(sealer: Sealer, row: LineRow): TakenLine {
  return {
    conversation: row.id,
    commune: row.commune_id,
    account: {
      id: row.account_id,
      commune: row.commune_id,
      channel: row.channel,
      external: row.account_external,
    },
    person: {
      id: row.person_id,
      commune: row.commune_id,
      language: row.language,
      mode: row.mode,
      addressTerm: row.address_term,
      name: openOptional(sealer, 'people', 'name', row.person_id, row.name),
      phone: openOptional(sealer, 'people', 'phone', row.person_id, row.phone),
      officer: row.officer_id,
    },
    talk: openOptional(sealer, 'conversations', 'talk', row.id, row.talk),
    fence: row.fence,
    isOurs: row.is_ours,
  };
}

/** A talk as a turn leaves it; `leaseUntil` null gives the conversation back. */
export type Move = {
  readonly conversation: ConversationId;
  readonly fence: number;
  readonly talk: string;
  readonly leaseUntil: Moment | null;
};

/** Writes talks on. Fails whole when one of them has been taken over meanwhile (FAULTS F03). */
export function move(sealer: Sealer, moves: readonly Move[]): Statement<void> {
  return statement(
    'conversations_move',
    `with moved as (
       update conversations c set talk = r.talk, lease_until = r.lease_until, turns = c.turns + 1
       from unnest($1::uuid[], $2::int[], $3::bytea[], $4::timestamptz[]) as r(id, fence, talk, lease_until)
       where c.id = r.id and c.fence = r.fence returning 1
     ) ${allOf('moved', '$5')}`,
    [
      moves.map((one) => one.conversation),
      moves.map((one) => one.fence),
      moves.map((one) => sealer.seal(boundTo('conversations', 'talk', one.conversation), one.talk)),
      moves.map((one) => (one.leaseUntil === null ? null : new Date(one.leaseUntil))),
      moves.length,
    ],
    () => undefined,
  );
}

/**
 * Ends a statement that must have changed `expected` rows, else the division by zero (22012) refuses the
 * whole transaction: nothing is asked in between, so the server itself must say no.
 */
export function allOf(changed: string, expected: string): string {
  return `select 1 / (case when (select count(*) from ${changed}) = ${expected}::int then 1 else 0 end)`;
}

/** SQLSTATE of `allOf`. */
export const NOT_ALL = '22012';

/** Gives back leases nobody needs any more. */
export function giveBack(ids: readonly ConversationId[], owner: string): Statement<void> {
  return statement(
    'conversations_give_back',
    `update conversations set lease_until = null where id = any($1::uuid[]) and lease_owner = $2`,
    [ids, owner],
    () => undefined,
  );
}

/** Opens or closes addresses. */
export function reach(
  changes: readonly { readonly conversation: ConversationId; readonly reach: 'open' | 'closed' }[],
): Statement<void> {
  return statement(
    'conversations_reach',
    `update conversations c set reach = r.reach from unnest($1::uuid[], $2::text[]) as r(id, reach) where c.id = r.id`,
    [changes.map((one) => one.conversation), changes.map((one) => one.reach)],
    () => undefined,
  );
}

/** Where a reader can be told something now, and in which words. */
export type Address = {
  readonly conversation: ConversationId;
  readonly channel: string;
  readonly person: PersonId;
  readonly language: Language;
  readonly addressTerm: AddressTerm;
};

type AddressRow = {
  officer_id: OfficerId | null;
  id: ConversationId;
  channel: string;
  person_id: PersonId;
  language: Language;
  address_term: AddressTerm;
};

/** Addresses of people and officers: of each, the open conversation most recently heard. Who has none is missing. */
export type Addresses = {
  readonly people: ReadonlyMap<PersonId, Address>;
  readonly officers: ReadonlyMap<OfficerId, Address>;
};

/** Finds addresses. An officer is found through the person linked to them. */
export function addressesOf(
  people: readonly PersonId[],
  officers: readonly OfficerId[],
): Statement<Addresses> {
  return statement(
    'conversations_addresses',
    `select distinct on (p.id, o.id) o.id as officer_id, c.id, a.channel, p.id as person_id, p.language, p.address_term
     from people p
     left join officers o on o.person_id = p.id and o.id = any($2::uuid[]) and o.removed_at is null
     join conversations c on c.person_id = p.id and c.commune_id = p.commune_id and c.reach = 'open'
     join channel_accounts a on a.id = c.channel_account_id and a.enabled
     where p.id = any($1::uuid[]) or o.id is not null
     order by p.id, o.id, c.last_heard_at desc, c.id`,
    [people, officers],
    (rows: readonly AddressRow[]) => ({
      people: new Map(rows.map((row) => [row.person_id, addressOf(row)])),
      officers: new Map(
        rows.flatMap((row) => (row.officer_id === null ? [] : [[row.officer_id, addressOf(row)]])),
      ),
    }),
  );
}

function addressOf(row: AddressRow): Address {
  return {
    conversation: row.id,
    channel: row.channel,
    person: row.person_id,
    language: row.language,
    addressTerm: row.address_term,
  };
}

/** Locks conversations in one order for all (FAULTS F13), so that what they are told is put in one row after the other. */
export function lockConversations(ids: readonly ConversationId[]): Statement<void> {
  return statement(
    'conversations_lock',
    'select from conversations where id = any($1::uuid[]) order by id for no key update',
    [ids],
    () => undefined,
  );
}
