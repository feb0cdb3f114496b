// The citizen's part: adding, correcting, rating, saying that it is not solved, withdrawing, having heard.
import type { CommandOf } from './commands.ts';
import { type Complaint, isEmpty } from './complaint.ts';
import { isExhausted, isRatable, isReopenable } from './conditions.ts';
import type { Context } from './context.ts';
import { type Decision, decided, refused } from './decision.ts';

import { ownerToday, rungsAbove } from './owners.ts';
import { afterPause } from './promise.ts';
import { promiseFrom } from './terms.ts';

/** Adds to the matter; while a question is open this is its reply and the clock goes on. */
export function supplement(
  command: CommandOf<'Supplement'>,
  complaint: Complaint,
  context: Context,
): Decision {
  const { told, photos, place } = command;
  if (isEmpty(told) && photos.length === 0 && place === null) return refused('empty');
  const supplemented = { kind: 'Supplemented', told, photos, place } as const;
  if (complaint.standing.status !== 'waiting') return decided(supplemented);
  const { due, clockFrom } = afterPause(complaint, context);
  return decided(supplemented, { kind: 'PauseEnded', because: 'replied', due, clockFrom });
}

/** Rates the answer; who rates it has heard it. Nothing that was said before is said again. */
export function rate(command: CommandOf<'Rate'>, complaint: Complaint): Decision {
  const { standing } = complaint;
  if (!isRatable(complaint)) return refused('not_in_this_status');
  const known = standing.status === 'closed' ? standing : { rating: null, attitude: undefined };
  const rated = {
    kind: 'Rated',
    ...(command.rating !== undefined && known.rating === null && { rating: command.rating }),
    ...(command.attitude !== undefined && known.attitude === undefined && { attitude: command.attitude }),
  } as const;
  if (!('rating' in rated || 'attitude' in rated)) return refused('empty');
  if (standing.status === 'answered') return decided({ kind: 'Closed', how: 'chat' }, rated);
  return decided(rated);
}

/**
 * "Not solved": one rung up, with a new promise. One tap is enough; nobody has to find words for it. Once the highest
 * has answered a matter that was opened again, the commune has said all it can: the way leads out (complaints.md §8.3).
 */
export function reopen(command: CommandOf<'Reopen'>, complaint: Complaint, context: Context): Decision {
  if (!isReopenable(complaint, context)) return refused('reopen_too_late');
  if (isExhausted(complaint, context)) return refused('reopen_at_top');
  const owner = rungsAbove(complaint, context)[0] ?? ownerToday(complaint, context);
  const due = promiseFrom(context, complaint, context.now);
  return decided({ kind: 'Reopened', told: command.told, due, owner });
}

/** The citizen no longer wants it; whoever has joined still does, and the first of them goes on with it. */
export function withdraw({ followers = [] }: Complaint): Decision {
  const [next] = followers;
  return decided(next === undefined ? { kind: 'Withdrawn' } : { kind: 'PassedOn', citizen: next });
}

/** The matter told anew, or where it really is. */
export function correct({ told, hamlet, place }: CommandOf<'Correct'>): Decision {
  if (isEmpty(told) && hamlet === null && place === null) return refused('empty');
  return decided({ kind: 'Corrected', told: isEmpty(told) ? null : told, hamlet, place });
}

/** The answer is heard, in the chat or from a person: the matter is closed. */
export function noteHeard(command: CommandOf<'NoteHeard'>): Decision {
  return decided({ kind: 'Closed', how: command.how });
}
