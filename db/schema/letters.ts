// Letters: the state row, its place in the register, and the append-only events it folds from.
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { CommuneId, ComplaintId, LetterId } from '../../domain/ids.ts';
import { LETTER_KINDS, LETTER_STATUSES } from '../../domain/letters/letter.ts';
import { moment, sealed, uuidOf } from './columns.ts';

export const letters = pgTable(
  'letters',
  {
    id: uuidOf<LetterId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind', { enum: LETTER_KINDS }).notNull(),
    status: text('status', { enum: LETTER_STATUSES }).notNull(),
    /** Place in the register, taken with the signature: from 1 in each year and kind, without gap. */
    year: integer('year'),
    number: integer('number'),
    complaintId: uuidOf<ComplaintId>('complaint_id'),
    draftedAt: moment('drafted_at').notNull(),
    /** The whole `Letter` as JSON. */
    state: sealed('state').notNull(),
  },
  (t) => [
    unique('letters_register').on(t.communeId, t.kind, t.year, t.number),
    check('letters_numbered', sql`(year is null) = (number is null) and number > 0`),
    check('letters_signed_are_numbered', sql`status not in ('signed', 'delivered') or number is not null`),
    index('letters_open').on(t.communeId, t.draftedAt).where(sql`status in ('draft', 'awaiting', 'signed')`),
  ],
);

export const letterEvents = pgTable(
  'letter_events',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    letterId: uuidOf<LetterId>('letter_id').notNull(),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    kind: text('kind').notNull(),
    /** `RecordedLetterEvent` as JSON. */
    body: sealed('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.number] })],
);
