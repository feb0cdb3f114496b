// Dossiers of the counter, as a clerk's file says where they stand; names, codes and phones sealed.
import { date, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { DOSSIER_STATES } from '../../domain/dossier/dossier.ts';
import type { CommuneId, DossierId } from '../../domain/ids.ts';
import { blindIndex, sealed, uuidOf } from './columns.ts';

export const dossiers = pgTable(
  'dossiers',
  {
    id: uuidOf<DossierId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    codeHash: blindIndex('code_hash').notNull(),
    code: sealed('code').notNull(),
    matter: sealed('matter').notNull(),
    name: sealed('name').notNull(),
    phone: sealed('phone'),
    received: date('received', { mode: 'string' }).notNull(),
    promised: date('promised', { mode: 'string' }).notNull(),
    state: text('state', { enum: DOSSIER_STATES }).notNull(),
    done: date('done', { mode: 'string' }),
  },
  (t) => [unique('dossiers_code').on(t.communeId, t.codeHash)],
);
