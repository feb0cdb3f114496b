// Conversations: a person's address at a channel account, the talk there, and who may move it on.
import { bigint, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { ChannelAccountId, CommuneId, ConversationId, PersonId } from '../../domain/ids.ts';
import { blindIndex, moment, sealed, uuidOf } from './columns.ts';

export const conversations = pgTable(
  'conversations',
  {
    id: uuidOf<ConversationId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    channelAccountId: uuidOf<ChannelAccountId>('channel_account_id').notNull(),
    /** The person's id at the account: found by hash, read by seal. */
    externalHash: blindIndex('external_hash').notNull(),
    external: sealed('external').notNull(),
    personId: uuidOf<PersonId>('person_id').notNull(),
    /** `closed`: blocked, left or gone; opened again by the next message heard. */
    reach: text('reach', { enum: ['open', 'closed'] })
      .notNull()
      .default('open'),
    lastHeardAt: moment('last_heard_at').notNull(),
    talk: sealed('talk'),
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
    /** Raised each time the lease changes hands; a commit with an older number is refused (FAULTS F03). */
    fence: integer('fence').notNull().default(0),
    turns: bigint('turns', { mode: 'number' }).notNull().default(0),
  },
  (t) => [
    unique('conversations_external').on(t.communeId, t.channelAccountId, t.externalHash),
    index('conversations_person').on(t.personId),
  ],
);
