// Occasions: what comes round by the calendar, noted in the transaction that does it, so that it is done once.
import type { Moment } from '../domain/clock.ts';
import type { CommuneId } from '../domain/ids.ts';
import { type Statement, statement } from './hot.ts';

export type Occasion = { readonly commune: CommuneId; readonly name: string };

/** Notes occasions; one that was noted before refuses the whole transaction (23505). */
export function noteOccasions(occasions: readonly Occasion[], at: Moment): Statement<void> {
  return statement(
    'occasions_note',
    `insert into occasions (commune_id, name, at)
     select r.commune, r.name, $3 from unnest($1::uuid[], $2::text[]) as r(commune, name)`,
    [occasions.map((one) => one.commune), occasions.map((one) => one.name), new Date(at)],
    () => undefined,
  );
}
