// Lease: how long a conversation or a row is this process's, on the machine's time.
import type { LeaseWish } from '../db/leases.ts';
import type { ClaimWish } from '../db/outbox.ts';
import { SECOND } from '../domain/clock.ts';
import type { Deps } from './deps.ts';

/** A dead process's conversations go on within 15 s (FAULTS §2), the sweep's two seconds included. */
const LEASE = 12 * SECOND;
/** Longer than the slowest call to a platform, so that no row is swept from under its sender. */
const CLAIM = 30 * SECOND;

/** What this process asks when it takes conversations. */
export function leaseWish(deps: Pick<Deps, 'clock' | 'processId'>): LeaseWish {
  const now = deps.clock.real();
  return { owner: deps.processId, now, until: now + LEASE };
}

/** What this process asks when it takes outbox rows. */
export function claimWish({
  clock,
  processId,
  senders,
}: Pick<Deps, 'clock' | 'processId' | 'senders'>): ClaimWish {
  const now = clock.real();
  const inHouse = [...senders].flatMap(([channel, { staysInHouse }]) => (staysInHouse ? [channel] : []));
  return { owner: processId, now, business: clock.business(), until: now + CLAIM, inHouse };
}
