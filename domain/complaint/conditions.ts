// Conditions: what a command needs of a complaint beyond the role of the actor and the status.
import { dueOf, type Term } from '../calendar.ts';
import { type Complaint, isOpen, isPraise } from './complaint.ts';
import { isNobody } from './concern.ts';
import { type Context, calendarFor } from './context.ts';
import { rungsAbove } from './owners.ts';
import { shareMoment } from './promise.ts';

/** Times a matter may come back as wrongly addressed; the last of them is decided by the chairman (complaints.md §9). */
export const RETURNS = 2;

/** Questions after which a matter may be called not understandable (complaints.md §9 Refusal). */
const QUESTIONS_BEFORE_UNCLEAR = 2;

/** How long an answer may be called not good enough (complaints.md §9 Reopen). */
export const REOPEN_TERM: Term = { count: 15, unit: 'd' };

/** An apology can be signed: none was in this promise, and one is drafted or half of the term is over. */
export function isSignable(complaint: Complaint, { commune, now }: Context): boolean {
  if (complaint.urgency === 'emergency' || complaint.apology.kind === 'signed') return false;
  if (isPraise(complaint)) return false;
  const { standing } = complaint;
  const reached = standing.status === 'waiting' ? standing.since : now;
  return complaint.apology.kind === 'drafted' || reached >= shareMoment(complaint, commune, 50);
}

/** "Not solved" may be said within the term after the answer (complaints.md §9); of praise there is nothing to solve. */
export function isReopenable(complaint: Complaint, { commune, now }: Context): boolean {
  if (isPraise(complaint)) return false;
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

/** Opened again before, and nobody stands above whoever has answered: the commune has said all it can. */
export function isExhausted(complaint: Complaint, context: Context): boolean {
  return complaint.reopens > 0 && rungsAbove(complaint, context).length === 0;
}

/** The citizen has been asked often enough for the matter to be called not understandable. */
export function isAskedEnough({ asked = 0 }: Complaint): boolean {
  return asked >= QUESTIONS_BEFORE_UNCLEAR;
}

/** It has not come back as wrongly addressed too often yet; danger is never sent back. */
export function isReturnable({ returns = 0, urgency }: Complaint): boolean {
  return returns < RETURNS && urgency !== 'emergency';
}

/** Strangers may join what is open to all hands, complains about nobody and is still being worked on. */
export function isJoinable(complaint: Complaint): boolean {
  const { visibility, subjects, standing, urgency } = complaint;
  const isWorkedOn = isOpen(complaint) && standing.status !== 'answered';
  const isAboutNobody = subjects === undefined || isNobody(subjects);
  return visibility === 'open' && isWorkedOn && urgency !== 'emergency' && isAboutNobody;
}

/**
 * What came of it can be told once, and how one was treated once, apart from it. Of praise neither is asked.
 */
export function isRatable(complaint: Complaint): boolean {
  const { standing } = complaint;
  if (isPraise(complaint)) return false;
  if (standing.status !== 'closed') return true;
  return standing.rating === null || standing.attitude === undefined;
}

/** Ordinary, within its promise, no apology signed for it, and no praise. */
export function isMarkable(complaint: Complaint, { now }: Context): boolean {
  const { urgency, due, apology } = complaint;
  if (isPraise(complaint)) return false;
  return urgency === 'ordinary' && now < due.at && apology.kind !== 'signed';
}

/** No question of why is open. */
export function isAskable({ why }: Complaint): boolean {
  return why === undefined || why.state === 'given';
}

/** Another body has been asked and has not answered yet. */
export function isProposed({ handOver }: Complaint): boolean {
  return handOver?.state === 'proposed';
}
