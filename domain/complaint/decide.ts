// Decides: (command, actor, state, context) → events, or a refusal with its reason.
import { correct, noteHeard, rate, reopen, supplement, withdraw } from './citizen.ts';
import type { Actor, Command, CommandOf } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { impartial } from './concern.ts';
import { isJoinable } from './conditions.ts';
import type { Context } from './context.ts';
import { type Decision, decided, type Refusal, refused } from './decision.ts';
import { file } from './file.ts';
import { noteTakenOver, noteTurnedDown, proposeHandOver, returnIt } from './hand-over.ts';
import {
  accept,
  answer,
  askCitizen,
  forward,
  type Handler,
  handOverSealed,
  readSealed,
  refuse,
  signApology,
} from './handling.ts';
import { join, merge, takeIn } from './joining.ts';
import { fitsStatus, hasRole, type Role, rolesOf } from './lifecycle.ts';
import { askWhy, giveReason, markUrgent, note } from './oversight.ts';
import { recount } from './recount.ts';
import { replaced, ring } from './ring.ts';
import { takeBack } from './undo.ts';

export type { Context } from './context.ts';
export { type Decision, REFUSALS, type Refusal } from './decision.ts';

/**
 * What a command does to a complaint, judged by the state and the rights of this moment, however old the button was:
 * first whether the table opens it to the actor, then whether it has been done already, then whether the status fits,
 * then the command's own conditions.
 */
export function decide(
  command: Command,
  actor: Actor,
  complaint: Complaint | null,
  context: Context,
): Decision {
  if (command.kind === 'File') {
    if (actor.kind !== 'citizen') return refused('not_allowed');
    return complaint === null ? file(command, actor.person, context) : refused('already_filed');
  }
  if (complaint === null) return refused('not_found');
  const roles = rolesOf(actor, complaint, context);
  const reason = closedBy(command, roles, complaint);
  return reason === null ? open(command, actor, roles, complaint, context) : refused(reason);
}

type Later = Exclude<Command, { kind: 'File' }>;

/** Why the command is not open, or null when it is. */
function closedBy(command: Later, roles: readonly Role[], complaint: Complaint): Refusal | null {
  if (roles.length === 0) return strangers(complaint);
  if (!hasRole(command.kind, roles)) return 'not_allowed';
  if (isDone(command, complaint)) return 'already_done';
  return fitsStatus(command.kind, complaint) || command.kind === 'Ring' ? null : 'not_in_this_status';
}

/** To whom a matter is nothing, one that is not open to all hands does not even exist. */
function strangers(complaint: Complaint): Refusal {
  return complaint.visibility === 'open' ? 'not_allowed' : 'not_found';
}

/** Everything that this rating says has been said. */
function isRated(
  { rating, attitude }: CommandOf<'Rate'>,
  closed: Extract<Complaint['standing'], { status: 'closed' }>,
): boolean {
  const isNews = (said: unknown, known: unknown): boolean => said !== undefined && (known ?? null) === null;
  return !isNews(rating, closed.rating) && !isNews(attitude, closed.attitude);
}

/** The same tap once more, or somebody else was quicker: nothing is left to do. */
function isDone(command: Later, { standing, apology, reopens, why }: Complaint): boolean {
  const { status } = standing;
  switch (command.kind) {
    case 'Accept':
      return status === 'accepted';
    case 'AskCitizen':
      return status === 'waiting' && standing.question === command.question.trim();
    case 'Answer':
      return status === 'answered' || status === 'closed';
    case 'Refuse':
      return status === 'refused';
    case 'HandOverSealed':
      return status === 'handed_over';
    case 'SignApology':
      return apology.kind === 'signed';
    case 'Rate':
      return status === 'closed' && isRated(command, standing);
    case 'Reopen':
      return status === 'assigned' && reopens > 0;
    case 'Withdraw':
      return status === 'withdrawn';
    case 'NoteHeard':
      return status === 'closed';
    case 'NoteTakenOver':
      return status === 'handed_over';
    case 'Merge':
      return status === 'merged';
    case 'GiveReason':
      return why?.state === 'given' && why.reason === command.reason.trim();
    case 'Supplement':
    case 'Correct':
    case 'Forward':
    case 'Return':
    case 'ProposeHandOver':
    case 'NoteTurnedDown':
    case 'Note':
    case 'MarkUrgent':
    case 'AskWhy':
    case 'TakeBack':
    case 'TakeIn':
    case 'Join':
    case 'Leave':
    case 'Recount':
    case 'ReadSealed':
    case 'StandIn':
    case 'Ring':
      return false;
    default:
      return command satisfies never;
  }
}

