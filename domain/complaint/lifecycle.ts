// The table of a complaint's life: which command is open to whom, in which status; who may read.
import type { Commune } from '../commune.ts';
import type { OfficerId, PersonId, PostCode } from '../ids.ts';
import { isOverseer } from '../oversight.ts';
import { CHAIRMAN, dutyOfficers } from '../routing.ts';
import type { Actor, CommandKind } from './commands.ts';
import { type Complaint, isOpen, isSealed, OPEN_STATUSES, type Status } from './complaint.ts';
import { concernOf, isConcerned } from './concern.ts';
import {
  isAskable,
  isExhausted,
  isJoinable,
  isMarkable,
  isProposed,
  isRatable,
  isReopenable,
  isReturnable,
  isSignable,
} from './conditions.ts';
import type { Context } from './context.ts';
import { holds, isCleared, isOwner, officerOf, rungsAbove } from './owners.ts';
import { isPaged, isUntakenDanger } from './paging.ts';
import { sealedReaders } from './sealed.ts';
import { mayTakeBack } from './undo.ts';

/** What an actor is to a complaint at this moment. */
export const ROLES = [
  'citizen',
  /** Has joined the author. */
  'follower',
  /** Any other citizen, who may have the same matter. */
  'neighbour',
  'owner',
  'superior',
  /** Has been called to danger that nobody has taken. */
  'paged',
  /** Did the last deed, which may still be taken back. */
  'doer',
  'clock',
  'delivery',
] as const;
export type Role = (typeof ROLES)[number];

export type Row = { readonly from: readonly Status[]; readonly by: readonly Role[] };

export const LIFECYCLE = {
  File: { from: [], by: ['citizen'] },
  Accept: { from: ['received', 'assigned'], by: ['owner', 'paged'] },
  AskCitizen: { from: ['assigned', 'accepted'], by: ['owner'] },
  Supplement: {
    from: ['received', 'assigned', 'accepted', 'waiting', 'answered'],
    by: ['citizen', 'follower'],
  },
  Correct: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['citizen'] },
  Forward: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  Return: { from: ['received', 'assigned'], by: ['owner'] },
  Answer: { from: ['assigned', 'accepted', 'waiting', 'handed_over'], by: ['owner', 'superior'] },
  Refuse: { from: ['received', 'assigned', 'accepted'], by: ['owner'] },
  Note: { from: OPEN_STATUSES, by: ['owner', 'superior'] },
  MarkUrgent: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  AskWhy: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['superior'] },
  GiveReason: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['owner'] },
  ProposeHandOver: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  NoteTakenOver: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  NoteTurnedDown: { from: ['received', 'assigned', 'accepted', 'handed_over'], by: ['owner', 'superior'] },
  Merge: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  TakeBack: { from: ['received', 'assigned', 'accepted', 'answered', 'refused'], by: ['doer'] },
  ReadSealed: {
    from: [
      'received',
      'assigned',
      'accepted',
      'waiting',
      'answered',
      'closed',
      'refused',
      'handed_over',
      'withdrawn',
    ],
    by: ['owner', 'superior'],
  },
  HandOverSealed: { from: ['received', 'assigned', 'accepted', 'answered'], by: ['owner', 'superior'] },
  SignApology: { from: ['assigned', 'accepted', 'waiting'], by: ['owner', 'superior'] },
  Rate: { from: ['answered', 'closed'], by: ['citizen'] },
  Reopen: { from: ['answered', 'closed'], by: ['citizen', 'follower'] },
  Withdraw: { from: ['received', 'assigned', 'accepted', 'waiting', 'handed_over'], by: ['citizen'] },
  Join: { from: ['received', 'assigned', 'accepted', 'waiting', 'handed_over'], by: ['neighbour'] },
  Leave: { from: OPEN_STATUSES, by: ['follower'] },
  TakeIn: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['clock'] },
  Recount: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['clock'] },
  NoteHeard: { from: ['answered'], by: ['delivery', 'owner', 'superior'] },
  StandIn: { from: OPEN_STATUSES, by: ['clock'] },
  Ring: { from: OPEN_STATUSES, by: ['clock'] },
} as const satisfies Record<CommandKind, Row>;

/** Forwards open to whoever owns the matter; after these only a superior moves it, so that it is not passed round. */
export const FORWARDS_FOR_ALL = 2;

