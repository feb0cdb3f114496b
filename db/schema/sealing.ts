// Which key the blind index was written with, so that a start with a lost key is refused.
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const sealing = pgTable('sealing', {
  id: integer('id').primaryKey().default(1),
  indexKey: text('index_key').notNull(),
});
