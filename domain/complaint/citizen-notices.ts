// What the citizen is told of each event.
import type { OfficerId, PersonId } from '../ids.ts';
import { type Complaint, hearersOf, isDanger, isPraise, isSealed, type Owner } from './complaint.ts';
import type { Context } from './context.ts';
import type { Recorded } from './events.ts';
import type { CitizenNotice, Notice } from './notices.ts';
import { NUDGES } from './nudges.ts';
import { postOf } from './owners.ts';
import { afterPause, isLate } from './promise.ts';
import { sealedNotice } from './sealed-notices.ts';
import { type EventOf, has, type Step } from './step.ts';
import { heldUntil } from './undo.ts';

/** Notices to citizens for one event of a step: the author and those who have joined, or whoever did it alone. */
export function citizenNotices(recorded: Recorded, step: Step, context: Context): readonly Notice[] {
  const { after } = step;
  const ordinary = bodyOf(recorded, step, context);
  const body =
    ordinary !== null && isSealed(after) ? sealedNotice(ordinary, recorded, after, context) : ordinary;
  if (body === null) return [];
  const { id: complaint, code } = after;
  const late = isPromiseOver(step, context);
  const known = {
    complaint,
    code,
    wakes: isDanger(after),
    late,
    heldUntil: heldUntil(recorded, after),
    body,
  };
  const people = hearersOfEvent(recorded, step);
  return people.map((person) => ({ to: { kind: 'person', person }, ...known }));
}

/** What somebody did is answered to them alone; what the commune does is told to all who wait for it. */
function hearersOfEvent({ event, actor }: Recorded, { before, after }: Step): readonly PersonId[] {
  const doer = actor.kind === 'citizen' ? [actor.person] : [];
  switch (event.kind) {
    case 'Filed':
    case 'Rated':
    case 'Supplemented':
    case 'Corrected':
      return doer.length > 0 ? doer : [after.citizen];
    case 'PauseEnded':
      return event.because === 'replied' ? doer : hearersOf(after);
    case 'Joined':
      return event.people;
    case 'Left':
      return [event.person];
    case 'PassedOn':
      return [event.citizen];
    default:
      return hearersOf(before ?? after);
  }
}

/** Time in which the commune waited for the citizen does not make it late. */
function isPromiseOver({ before, after }: Step, context: Context): boolean {
  const hasWaited = before?.standing.status === 'waiting';
  return isLate(hasWaited ? { ...after, due: afterPause(before, context).due } : after, context.now);
}

function bodyOf({ event, at }: Recorded, step: Step, context: Context): CitizenNotice | null {
  const { after } = step;
  switch (event.kind) {
    case 'Filed':
      return receipt(after);
    case 'Assigned':
      return event.why === 'forwarded' ? forwarded(event) : null;
    case 'Accepted':
      return { kind: 'accepted', owner: acting(event.by, after, context), due: after.due };
    case 'CitizenAsked':
      return { kind: 'question', owner: acting(event.by, after, context), question: event.question };
    case 'CitizenNudged':
      return nudge(event.number, after);
    case 'PauseEnded':
      return { kind: 'resumed', due: event.due };
    case 'Supplemented':
      return has(step, 'PauseEnded') ? null : { kind: 'supplement_received' };
    case 'ApologySigned':
      return apology(event, after, context);
    case 'PromiseBroken':
      return { kind: 'late', filedAt: after.filedAt, due: after.due, post: after.owner.post };
    case 'Escalated':
      return event.beyond ? { kind: 'beyond', post: after.owner.post } : null;
    case 'Answered':
      return answered(event, after);
    case 'Rated':
      return { kind: 'thanks_for_rating', rating: event.rating ?? null, asksAttitude: asksAttitude(after) };
    case 'PraiseThanked':
      return { kind: 'praise_thanked', post: event.by.post };
    case 'Reopened':
      return { kind: 'reopened', due: event.due, post: event.owner.post };
    case 'Refused':
      return { kind: 'refused', ground: event.ground, place: event.place };
    case 'Withdrawn':
      return { kind: 'withdrawn' };
    case 'SealedHandedOver':
      return { kind: 'sealed_handed_over', to: event.to, how: event.how, at };
    case 'PassedOn':
      return { kind: 'passed_on' };
    case 'Joined':
      return event.from === null ? joined(after) : null;
    case 'Left':
      return { kind: 'left' };
    case 'Merged':
      return { kind: 'merged', into: event.code };
    case 'HandOverProposed': {
      const { agency, reason } = event;
      return { kind: 'hand_over_proposed', agency, reason, owner: after.owner };
    }
    case 'TakenOver':
      return { kind: 'taken_over', agency: event.agency };
    case 'TurnedDown':
      return { kind: 'turned_down', agency: event.agency, due: after.due, owner: after.owner };
    case 'MarkedUrgent':
      return { kind: 'urgent', due: event.due };
    case 'Corrected':
      return { kind: 'corrected' };
    case 'Recounted':
      return event.due.day > (step.before ?? after).due.day ? { kind: 'moved', due: event.due } : null;
    case 'Noted':
    case 'WhyAsked':
    case 'WhyOverdue':
    case 'ReasonGiven':
    case 'ResultAsked':
    case 'TakenBack':
    case 'Reminded':
    case 'ApologyDrafted':
    case 'ToldInPersonAsked':
    case 'Closed':
    case 'SealedRead':
    case 'Paged':
    case 'RangInVain':
      return null;
    default:
      return event satisfies never;
  }
}

function receipt(complaint: Complaint): CitizenNotice {
  const { post } = complaint.owner;
  if (complaint.urgency === 'emergency') return { kind: 'alarm_received', post };
  const { kind: submission, category, due, visibility } = complaint;
  return {
    kind: 'receipt',
    submission,
    category,
    due,
    post,
    restricted: visibility === 'restricted',
    isPraise: isPraise(complaint),
  };
}

function answered({ by, answer, photos }: EventOf<'Answered'>, complaint: Complaint): CitizenNotice {
  return { kind: 'answer', owner: by, answer, photos, asksRating: !isPraise(complaint) };
}

/** What came of it has been rated, how one was treated not yet. */
function asksAttitude({ standing }: Complaint): boolean {
  return standing.status === 'closed' && standing.rating !== null && standing.attitude === undefined;
}

function joined({ category, owner, due }: Complaint): CitizenNotice {
  return { kind: 'joined', category, owner, due };
}

function forwarded({ owner, reason }: EventOf<'Assigned'>): CitizenNotice {
  return { kind: 'forwarded', post: owner.post, reason: reason ?? '' };
}

function nudge(number: number, { standing }: Complaint): CitizenNotice | null {
  if (standing.status !== 'waiting') return null;
  return { kind: 'nudge', question: standing.question, last: number === NUDGES };
}

/** The seven things of an apology (DESIGN §5): the code comes with every notice, the addressee with its words. */
function apology(event: EventOf<'ApologySigned'>, complaint: Complaint, context: Context): CitizenNotice {
  const { category, filedAt, standing } = complaint;
  return {
    kind: 'apology',
    category,
    filedAt,
    standing: standing.status === 'accepted' || standing.status === 'waiting' ? standing.status : 'assigned',
    reason: event.reason,
    newDue: event.newDue,
    by: acting(event.by, complaint, context),
  };
}

function acting(officer: OfficerId, complaint: Complaint, context: Context): Owner {
  return { post: postOf(officer, complaint, context), officer };
}
