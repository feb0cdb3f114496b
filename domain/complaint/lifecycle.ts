// The table of a complaint's life: which command is open to whom, in which status; who may read.
import { dueOf, type Term } from '../calendar.ts';
import type { Commune } from '../commune.ts';
import type { OfficerId, PostCode } from '../ids.ts';
import { isOverseer } from '../oversight.ts';
import { CHAIRMAN, dutyOfficers } from '../routing.ts';
import type { Actor, CommandKind } from './commands.ts';
import { type Complaint, isOpen, isSealed, type Status } from './complaint.ts';
import { concernOf, isConcerned } from './concern.ts';
import { type Context, calendarFor } from './context.ts';
import { holds, isCleared, isOwner, officerOf, rungsAbove } from './owners.ts';
import { shareMoment } from './promise.ts';

/** What an actor is to a complaint at this moment. */
export const ROLES = ['citizen', 'owner', 'superior', 'clock', 'delivery'] as const;
export type Role = (typeof ROLES)[number];

export type Row = { readonly from: readonly Status[]; readonly by: readonly Role[] };

export const LIFECYCLE = {
  File: { from: [], by: ['citizen'] },
  Accept: { from: ['received', 'assigned'], by: ['owner'] },
  AskCitizen: { from: ['assigned', 'accepted'], by: ['owner'] },
  Supplement: { from: ['received', 'assigned', 'accepted', 'waiting', 'answered'], by: ['citizen'] },
  Forward: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  Answer: { from: ['assigned', 'accepted', 'waiting'], by: ['owner', 'superior'] },
  Refuse: { from: ['received', 'assigned', 'accepted'], by: ['owner'] },
  SignApology: { from: ['assigned', 'accepted', 'waiting'], by: ['owner', 'superior'] },
  Rate: { from: ['answered', 'closed'], by: ['citizen'] },
  Reopen: { from: ['answered', 'closed'], by: ['citizen'] },
  Withdraw: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['citizen'] },
  NoteHeard: { from: ['answered'], by: ['delivery', 'owner', 'superior'] },
  StandIn: { from: ['received', 'assigned', 'accepted', 'waiting', 'answered'], by: ['clock'] },
  Ring: { from: ['received', 'assigned', 'accepted', 'waiting', 'answered'], by: ['clock'] },
} as const satisfies Record<CommandKind, Row>;

/** Forwards open to whoever owns the matter; after these only a superior moves it, so that it is not passed round. */
export const FORWARDS_FOR_ALL = 2;

/** How long an answer may be called not good enough (complaints.md §9 Reopen). */
export const REOPEN_TERM: Term = { count: 15, unit: 'd' };

/** What an actor is to a complaint now. Rights follow posts and absences of this moment, never those of filing. */
export function rolesOf(actor: Actor, complaint: Complaint, context: Context): readonly Role[] {
  switch (actor.kind) {
    case 'citizen':
      return actor.person === complaint.citizen ? ['citizen'] : [];
    case 'officer':
      return officerRoles(actor.officer, complaint, context);
    case 'clock':
    case 'delivery':
      return [actor.kind];
    default:
      return actor satisfies never;
  }
}

/**
 * The officer may see the matter: its owner and those above; a sealed one, besides its owner, only who is cleared.
 * Whoever is complained about, and who works under them, sees nothing of it, whatever they are.
 */
export function mayRead(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  if (isStranger(officer, complaint, context)) return false;
  if (isOwner(officer, complaint, context)) return true;
  return isSealed(complaint)
    ? isCleared(context.commune, officer)
    : isSuperior(officer, complaint, context) || isOnDutyFor(officer, complaint, context);
}

/** The officer may know who the citizen is and how to reach them (complaints.md §4). */
export function mayKnowCitizen(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  if (!mayRead(officer, complaint, context)) return false;
  switch (complaint.visibility) {
    case 'open':
    case 'restricted':
      return true;
    case 'hidden_from_handler':
      return isHeadOfIntake(officer, complaint, context.commune);
    case 'anonymous':
      return false;
    default:
      return complaint.visibility satisfies never;
  }
}

/** The commands open to an actor now, in the order of the table; exactly those `decide` will consider. */
export function openTo(actor: Actor, complaint: Complaint, context: Context): readonly CommandKind[] {
  const roles = rolesOf(actor, complaint, context);
  return COMMANDS.filter(
    (kind) =>
      hasRole(kind, roles) && fitsStatus(kind, complaint) && fitsHistory(kind, roles, complaint, context),
  );
}

/** The commands an officer is offered now. */
export function offersFor(
  complaint: Complaint,
  officer: OfficerId,
  context: Context,
): readonly CommandKind[] {
  return openTo({ kind: 'officer', officer }, complaint, context);
}

/** The table gives this command to one of these roles. */
export function hasRole(kind: CommandKind, roles: readonly Role[]): boolean {
  const row: Row = LIFECYCLE[kind];
  return row.by.some((role) => roles.includes(role));
}

