// Procedures: national content, the same for every commune.
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ProcedureId } from '../../domain/ids.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { moment } from './columns.ts';

export const procedures = pgTable('procedures', {
  id: text('id').$type<ProcedureId>().primaryKey(),
  body: jsonb('body').$type<Procedure>().notNull(),
  position: integer('position').notNull(),
  loadedAt: moment('loaded_at').notNull().defaultNow(),
});
