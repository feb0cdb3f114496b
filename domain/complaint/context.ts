// What deciding, timing and telling may look at besides the complaint itself.
import { type Calendar, calendarOf } from '../calendar.ts';
import type { Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';

/** The moment of business time and the commune as it is then; rights and holders are read from here, never kept. */
export type Context = { readonly now: Moment; readonly commune: Commune };

/** The commune's legal clock, made once for each loaded commune: deciding asks it many times a turn. */
export function calendarFor(commune: Commune): Calendar {
  const known = calendars.get(commune);
  if (known) return known;
  const made = calendarOf(commune.restDays, commune.hours, commune.seasons);
  calendars.set(commune, made);
  return made;
}

const calendars = new WeakMap<Commune, Calendar>();
