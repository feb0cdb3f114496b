// Oversees: notes between colleagues, what is urgent, and why a matter lies.
import { dueOf, type Term } from '../calendar.ts';
import type { CommandOf } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { isAskable, isMarkable } from './conditions.ts';
import { type Context, calendarFor } from './context.ts';
import { type Decision, decided, refused } from './decision.ts';
import type { Handler } from './handling.ts';
import { promiseFrom } from './terms.ts';

/** Working hours in which an officer says why a matter lies (proposal of the project: half a day). */
const WHY_TERM: Term = { count: 4, unit: 'wh' };

/** Notes something for colleagues. */
export function note(command: CommandOf<'Note'>, { officer }: Handler): Decision {
  const text = command.text.trim();
  return text === '' ? refused('empty') : decided({ kind: 'Noted', by: officer, text });
}

/** The matter becomes urgent: 4 working hours from now, unless its promise ends even before that. */
export function markUrgent(complaint: Complaint, { officer }: Handler, context: Context): Decision {
  if (!isMarkable(complaint, context)) return refused('not_in_this_status');
  const urgent = promiseFrom(context, { ...complaint, urgency: 'urgent' }, context.now);
  const isSooner = urgent.at < complaint.due.at;
  const { due, clockFrom } = isSooner ? { due: urgent, clockFrom: context.now } : complaint;
  return decided({ kind: 'MarkedUrgent', by: officer, due, clockFrom });
}

/** Asks the owner why the matter lies; nobody asks themselves. */
export function askWhy(complaint: Complaint, { officer, roles }: Handler, context: Context): Decision {
  if (roles.includes('owner')) return refused('not_allowed');
  if (!isAskable(complaint)) return refused('already_done');
  const { at: until } = dueOf(calendarFor(context.commune), context.now, WHY_TERM);
  return decided({ kind: 'WhyAsked', by: officer, until });
}

/** The owner says why. */
export function giveReason(
  command: CommandOf<'GiveReason'>,
  complaint: Complaint,
  { officer }: Handler,
): Decision {
  const reason = command.reason.trim();
  if (isAskable(complaint)) return refused('not_in_this_status');
  return reason === '' ? refused('empty') : decided({ kind: 'ReasonGiven', by: officer, reason });
}
