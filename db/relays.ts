// Relays: the open line between a citizen and the officer on duty, one at a time on either side.
import { and, eq, isNull, lte, type SQL } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, OfficerId, PersonId } from '../domain/ids.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { toDate, toMoment } from './row.ts';
import { relays } from './schema/index.ts';

/** A line that nobody has closed yet. */
export type Relay = {
  readonly citizen: PersonId;
  readonly officer: OfficerId;
  readonly openedAt: Moment;
  readonly spokeAt: Moment;
};

/** Lines on which nobody has spoken since `since`. */
export function quietRelays(tx: Tx, commune: CommuneId, since: Moment): Promise<readonly Relay[]> {
  return openRelays(tx, commune, lte(relays.spokeAt, toDate(since)));
}

/** All open lines of a commune, the oldest first. */
export function openRelaysOf(tx: Tx, commune: CommuneId): Promise<readonly Relay[]> {
  return openRelays(tx, commune);
}

async function openRelays(tx: Tx, commune: CommuneId, which?: SQL): Promise<readonly Relay[]> {
  const rows = await tx.sql
    .select()
    .from(relays)
    .where(and(eq(relays.communeId, commune), isNull(relays.closedAt), which))
    .orderBy(relays.openedAt);
  return rows.map((row) => ({
    citizen: row.citizenId,
    officer: row.officerId,
    openedAt: toMoment(row.openedAt),
    spokeAt: toMoment(row.spokeAt),
  }));
}

export type RelayOpening = {
  readonly id: string;
  readonly commune: CommuneId;
  readonly citizen: PersonId;
  readonly officer: OfficerId;
};

/** Opens lines; refused (unique) where either side has one already, so that the turn is thought over again. */
export function openRelayLines(openings: readonly RelayOpening[], at: Moment): Statement<void> {
  return statement(
    'relays_open',
    `insert into relays (id, commune_id, citizen_id, officer_id, opened_at, spoke_at)
     select r.id, r.commune, r.citizen, r.officer, $5, $5
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as r(id, commune, citizen, officer)`,
    [
      openings.map((one) => one.id),
      openings.map((one) => one.commune),
      openings.map((one) => one.citizen),
      openings.map((one) => one.officer),
      toDate(at),
    ],
    () => undefined,
  );
}

/** Notes that somebody spoke on the open lines of these citizens. */
export function noteRelaySpoke(citizens: readonly PersonId[], at: Moment): Statement<void> {
  return statement(
    'relays_spoke',
    `update relays set spoke_at = greatest(spoke_at, $2) where citizen_id = any($1::uuid[]) and closed_at is null`,
    [citizens, toDate(at)],
    () => undefined,
  );
}

export type RelayClosing = { readonly citizen: PersonId; readonly by: 'citizen' | 'officer' | 'clock' };

/** Closes the open lines of these citizens; one that is closed already stays as it was. */
export function closeRelayLines(closings: readonly RelayClosing[], at: Moment): Statement<void> {
  return statement(
    'relays_close',
    `update relays l set closed_at = $3, closed_by = r.by
     from unnest($1::uuid[], $2::text[]) as r(citizen, by) where l.citizen_id = r.citizen and l.closed_at is null`,
    [closings.map((one) => one.citizen), closings.map((one) => one.by), toDate(at)],
    () => undefined,
  );
}
