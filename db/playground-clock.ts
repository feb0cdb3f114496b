// The playground's pushed clock: how far business time runs ahead of machine time.
import { sql } from 'drizzle-orm';
import type { Tx } from './client.ts';
import { playgroundClock } from './schema/index.ts';

/** Milliseconds that business time is ahead. */
export async function clockOffset(tx: Tx): Promise<number> {
  const [row] = await tx.sql.select({ offsetMs: playgroundClock.offsetMs }).from(playgroundClock);
  return row?.offsetMs ?? 0;
}

/** Pushes business time further ahead, never back: what has rung has rung. Returns the new offset. */
export async function pushClock(tx: Tx, byMs: number): Promise<number> {
  if (byMs < 0) throw new Error('The playground clock only runs forward.');
  const [row] = await tx.sql
    .insert(playgroundClock)
    .values({ offsetMs: byMs })
    .onConflictDoUpdate({
      target: playgroundClock.id,
      set: { offsetMs: sql`${playgroundClock.offsetMs} + excluded.offset_ms` },
    })
    .returning({ offsetMs: playgroundClock.offsetMs });
  return row?.offsetMs ?? byMs;
}
