// Inbox: each event of a platform once, in the order it was stored.
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { ChannelAccountId, CommuneId, ConversationId, InboxId } from '../../domain/ids.ts';
import { moment, sealed, uuidOf } from './columns.ts';

/** `set_aside`: failed five times; the person has heard an apology, an operator sees it. */
export const INBOX_STATUSES = ['waiting', 'done', 'ignored', 'set_aside'] as const;

export const inbox = pgTable(
  'inbox',
  {
    id: uuidOf<InboxId>('id').primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    channelAccountId: uuidOf<ChannelAccountId>('channel_account_id').notNull(),
    /** The platform's message id: dedupes for ever (FAULTS F30). */
    eventKey: text('event_key').notNull(),
    conversationId: uuidOf<ConversationId>('conversation_id').notNull(),
    platformAt: moment('platform_at').notNull(),
    heardAt: moment('heard_at').notNull(),
    /** `HeardContent` as JSON. */
    content: sealed('content').notNull(),
    status: text('status', { enum: INBOX_STATUSES }).notNull().default('waiting'),
    tries: integer('tries').notNull().default(0),
    error: text('error'),
  },
  (t) => [
    unique('inbox_event').on(t.communeId, t.channelAccountId, t.eventKey),
    index('inbox_waiting').on(t.conversationId, t.seq).where(sql`status = 'waiting'`),
  ],
);
