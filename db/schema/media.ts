// Media: where each photo, voice and file came from, and whether its bytes are ours yet.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { CommuneId, MediaId } from '../../domain/ids.ts';
import { MEDIA_KINDS } from '../../domain/media.ts';
import { moment, sealed, uuidOf } from './columns.ts';

export const MEDIA_STATUSES = ['waiting', 'stored', 'failed'] as const;

export const media = pgTable(
  'media',
  {
    id: uuidOf<MediaId>('id').primaryKey(),
    communeId: uuidOf<CommuneId>('commune_id').notNull(),
    kind: text('kind', { enum: MEDIA_KINDS }).notNull(),
    /** `MediaSource` as JSON. */
    source: sealed('source').notNull(),
    status: text('status', { enum: MEDIA_STATUSES }).notNull(),
    contentType: text('content_type'),
    bytes: integer('bytes'),
    tries: integer('tries').notNull().default(0),
    nextTryAt: moment('next_try_at').notNull(),
    heardAt: moment('heard_at').notNull(),
    /** Machine time after which bytes and row are deleted; null: kept as long as what it belongs to. */
    keepUntil: moment('keep_until'),
    reason: text('reason'),
  },
  (t) => [
    index('media_waiting').on(t.nextTryAt).where(sql`status = 'waiting'`),
    index('media_expiring').on(t.keepUntil).where(sql`keep_until is not null`),
  ],
);
