// What comes next for a complaint by itself, as its readers are told.

import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { ownerToday, rungsAbove } from '../../domain/complaint/owners.ts';
import { timersOf } from '../../domain/complaint/timers.ts';
import type { Coming } from '../../locales/next.ts';

/** The first of its timers; of a late one whose moment has passed, the next step all the same. */
export function comingOf(complaint: Complaint, commune: Commune, now: Moment): Coming {
  const context = { commune, now };
  const [plan] = timersOf(complaint, context).toSorted((one, other) => one.dueAt - other.dueAt);
  const owner = ownerToday(complaint, context);
  const above = rungsAbove({ ...complaint, owner }, context)[0] ?? null;
  return { complaint: { ...complaint, owner }, plan, above };
}
