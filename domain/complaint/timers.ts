// The moments at which an open complaint speaks up by itself.
import type { Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import { type Complaint, isPraise, type Standing } from './complaint.ts';
import type { Context } from './context.ts';
import { stepMoment } from './ladder.ts';
import { callMoment, nudgeMoment, resultMoment } from './nudges.ts';
import { isUntakenDanger, nextToPage, pageMoment } from './paging.ts';
import { type Share, shareMoment } from './promise.ts';

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
  /** Danger that nobody has accepted: one more person is called every few minutes. */
  'page',
  /** 100 %, +1 wd, +3 wd, +10 wd, then weekly: one step up the ladder each. */
  'escalate',
  /** Praise that nobody has answered by the end of the term: its sender is thanked, and that is all. */
  'thank_for_praise',
  /** Waiting for the citizen: at most two nudges, then on with what is known. */
  'nudge_citizen',
  /** Answered, not heard yet: somebody must go and tell them. */
  'tell_in_person',
  /** Taken over by another body: at its term, then every 7 working days, the owner asks there for the result. */
  'ask_result',
  /** A superior has asked why, and nothing was said in time. */
  'why_overdue',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

export type TimerPlan = { readonly kind: TimerKind; readonly number: number; readonly dueAt: Moment };

/**
 * Every timer a complaint wants from now on, derived from its state: an open one always has at least one. A moment in
 * the past is due now and not rung yet. A reminder that a later one, or the end of the term, has overtaken is dropped:
 * after a standstill people get one word, not four.
 */
export function timersOf(complaint: Complaint, context: Context): readonly TimerPlan[] {
  const { standing } = complaint;
  switch (standing.status) {
    case 'received':
    case 'assigned':
    case 'accepted':
      if (isPraise(complaint)) return [thanks(complaint), ...whyOverdue(complaint)];
      return [
        ...pages(complaint, context),
        ...reminders(complaint, standing.status, context),
        escalation(complaint, context.commune),
        ...whyOverdue(complaint),
      ];
    case 'waiting':
      return [nudge(complaint, standing, context.commune), ...whyOverdue(complaint)];
    case 'answered':
      return [call(standing, context.commune)];
    case 'handed_over':
      return [result(standing, context.commune)];
    case 'closed':
    case 'refused':
    case 'merged':
    case 'withdrawn':
      return [];
    default:
      return standing satisfies never;
  }
}

/** Shares of the term and the timer that speaks up at each (complaints.md §6.2). */
export const REMINDERS = [
  { share: 25, kind: 'remind_unopened' },
  { share: 50, kind: 'remind_half' },
  { share: 80, kind: 'draft_apology' },
] as const satisfies readonly { readonly share: Share; readonly kind: TimerKind }[];

function reminders(
  complaint: Complaint,
  status: Standing['status'],
  { commune, now }: Context,
): readonly TimerPlan[] {
  const plans = REMINDERS.map(({ share, kind }) => ({
    share,
    plan: { kind, number: 1, dueAt: shareMoment(complaint, commune, share) },
  }));
  const ends = [...plans.map(({ plan }) => plan.dueAt).slice(1), complaint.due.at];
  const isWanted = (share: Share, next: Moment): boolean =>
    next > now && !complaint.reminded.includes(share) && !(share === 25 && status === 'accepted');
  return plans.flatMap(({ share, plan }, index) =>
    isWanted(share, ends[index] ?? complaint.due.at) ? [plan] : [],
  );
}

function pages(complaint: Complaint, context: Context): readonly TimerPlan[] {
  if (!isUntakenDanger(complaint) || nextToPage(complaint, context) === null) return [];
  const number = (complaint.paged?.number ?? 0) + 1;
  return [{ kind: 'page', number, dueAt: pageMoment(complaint, number) }];
}

function escalation(complaint: Complaint, commune: Commune): TimerPlan {
  const number = complaint.rung + 1;
  return { kind: 'escalate', number, dueAt: stepMoment(complaint, commune, number) };
}

function thanks({ due }: Complaint): TimerPlan {
  return { kind: 'thank_for_praise', number: 1, dueAt: due.at };
}

function nudge(
  complaint: Complaint,
  standing: Extract<Standing, { status: 'waiting' }>,
  commune: Commune,
): TimerPlan {
  const number = standing.nudges + 1;
  return { kind: 'nudge_citizen', number, dueAt: nudgeMoment(complaint, standing, commune, number) };
}

function call(standing: Extract<Standing, { status: 'answered' }>, commune: Commune): TimerPlan {
  const number = standing.nudges + 1;
  return { kind: 'tell_in_person', number, dueAt: callMoment(standing, commune, number) };
}

function result(standing: Extract<Standing, { status: 'handed_over' }>, commune: Commune): TimerPlan {
  const number = standing.asked + 1;
  return { kind: 'ask_result', number, dueAt: resultMoment(standing, commune, number) };
}

/** One question at a time: the number is always 1. */
function whyOverdue({ why }: Complaint): readonly TimerPlan[] {
  return why?.state === 'asked' ? [{ kind: 'why_overdue', number: 1, dueAt: why.until }] : [];
}
