// Media: noted with the turn that heard them, their bytes fetched soon after.
import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, MediaId } from '../domain/ids.ts';
import type { Media, MediaKind, MediaSource } from '../domain/media.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { toDate, toMoment } from './row.ts';
import { media } from './schema/index.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A piece of media and how its fetching stands. */
export type KnownMedia = Media & {
  readonly status: 'waiting' | 'stored' | 'failed';
  /** Fetches tried so far. */
  readonly tries: number;
  /** Why it failed, as a code; null while it has not. */
  readonly reason: string | null;
};

export type NewMedia = { readonly commune: CommuneId; readonly media: Media };

/** Notes media; what is still at a platform waits to be fetched from `now` (machine time). One already noted stays as it is. */
export function noteMedia(sealer: Sealer, noted: readonly NewMedia[], now: Moment): Statement<void> {
  const each = <T>(of: (one: Media) => T) => noted.map(({ media: one }) => of(one));
  return statement(
    'media_note',
    `insert into media (id, commune_id, kind, source, status, content_type, bytes, heard_at, keep_until, next_try_at)
     select r.*, $10
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::int[], $8::timestamptz[],
       $9::timestamptz[]) as r(id, commune, kind, source, status, content_type, bytes, heard_at, keep_until)
     on conflict (id) do nothing`,
    [
      each((one) => one.id),
      noted.map((one) => one.commune),
      each((one) => one.kind),
      each((one) => sealer.seal(boundTo('media', 'source', one.id), JSON.stringify(one.source))),
      each((one) => (one.source.kind === 'stored' ? 'stored' : 'waiting')),
      each((one) => one.contentType),
      each((one) => one.bytes),
      each((one) => toDate(one.heardAt)),
      each((one) => (one.keepUntil === undefined ? null : toDate(one.keepUntil))),
      toDate(now),
    ],
    () => undefined,
  );
}

/** Media of the commune by id; unknown ones are missing from the list. */
export async function loadMedia(
  tx: Tx,
  commune: CommuneId,
  ids: readonly MediaId[],
): Promise<readonly KnownMedia[]> {
  if (ids.length === 0) return [];
  const rows = await tx.sql
    .select()
    .from(media)
    .where(and(eq(media.communeId, commune), inArray(media.id, [...ids])));
  return rows.map((row) => knownOf(tx.seal, row));
}

/** Media that may be fetched now (machine time). Called from `anyCommune`. */
export async function waitingMedia(
  tx: Tx,
  now: Moment,
  atMost: number,
): Promise<readonly { readonly commune: CommuneId; readonly id: MediaId }[]> {
  const { rows } = await tx.sql.execute<{ commune: CommuneId; id: MediaId }>(
    sql`select commune_id as commune, id from waiting_media(${toDate(now)}, ${atMost})`,
  );
  return rows;
}

/** Takes one piece for fetching: nobody else does before `until`. Null when it is taken, stored or failed already. */
export async function claimMedia(
  tx: Tx,
  commune: CommuneId,
  id: MediaId,
  now: Moment,
  until: Moment,
): Promise<KnownMedia | null> {
  const [row] = await tx.sql
    .update(media)
    .set({ nextTryAt: toDate(until), tries: sql`${media.tries} + 1` })
    .where(
      and(
        eq(media.communeId, commune),
        eq(media.id, id),
        eq(media.status, 'waiting'),
        lte(media.nextTryAt, toDate(now)),
      ),
    )
    .returning();
  return row === undefined ? null : knownOf(tx.seal, row);
}

/** What became of a fetch. */
export type Fetched =
  | {
      readonly kind: 'stored';
      readonly key: string;
      readonly contentType: string | null;
      readonly bytes: number;
    }
  | { readonly kind: 'again'; readonly at: Moment; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Writes down what became of a fetch. Bytes once stored stay stored. */
export async function settleMedia(tx: Tx, commune: CommuneId, id: MediaId, fetched: Fetched): Promise<void> {
  await tx.sql
    .update(media)
    .set(changeOf(tx.seal, id, fetched))
    .where(and(eq(media.communeId, commune), eq(media.id, id), eq(media.status, 'waiting')));
}

function changeOf(sealer: Sealer, id: MediaId, fetched: Fetched): Partial<typeof media.$inferInsert> {
  switch (fetched.kind) {
    case 'stored': {
      const source: MediaSource = { kind: 'stored', key: fetched.key };
      return {
        status: 'stored',
        source: sealer.seal(boundTo('media', 'source', id), JSON.stringify(source)),
        contentType: fetched.contentType,
        bytes: fetched.bytes,
        reason: null,
      };
    }
    case 'again':
      return { nextTryAt: toDate(fetched.at), reason: fetched.reason };
    case 'failed':
      return { status: 'failed', reason: fetched.reason };
    default:
      return fetched satisfies never;
  }
}

function knownOf(sealer: Sealer, row: typeof media.$inferSelect): KnownMedia {
  // `as`: the column holds what `noteMedia` or `settleMedia` sealed, and nothing else opens.
  const source = JSON.parse(sealer.open(boundTo('media', 'source', row.id), row.source)) as MediaSource;
  return {
    id: row.id,
    kind: row.kind,
    source,
    contentType: row.contentType,
    bytes: row.bytes,
    heardAt: toMoment(row.heardAt),
    status: row.status,
    tries: row.tries,
    reason: row.reason,
  };
}

/** Of which kind pieces of media are. */
export async function mediaKinds(
  tx: Tx,
  commune: CommuneId,
  ids: readonly MediaId[],
): Promise<ReadonlyMap<MediaId, MediaKind>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql
    .select({ id: media.id, kind: media.kind })
    .from(media)
    .where(and(eq(media.communeId, commune), inArray(media.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row.kind]));
}

/** Media whose time is over at machine time `now`. */
export async function expiredMedia(
  tx: Tx,
  commune: CommuneId,
  now: Moment,
  atMost: number,
): Promise<readonly MediaId[]> {
  const rows = await tx.sql
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.communeId, commune), lte(media.keepUntil, toDate(now))))
    .limit(atMost);
  return rows.map(({ id }) => id);
}

/** Forgets a piece of media: its bytes are gone. */
export async function forgetMedia(tx: Tx, commune: CommuneId, id: MediaId): Promise<void> {
  await tx.sql.delete(media).where(and(eq(media.communeId, commune), eq(media.id, id)));
}
