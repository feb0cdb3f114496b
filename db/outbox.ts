// Outbox: each part of each message on its way, claimed before it is sent, marked after.
import type { ChannelAccount, Part } from '../domain/channel.ts';
import type { Moment } from '../domain/clock.ts';
import type {
  ChannelAccountId,
  CommuneId,
  ComplaintId,
  ConversationId,
  OfficerId,
  OutboxId,
  PersonId,
} from '../domain/ids.ts';
import type { Purpose } from '../domain/message.ts';
import { type Statement, statement } from './hot.ts';
import { byteList, momentList, textList, wordList } from './lists.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A part to be sent. `conversation` null: its reader has no address, it is unsendable from the start. */
export type OutboxRow = {
  readonly id: OutboxId;
  readonly commune: CommuneId;
  readonly conversation: ConversationId | null;
  readonly person: PersonId | null;
  readonly officer: OfficerId | null;
  readonly purpose: Purpose;
  readonly complaint: ComplaintId | null;
  readonly notice: string | null;
  readonly part: Part;
  /** Business time before which it stays quiet. */
  readonly notBefore: Moment | null;
  readonly deadline: Moment;
  /** Business time of the turn; parts of one message share it. */
  readonly createdAt: Moment;
  /** May leave with this very transaction, unless something of its conversation is still on its way. */
  readonly mayLeave: boolean;
};

/** Who claims, the machine's time, business time, and until when the claim holds. */
export type ClaimWish = {
  readonly owner: string;
  readonly now: Moment;
  readonly business: Moment;
  readonly until: Moment;
  /** Channels whose messages do not leave the house: no hold keeps them back. */
  readonly inHouse: readonly string[];
};

/** A row in this process's hands, its attempt written: to be sent now. */
export type Claimed = {
  readonly id: OutboxId;
  readonly commune: CommuneId;
  readonly conversation: ConversationId;
  readonly complaint: ComplaintId | null;
  readonly notice: string | null;
  readonly purpose: Purpose;
  readonly part: Part;
  /** Its form was refused: it leaves in words alone. */
  readonly isPlain: boolean;
  readonly deadline: Moment;
  /** Counted tries that ended before. */
  readonly tries: number;
  /** Number of the attempt that has just been written. */
  readonly attempt: number;
  readonly account: ChannelAccount;
  readonly to: string;
  readonly claimedUntil: Moment;
};

type AddressColumns = {
  external: Buffer;
  account_id: ChannelAccountId;
  channel: string;
  account_external: string;
};

type ClaimedColumns = AddressColumns & {
  id: OutboxId;
  commune_id: CommuneId;
  conversation_id: ConversationId;
  complaint_id: ComplaintId | null;
  notice: string | null;
  purpose: Purpose;
  plain: boolean;
  deadline: Date;
  tries: number;
  attempt: number;
  claimed_until: Date;
};

/** Where a row goes: `c` its conversation, `a` the account of that. */
const ADDRESS = 'c.external, a.id as account_id, a.channel, a.external as account_external';
const CLAIMED = `o.id, o.commune_id, o.conversation_id, o.complaint_id, o.notice, o.purpose, o.plain, o.deadline, o.tries,
  o.claimed_until, ${ADDRESS}`;
/** On its way, and in the way of what comes after it: what keeps quiet for the night holds nothing up. */
const PENDING = `o.status = 'sending' or (o.status = 'waiting' and (o.not_before is null or o.not_before <= $3))`;

/** Whether a hold lets the conversation's messages go; its channels in the house are the parameter named. */
const goes = (conversation: string, inHouse: string) =>
  `(not exists (select from hold) or exists (
     select from conversations h join channel_accounts i on i.id = h.channel_account_id
     where h.id = ${conversation} and i.channel = any(${inHouse}::text[])))`;

/**
 * Puts rows in, in order. Those that may leave, and have nothing of their conversation before them, are
 * claimed with their first attempt in the same statement and come back to be sent.
 */
