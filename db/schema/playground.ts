// The playground's pushed clock: business time follows it, machine time does not.
import { bigint, integer, pgTable } from 'drizzle-orm/pg-core';

export const playgroundClock = pgTable('playground_clock', {
  id: integer('id').primaryKey().default(1),
  offsetMs: bigint('offset_ms', { mode: 'number' }).notNull().default(0),
});
