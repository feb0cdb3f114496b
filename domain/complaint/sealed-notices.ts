// What the citizen is told of a sealed matter: never what it is about, and of danger at home nothing unasked.
import type { Complaint } from './complaint.ts';
import { isDiscreet } from './complaint.ts';
import type { Context } from './context.ts';
import type { Recorded } from './events.ts';
import type { CitizenNotice } from './notices.ts';
import { sealedReaders } from './sealed.ts';

/** What stays as it is for every matter: it names neither people nor the matter, only its code and a date. */
const UNCHANGED: ReadonlySet<CitizenNotice['kind']> = new Set([
  'resumed',
  'supplement_received',
  'late',
  'beyond',
  'reopened',
  'thanks_for_rating',
  'withdrawn',
]);

/**
 * The notice of a sealed matter in place of the ordinary one; null: nothing is said. The telephone may be shared: of
 * danger at home only what answers the citizen's own message. Words and reasons of officers may name the matter, so
 * they are told by mouth (complaints.md §3: no push text naming it).
 */
export function sealedNotice(
  ordinary: CitizenNotice,
  { actor }: Recorded,
  complaint: Complaint,
  context: Context,
): CitizenNotice | null {
  if (isDiscreet(complaint)) return actor.kind === 'citizen' ? discreet(ordinary) : null;
  if (UNCHANGED.has(ordinary.kind)) return ordinary;
  switch (ordinary.kind) {
    case 'receipt':
      return { ...ordinary, readers: sealedReaders(complaint, context).length };
    case 'accepted':
      return { kind: 'sealed_news', what: 'taken' };
    case 'apology':
      return { kind: 'sealed_postponed', due: ordinary.newDue };
    case 'answer':
      return { kind: 'sealed_news', what: 'answered' };
    case 'refused':
      return { kind: 'sealed_news', what: 'refused' };
    case 'sealed_handed_over':
      return ordinary;
    default:
      return null;
  }
}

function discreet(ordinary: CitizenNotice): CitizenNotice {
  return ordinary.kind === 'alarm_received' || ordinary.kind === 'supplement_received'
    ? { ...ordinary, isDiscreet: true }
    : ordinary;
}