export function put(
  sealer: Sealer,
  rows: readonly OutboxRow[],
  wish: ClaimWish,
): Statement<readonly Claimed[]> {
  return statement(
    'outbox_put',
    `with placed as materialized (
       select r.*, r.may_leave and ${goes('r.conversation_id', '$18')} and (
         select true from outbox o where o.conversation_id = r.conversation_id and (${PENDING}) order by o.seq limit 1
       ) is null as leaves
       from unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::text[], $11::uuid[], $12::text[], $13::bytea[],
         $14::timestamptz[], $15::timestamptz[], $16::timestamptz[], $17::boolean[])
         with ordinality as r(id, commune_id, conversation_id, person_id, officer_id, purpose, complaint_id, notice, part,
           not_before, deadline, created_at, may_leave, n)
     ), o as (
       insert into outbox (id, commune_id, conversation_id, person_id, officer_id, purpose, complaint_id, notice, part, not_before,
         deadline, created_at, next_try_at, status, reason, claimed_by, claimed_until)
       select p.id, p.commune_id, p.conversation_id, p.person_id, p.officer_id, p.purpose, p.complaint_id, p.notice, p.part, p.not_before,
         p.deadline, p.created_at, $2,
         case when p.conversation_id is null then 'unsendable' when p.leaves then 'sending' else 'waiting' end,
         case when p.conversation_id is null then 'no_address' end,
         case when p.leaves then $1 end, case when p.leaves then $4::timestamptz end
       from placed p order by p.n
       returning *
     ), attempted as (
       insert into attempts (commune_id, outbox_id, number, by, started_at)
       select o.commune_id, o.id, 1, $1, $2 from o where o.status = 'sending'
     )
     select o.id, ${ADDRESS}
     from o join conversations c on c.id = o.conversation_id join channel_accounts a on a.id = c.channel_account_id
     where o.status = 'sending'`,
    [
      wish.owner,
      new Date(wish.now),
      new Date(wish.business),
      new Date(wish.until),
      wordList(rows.map((row) => row.id)),
      wordList(rows.map((row) => row.commune)),
      wordList(rows.map((row) => row.conversation)),
      wordList(rows.map((row) => row.person)),
      wordList(rows.map((row) => row.officer)),
      wordList(rows.map((row) => row.purpose)),
      wordList(rows.map((row) => row.complaint)),
      wordList(rows.map((row) => row.notice)),
      byteList(rows.map((row) => sealer.seal(boundTo('outbox', 'part', row.id), JSON.stringify(row.part)))),
      momentList(rows.map((row) => row.notBefore)),
      momentList(rows.map((row) => row.deadline)),
      momentList(rows.map((row) => row.createdAt)),
      rows.map((row) => row.mayLeave),
      wish.inHouse,
    ],
    (left: readonly (AddressColumns & { id: OutboxId })[]) => {
      const leaving = new Map(left.map((row) => [row.id, row]));
      return rows.flatMap((row) => {
        const address = leaving.get(row.id);
        return address === undefined || row.conversation === null
          ? []
          : [leavingAs(sealer, { ...row, conversation: row.conversation }, address, wish)];
      });
    },
  );
}

/** Claims the first row of each conversation, if it may be tried now; a head that waits holds up what follows it. */
export function claimHeads(
  sealer: Sealer,
  conversations: readonly ConversationId[],
  wish: ClaimWish,
): Statement<readonly Claimed[]> {
  return statement(
    'outbox_claim_heads',
    `with heads as (
       select distinct on (o.conversation_id) o.id, o.status, o.next_try_at from outbox o
       where o.conversation_id = any($5::uuid[]) and o.status in ('waiting', 'sending') and (${PENDING})
       order by o.conversation_id, o.seq
     ), o as (
       update outbox o set status = 'sending', claimed_by = $1, claimed_until = $4
       from heads h where o.id = h.id and h.status = 'waiting' and o.status = 'waiting' and o.next_try_at <= $2
         and ${goes('o.conversation_id', '$6')}
       returning o.*
     ), attempted as (
       insert into attempts (commune_id, outbox_id, number, by, started_at)
       select o.commune_id, o.id, 1 + (select count(*) from attempts t where t.outbox_id = o.id), $1, $2 from o
       returning outbox_id, number
     )
     select ${CLAIMED}, o.part, t.number as attempt
     from o join attempted t on t.outbox_id = o.id
     join conversations c on c.id = o.conversation_id join channel_accounts a on a.id = c.channel_account_id`,
    [
      wish.owner,
      new Date(wish.now),
      new Date(wish.business),
      new Date(wish.until),
      conversations,
      wish.inHouse,
    ],
    (rows: readonly (ClaimedColumns & { part: Buffer })[]) =>
      rows.map((row) => claimedOf(sealer, row, partOf(sealer, row))),
  );
}

