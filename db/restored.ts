// Restored: what a backup brings back is held, and what may have left after it was taken is not said again (FAULTS F18).
import type pg from 'pg';
import type { Moment } from '../domain/clock.ts';
import { isRepeatable } from '../domain/delivery.ts';
import type { OutboxId } from '../domain/ids.ts';
import type { Purpose } from '../domain/message.ts';

/** In the transaction of the restore, so that no process ever sees the data without their hold. `now`: machine time. */
export async function holdRestored(client: pg.Client, now: Moment): Promise<void> {
  await client.query(
    `insert into hold (reason, since) values ('restored', $1)
     on conflict (id) do update set reason = excluded.reason, since = excluded.since`,
    [new Date(now)],
  );
  await doubtWhatWasDue(client, now);
}

/**
 * What was due may have left before the installation was lost: it is listed as uncertain, unless it bears being heard
 * twice. What was on its way at the moment of the backup is decided on by the sweep, as after any crash.
 */
async function doubtWhatWasDue(client: pg.Client, now: Moment): Promise<void> {
  const { rows } = await client.query<{ id: OutboxId; purpose: Purpose; notice: string | null }>(
    `select id, purpose, notice from outbox
     where status = 'waiting' and next_try_at <= $1 and (not_before is null or not_before <= $1::timestamptz
       + coalesce((select offset_ms from playground_clock), 0) * interval '1 millisecond')`,
    [new Date(now)],
  );
  const doubtful = rows.filter(({ purpose, notice }) => !isRepeatable(purpose, notice));
  await client.query(
    `update outbox set status = 'uncertain', reason = 'restored' where id = any($1::uuid[])`,
    [doubtful.map(({ id }) => id)],
  );
}
