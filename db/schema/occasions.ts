// Occasions: what comes round by the calendar and is done once, whoever gets to it first.
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { CommuneId } from '../../domain/ids.ts';
import { moment, uuidOf } from './columns.ts';

export const occasions = pgTable(
  'occasions',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    /** What and when, e.g. `digest 2026-11-25 <officer>`; never a word of a person. */
    name: text('name').notNull(),
    /** Business time. */
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.name] })],
);
