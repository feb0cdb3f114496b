// Sealed matters: the two people, at most, who may open one, and to whom it may be handed over.
import type { Commune } from '../commune.ts';
import type { OfficerId } from '../ids.ts';
import { CHAIRMAN } from '../routing.ts';
import type { Complaint } from './complaint.ts';
import { concernOf } from './concern.ts';
import type { Context } from './context.ts';
import { ownerToday } from './owners.ts';

/**
 * Bodies outside that may be competent for what is sealed (complaints.md §5, §8.3): the province's reception board and
 * inspectorate, the police, and for Party members its inspection committee.
 */
export const SEALED_RECEIVERS = [
  'province_reception',
  'province_inspectorate',
  'police',
  'party_inspection',
] as const;
export type SealedReceiver = (typeof SEALED_RECEIVERS)[number];

/** Ways to hand over that leave a proof: from hand to hand against a signature, or by registered letter. */
export const HAND_OVER_MEANS = ['in_person', 'registered_letter'] as const;
export type HandOverMeans = (typeof HAND_OVER_MEANS)[number];

/**
 * Who may open a sealed matter now: whoever must act, and one more who is cleared, the chairman first: the officer
 * designated and the competent leader (complaints.md §4). Of a matter against the commune's leaders, which the commune
 * itself does not resolve, nobody but the one who forwards it.
 */
export function sealedReaders(complaint: Complaint, context: Context): readonly OfficerId[] {
  const { commune } = context;
  const { conflicted, isBinding } = concernOf(complaint, commune);
  const owner = ownerToday(complaint, context).officer;
  const others = isBinding ? [] : clearedOfficers(commune).filter((one) => one !== owner);
  const second = others.find((one) => !conflicted.includes(one));
  return second === undefined ? [owner] : [owner, second];
}

/** Everybody cleared, the chairman first, then in the order of the commune's posts. */
function clearedOfficers({ posts, officers }: Commune): readonly OfficerId[] {
  const cleared = posts.filter((post) => post.cleared).map(({ code }) => code);
  const inOrder = cleared.toSorted((one, other) => Number(other === CHAIRMAN) - Number(one === CHAIRMAN));
  const holders = inOrder.flatMap((code) => officers.filter((one) => one.posts.includes(code)));
  return [...new Set(holders.map(({ id }) => id))];
}
