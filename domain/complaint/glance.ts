// A case in one glance, as it may stand in a message on an officer's screen.
import { masked } from '../abuse.ts';
import { type Complaint, isSealed, type Told } from './complaint.ts';
import type { Glance } from './notices.ts';

/** What a message may show of a case. A sealed one shows its code; the matter is read in the case, by who may. */
export function glanceAt(complaint: Complaint): Glance {
  const { code, kind, category, urgency, due } = complaint;
  const known = { code, submission: kind, category, urgency, due };
  if (isSealed(complaint)) return { ...known, sealed: true, hamlet: null, told: null, photos: [] };
  const { hamlet, told, photos } = complaint;
  return { ...known, sealed: false, hamlet, told: shielded(told), photos };
}

/** What was told, its rude words masked: nobody has to be insulted by a message that pops up. */
export function shielded(told: Told): Told {
  return told.text === null ? told : { ...told, text: masked(told.text) };
}
