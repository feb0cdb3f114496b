// A case in one glance, as it may stand in a message on an officer's screen.
import { type Complaint, isSealed } from './complaint.ts';
import type { Glance } from './notices.ts';

/** What a message may show of a case. A sealed one shows its code; the matter is read in the case, by who may. */
export function glanceAt(complaint: Complaint): Glance {
  const { code, kind, category, urgency, due } = complaint;
  const known = { code, submission: kind, category, urgency, due };
  return isSealed(complaint)
    ? { ...known, sealed: true, hamlet: null, told: null, photos: [] }
    : { ...known, sealed: false, hamlet: complaint.hamlet, told: complaint.told, photos: complaint.photos };
}
