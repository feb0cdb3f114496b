// Outbox: each part of each message that is to leave, and every try to send it.
import { sql } from 'drizzle-orm';
import { bigserial, boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  CommuneId,
  ComplaintId,
  ConversationId,
  OfficerId,
  OutboxId,
  PersonId,
} from '../../domain/ids.ts';
import { PURPOSES } from '../../domain/message.ts';
import { moment, sealed, uuidOf } from './columns.ts';

/**
 * The last five are ends. `failed`, `unsendable` and `uncertain` stand on the board with a reason (FAULTS I4);
 * `taken_back` was held and its deed undone before it left.
 */
export const OUTBOX_STATUSES = [
  'waiting',
  'sending',
  'sent',
  'taken_back',
  'failed',
  'unsendable',
  'uncertain',
] as const;

export const outbox = pgTable(
  'outbox',
  {
    id: uuidOf<OutboxId>('id').primaryKey(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    /** Null when its reader has no address yet: unsendable from the start, with a reason. */
    conversationId: uuidOf<ConversationId>('conversation_id'),
    personId: uuidOf<PersonId>('person_id'),
    officerId: uuidOf<OfficerId>('officer_id'),
    purpose: text('purpose', { enum: PURPOSES }).notNull(),
    complaintId: uuidOf<ComplaintId>('complaint_id'),
    /** The notice's kind (`answer`, `assigned` …); null for a reply in a talk. */
    notice: text('notice'),
    /** `Part` as JSON. */
    part: sealed('part').notNull(),
    status: text('status', { enum: OUTBOX_STATUSES }).notNull().default('waiting'),
    reason: text('reason'),
    tries: integer('tries').notNull().default(0),
    /** Business time before which it stays quiet (night). */
    notBefore: moment('not_before'),
    /** Machine time of the next try. */
    nextTryAt: moment('next_try_at').notNull(),
    deadline: moment('deadline').notNull(),
    /** The platform has refused its form: it leaves as plain text from now on. */
    plain: boolean('plain').notNull().default(false),
    claimedBy: text('claimed_by'),
    claimedUntil: moment('claimed_until'),
    platformId: text('platform_id'),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
  },
  (t) => [
    index('outbox_line').on(t.conversationId, t.seq).where(sql`status in ('waiting', 'sending')`),
    index('outbox_pending').on(t.nextTryAt).where(sql`status in ('waiting', 'sending')`),
    index('outbox_complaint').on(t.communeId, t.complaintId).where(sql`complaint_id is not null`),
    index('outbox_conversation').on(t.conversationId, t.seq).where(sql`status = 'sent'`),
  ],
);

/** Written before the call; a row without an end tells that the process died inside the call. */
export const attempts = pgTable(
  'attempts',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    outboxId: uuidOf<OutboxId>('outbox_id').notNull(),
    number: integer('number').notNull(),
    by: text('by').notNull(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
    outcome: text('outcome'),
    reason: text('reason'),
  },
  (t) => [primaryKey({ columns: [t.outboxId, t.number] })],
);
