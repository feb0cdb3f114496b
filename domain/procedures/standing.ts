// Standing: how far a procedure's sheet may be trusted on a day, and what a person must be told of it.
import type { Day } from '../clock.ts';
import type { Sheet } from './overlay.ts';
import type { Procedure } from './procedure.ts';

/** What must be said beside the papers (`procedures/README`, confidence). */
export type Caution =
  /** The papers were not taken from the published version, or the law changed after it. */
  | { readonly kind: 'secondhand' }
  /** No officer has approved it. */
  | { readonly kind: 'unreviewed' }
  /** It should have been looked at again by this day. */
  | { readonly kind: 'overdue'; readonly since: Day };

/**
 * Whether it may be answered with a list of papers: a `low` one is recognised and sent to the counter until an officer
 * has read and signed it (`procedures/README`, confidence).
 */
export function hasList({ confidence, reviewed }: Procedure): boolean {
  return confidence !== 'low' || reviewed !== null;
}

/** Whether it is still done on this day: afterwards it stands in no menu and is not found. */
export function isInForce({ ends }: Procedure, today: Day): boolean {
  return ends === null || today < ends;
}

/** Whether the commune's people may be told of it on this day: it is in force, and the commune does not hide it. */
export function isOffered(sheet: Sheet, today: Day): boolean {
  return isInForce(sheet, today) && !sheet.hidden;
}

/** Whether the day by which somebody must have looked at it again has passed. */
export function isOverdue({ recheckBy }: Procedure, today: Day): boolean {
  return recheckBy !== null && recheckBy < today;
}

/** Everything a person must be told before relying on it, the weightiest last: that is what stays in mind. */
export function cautions(procedure: Procedure, today: Day): readonly Caution[] {
  const { confidence, reviewed, recheckBy } = procedure;
  return [
    ...(confidence === 'high' ? [] : [{ kind: 'secondhand' } as const]),
    ...(recheckBy !== null && isOverdue(procedure, today)
      ? [{ kind: 'overdue', since: recheckBy } as const]
      : []),
    ...(reviewed === null ? [{ kind: 'unreviewed' } as const] : []),
  ];
}
