// Sender: who sent a complaint, as the column tells that finds a person's own; of an anonymous one only a keyed hash.
import type { Complaint } from '../domain/complaint/complaint.ts';
import { type CommuneId, id, type PersonId } from '../domain/ids.ts';
import type { Sealer } from './seal.ts';

/** Marks the hash among ids of people: version 8 of RFC 9562, whose bits are the maker's own. */
export const NAMELESS_VERSION = '8';

/** What stands in `complaints.citizen_id`. The person themselves is in the sealed state alone, for the reply. */
export function senderInColumn(
  sealer: Sealer,
  { commune, citizen, visibility }: Pick<Complaint, 'commune' | 'citizen' | 'visibility'>,
): PersonId {
  return visibility === 'anonymous' ? nameless(sealer, commune, citizen) : citizen;
}

/** The same person always has the same hash in a commune, so that they find what is theirs; nobody finds them by it. */
export function nameless(sealer: Sealer, commune: CommuneId, person: PersonId): PersonId {
  const hex = sealer.hash('complaints.citizen_id', `${commune}:${person}`).toString('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `${NAMELESS_VERSION}${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return id<PersonId>(parts.join('-'));
}
