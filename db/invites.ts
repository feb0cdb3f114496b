// Invites: an officer's way in, by a code that works once and for a day.
import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { HOUR, type Moment } from '../domain/clock.ts';
import type { CommuneId, OfficerId, PersonId } from '../domain/ids.ts';
import { INVITE_ALPHABET, INVITE_LENGTH, plainInvite } from '../domain/invite.ts';
import type { Tx } from './client.ts';
import { allOf, type Statement, statement } from './hot.ts';
import { toDate } from './row.ts';
import { invites } from './schema/index.ts';
import type { Sealer } from './seal.ts';

/** FAULTS A04: once, 24 hours. */
const VALID_FOR = 24 * HOUR;

/** What a code is worth at a moment. */
export type InviteState =
  | { readonly kind: 'valid'; readonly officer: OfficerId }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'used' }
  | { readonly kind: 'expired' };

/** Makes an invite and returns its code, which is kept nowhere else. Earlier unused ones of the officer end. `now` is machine time. */
export async function createInvite(
  tx: Tx,
  commune: CommuneId,
  invite: { readonly id: string; readonly officer: OfficerId; readonly now: Moment },
): Promise<string> {
  const { id, officer, now } = invite;
  const letters = Array.from(
    randomBytes(INVITE_LENGTH),
    (byte) => INVITE_ALPHABET[byte % INVITE_ALPHABET.length],
  );
  const code = letters.join('');
  await tx.sql
    .update(invites)
    .set({ expiresAt: toDate(now) })
    .where(and(eq(invites.communeId, commune), eq(invites.officerId, officer), isNull(invites.redeemedAt)));
  await tx.sql.insert(invites).values({
    id,
    communeId: commune,
    officerId: officer,
    codeHash: hashOf(tx.seal, code),
    expiresAt: toDate(now + VALID_FOR),
    createdAt: toDate(now),
  });
  return code;
}

/** Looks a code up as a person typed it. */
export async function findInvite(
  tx: Tx,
  commune: CommuneId,
  code: string,
  now: Moment,
): Promise<InviteState> {
  const [row] = await tx.sql
    .select()
    .from(invites)
    .where(and(eq(invites.communeId, commune), eq(invites.codeHash, hashOf(tx.seal, code))));
  if (row === undefined) return { kind: 'unknown' };
  if (row.redeemedAt !== null) return { kind: 'used' };
  if (row.expiresAt.getTime() <= now) return { kind: 'expired' };
  return { kind: 'valid', officer: row.officerId };
}

export type Redemption = {
  readonly commune: CommuneId;
  readonly person: PersonId;
  readonly officer: OfficerId;
  /** The code as typed. */
  readonly invite: string;
};

/**
 * Redeems codes and links people to officers, each to one. Fails whole (`NOT_ALL`) when a code is not valid any more:
 * of two who redeem at once, the second waits for the first one's row and finds it redeemed. Raises the commune's
 * version, so that every process learns who can be called now.
 */
export function redeemInvites(
  sealer: Sealer,
  redemptions: readonly Redemption[],
  now: Moment,
): Statement<void> {
  return statement(
    'invites_redeem',
    `with redeemed as (
       update invites i set redeemed_at = $5, redeemed_by = r.person
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[]) as r(commune, person, officer, hash), officers o
       where i.commune_id = r.commune and i.officer_id = r.officer and i.code_hash = r.hash
         and i.redeemed_at is null and i.expires_at > $5 and o.id = i.officer_id and o.removed_at is null
       returning r.commune, r.person, i.officer_id as officer
     ), people_linked as (
       update people p set officer_id = case when p.id = r.person then r.officer end
       from redeemed r where p.id = r.person or p.officer_id = r.officer
     ), officers_linked as (
       update officers o set person_id = case when o.id = r.officer then r.person end
       from redeemed r where o.id = r.officer or o.person_id = r.person
     ), raised as (
       update communes c set version = version + 1 from redeemed r where c.id = r.commune
     ) ${allOf('redeemed', '$6')}`,
    [
      redemptions.map((one) => one.commune),
      redemptions.map((one) => one.person),
      redemptions.map((one) => one.officer),
      redemptions.map((one) => hashOf(sealer, one.invite)),
      toDate(now),
      redemptions.length,
    ],
    () => undefined,
  );
}

function hashOf(sealer: Sealer, typed: string): Buffer {
  return sealer.hash('invite', plainInvite(typed));
}