function partOf(sealer: Sealer, row: { readonly id: OutboxId; readonly part: Buffer }): Part {
  // `as`: only `put` writes this column, from a Part; the seal proves that nobody else has.
  return JSON.parse(sealer.open(boundTo('outbox', 'part', row.id), row.part)) as Part;
}

/** A row that leaves as it is put in: only where it goes had to be asked. */
function leavingAs(
  sealer: Sealer,
  row: OutboxRow & { readonly conversation: ConversationId },
  address: AddressColumns,
  wish: ClaimWish,
): Claimed {
  const { id, commune, conversation, complaint, notice, purpose, part, deadline } = row;
  return {
    ...{ id, commune, conversation, complaint, notice, purpose, part, deadline },
    ...{ isPlain: false, tries: 0, attempt: 1, claimedUntil: wish.until },
    ...addressedTo(sealer, { id: conversation, commune }, address),
  };
}

function claimedOf(sealer: Sealer, row: ClaimedColumns, part: Part): Claimed {
  return {
    id: row.id,
    commune: row.commune_id,
    conversation: row.conversation_id,
    complaint: row.complaint_id,
    notice: row.notice,
    purpose: row.purpose,
    part,
    isPlain: row.plain,
    deadline: row.deadline.getTime(),
    tries: row.tries,
    attempt: row.attempt,
    claimedUntil: row.claimed_until.getTime(),
    ...addressedTo(sealer, { id: row.conversation_id, commune: row.commune_id }, row),
  };
}

function addressedTo(
  sealer: Sealer,
  conversation: { readonly id: ConversationId; readonly commune: CommuneId },
  { external, account_id, channel, account_external }: AddressColumns,
): Pick<Claimed, 'account' | 'to'> {
  return {
    account: { id: account_id, commune: conversation.commune, channel, external: account_external },
    to: sealer.kept.open(boundTo('conversations', 'external', conversation.id), external),
  };
}

/** What became of one attempt, as it is written down. */
export type Mark = {
  readonly id: OutboxId;
  readonly commune: CommuneId;
  readonly conversation: ConversationId;
  readonly attempt: number;
  readonly status: 'sent' | 'waiting' | 'failed' | 'unsendable' | 'uncertain';
  readonly reason: string | null;
  readonly countsAsTry: boolean;
  readonly nextTryAt: Moment | null;
  /** From now on in words alone. */
  readonly plain: boolean;
  readonly platformId: string | null;
  /** The address proved closed. */
  readonly closesAddress: boolean;
  /** Try the person's next address, if there is one; else the status stands. */
  readonly movesOn: boolean;
  /** Machine time. */
  readonly endedAt: Moment;
  /** Business time. */
  readonly sentAt: Moment | null;
};

/**
 * Marks rows of this process. Late proof that a row was sent also ends a row that a sweeper has called
 * uncertain; any other late word of a process that lost its claim changes nothing but the attempt.
 */
export function mark(marks: readonly Mark[], owner: string): Statement<void> {
  return statement(
    'outbox_mark',
    `with r as (
       select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[], $7::timestamptz[], $8::text[], $9::timestamptz[], $10::timestamptz[],
         $11::boolean[]) as r(id, attempt, status, reason, counted, next_try_at, platform_id, ended_at, sent_at, plain)
     ), ended as (
       update attempts t set ended_at = r.ended_at, outcome = r.status, reason = r.reason
       from r where t.outbox_id = r.id and t.number = r.attempt
     )
     update outbox o set status = r.status, reason = r.reason, tries = o.tries + r.counted,
       next_try_at = coalesce(r.next_try_at, o.next_try_at), platform_id = coalesce(r.platform_id, o.platform_id),
       sent_at = r.sent_at, plain = o.plain or r.plain, claimed_by = null, claimed_until = null
     from r where o.id = r.id
       and ((o.status = 'sending' and o.claimed_by = $1) or (o.status = 'uncertain' and r.status = 'sent'))`,
    [
      owner,
      wordList(marks.map((one) => one.id)),
      marks.map((one) => one.attempt),
      wordList(marks.map((one) => one.status)),
      textList(marks.map((one) => one.reason)),
      marks.map((one) => (one.countsAsTry ? 1 : 0)),
      momentList(marks.map((one) => one.nextTryAt)),
      textList(marks.map((one) => one.platformId)),
      momentList(marks.map((one) => one.endedAt)),
      momentList(marks.map((one) => one.sentAt)),
      marks.map((one) => one.plain),
    ],
    () => undefined,
  );
}
