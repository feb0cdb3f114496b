// What the citizen is told of each event.
import type { OfficerId } from '../ids.ts';
import { type Complaint, isDanger, type Owner } from './complaint.ts';
import type { Context } from './context.ts';
import type { Recorded } from './events.ts';
import type { CitizenNotice, Notice } from './notices.ts';
import { NUDGES } from './nudges.ts';
import { postOf } from './owners.ts';
import { type EventOf, has, type Step } from './step.ts';

/** Notices to the citizen for one event of a step; at most one. */
export function citizenNotices({ event }: Recorded, step: Step, context: Context): readonly Notice[] {
  const { after } = step;
  const body = bodyOf(event, step, context);
  const to = { kind: 'person', person: after.citizen } as const;
  return body === null ? [] : [{ to, complaint: after.id, code: after.code, wakes: isDanger(after), body }];
}

function bodyOf(event: Recorded['event'], step: Step, context: Context): CitizenNotice | null {
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
      return { kind: 'answer', owner: event.by, answer: event.answer, photos: event.photos };
    case 'Rated':
      return { kind: 'thanks_for_rating', rating: event.rating };
    case 'Reopened':
      return { kind: 'reopened', due: event.due, post: event.owner.post };
    case 'Refused':
      return { kind: 'refused', ground: event.ground, place: event.place };
    case 'Withdrawn':
      return { kind: 'withdrawn' };
    case 'Reminded':
    case 'ApologyDrafted':
    case 'ToldInPersonAsked':
    case 'Closed':
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
  return { kind: 'receipt', submission, category, due, post, restricted: visibility === 'restricted' };
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