/** The table allows this command in the complaint's status. */
export function fitsStatus(kind: CommandKind, complaint: Complaint): boolean {
  const row: Row = LIFECYCLE[kind];
  return row.from.includes(complaint.standing.status);
}

/** An apology can be signed: none was in this promise, and one is drafted or half of the term is over. */
export function isSignable(complaint: Complaint, { commune, now }: Context): boolean {
  if (complaint.urgency === 'emergency' || complaint.apology.kind === 'signed') return false;
  const { standing } = complaint;
  const reached = standing.status === 'waiting' ? standing.since : now;
  return complaint.apology.kind === 'drafted' || reached >= shareMoment(complaint, commune, 50);
}

/** "Not solved" may be said within the term after the answer (complaints.md §9). */
export function isReopenable(complaint: Complaint, { commune, now }: Context): boolean {
  const { standing } = complaint;
  switch (standing.status) {
    case 'answered':
      return now < dueOf(calendarFor(commune), standing.at, REOPEN_TERM).at;
    case 'closed':
      return now < dueOf(calendarFor(commune), standing.answeredAt, REOPEN_TERM).at;
    default:
      return false;
  }
}

/** Passed round too often for anybody but a superior. */
export function isForwardable(complaint: Complaint, roles: readonly Role[]): boolean {
  return complaint.forwards < FORWARDS_FOR_ALL || roles.includes('superior');
}

/** An answer that lacks something may leave on the word of a superior; whoever owns the matter must mend it. */
export function mayOverrule(roles: readonly Role[]): boolean {
  return roles.includes('superior');
}

const COMMANDS = Object.keys(LIFECYCLE) as readonly CommandKind[]; // `satisfies` above has proved the keys

function fitsHistory(
  kind: CommandKind,
  roles: readonly Role[],
  complaint: Complaint,
  context: Context,
): boolean {
  switch (kind) {
    case 'Forward':
      return isForwardable(complaint, roles);
    case 'SignApology':
      return isSignable(complaint, context);
    case 'Reopen':
      return isReopenable(complaint, context);
    case 'Rate':
      return complaint.standing.status !== 'closed' || complaint.standing.rating === null;
    default:
      return true;
  }
}

function officerRoles(officer: OfficerId, complaint: Complaint, context: Context): readonly Role[] {
  if (isStranger(officer, complaint, context)) return [];
  const owner: readonly Role[] = actsAsOwner(officer, complaint, context) ? ['owner'] : [];
  const superior: readonly Role[] = isSuperior(officer, complaint, context) ? ['superior'] : [];
  return [...owner, ...superior];
}

/** In an emergency that nobody has accepted, the officer on duty may take it as if it were theirs. */
function actsAsOwner(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  const isUntaken = complaint.standing.status === 'received' || complaint.standing.status === 'assigned';
  return (
    isOwner(officer, complaint, context) ||
    (isUntaken && !isSealed(complaint) && isOnDutyFor(officer, complaint, context))
  );
}

/** Not of the administration, or on the side complained about: the matter does not exist for them. */
function isStranger(officer: OfficerId, complaint: Complaint, { commune }: Context): boolean {
  return (
    !officerOf(commune, officer) || isOverseer(commune, officer) || isConcerned(officer, complaint, commune)
  );
}

/** Knows every citizen: who is cleared, the chairman, and in matters of the leaders those who stand beside them. */
function isHeadOfIntake(officer: OfficerId, complaint: Complaint, commune: Commune): boolean {
  const { line, isBinding } = concernOf(complaint, commune);
  const heads = isBinding ? [CHAIRMAN, ...line] : [CHAIRMAN];
  return isCleared(commune, officer) || heads.some((post) => holds(commune, officer, post));
}

function isOnDutyFor(officer: OfficerId, complaint: Complaint, { commune, now }: Context): boolean {
  const isEmergency = complaint.urgency === 'emergency' && isOpen(complaint);
  if (!isEmergency) return false;
  const { conflicted } = concernOf(complaint, commune);
  return dutyOfficers(commune, now, conflicted).includes(officer);
}

/** Above the owner: a rung of the ladder, who holds such a post in person, or the chairman. */
function isSuperior(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  const { commune } = context;
  if (isSealed(complaint) && !isCleared(commune, officer)) return false;
  if (holds(commune, officer, CHAIRMAN)) return true;
  if (isOwner(officer, complaint, context)) return false;
  return (
    rungsAbove(complaint, context).some((rung) => rung.officer === officer) ||
    postsAbove(complaint, commune).some((post) => holds(commune, officer, post))
  );
}

function postsAbove(complaint: Complaint, commune: Commune): readonly PostCode[] {
  const post = commune.posts.find(({ code }) => code === complaint.owner.post);
  return [post?.headOfUnit, post?.deputyInCharge].flatMap((code) =>
    code && code !== complaint.owner.post ? [code] : [],
  );
}
