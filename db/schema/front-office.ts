// The front office: fields and counters of the one-stop shop, receptions of leaders, the table of fees (`commune import`).
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { WorkingHours } from '../../domain/calendar.ts';
import type { Reception } from '../../domain/commune.ts';
import type { CommuneId, CounterId, FieldId, PostCode, ReceptionId } from '../../domain/ids.ts';
import { uuidOf } from './columns.ts';

export const counterFields = pgTable(
  'counter_fields',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').$type<FieldId>().notNull(),
    name: text('name').notNull(),
    groups: jsonb('groups').$type<readonly string[]>().notNull(),
    minutes: integer('minutes').notNull(),
    capacity: integer('capacity').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

export const counters = pgTable(
  'counters',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').$type<CounterId>().notNull(),
    name: text('name').notNull(),
    post: text('post').$type<PostCode>().notNull(),
    serves: jsonb('serves').$type<readonly FieldId[]>().notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

export const receptions = pgTable(
  'receptions',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').$type<ReceptionId>().notNull(),
    post: text('post').$type<PostCode>().notNull(),
    on: jsonb('on').$type<Reception['on']>().notNull(),
    hours: jsonb('hours').$type<WorkingHours>().notNull(),
    place: text('place').notNull(),
    minutes: integer('minutes').notNull(),
    capacity: integer('capacity').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

export const fees = pgTable(
  'fees',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    name: text('name').notNull(),
    amount: text('amount').notNull(),
    source: text('source').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.name] })],
);