function open(
  command: Later,
  actor: Actor,
  roles: readonly Role[],
  complaint: Complaint,
  context: Context,
): Decision {
  switch (command.kind) {
    case 'Supplement':
      return supplement(command, complaint, context);
    case 'Rate':
      return rate(command, complaint);
    case 'Reopen':
      return reopen(command, complaint, context);
    case 'Correct':
      return correct(command);
    case 'Withdraw':
      return withdraw(complaint);
    case 'Join':
      return actor.kind === 'citizen' && isJoinable(complaint)
        ? join(command, actor.person)
        : refused('not_allowed');
    case 'Leave':
      return actor.kind === 'citizen'
        ? decided({ kind: 'Left', person: actor.person })
        : refused('not_allowed');
    case 'TakeIn':
      return takeIn(command, complaint);
    case 'Recount':
      return recount(command, complaint, context);
    case 'NoteHeard':
      return noteHeard(command);
    case 'StandIn':
      return decided(...replaced(complaint, context));
    case 'Ring':
      return ring(command, complaint, context);
    case 'Accept':
    case 'AskCitizen':
    case 'Forward':
    case 'Return':
    case 'Answer':
    case 'Refuse':
    case 'ReadSealed':
    case 'HandOverSealed':
    case 'SignApology':
    case 'ProposeHandOver':
    case 'NoteTakenOver':
    case 'NoteTurnedDown':
    case 'Note':
    case 'MarkUrgent':
    case 'AskWhy':
    case 'GiveReason':
    case 'Merge':
    case 'TakeBack':
      return actor.kind === 'officer'
        ? handle(command, { officer: actor.officer, roles }, complaint, context)
        : refused('not_allowed');
    default:
      return command satisfies never;
  }
}

type Handling = Extract<
  Command,
  {
    kind:
      | 'Accept'
      | 'AskCitizen'
      | 'Forward'
      | 'Return'
      | 'Answer'
      | 'Refuse'
      | 'ReadSealed'
      | 'HandOverSealed'
      | 'SignApology'
      | 'ProposeHandOver'
      | 'NoteTakenOver'
      | 'NoteTurnedDown'
      | 'Note'
      | 'MarkUrgent'
      | 'AskWhy'
      | 'GiveReason'
      | 'Merge'
      | 'TakeBack';
  }
>;

function handle(command: Handling, handler: Handler, complaint: Complaint, context: Context): Decision {
  switch (command.kind) {
    case 'Accept':
      return accept(complaint, handler, context);
    case 'AskCitizen':
      return askCitizen(command, complaint, handler);
    case 'Forward':
      // Whoever is complained about holds no post here, nor stands in for one: the matter cannot be sent to them.
      return forward(command, complaint, handler, {
        ...context,
        commune: impartial(complaint, context.commune),
      });
    case 'Answer':
      return answer(command, complaint, handler, context);
    case 'Refuse':
      return refuse(command, complaint, handler);
    case 'ReadSealed':
      return readSealed(complaint, handler);
    case 'HandOverSealed':
      return handOverSealed(command, complaint, handler);
    case 'SignApology':
      return signApology(command, complaint, handler, context);
    case 'Return':
      return returnIt(command, complaint, context);
    case 'ProposeHandOver':
      return proposeHandOver(command, complaint, handler);
    case 'NoteTakenOver':
      return noteTakenOver(complaint);
    case 'NoteTurnedDown':
      return noteTurnedDown(command, complaint, context);
    case 'Note':
      return note(command, handler);
    case 'MarkUrgent':
      return markUrgent(complaint, handler, context);
    case 'AskWhy':
      return askWhy(complaint, handler, context);
    case 'GiveReason':
      return giveReason(command, complaint, handler);
    case 'Merge':
      return merge(command, complaint, handler);
    case 'TakeBack':
      return takeBack(complaint, handler.officer, context.now);
    default:
      return command satisfies never;
  }
}
