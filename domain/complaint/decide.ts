// Decides: (command, actor, state, context) → events, or a refusal with its reason.
import { noteHeard, rate, reopen, supplement } from './citizen.ts';
import type { Actor, Command } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { impartial } from './concern.ts';
import type { Context } from './context.ts';
import { type Decision, decided, type Refusal, refused } from './decision.ts';
import { file } from './file.ts';
import { accept, answer, askCitizen, forward, type Handler, refuse, signApology } from './handling.ts';
import { fitsStatus, hasRole, type Role, rolesOf } from './lifecycle.ts';
import { replaced, ring } from './ring.ts';

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

/** The same tap once more, or somebody else was quicker: nothing is left to do. */
function isDone(command: Later, { standing, apology, reopens }: Complaint): boolean {
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
    case 'SignApology':
      return apology.kind === 'signed';
    case 'Rate':
      return status === 'closed' && standing.rating !== null;
    case 'Reopen':
      return status === 'assigned' && reopens > 0;
    case 'Withdraw':
      return status === 'withdrawn';
    case 'NoteHeard':
      return status === 'closed';
    case 'Supplement':
    case 'Forward':
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
    case 'Withdraw':
      return decided({ kind: 'Withdrawn' });
    case 'NoteHeard':
      return noteHeard(command);
    case 'StandIn':
      return decided(...replaced(complaint, context));
    case 'Ring':
      return ring(command, complaint, context);
    case 'Accept':
    case 'AskCitizen':
    case 'Forward':
    case 'Answer':
    case 'Refuse':
    case 'SignApology':
      return actor.kind === 'officer'
        ? handle(command, { officer: actor.officer, roles }, complaint, context)
        : refused('not_allowed');
    default:
      return command satisfies never;
  }
}

type Handling = Extract<
  Command,
  { kind: 'Accept' | 'AskCitizen' | 'Forward' | 'Answer' | 'Refuse' | 'SignApology' }
>;

function handle(command: Handling, handler: Handler, complaint: Complaint, context: Context): Decision {
  switch (command.kind) {
    case 'Accept':
      return accept(complaint, handler, context);
    case 'AskCitizen':
      return askCitizen(command, handler);
    case 'Forward':
      // Whoever is complained about holds no post here, nor stands in for one: the matter cannot be sent to them.
      return forward(command, complaint, handler, {
        ...context,
        commune: impartial(complaint, context.commune),
      });
    case 'Answer':
      return answer(command, complaint, handler, context);
    case 'Refuse':
      return refuse(command, handler);
    case 'SignApology':
      return signApology(command, complaint, handler, context);
    default:
      return command satisfies never;
  }
}
