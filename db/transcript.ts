// Transcripts: what a conversation has said and been told, in the order it happened; read by the playground.
import { sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, ConversationId, InboxId, OutboxId } from '../domain/ids.ts';
import type { HeardContent, OutMessage } from '../domain/message.ts';
import type { Tx } from './client.ts';
import { boundTo } from './seal.ts';

/** A page shows at most this many of the newest entries. */
const NEWEST = 200;

/** One entry; `at` is business time where there was one, so that a pushed clock shows. */
export type Entry =
  | { readonly kind: 'heard'; readonly id: InboxId; readonly at: Date; readonly content: HeardContent }
  | { readonly kind: 'told'; readonly id: OutboxId; readonly at: Date; readonly message: OutMessage };

type Row = { kind: 'heard' | 'told'; id: string; at: Date; body: Buffer };

/** The newest entries of a conversation, oldest first: what was heard, and what has been sent. */
export async function transcriptOf(
  tx: Tx,
  commune: CommuneId,
  conversation: ConversationId,
): Promise<readonly Entry[]> {
  const { rows } = await tx.sql.execute<Row>(sql`
    select * from (
      select 'heard' as kind, id::text, heard_at as at, content as body, heard_at as placed, seq
      from inbox where commune_id = ${commune} and conversation_id = ${conversation} and status <> 'ignored'
      union all
      select 'told', id::text, created_at, part, coalesce(sent_at, created_at), seq
      from outbox where commune_id = ${commune} and conversation_id = ${conversation} and status = 'sent'
      order by placed desc, kind desc, seq desc limit ${NEWEST}
    ) newest order by placed, kind, seq`);
  return rows.map((row) => entryOf(tx, row));
}

/** What is not on the screen yet. */
export type Pending = {
  /** Something said has not been answered, or something is on its way. */
  readonly isBusy: boolean;
  /** Business time until which something is held back through the night; null when nothing is. */
  readonly heldUntil: Moment | null;
};

/** What is still to come of what has been said and told so far. */
export async function pendingOf(
  tx: Tx,
  commune: CommuneId,
  conversation: ConversationId,
  now: Moment,
): Promise<Pending> {
  const { rows } = await tx.sql.execute<{ busy: boolean; held: Date | null }>(sql`
    select
      exists (
        select from inbox
        where commune_id = ${commune} and conversation_id = ${conversation} and status = 'waiting'
      ) or coalesce(bool_or(not_before is null or not_before <= ${new Date(now)}), false) as busy,
      min(not_before) filter (where not_before > ${new Date(now)}) as held
    from outbox
    where commune_id = ${commune} and conversation_id = ${conversation} and status in ('waiting', 'sending')`);
  const [row] = rows;
  return {
    isBusy: row?.busy ?? false,
    heldUntil: row?.held ? new Date(row.held).getTime() : null,
  };
}

function entryOf(tx: Tx, row: Row): Entry {
  const at = new Date(row.at);
  if (row.kind === 'heard') {
    const text = tx.seal.open(boundTo('inbox', 'content', row.id), row.body);
    // `as`: only receiving writes this column, from HeardContent; the seal proves that nobody else has.
    return { kind: 'heard', id: row.id as InboxId, at, content: JSON.parse(text) as HeardContent };
  }
  const text = tx.seal.open(boundTo('outbox', 'part', row.id), row.body);
  // `as`: only the commit writes this column, from OutMessage; the seal proves that nobody else has.
  return { kind: 'told', id: row.id as OutboxId, at, message: JSON.parse(text) as OutMessage };
}