/** What an actor is to a complaint now. Rights follow posts and absences of this moment, never those of filing. */
export function rolesOf(actor: Actor, complaint: Complaint, context: Context): readonly Role[] {
  switch (actor.kind) {
    case 'citizen':
      return citizenRoles(actor.person, complaint);
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
 * The officer may see the matter: its owner and those above; a sealed one only its two readers.
 * Whoever is complained about, and who works under them, sees nothing of it, whatever they are.
 */
export function mayRead(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  if (isStranger(officer, complaint, context)) return false;
  if (isSealed(complaint)) return sealedReaders(complaint, context).includes(officer);
  return (
    isOwner(officer, complaint, context) ||
    isPaged(officer, complaint) ||
    isSuperior(officer, complaint, context) ||
    isOnDutyFor(officer, complaint, context)
  );
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

/** Passed round too often for anybody but a superior. */
export function isForwardable(complaint: Complaint, roles: readonly Role[]): boolean {
  return complaint.forwards < FORWARDS_FOR_ALL || roles.includes('superior');
}

/** An answer that lacks something may leave on the word of a superior; whoever owns the matter must mend it. */
export function mayOverrule(roles: readonly Role[]): boolean {
  return roles.includes('superior');
}

const COMMANDS = Object.keys(LIFECYCLE) as readonly CommandKind[]; // `satisfies` above has proved the keys

/** Conditions of commands that have one; all others need no more than role and status. */
function fitsHistory(
  kind: CommandKind,
  roles: readonly Role[],
  complaint: Complaint,
  context: Context,
): boolean {
  switch (kind) {
    case 'AskCitizen':
      return !isSealed(complaint);
    case 'ReadSealed':
    case 'HandOverSealed':
      return isSealed(complaint);
    case 'Forward':
      return isForwardable(complaint, roles);
    case 'SignApology':
      return isSignable(complaint, context);
    case 'Reopen':
      return isReopenable(complaint, context) && !isExhausted(complaint, context);
    case 'Rate':
      return isRatable(complaint);
    case 'Return':
      return isReturnable(complaint);
    case 'Join':
      return isJoinable(complaint);
    case 'MarkUrgent':
      return isMarkable(complaint, context);
    case 'AskWhy':
      return isAskable(complaint) && !roles.includes('owner');
    case 'GiveReason':
      return !isAskable(complaint);
    case 'ProposeHandOver':
      return !isSealed(complaint) && !isProposed(complaint);
    case 'NoteTakenOver':
      return isProposed(complaint);
    case 'NoteTurnedDown':
      return isProposed(complaint) || (complaint.standing.status === 'handed_over' && !isSealed(complaint));
    case 'Merge':
      return !isSealed(complaint);
    default:
      return true;
  }
}

/** To whom a matter is neither theirs nor open to join, it does not exist. */
function citizenRoles(person: PersonId, complaint: Complaint): readonly Role[] {
  const { citizen, followers = [] } = complaint;
  if (person === citizen) return ['citizen'];
  if (followers.includes(person)) return ['follower'];
  return isJoinable(complaint) ? ['neighbour'] : [];
}

function officerRoles(officer: OfficerId, complaint: Complaint, context: Context): readonly Role[] {
  if (isStranger(officer, complaint, context)) return [];
  const owner: readonly Role[] = actsAsOwner(officer, complaint, context) ? ['owner'] : [];
  const superior: readonly Role[] = isSuperior(officer, complaint, context) ? ['superior'] : [];
  const doer: readonly Role[] = mayTakeBack(complaint, officer, context.now) ? ['doer'] : [];
  const paged: readonly Role[] = isPaged(officer, complaint) ? ['paged'] : [];
  return [...owner, ...superior, ...paged, ...doer];
}

/** In an emergency that nobody has accepted, the officer on duty may take it as if it were theirs. */
function actsAsOwner(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  if (isSealed(complaint)) return sealedReaders(complaint, context)[0] === officer;
  return (
    isOwner(officer, complaint, context) ||
    (isUntakenDanger(complaint) && isOnDutyFor(officer, complaint, context))
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

/** Above the owner: a rung of the ladder, who holds such a post in person, or the chairman; of what is sealed its other reader. */
function isSuperior(officer: OfficerId, complaint: Complaint, context: Context): boolean {
  const { commune } = context;
  if (isSealed(complaint)) return sealedReaders(complaint, context)[1] === officer;
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
