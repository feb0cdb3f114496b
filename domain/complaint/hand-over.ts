// Hands over: a matter that is not the owner's goes back, or another body is asked to take it over.
import { CHAIRMAN } from '../routing.ts';
import type { CommandOf } from './commands.ts';
import { type Complaint, isSealed, type Owner } from './complaint.ts';
import { isConcerned } from './concern.ts';
import { isProposed, isReturnable, RETURNS } from './conditions.ts';
import type { Context } from './context.ts';
import { type Decision, decided, refused } from './decision.ts';
import type { Handler } from './handling.ts';
import { isInPlace, mayHoldSealed, rungsAbove } from './owners.ts';
import { promiseFrom } from './terms.ts';

/** Back as wrongly addressed, with the reason. The one who sent it decides anew, the second time the chairman. */
export function returnIt(command: CommandOf<'Return'>, complaint: Complaint, context: Context): Decision {
  const reason = command.reason.trim();
  if (!isReturnable(complaint)) return refused('returned_too_often');
  const owner = returnsTo(complaint, context);
  if (owner === null) return refused('nobody_above');
  if (reason === '') return refused('empty');
  return decided({ kind: 'Assigned', owner, why: 'returned', reason });
}

/** Asks another body to take the matter over. Until it accepts, owner and promise stay as they are. */
export function proposeHandOver(
  command: CommandOf<'ProposeHandOver'>,
  complaint: Complaint,
  { officer }: Handler,
): Decision {
  const agency = command.agency.trim();
  const reason = command.reason.trim();
  if (isSealed(complaint)) return refused('not_allowed'); // a sealed matter leaves by recorded means only
  if (isProposed(complaint)) return refused('already_done');
  if (agency === '' || reason === '') return refused('empty');
  return decided({ kind: 'HandOverProposed', by: officer, agency, reason });
}

/** The other body has accepted: the matter is there now, and stays followed from here. */
export function noteTakenOver(complaint: Complaint): Decision {
  const { handOver } = complaint;
  if (handOver === undefined || !isProposed(complaint)) return refused('not_in_this_status');
  return decided({ kind: 'TakenOver', agency: handOver.agency });
}

/** The other body has not accepted, or gives it back; then the commune promises anew. */
export function noteTurnedDown(
  command: CommandOf<'NoteTurnedDown'>,
  complaint: Complaint,
  context: Context,
): Decision {
  const { handOver, standing } = complaint;
  const reason = command.reason.trim();
  const isWithThem = standing.status === 'handed_over' || isProposed(complaint);
  if (handOver === undefined || !isWithThem) return refused('not_in_this_status');
  if (reason === '') return refused('empty');
  const due = standing.status === 'handed_over' ? promiseFrom(context, complaint, context.now) : null;
  return decided({ kind: 'TurnedDown', agency: handOver.agency, reason, due });
}

/** The sender while still there, else the next rung; the second time the chairman, or whoever is highest. */
function returnsTo(complaint: Complaint, context: Context): Owner | null {
  const rungs = rungsAbove(complaint, context);
  const top = rungs.find(({ post }) => post === CHAIRMAN) ?? rungs.at(-1) ?? null;
  if ((complaint.returns ?? 0) + 1 >= RETURNS) return top;
  return senderThere(complaint, context) ?? rungs[0] ?? null;
}

function senderThere(complaint: Complaint, { commune, now }: Context): Owner | null {
  const { sender, owner } = complaint;
  if (sender === undefined || sender.officer === owner.officer || !isInPlace(commune, sender, now))
    return null;
  // A new line of command may have put them under whom it complains about since they sent it.
  if (isConcerned(sender.officer, complaint, commune)) return null;
  return !isSealed(complaint) || mayHoldSealed(commune, sender) ? sender : null;
}
