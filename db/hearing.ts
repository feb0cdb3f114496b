// Hearing: strangers are met, events stored, and their conversations taken, with one statement for all that is common.
import type { Moment } from '../domain/clock.ts';
import type { ChannelAccountId, CommuneId, ConversationId, InboxId, PersonId } from '../domain/ids.ts';
import type { Heard } from '../domain/message.ts';
import { type Statement, statement } from './hot.ts';
import type { StoredRow } from './inbox.ts';
import { type LeaseWish, LINE, type LineRow, lineOf, TAKE, type TakenLine } from './leases.ts';
import { byteList, momentList, textList, wordList } from './lists.ts';
import { boundTo, type Sealer } from './seal.ts';

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
        sealer.kept.seal(boundTo('conversations', 'external', caller.conversation), caller.external),
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

/** One event as it goes in. `isIgnored`: kept for the record, leads to no turn. */
export type Arrival = {
  readonly inbox: InboxId;
  readonly commune: CommuneId;
  readonly account: ChannelAccountId;
  readonly senderHash: Buffer;
  readonly heard: Heard;
  readonly isIgnored: boolean;
};

/** What was new, in the order it was stored, and the conversations in which something waits now. */
export type Heeded = { readonly stored: readonly StoredRow[]; readonly lines: readonly TakenLine[] };

type HeededRow = LineRow & { inbox_id: InboxId; seq: number };

/**
 * Stores events in the order given, each once for ever (FAULTS F30), and takes the conversations in which
 * something new waits where they are free. Taking rides on the update that hearing needs anyway, so a lease
 * costs nothing of its own. An event whose sender has no conversation refuses the whole transaction: nothing
 * may be acknowledged and not stored.
 */
export function hear(
  sealer: Sealer,
  arrivals: readonly Arrival[],
  heardAt: Moment,
  wish: LeaseWish,
): Statement<Heeded> {
  return statement(
    'inbox_hear',
    `with stored as (
       insert into inbox (id, commune_id, channel_account_id, event_key, conversation_id, platform_at, heard_at, content, status)
       select r.id, r.commune_id, r.account_id, r.event_key, c.id, r.platform_at, $5, r.content, r.status
       from unnest($1::uuid[], $6::uuid[], $7::uuid[], $8::bytea[], $9::text[], $10::timestamptz[], $11::bytea[], $12::text[])
         with ordinality as r(id, commune_id, account_id, sender_hash, event_key, platform_at, content, status, n)
       left join conversations c
         on c.commune_id = r.commune_id and c.channel_account_id = r.account_id and c.external_hash = r.sender_hash
       order by r.n
       on conflict (commune_id, channel_account_id, event_key) do nothing
       returning id, conversation_id, seq, platform_at, status
     ), taken as (
       update conversations c set last_heard_at = greatest(c.last_heard_at, i.at), reach = 'open', ${TAKE}
       from (select conversation_id, max(platform_at) as at from stored where status = 'waiting' group by 1) i,
         people p, channel_accounts a
       where c.id = i.conversation_id and p.id = c.person_id and a.id = c.channel_account_id
       returning ${LINE}
     )
     select s.id as inbox_id, s.seq::float8, t.* from stored s join taken t on t.id = s.conversation_id
     where s.status = 'waiting' order by s.seq`,
    [
      wordList(arrivals.map((one) => one.inbox)),
      wish.owner,
      new Date(wish.now),
      new Date(wish.until),
      new Date(heardAt),
      wordList(arrivals.map((one) => one.commune)),
      wordList(arrivals.map((one) => one.account)),
      byteList(arrivals.map((one) => one.senderHash)),
      textList(arrivals.map((one) => one.heard.eventKey)),
      momentList(arrivals.map((one) => one.heard.at)),
      byteList(
        arrivals.map((one) =>
          sealer.seal(boundTo('inbox', 'content', one.inbox), JSON.stringify(one.heard.content)),
        ),
      ),
      wordList(arrivals.map((one) => (one.isIgnored ? 'ignored' : 'waiting'))),
    ],
    (rows: readonly HeededRow[]) => heededOf(sealer, rows),
  );
}

function heededOf(sealer: Sealer, rows: readonly HeededRow[]): Heeded {
  const byConversation = new Map(rows.map((row) => [row.id, row]));
  return {
    stored: rows.map((row) => ({ inbox: row.inbox_id, conversation: row.id, seq: row.seq })),
    lines: [...byConversation.values()].map((row) => lineOf(sealer, row)),
  };
}
