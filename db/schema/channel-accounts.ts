// The commune's accounts at platforms, and their secrets.
import { boolean, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { ChannelAccountId, CommuneId } from '../../domain/ids.ts';
import { moment, sealed, uuidOf } from './columns.ts';

export const channelAccounts = pgTable(
  'channel_accounts',
  {
    id: uuidOf<ChannelAccountId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    channel: text('channel').notNull(),
    /** The platform's id of the account (an OA id, a page id). */
    external: text('external').notNull(),
    enabled: boolean('enabled').notNull().default(true),
    /** App id, secrets, endpoint choice: JSON in the channel's own form. */
    secrets: sealed('secrets'),
    /** The token pair; a generation never goes back (FAULTS I12). */
    tokens: sealed('tokens'),
    tokenGeneration: integer('token_generation').notNull().default(0),
    tokensExpireAt: moment('tokens_expire_at'),
    /** Why an operator must act; null when all is well. */
    trouble: text('trouble'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [unique('channel_accounts_external').on(t.channel, t.external)],
);
