// The hold: while its row is there, nothing leaves for a platform (FAULTS F18).
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Why nothing leaves: a backup was restored, or an operator wants it so. */
export const HOLD_REASONS = ['restored', 'asked'] as const;

export const hold = pgTable('hold', {
  id: integer('id').primaryKey().default(1),
  reason: text('reason', { enum: HOLD_REASONS }).notNull(),
  /** Machine time. */
  since: moment('since').notNull(),
});
