// Timers of complaints: rows are the truth, the queue only rings those due within the hour.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { TIMER_KINDS } from '../../domain/complaint/timers.ts';
import type { CommuneId, ComplaintId, TimerId } from '../../domain/ids.ts';
import { moment, uuidOf } from './columns.ts';

export const TIMER_STATUSES = ['armed', 'rung', 'hushed'] as const;

export const timers = pgTable(
  'timers',
  {
    id: uuidOf<TimerId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    complaintId: uuidOf<ComplaintId>('complaint_id').notNull(),
    kind: text('kind', { enum: TIMER_KINDS }).notNull(),
    number: integer('number').notNull(),
    /** Business time. */
    dueAt: moment('due_at').notNull(),
    status: text('status', { enum: TIMER_STATUSES }).notNull().default('armed'),
    endedAt: moment('ended_at'),
  },
  (t) => [
    uniqueIndex('timers_armed').on(t.complaintId, t.kind, t.number).where(sql`status = 'armed'`),
    index('timers_due').on(t.dueAt).where(sql`status = 'armed'`),
  ],
);
