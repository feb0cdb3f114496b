// The hold: nothing leaves for a platform while it stands; the outbox looks at it with every claim (FAULTS F18).
import { and, eq } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import { deadlineOf, outlastsHold } from '../domain/delivery.ts';
import type { CommuneId } from '../domain/ids.ts';
import { PURPOSES } from '../domain/message.ts';
import type { Tx } from './client.ts';
import { toDate, toMoment } from './row.ts';
import { type HOLD_REASONS, hold, outbox } from './schema/index.ts';

export type Hold = { readonly reason: (typeof HOLD_REASONS)[number]; readonly since: Moment };

/** The hold that stands; null when messages may leave. */
export async function findHold(tx: Tx): Promise<Hold | null> {
  const [row] = await tx.sql.select().from(hold);
  return row === undefined ? null : { reason: row.reason, since: toMoment(row.since) };
}

/** Holds everything back from now on (machine time); a hold that stands already stays as it is. */
export async function beginHold(tx: Tx, { reason, since }: Hold): Promise<void> {
  await tx.sql
    .insert(hold)
    .values({ reason, since: toDate(since) })
    .onConflictDoNothing();
}

/** Ends the hold: what waits may leave with the next claim. */
export async function endHold(tx: Tx): Promise<void> {
  await tx.sql.delete(hold);
}

/**
 * After a hold, at machine time `now`: what is still worth saying gets its time anew, so that nothing fails of having
 * been held. Tells how many messages wait.
 */
export async function renewDeadlines(tx: Tx, commune: CommuneId, now: Moment): Promise<number> {
  const waits = and(eq(outbox.communeId, commune), eq(outbox.status, 'waiting'));
  for (const purpose of PURPOSES.filter(outlastsHold)) {
    await tx.sql
      .update(outbox)
      .set({ deadline: toDate(deadlineOf(purpose, now)) })
      .where(and(waits, eq(outbox.purpose, purpose)));
  }
  return tx.sql.$count(outbox, waits);
}
