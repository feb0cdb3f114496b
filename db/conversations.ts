// Conversations: where a person can be reached, and what a talk has come to.
import type { Moment } from '../domain/clock.ts';
import type { ConversationId, OfficerId, PersonId } from '../domain/ids.ts';
import type { AddressTerm, Language } from '../domain/person.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { byteList, momentList, wordList } from './lists.ts';
import { boundTo, type Sealer } from './seal.ts';

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
      wordList(moves.map((one) => one.conversation)),
      moves.map((one) => one.fence),
      byteList(
        moves.map((one) => sealer.kept.seal(boundTo('conversations', 'talk', one.conversation), one.talk)),
      ),
      momentList(moves.map((one) => one.leaseUntil)),
      moves.length,
    ],
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
