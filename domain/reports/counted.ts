// Counted: which complaints are in the numbers at all, the same for whoever reads them.
import type { Commune } from '../commune.ts';
import { type Complaint, isSealed } from '../complaint/complaint.ts';
import { concernOf } from '../complaint/concern.ts';
import { readersOf } from './readers.ts';

/**
 * A sealed matter is never counted, nor one that complains about somebody who reads the reports. All readers get the
 * same numbers: two that differed by who asks would tell, by their difference, what is hidden (DESIGN §2.3).
 */
export function isCounted(complaint: Complaint, commune: Commune): boolean {
  if (isSealed(complaint)) return false;
  const { conflicted } = concernOf(complaint, commune);
  return !readersOf(commune).some((reader) => conflicted.includes(reader));
}
