// Handles: what officers do with a complaint.
import type { OfficerId } from '../ids.ts';
import { faultsOfReason } from '../letters/reason.ts';
import { holderOf } from '../routing.ts';
import { judgeAnswer } from './answer-quality.ts';
import type { CommandOf } from './commands.ts';
import { type Complaint, isEmpty, isSealed, type Owner, type RefusalGround } from './complaint.ts';
import { isAskedEnough, isSignable } from './conditions.ts';
import type { Context } from './context.ts';
import { type Decision, decided, refused } from './decision.ts';
import { isForwardable, mayOverrule, type Role } from './lifecycle.ts';
import { isOwner, mayHoldSealed, postOf } from './owners.ts';
import { extendedDue } from './promise.ts';

/** The officer who acts, and what they are to the complaint. */
export type Handler = { readonly officer: OfficerId; readonly roles: readonly Role[] };

/** Grounds that send the citizen somewhere: without the place they would be turned away into nothing. */
const GROUNDS_WITH_PLACE: readonly RefusalGround[] = ['other_body', 'needs_signed_form'];

/** Takes the matter in hand. The officer on duty who takes an emergency becomes its owner. */
export function accept(complaint: Complaint, { officer }: Handler, context: Context): Decision {
  const accepted = { kind: 'Accepted', by: officer } as const;
  if (isOwner(officer, complaint, context)) return decided(accepted);
  const owner = { post: postOf(officer, complaint, context), officer };
  return decided({ kind: 'Assigned', owner, why: 'stand_in', reason: null }, accepted);
}

/**
 * Asks the citizen; the clock stands still until the reply. Of what is sealed nothing more is asked in chat
 * (complaints.md §3).
 */
export function askCitizen(
  command: CommandOf<'AskCitizen'>,
  complaint: Complaint,
  { officer }: Handler,
): Decision {
  const question = command.question.trim();
  if (isSealed(complaint)) return refused('not_in_this_status');
  if (question === '') return refused('empty');
  return decided({ kind: 'CitizenAsked', by: officer, question });
}

/** Passes the matter on to a post where somebody is; a sealed one only to a cleared post or the chairman. */
export function forward(
  command: CommandOf<'Forward'>,
  complaint: Complaint,
  { roles }: Handler,
  { commune, now }: Context,
): Decision {
  const reason = command.reason.trim();
  const { post } = command;
  if (!isForwardable(complaint, roles)) return refused('forwarded_too_often');
  if (post === complaint.owner.post) return refused('same_post');
  const officer = commune.posts.some(({ code }) => code === post) ? holderOf(commune, post, now) : null;
  if (officer === null) return refused('post_vacant');
  if (officer === complaint.owner.officer) return refused('same_post');
  if (isSealed(complaint) && !mayHoldSealed(commune, { post, officer })) return refused('not_allowed');
  if (reason === '') return refused('empty');
  return decided({ kind: 'Assigned', owner: { post, officer }, why: 'forwarded', reason });
}

/** Answers the citizen; the clock stops. What tells too little goes back, unless a superior says why it may leave. */
export function answer(
  command: CommandOf<'Answer'>,
  complaint: Complaint,
  { officer, roles }: Handler,
  context: Context,
): Decision {
  const { answer, photos } = command;
  const reason = command.overrule?.trim() ?? '';
  if (isEmpty(answer) && photos.length === 0) return refused('empty');
  const { passes, missing } = judgeAnswer(answer, { kind: complaint.kind, photos: photos.length });
  if (!passes && !(mayOverrule(roles) && reason !== '')) return refused('too_vague');
  const by: Owner = { post: postOf(officer, complaint, context), officer };
  const answered = { kind: 'Answered', by, answer, photos } as const;
  return decided(passes ? answered : { ...answered, overruled: { missing, reason } });
}

/** Does not take the matter on, for a lawful ground, and says where it belongs. Nobody is called unclear unasked. */
export function refuse(command: CommandOf<'Refuse'>, complaint: Complaint, { officer }: Handler): Decision {
  const place = command.place.trim();
  if (place === '' && GROUNDS_WITH_PLACE.includes(command.ground)) return refused('empty');
  if (command.ground === 'not_understandable' && !isAskedEnough(complaint)) return refused('ask_first');
  return decided({ kind: 'Refused', by: officer, ground: command.ground, place });
}

/** Opens a sealed matter; who has read it, and how often, is never lost. */
export function readSealed(complaint: Complaint, { officer }: Handler): Decision {
  return isSealed(complaint) ? decided({ kind: 'SealedRead', by: officer }) : refused('not_in_this_status');
}

/** Hands a sealed matter over to whoever is competent (Law on Denunciations 2018, Art. 24(2), 25(2)). */
export function handOverSealed(
  { to, how }: CommandOf<'HandOverSealed'>,
  complaint: Complaint,
  { officer }: Handler,
): Decision {
  if (!isSealed(complaint)) return refused('not_in_this_status');
  return decided({ kind: 'SealedHandedOver', by: officer, to, how });
}

/**
 * Signs the apology: a human says why the date is not kept, and the new date becomes the promise. A reason that
 * explains nothing, or puts the blame on the citizen, comes back.
 */
export function signApology(
  command: CommandOf<'SignApology'>,
  complaint: Complaint,
  { officer }: Handler,
  context: Context,
): Decision {
  const reason = command.reason.trim();
  if (!isSignable(complaint, context)) return refused('not_in_this_status');
  if (reason === '') return refused('empty');
  if (faultsOfReason(reason).length > 0) return refused('reason_unclear');
  return decided({ kind: 'ApologySigned', by: officer, reason, newDue: extendedDue(complaint, context) });
}
