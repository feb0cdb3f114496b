// Rings: what a timer does to a complaint, judged by now, so that late, stale and doubled rings do no harm.
import type { CommandOf } from './commands.ts';
import { type Complaint, isSameOwner } from './complaint.ts';
import type { Context } from './context.ts';
import { type Decision, decided } from './decision.ts';
import type { Event } from './events.ts';
import { breaksPromise, leadsBeyond, stepsDue } from './ladder.ts';
import { callMoment, NUDGES, nudgeMoment, numberDue, resultMoment } from './nudges.ts';
import { ownerToday, rungsAbove } from './owners.ts';
import { nextToPage, pageMoment } from './paging.ts';
import { afterPause, extendedDue, type Share } from './promise.ts';
import { timersOf } from './timers.ts';

/**
 * A timer the complaint no longer wants does nothing. One whose moment has moved is recorded, so that the turn arms it
 * again. Whoever has gone away since is replaced before anybody is told.
 */
export function ring(command: CommandOf<'Ring'>, complaint: Complaint, context: Context): Decision {
  const { timer, number } = command;
  const plan = timersOf(complaint, context).find((one) => one.kind === timer && one.number === number);
  if (!plan) return decided();
  if (plan.dueAt > context.now) return decided({ kind: 'RangInVain', timer, number });
  if (timer === 'escalate') return decided(...escalate(complaint, context));
  return decided(...replaced(complaint, context), ...deed(timer, complaint, context));
}

function deed(
  timer: Exclude<CommandOf<'Ring'>['timer'], 'escalate'>,
  complaint: Complaint,
  context: Context,
): readonly Event[] {
  switch (timer) {
    case 'remind_unopened':
      return [reminded(25)];
    case 'remind_half':
      return [reminded(50)];
    case 'draft_apology':
      return [reminded(80), ...draft(complaint, context)];
    case 'page':
      return page(complaint, context);
    case 'thank_for_praise':
      return [{ kind: 'PraiseThanked', by: ownerToday(complaint, context) }];
    case 'nudge_citizen':
      return nudge(complaint, context);
    case 'tell_in_person':
      return call(complaint, context);
    case 'ask_result':
      return askResult(complaint, context);
    case 'why_overdue':
      return [{ kind: 'WhyOverdue' }];
    default:
      return timer satisfies never;
  }
}

function reminded(share: Share): Event {
  return { kind: 'Reminded', share };
}

/** One apology for each promise (courtesy-and-letters §2.1: never put off twice); danger is not put off at all. */
function draft(complaint: Complaint, context: Context): readonly Event[] {
  if (complaint.apology.kind !== 'none' || complaint.urgency === 'emergency') return [];
  return [{ kind: 'ApologyDrafted', newDue: extendedDue(complaint, context) }];
}

/**
 * Up to the next rung, or another alarm at the top. Steps missed in a standstill are caught up with in one. Whoever
 * takes over from above because the owner's post is empty is the next rung already.
 */
function escalate(complaint: Complaint, context: Context): readonly Event[] {
  const rung = stepsDue(complaint, context);
  const seat = ownerToday(complaint, context);
  const isAbove = seat.post !== complaint.owner.post;
  const to = isAbove ? seat : (rungsAbove({ ...complaint, owner: seat }, context)[0] ?? seat);
  const beyond = leadsBeyond(complaint, rung);
  const escalated: Event = { kind: 'Escalated', rung, from: complaint.owner, to, beyond };
  return breaksPromise(complaint, rung) ? [{ kind: 'PromiseBroken' }, escalated] : [escalated];
}

/** After a standstill one person is called, not all that were due. */
function page(complaint: Complaint, context: Context): readonly Event[] {
  const officer = nextToPage(complaint, context);
  if (officer === null) return [];
  const done = complaint.paged?.number ?? 0;
  const number = numberDue(done, context.now, (one) => pageMoment(complaint, one));
  return [{ kind: 'Paged', number, officer }];
}

function nudge(complaint: Complaint, context: Context): readonly Event[] {
  const { standing } = complaint;
  if (standing.status !== 'waiting') return [];
  const momentOf = (number: number) => nudgeMoment(complaint, standing, context.commune, number);
  const number = numberDue(standing.nudges, context.now, momentOf);
  if (number <= NUDGES) return [{ kind: 'CitizenNudged', number }];
  const { due, clockFrom } = afterPause(complaint, context);
  return [{ kind: 'PauseEnded', because: 'silent', due, clockFrom }];
}

function call(complaint: Complaint, context: Context): readonly Event[] {
  const { standing } = complaint;
  if (standing.status !== 'answered') return [];
  const momentOf = (number: number) => callMoment(standing, context.commune, number);
  return [{ kind: 'ToldInPersonAsked', number: numberDue(standing.nudges, context.now, momentOf) }];
}

function askResult(complaint: Complaint, context: Context): readonly Event[] {
  const { standing } = complaint;
  if (standing.status !== 'handed_over') return [];
  const momentOf = (number: number) => resultMoment(standing, context.commune, number);
  return [{ kind: 'ResultAsked', number: numberDue(standing.asked, context.now, momentOf) }];
}

/** The owner is away or gone: whoever stands in takes their place. Nothing while the owner is there. */
export function replaced(complaint: Complaint, context: Context): readonly Event[] {
  const owner = ownerToday(complaint, context);
  if (isSameOwner(owner, complaint.owner)) return [];
  return [{ kind: 'Assigned', owner, why: 'stand_in', reason: null }];
}
