// Linked: matters that came in one message, as far as whoever reads one of them may know of the others.
import type { OfficerId } from '../ids.ts';
import { type Complaint, isSealed } from './complaint.ts';
import type { Context } from './context.ts';
import { mayKnowCitizen, mayRead } from './lifecycle.ts';

/**
 * The other matters of the same message that an officer may see beside this one (complaints.md §2: linked cases). Not one
 * that is sealed, nor one they may not read: they are not told that it is there. Nor one whose sender is kept from
 * them, when they know this one's: the link alone would name the sender.
 */
export function linkedFor(
  complaint: Complaint,
  others: readonly Complaint[],
  officer: OfficerId,
  context: Context,
): readonly Complaint[] {
  if (isSealed(complaint)) return [];
  const knows = (one: Complaint): boolean => mayKnowCitizen(officer, one, context);
  return others.filter(
    (one) =>
      one.id !== complaint.id &&
      rootOf(one) === rootOf(complaint) &&
      !isSealed(one) &&
      mayRead(officer, one, context) &&
      knows(one) === knows(complaint),
  );
}

function rootOf({ id, linkedTo }: Complaint): Complaint['id'] {
  return linkedTo ?? id;
}
