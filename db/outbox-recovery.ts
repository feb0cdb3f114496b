// Outbox, when all does not go straight: other addresses, rows of dead owners, answers that have all arrived, deeds taken back.
import { sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, ComplaintId, ConversationId, OutboxId } from '../domain/ids.ts';
import type { Purpose } from '../domain/message.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import type { ClaimWish } from './outbox.ts';

/** A conversation and its commune. */
export type Where = { readonly commune: CommuneId; readonly conversation: ConversationId };

function whereOf(
  rows: readonly { commune_id: CommuneId; conversation_id: ConversationId }[],
): readonly Where[] {
  return rows.map((row) => ({ commune: row.commune_id, conversation: row.conversation_id }));
}

/**
 * Moves unsendable rows to the same person's address heard from next most recently, so that no address is
 * asked twice; rows of a person without another address stay as they are. Gives the conversations moved to.
 */
export function moveOn(rows: readonly OutboxId[], now: Moment): Statement<readonly Where[]> {
  return statement(
    'outbox_move_on',
    `update outbox o set conversation_id = n.id, status = 'waiting', reason = null, next_try_at = $2, plain = false
     from conversations f cross join lateral (
       select c.id from conversations c
       where c.commune_id = f.commune_id and c.person_id = f.person_id and c.reach = 'open'
         and (c.last_heard_at, c.id) < (f.last_heard_at, f.id)
       order by c.last_heard_at desc, c.id desc limit 1) n
     where o.id = any($1::uuid[]) and o.status = 'unsendable' and f.id = o.conversation_id
     returning o.commune_id, o.conversation_id`,
    [rows, new Date(now)],
    whereOf,
  );
}

/** A row whose sender died inside the call, now in this process's hands. */
export type Orphan = {
  readonly id: OutboxId;
  readonly commune: CommuneId;
  readonly conversation: ConversationId;
  readonly purpose: Purpose;
  readonly notice: string | null;
  readonly deadline: Moment;
  readonly tries: number;
  readonly attempt: number;
  /** The process that held the claim. */
  readonly sender: string;
};

type OrphanColumns = {
  id: OutboxId;
  commune_id: CommuneId;
  conversation_id: ConversationId;
  purpose: Purpose;
  notice: string | null;
  deadline: Date;
  tries: number;
  attempt: number;
  sender: string;
};

/** Takes rows whose claim has run out while they were being sent. */
export function takeOrphans(rows: readonly OutboxId[], wish: ClaimWish): Statement<readonly Orphan[]> {
  return statement(
    'outbox_orphans',
    `update outbox o set claimed_by = $2, claimed_until = $4
     from (select id, claimed_by as sender from outbox
           where id = any($1::uuid[]) and status = 'sending' and claimed_until <= $3
           order by id for update skip locked) before
     where o.id = before.id
     returning before.sender, o.id, o.commune_id, o.conversation_id, o.purpose, o.notice, o.deadline, o.tries,
       (select max(t.number) from attempts t where t.outbox_id = o.id) as attempt`,
    [rows, wish.owner, new Date(wish.now), new Date(wish.until)],
    (found: readonly OrphanColumns[]) =>
      found.map((row) => ({
        id: row.id,
        commune: row.commune_id,
        conversation: row.conversation_id,
        purpose: row.purpose,
        notice: row.notice,
        deadline: row.deadline.getTime(),
        tries: row.tries,
        attempt: row.attempt,
        sender: row.sender,
      })),
  );
}

/** The conversations of rows. */
export function conversationsOf(rows: readonly OutboxId[]): Statement<readonly Where[]> {
  return statement(
    'outbox_conversations',
    'select distinct commune_id, conversation_id from outbox where id = any($1::uuid[]) and conversation_id is not null',
    [rows],
    whereOf,
  );
}

/** How many other parts of the same notice have not been sent. */
export function partsLeft(row: OutboxId): Statement<number> {
  return statement(
    'outbox_parts_left',
    `select count(*)::int as left from outbox r join outbox o
       on o.commune_id = r.commune_id and o.complaint_id = r.complaint_id and o.notice = r.notice and o.created_at = r.created_at
     where r.id = $1 and o.id <> r.id and o.status <> 'sent'`,
    [row],
    (found: readonly { left: number }[]) => found[0]?.left ?? 0,
  );
}

/** Rows, of all communes, that are due, that no hold keeps back, and that nobody alive has claimed. */
export async function pendingRows(
  tx: Tx,
  at: Pick<ClaimWish, 'now' | 'business' | 'inHouse'> & { readonly most: number },
): Promise<readonly { readonly commune: CommuneId; readonly id: OutboxId }[]> {
  const { rows } = await tx.sql.execute<{ commune_id: CommuneId; id: OutboxId }>(
    sql`select commune_id, id from pending_outbox(${new Date(at.now)}, ${new Date(at.business)}, ${at.most}, ${sql.param(at.inHouse)}::text[])`,
  );
  return rows.map((row) => ({ commune: row.commune_id, id: row.id }));
}

/** What was to be told of a deed: everything about a complaint that was made at that moment. */
export type Deed = { readonly complaint: ComplaintId; readonly at: Moment };

/** Takes held rows back. Refused whole (`NOT_ALL`) when one of them has begun to leave: the deed stands. */
export function takeBack(deeds: readonly Deed[]): Statement<void> {
  return statement(
    'outbox_take_back',
    `with told as (
       select o.id, o.status from outbox o
       join unnest($1::uuid[], $2::timestamptz[]) as d(complaint_id, at)
         on o.complaint_id = d.complaint_id and o.created_at = d.at and o.not_before > o.created_at
       order by o.id for update of o
     ), left_behind as (
       update outbox o set status = 'taken_back', reason = null from told t
       where o.id = t.id and t.status in ('waiting', 'unsendable') returning 1
     ) ${allOf('left_behind', '(select count(*) from told)')}`,
    [deeds.map((one) => one.complaint), deeds.map((one) => new Date(one.at))],
    () => undefined,
  );
}
