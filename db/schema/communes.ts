// Communes, their posts, officers, hamlets, categories, terms and rest days: what `commune import` writes.
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { RestRow, Season, Term, WorkingHours } from '../../domain/calendar.ts';
import {
  type Category,
  type LetterDuties,
  POST_REPORTS,
  PUBLICATIONS,
  type TermRow,
} from '../../domain/commune.ts';
import type { CourtesyProfile } from '../../domain/courtesy/profile.ts';
import {
  type CategoryId,
  type CommuneId,
  type HamletId,
  id,
  type OfficerId,
  type PersonId,
  type PostCode,
} from '../../domain/ids.ts';
import { NOTICE_HOURS } from '../../domain/person.ts';
import { moment, sealed, uuidOf } from './columns.ts';

/** A `Term` in one word. */
export type TermText = `${number}${Term['unit']}`;

export const communes = pgTable('communes', {
  id: uuidOf<CommuneId>('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  province: text('province').notNull(),
  phone: text('phone').notNull(),
  address: text('address').notNull(),
  hours: jsonb('hours').$type<WorkingHours>().notNull(),
  seasons: jsonb('seasons').$type<readonly Season[]>().notNull().default([]),
  /** What a commune that was there before this column did. */
  letters: jsonb('letters')
    .$type<LetterDuties>()
    .notNull()
    .default({ offices: [id('CVP'), id('GD_HCC')], signers: { late_dossier: id('GD_HCC') } }),
  courtesy: jsonb('courtesy').$type<CourtesyProfile>().notNull().default([]),
  /** Raised by every import and every officer who links a chat; processes reload what they hold when it moves. */
  version: integer('version').notNull().default(1),
  /** Invented for the playground. */
  demo: boolean('demo').notNull().default(false),
  /** Rest days as they were before they last changed, while open promises are still to be counted anew; else null. */
  restDaysBefore: jsonb('rest_days_before').$type<readonly RestRow[]>(),
  /** Business time of that change: promises made later have been counted by the new ones. */
  restDaysChangedAt: moment('rest_days_changed_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const posts = pgTable(
  'posts',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    code: text('code').$type<PostCode>().notNull(),
    title: text('title').notNull(),
    unit: text('unit'),
    deputyInCharge: text('deputy_in_charge').$type<PostCode>(),
    headOfUnit: text('head_of_unit').$type<PostCode>(),
    cleared: boolean('cleared').notNull().default(false),
    decides: jsonb('decides').$type<readonly string[]>().notNull().default([]),
    decidesNot: jsonb('decides_not').$type<readonly string[]>().notNull().default([]),
    reports: text('reports', { enum: POST_REPORTS }),
    keepsContent: boolean('keeps_content').notNull().default(false),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.code] })],
);

export const officers = pgTable(
  'officers',
  {
    id: uuidOf<OfficerId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    /** Stable name in the commune's file; importing again finds the officer by it. */
    key: text('key').notNull(),
    name: text('name').notNull(),
    phone: sealed('phone'),
    personId: uuidOf<PersonId>('person_id'),
    removedAt: moment('removed_at'),
    noticeHours: text('notice_hours', { enum: NOTICE_HOURS }).notNull().default('day'),
  },
  (t) => [unique('officers_key').on(t.communeId, t.key)],
);

export const holdings = pgTable(
  'holdings',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    post: text('post').$type<PostCode>().notNull(),
    officerId: uuidOf<OfficerId>('officer_id').notNull(),
    from: moment('from').notNull().defaultNow(),
    to: moment('to'),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.post, t.officerId, t.from] })],
);

export const ABSENCE_ORIGINS = ['file', 'chat'] as const;

export const absences = pgTable(
  'absences',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    officerId: uuidOf<OfficerId>('officer_id').notNull(),
    from: moment('from').notNull(),
    to: moment('to').notNull(),
    deputyId: uuidOf<OfficerId>('deputy_id'),
    /** Who has said so: the commune's file, or the officer in the chat, whose word no import takes away. */
    origin: text('origin', { enum: ABSENCE_ORIGINS }).notNull().default('file'),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.officerId, t.from] })],
);

/** Officers on duty, in order of being asked. */
export const duty = pgTable(
  'duty',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    officerId: uuidOf<OfficerId>('officer_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.officerId] })],
);

export const hamlets = pgTable(
  'hamlets',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').$type<HamletId>().notNull(),
    name: text('name').notNull(),
    far: boolean('far').notNull().default(false),
    position: integer('position').notNull(),
    /** Hamlets are rearranged: rows stay, their time ends. */
    endedAt: moment('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

export const categories = pgTable(
  'categories',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').$type<CategoryId>().notNull(),
    name: text('name').notNull(),
    post: text('post').$type<PostCode>().notNull(),
    escalation: jsonb('escalation').$type<readonly PostCode[]>().notNull(),
    urgency: text('urgency').$type<Category['urgency']>().notNull(),
    visibility: text('visibility').$type<Category['visibility']>().notNull(),
    publication: text('publication', { enum: PUBLICATIONS }).notNull().default('counts'),
    profile: text('profile').$type<Category['profile']>().notNull(),
    kinds: jsonb('kinds').$type<Category['kinds']>().notNull(),
    synonyms: jsonb('synonyms').$type<readonly string[]>().notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

/** Answers a commune has written beforehand, for officers to fill in. */
export const answerTemplates = pgTable(
  'answer_templates',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    id: text('id').notNull(),
    title: text('title').notNull(),
    /** Null: for every field. */
    category: text('category').$type<CategoryId>(),
    text: text('text').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.id] })],
);

/** Terms of the clock as dated rows (DESIGN §3 Law). */
export const terms = pgTable(
  'terms',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    profile: text('profile').$type<TermRow['profile']>().notNull(),
    /** As people write it: `5wd`, `30d`, `8wh`. */
    term: text('term').$type<TermText>().notNull(),
    from: date('from', { mode: 'string' }).notNull(),
    to: date('to', { mode: 'string' }),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.profile, t.from] })],
);

export const REST_DAY_ORIGINS = ['file', 'notice'] as const;

export const restDays = pgTable(
  'rest_days',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    date: date('date', { mode: 'string' }).notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<RestRow['kind']>().notNull(),
    status: text('status').$type<RestRow['status']>().notNull(),
    source: text('source').notNull(),
    /** The commune's file and the seed beneath it, or an official notice loaded later, which no import takes away. */
    origin: text('origin', { enum: REST_DAY_ORIGINS }).notNull().default('file'),
  },
  (t) => [primaryKey({ columns: [t.communeId, t.date] })],
);
