// Paging: danger that nobody has accepted reaches one more person every few minutes, day and night.
import { MINUTE, type Moment } from '../clock.ts';
import type { OfficerId } from '../ids.ts';
import { CHAIRMAN, dutyOfficers, holderOf } from '../routing.ts';
import { type Complaint, isSealed } from './complaint.ts';
import { concernOf } from './concern.ts';
import type { Context } from './context.ts';
import { ownerToday, rungsAbove } from './owners.ts';
import { sealedReaders } from './sealed.ts';

/** Time in which whoever was paged may accept before the next one is paged (proposal of the project). */
const BETWEEN_PAGES = 5 * MINUTE;

/** Danger that nobody has taken in hand yet. */
export function isUntakenDanger({ urgency, standing }: Complaint): boolean {
  return urgency === 'emergency' && (standing.status === 'received' || standing.status === 'assigned');
}

/** The officer has been paged and may take the danger in hand, whatever their post is. */
export function isPaged(officer: OfficerId, complaint: Complaint): boolean {
  return isUntakenDanger(complaint) && (complaint.paged?.officers.includes(officer) ?? false);
}

/** When page `number` goes out. */
export function pageMoment({ clockFrom }: Complaint, number: number): Moment {
  return clockFrom + number * BETWEEN_PAGES;
}

/**
 * Who is paged next, after those the first alarm went to: whoever is on duty, then the rungs above, the chairman, and at last everybody who holds a post, in
 * the order of the commune's file; present, never one who is complained about, each once. Null when all have been.
 */
export function nextToPage(complaint: Complaint, context: Context): OfficerId | null {
  const { commune, now } = context;
  const { conflicted } = concernOf(complaint, commune);
  const paged = complaint.paged?.officers ?? [];
  const posts = [CHAIRMAN, ...commune.posts.map(({ code }) => code)];
  const ladder = [
    ...dutyOfficers(commune, now, conflicted),
    ...rungsAbove(complaint, context).map(({ officer }) => officer),
    ...posts.flatMap((post) => holderOf(commune, post, now, conflicted) ?? []),
  ];
  const called = [...alarmedAtFirst(complaint, context), ...paged];
  return ladder.find((one) => !called.includes(one)) ?? null;
}

/** Whoever the first alarm went to: the two who may open what is sealed, else owner, duty and chairman. */
function alarmedAtFirst(complaint: Complaint, context: Context): readonly OfficerId[] {
  if (isSealed(complaint)) return sealedReaders(complaint, context);
  const { commune, now } = context;
  const { conflicted } = concernOf(complaint, commune);
  const chairman = holderOf(commune, CHAIRMAN, now, conflicted) ?? [];
  return [
    ownerToday(complaint, context).officer,
    ...dutyOfficers(commune, now, conflicted),
    ...[chairman].flat(),
  ];
}
