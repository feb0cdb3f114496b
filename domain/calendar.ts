// The commune's legal clock: working days, calendar days with roll-over, working hours.
import type { Day, Moment } from './clock.ts';

/** A day that differs from the plain week (`db/seed/holidays.json`). */
export type RestRow = {
  readonly date: Day;
  readonly name: string;
  readonly kind: 'public' | 'substitute' | 'swapped_off' | 'make_up_working';
  readonly status: 'announced' | 'statutory' | 'projected';
  readonly source: string;
};

/** Spans of the working day, `HH:MM` at +07:00, in order. */
export type WorkingHours = readonly { readonly from: string; readonly to: string }[];

/** `wd` working days, `d` calendar days with roll-over, `wh` working hours. */
export type Term = { readonly count: number; readonly unit: 'wd' | 'd' | 'wh' };

/** The end of a term. `projected`: some day from start to due lies in a year without announced rows. */
export type Due = { readonly at: Moment; readonly day: Day; readonly projected: boolean };
