// Procedures: national content and all of its versions, the same for every commune; and what communes say of their own.
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CommuneId, OfficerId, PersonId, ProcedureId } from '../../domain/ids.ts';
import { INQUIRY_ENDS } from '../../domain/procedures/inquiry.ts';
import { LOST_HOW } from '../../domain/procedures/lost-search.ts';
import type { Overlay } from '../../domain/procedures/overlay.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { moment, sealed, uuidOf } from './columns.ts';

/** Where a procedure came from: the files of the project, or a file that an operator has brought in. */
export const ORIGINS = ['seed', 'import'] as const;

export const procedures = pgTable('procedures', {
  id: text('id').$type<ProcedureId>().primaryKey(),
  body: jsonb('body').$type<Procedure>().notNull(),
  version: integer('version').notNull().default(1),
  origin: text('origin', { enum: ORIGINS }).notNull().default('seed'),
  position: integer('position').notNull(),
  loadedAt: moment('loaded_at').notNull().defaultNow(),
});

/** Every version there ever was, the present one too: what people were told must be known years later. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    id: text('id').$type<ProcedureId>().notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<Procedure>().notNull(),
    since: moment('since').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.id, t.version] })],
);

/** A commune's words about a procedure, only ever added to: the highest version is the one that holds. */
export const overlays = pgTable(
  'overlays',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    procedureId: text('procedure_id').$type<ProcedureId>().notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').$type<Overlay>().notNull(),
    /** Who changed it in chat; null when it came from a file. */
    officerId: uuidOf<OfficerId>('officer_id'),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.procedureId, t.version] })],
);

/** Lists of papers that people were given; kept for as long as they wish, forgotten after a time when they do not. */
export const paperLists = pgTable(
  'paper_lists',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    personId: uuidOf<PersonId>('person_id').notNull(),
    procedureId: text('procedure_id').$type<ProcedureId>().notNull(),
    /** Version of the sheet it was made from. */
    version: text('version').notNull(),
    /** Answers, the papers given, those ticked off, as JSON: they tell of the person. */
    state: sealed('state').notNull(),
    givenAt: moment('given_at').notNull(),
    keptAt: moment('kept_at'),
  },
  (t) => [
    primaryKey({ columns: [t.communeId, t.personId, t.procedureId] }),
    index('paper_lists_procedure').on(t.communeId, t.procedureId, t.version),
  ],
);

/** "They sent me back for a paper that was not on the list." */
export const sentBacks = pgTable(
  'sent_backs',
  {
    /** The id of the flow run that told it: one run tells at most one. */
    id: uuid('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    procedureId: text('procedure_id').$type<ProcedureId>().notNull(),
    personId: uuidOf<PersonId>('person_id').notNull(),
    /** Version of the sheet the person had. */
    version: text('version').notNull(),
    /** Which paper, in words, by voice or photo, as JSON; null while nothing more was said. */
    said: sealed('said'),
    at: moment('at').notNull(),
    closedAt: moment('closed_at'),
    closedBy: uuidOf<OfficerId>('closed_by'),
  },
  (t) => [index('sent_backs_open').on(t.communeId, t.procedureId, t.at)],
);

/** Days of review that have passed and of which somebody has been told: once, however often it is looked. */
export const reviewsDue = pgTable(
  'reviews_due',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    procedureId: text('procedure_id').$type<ProcedureId>().notNull(),
    due: date('due', { mode: 'string' }).notNull(),
    toldAt: moment('told_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.procedureId, t.due] })],
);

/** That somebody asked about a procedure; without a person and without words, kept so that months can be counted. */
export const inquiries = pgTable(
  'inquiries',
  {
    id: uuid('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    end: text('end', { enum: INQUIRY_ENDS }).notNull(),
    procedureId: text('procedure_id').$type<ProcedureId>(),
    at: moment('at').notNull(),
  },
  (t) => [index('inquiries_at').on(t.communeId, t.at)],
);

/** Searches that found nothing of use; without a person, and forgotten when a clerk has dealt with them. */
export const lostSearches = pgTable(
  'lost_searches',
  {
    id: uuid('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    text: sealed('text').notNull(),
    how: text('how', { enum: LOST_HOW }).notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('lost_searches_at').on(t.communeId, t.at)],
);
