// Procedures as the database holds them: national content, remembered until it changes, and communes' own words.
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, OfficerId, ProcedureId } from '../domain/ids.ts';
import { type National, NO_OVERLAY, type Overlay, type Own } from '../domain/procedures/overlay.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { toDate } from './row.ts';
import { overlays, procedures, procedureVersions } from './schema/index.ts';

/** All procedures with their versions, in the order of the files they came from. */
export async function loadProcedures(tx: Tx): Promise<readonly National[]> {
  const rows = await tx.sql
    .select({ procedure: procedures.body, version: procedures.version })
    .from(procedures)
    .orderBy(asc(procedures.position));
  return rows;
}

/** Differs whenever a procedure was written or removed. */
export async function proceduresVersion(tx: Tx): Promise<string> {
  const [row] = await tx.sql
    .select({ version: sql<string>`count(*) || ' ' || coalesce(max(${procedures.loadedAt})::text, '')` })
    .from(procedures);
  return row?.version ?? '';
}

/** All versions of a procedure there ever were, the oldest first. */
export async function versionsOf(
  tx: Tx,
  procedure: ProcedureId,
): Promise<readonly { readonly version: number; readonly body: Procedure; readonly since: Date }[]> {
  const { version, body, since } = procedureVersions;
  return tx.sql
    .select({ version, body, since })
    .from(procedureVersions)
    .where(eq(procedureVersions.id, procedure))
    .orderBy(asc(version));
}

/** A commune's own words as they stand, by procedure. */
export async function loadOverlays(tx: Tx, commune: CommuneId): Promise<ReadonlyMap<ProcedureId, Own>> {
  const { procedureId, version, body: overlay } = overlays;
  const rows = await tx.sql
    .selectDistinctOn([procedureId], { procedureId, version, overlay })
    .from(overlays)
    .where(eq(overlays.communeId, commune))
    .orderBy(procedureId, desc(version));
  // Overlays written before a field existed say nothing in it.
  return new Map(
    rows.map((row) => [
      row.procedureId,
      { version: row.version, overlay: { ...NO_OVERLAY, ...row.overlay } },
    ]),
  );
}

/** Differs whenever a commune has said something anew: overlays are only ever added to. */
export async function overlaysVersion(tx: Tx, commune: CommuneId): Promise<number> {
  const [row] = await tx.sql
    .select({ count: sql<string>`count(*)` })
    .from(overlays)
    .where(eq(overlays.communeId, commune));
  return Number(row?.count ?? 0);
}

/** The next version of a commune's words about a procedure. */
export type NewOverlay = {
  readonly commune: CommuneId;
  readonly procedure: ProcedureId;
  readonly version: number;
  readonly overlay: Overlay;
  /** Null when a file said it. */
  readonly officer: OfficerId | null;
  readonly at: Moment;
};

/** Adds what communes say; a version taken already refuses the whole transaction. */
export function addOverlays(added: readonly NewOverlay[]): Statement<void> {
  return statement(
    'overlays_add',
    `insert into overlays (commune_id, procedure_id, version, body, officer_id, at)
     select * from unnest($1::uuid[], $2::text[], $3::int[], $4::jsonb[], $5::uuid[], $6::timestamptz[])`,
    [
      added.map((one) => one.commune),
      added.map((one) => one.procedure),
      added.map((one) => one.version),
      added.map((one) => JSON.stringify(one.overlay)),
      added.map((one) => one.officer),
      added.map((one) => toDate(one.at)),
    ],
    () => undefined,
  );
}
