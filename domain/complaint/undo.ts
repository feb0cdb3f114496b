// Undo: for a minute the last deed may be taken back; what is told of it waits that long before it leaves.
import { MINUTE, type Moment, SECOND } from '../clock.ts';
import type { OfficerId } from '../ids.ts';
import { type Complaint, isDanger, type Undoable } from './complaint.ts';
import { type Decision, decided, refused } from './decision.ts';
import type { Event, Recorded } from './events.ts';

/** How long a deed may be taken back. */
export const UNDO_FOR = MINUTE;
/** How long what is told of it is held: a little longer, so that a tap in the last second still comes in time. */
export const HELD_FOR = UNDO_FOR + 5 * SECOND;

/** The deed is taken back: the matter stands as it stood before, and nobody hears of it. */
export function takeBack(complaint: Complaint, officer: OfficerId, now: Moment): Decision {
  const { undoable } = complaint;
  if (undoable === undefined || !mayTakeBack(complaint, officer, now))
    return refused('too_late_to_take_back');
  return decided({ kind: 'TakenBack', deed: undoable.deed, doneAt: undoable.at });
}

/** This officer did it, and not longer ago than a minute. */
export function mayTakeBack({ undoable }: Complaint, officer: OfficerId, now: Moment): boolean {
  return undoable !== undefined && undoable.by === officer && now < undoable.at + UNDO_FOR;
}

/** Until when what is told of an event is held; null when it leaves at once. In danger nothing waits. */
export function heldUntil({ event, actor, at }: Recorded, complaint: Complaint): Moment | null {
  const isHeld = actor.kind === 'officer' && deedOf(event) !== null && !isDanger(complaint);
  return isHeld ? at + HELD_FOR : null;
}

/** What may be taken back after an event: the deed itself, or still the one before it, or nothing. */
export function undoableAfter(complaint: Complaint, { event, actor, at }: Recorded): Undoable | null {
  const deed = deedOf(event);
  if (deed === null) return LEAVES_IT_OPEN.includes(event.kind) ? (complaint.undoable ?? null) : null;
  if (actor.kind !== 'officer' || isDanger(complaint)) return null;
  const { standing, owner, forwards } = complaint;
  return { deed, by: actor.officer, at, before: { standing, owner, forwards } };
}

/** What neither moves the matter nor tells of it. */
const LEAVES_IT_OPEN: readonly Event['kind'][] = [
  'Noted',
  'Supplemented',
  'Corrected',
  'Joined',
  'Left',
  'RangInVain',
];

function deedOf(event: Event): Undoable['deed'] | null {
  switch (event.kind) {
    case 'Answered':
      return 'Answer';
    case 'Refused':
      return 'Refuse';
    case 'Assigned':
      return event.why === 'forwarded' ? 'Forward' : null;
    default:
      return null;
  }
}
