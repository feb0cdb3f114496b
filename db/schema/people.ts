// People, invites and relays.
import { sql } from 'drizzle-orm';
import { index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CommuneId, OfficerId, PersonId } from '../../domain/ids.ts';
import { LANGUAGES, MODES } from '../../domain/person.ts';
import { blindIndex, moment, sealed, uuidOf } from './columns.ts';

export const people = pgTable(
  'people',
  {
    id: uuidOf<PersonId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull().default('vi'),
    mode: text('mode', { enum: MODES }).notNull().default('text'),
    addressTerm: text('address_term'),
    name: sealed('name'),
    phone: sealed('phone'),
    phoneHash: blindIndex('phone_hash'),
    officerId: uuidOf<OfficerId>('officer_id'),
    erasureAskedAt: moment('erasure_asked_at'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [index('people_officer').on(t.communeId, t.officerId).where(sql`officer_id is not null`)],
);

/** A leader's way in: at least 128 bits, once, 24 hours, kept as a hash (FAULTS A04). */
export const invites = pgTable(
  'invites',
  {
    id: uuid('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    officerId: uuidOf<OfficerId>('officer_id').notNull(),
    codeHash: blindIndex('code_hash').notNull(),
    expiresAt: moment('expires_at').notNull(),
    redeemedAt: moment('redeemed_at'),
    redeemedBy: uuidOf<PersonId>('redeemed_by'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [unique('invites_code').on(t.communeId, t.codeHash)],
);

/** An open line between a citizen and the officer on duty; one at a time on either side. */
export const relays = pgTable(
  'relays',
  {
    id: uuid('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    citizenId: uuidOf<PersonId>('citizen_id').notNull(),
    officerId: uuidOf<OfficerId>('officer_id').notNull(),
    openedAt: moment('opened_at').notNull(),
    spokeAt: moment('spoke_at').notNull(),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by', { enum: ['citizen', 'officer', 'clock'] }),
  },
  (t) => [
    uniqueIndex('relays_open_citizen').on(t.communeId, t.citizenId).where(sql`closed_at is null`),
    uniqueIndex('relays_open_officer').on(t.communeId, t.officerId).where(sql`closed_at is null`),
  ],
);
