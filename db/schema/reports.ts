// Monthly reports: each as it was made, so that it says the same for ever; figures only, already fit to be shown.
import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { CommuneId } from '../../domain/ids.ts';
import type { Month } from '../../domain/reports/month.ts';
import type { Report } from '../../domain/reports/report.ts';
import { moment, uuidOf } from './columns.ts';

export const reports = pgTable(
  'reports',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    month: text('month').$type<Month>().notNull(),
    body: jsonb('body').$type<Report>().notNull(),
    /** Business time. */
    madeAt: moment('made_at').notNull(),
    /** When it was put before the chairman by itself. */
    toldAt: moment('told_at'),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.month] })],
);
