// Complaints: the state row and the append-only events it folds from.
import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { KINDS, STATUSES, URGENCIES, VISIBILITIES } from '../../domain/complaint/complaint.ts';
import type {
  CategoryId,
  CommuneId,
  ComplaintId,
  HamletId,
  OfficerId,
  PersonId,
  PostCode,
} from '../../domain/ids.ts';
import { moment, sealed, uuidOf } from './columns.ts';

/** `OPEN_STATUSES` of the domain, as the partial indexes hold them. */
const IS_OPEN = sql`status in ('received', 'assigned', 'accepted', 'waiting', 'answered', 'handed_over')`;

export const complaints = pgTable(
  'complaints',
  {
    /** The id of the flow run that filed it: one run files at most one (FAULTS I3). */
    id: uuidOf<ComplaintId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    code: text('code').notNull(),
    version: integer('version').notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    category: text('category').$type<CategoryId>().notNull(),
    hamlet: text('hamlet').$type<HamletId>(),
    urgency: text('urgency', { enum: URGENCIES }).notNull(),
    visibility: text('visibility', { enum: VISIBILITIES }).notNull(),
    ownerPost: text('owner_post').$type<PostCode>().notNull(),
    ownerOfficer: uuidOf<OfficerId>('owner_officer').notNull(),
    citizenId: uuidOf<PersonId>('citizen_id').notNull(),
    filedAt: moment('filed_at').notNull(),
    dueAt: moment('due_at').notNull(),
    dueDay: date('due_day', { mode: 'string' }).notNull(),
    /** The whole `Complaint` as JSON. */
    state: sealed('state').notNull(),
  },
  (t) => [
    unique('complaints_code').on(t.communeId, t.code),
    index('complaints_owner').on(t.communeId, t.ownerOfficer, t.dueAt).where(IS_OPEN),
    index('complaints_field').on(t.communeId, t.category, t.filedAt).where(IS_OPEN),
    index('complaints_citizen').on(t.communeId, t.citizenId, t.filedAt),
  ],
);

export const events = pgTable(
  'events',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    complaintId: uuidOf<ComplaintId>('complaint_id').notNull(),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    kind: text('kind').notNull(),
    /** `Recorded` as JSON: actor and event. */
    body: sealed('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.complaintId, t.number] })],
);

/** Who has joined somebody's complaint: how they find it among their own. */
export const followings = pgTable(
  'followings',
  {
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    complaintId: uuidOf<ComplaintId>('complaint_id').notNull(),
    personId: uuidOf<PersonId>('person_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.complaintId, t.personId] }),
    index('followings_person').on(t.communeId, t.personId),
  ],
);
