// Inbox: what channels heard, each event once for ever, waiting for its turn.
import { sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, ConversationId, InboxId } from '../domain/ids.ts';
import type { Heard, HeardContent } from '../domain/message.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { textList, wordList } from './lists.ts';
import { boundTo, type Sealer } from './seal.ts';

/** An event that was not there before, in the order it was stored. */
export type StoredRow = {
  readonly inbox: InboxId;
  readonly conversation: ConversationId;
  readonly seq: number;
};

/** A waiting event as a new owner of its conversation finds it. */
export type WaitingRow = StoredRow & { readonly heard: Heard };

type WaitingColumns = {
  id: InboxId;
  conversation_id: ConversationId;
  seq: number;
  event_key: string;
  platform_at: Date;
  content: Buffer;
  external: Buffer;
};

/** Everything that waits in conversations whose lease `owner` holds. */
export function waitingIn(
  sealer: Sealer,
  conversations: readonly ConversationId[],
  owner: string,
): Statement<readonly WaitingRow[]> {
  return statement(
    'inbox_waiting',
    `select i.id, i.conversation_id, i.seq::float8, i.event_key, i.platform_at, i.content, c.external
     from inbox i join conversations c on c.id = i.conversation_id
     where i.conversation_id = any($1::uuid[]) and i.status = 'waiting' and c.lease_owner = $2
     order by i.seq`,
    [conversations, owner],
    (rows: readonly WaitingColumns[]) => rows.map((row) => waitingOf(sealer, row)),
  );
}

function waitingOf(sealer: Sealer, row: WaitingColumns): WaitingRow {
  // `as`: only `storeArrivals` writes this column, from HeardContent; the seal proves that nobody else has.
  const content = JSON.parse(sealer.open(boundTo('inbox', 'content', row.id), row.content)) as HeardContent;
  const from = sealer.kept.open(boundTo('conversations', 'external', row.conversation_id), row.external);
  return {
    inbox: row.id,
    conversation: row.conversation_id,
    seq: row.seq,
    heard: { eventKey: row.event_key, from, at: row.platform_at.getTime(), content },
  };
}

/** How an event's wait ends: its turn was taken, or it failed too often (`error` says where, never what was said). */
export type Settled = {
  readonly inbox: InboxId;
  readonly status: 'done' | 'set_aside';
  readonly error: string | null;
};

/** Ends waits. Fails whole when one has ended before: the same turn was committed already. */
export function settle(settled: readonly Settled[]): Statement<void> {
  return statement(
    'inbox_settle',
    `with ended as (
       update inbox i set status = r.status, error = r.error
       from unnest($1::uuid[], $2::text[], $3::text[]) as r(id, status, error)
       where i.id = r.id and i.status = $5 returning 1
     ) ${allOf('ended', '$4')}`,
    [
      wordList(settled.map((one) => one.inbox)),
      wordList(settled.map((one) => one.status)),
      textList(settled.map((one) => one.error)),
      settled.length,
      // As a parameter: the index over what waits, small as it is, must not be read whole instead of the key.
      'waiting',
    ],
    () => undefined,
  );
}

/** Notes that a turn failed; how often it has failed by now, per event. */
export function noteFailures(
  failures: readonly { readonly inbox: InboxId; readonly error: string }[],
): Statement<ReadonlyMap<InboxId, number>> {
  return statement(
    'inbox_failed',
    `update inbox i set tries = i.tries + 1, error = r.error
     from unnest($1::uuid[], $2::text[]) as r(id, error) where i.id = r.id returning i.id, i.tries`,
    [failures.map((one) => one.inbox), failures.map((one) => one.error)],
    (rows: readonly { id: InboxId; tries: number }[]) => new Map(rows.map((row) => [row.id, row.tries])),
  );
}

/** Conversations, of all communes, in which an event heard before `before` waits while no lease is alive at `now`. */
export async function waitingConversations(
  tx: Tx,
  at: { readonly now: Moment; readonly before: Moment; readonly most: number },
): Promise<readonly { readonly commune: CommuneId; readonly conversation: ConversationId }[]> {
  const { rows } = await tx.sql.execute<{ commune_id: CommuneId; id: ConversationId }>(
    sql`select commune_id, id from waiting_inbox(${new Date(at.now)}, ${new Date(at.before)}, ${at.most})`,
  );
  return rows.map((row) => ({ commune: row.commune_id, conversation: row.id }));
}
