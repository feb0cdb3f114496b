// The moments at which an open complaint speaks up by itself.
import type { Moment } from '../clock.ts';

/**
 * Timers are named by their deed. `number` tells repeated ones apart (ladder steps, nudges), so that
 * (complaint, promise, kind, number) is the timer's name and arming it twice changes nothing.
 */
export const TIMER_KINDS = [
  /** 25 % of the term and not accepted. */
  'remind_unopened',
  /** 50 %: remind the owner, ask for a progress note. */
  'remind_half',
  /** 80 %: draft the apology, remind owner and head of unit. */
  'draft_apology',
  /** 100 %, +1 wd, +3 wd, +10 wd, then weekly: one step up the ladder each. */
  'escalate',
  /** Waiting for the citizen: at most two nudges, then on with what is known. */
  'nudge_citizen',
  /** Answered, not heard yet: somebody must go and tell them. */
  'tell_in_person',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

export type TimerPlan = { readonly kind: TimerKind; readonly number: number; readonly dueAt: Moment };
