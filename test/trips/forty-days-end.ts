// What must hold in the forty days: at the end of every day, and when they are over.
import { expect } from 'vitest';
import { historiesOf } from '../../db/complaints.ts';
import type { Moment } from '../../domain/clock.ts';
import { type Complaint, isOpen } from '../../domain/complaint/complaint.ts';
import { isConcerned } from '../../domain/complaint/concern.ts';
import type { EventKind, Recorded } from '../../domain/complaint/events.ts';
import { fold } from '../../domain/complaint/evolve.ts';
import { type Month, periodOf } from '../../domain/reports/month.ts';
import { valueIn } from '../../domain/reports/report.ts';
import { CHAIRMAN } from '../../domain/routing.ts';
import { reportFor } from '../../handlers/reports.ts';
import { recount } from '../support/recount.ts';
import type { Trip } from '../support/trip.ts';
import { type Company, NAMES } from './forty-days-company.ts';

export async function histories({ seen }: Trip): Promise<ReadonlyMap<Complaint, readonly Recorded[]>> {
  const complaints = await seen.complaints();
  const ids = complaints.map(({ id }) => id);
  const found = await seen.database.within(seen.commune, (tx) => historiesOf(tx, seen.commune, ids));
  return new Map(complaints.map((one) => [one, found.get(one.id) ?? []]));
}

/** What must hold at the end of every day (DESIGN §2, FAULTS I2, I7); each breach as a sentence. */
export async function brokenToday(trip: Trip, { officers }: Company): Promise<readonly string[]> {
  const [known, timers, commune] = await Promise.all([
    histories(trip),
    trip.seen.timers(),
    trip.seen.loadCommune(),
  ]);
  const now = trip.time.now();
  const inHistory = [...known].flatMap(([complaint, history]) => {
    const armed = timers.filter((one) => one.complaint === complaint.id && one.status === 'armed');
    const isOwned = commune.officers.some(({ id }) => id === complaint.owner.officer);
    return [
      ...(isOwned ? [] : [`${complaint.code} belongs to nobody`]),
      ...(isOpen(complaint) === armed.some(({ dueAt }) => dueAt > now)
        ? []
        : [`${complaint.code} is ${complaint.standing.status} with ${armed.length} timers`]),
      ...(JSON.stringify(fold(history)) === JSON.stringify(complaint)
        ? []
        : [`${complaint.code} is not its history`]),
    ];
  });
  const seen = ['kinh-te', 'dia-chinh', 'chu-tich'] as const;
  const betrayed = seen.flatMap((key) => {
    const officer = commune.officers.find(({ name }) => name === NAMES[key]);
    const secret = [...known.keys()].filter(
      (one) => officer !== undefined && isConcerned(officer.id, one, commune),
    );
    const heard = (officers.get(key)?.heard() ?? []).map(({ text }) => text).join('\n');
    return secret.flatMap(({ code, told }) =>
      [`${code.slice(0, 3)} ${code.slice(3, 6)}`, told.text ?? code].some((secret) => heard.includes(secret))
        ? [`${key} has heard of ${code}`]
        : [],
    );
  });
  return [...inHistory, ...betrayed];
}

/** Where a matter may be at the end: over, refused lawfully, or at the top of the ladder with an alarm each week. */
export function isAtAnEnd(complaint: Complaint): boolean {
  switch (complaint.standing.status) {
    case 'closed':
    case 'refused':
    case 'withdrawn':
    case 'merged':
    // Another body has taken it over, and is asked for the result.
    case 'handed_over':
      return true;
    case 'received':
    case 'assigned':
    case 'accepted':
    case 'waiting':
    case 'answered':
      return complaint.rung >= 4;
    default:
      return complaint.standing satisfies never;
  }
}

/** The month's report beside a recount from raw events, by nothing that the report is made with. */
export async function comparesWithEvents(trip: Trip, month: Month, now: Moment): Promise<void> {
  const commune = await trip.seen.loadCommune();
  const report = await reportFor({ db: trip.seen.database }, commune, month, now);
  const chairman = commune.officers.find(({ posts }) => posts.includes(CHAIRMAN));
  if (chairman === undefined) throw new Error('there is no chairman');
  const counted = [...(await histories(trip))]
    .filter(([one]) => one.visibility !== 'restricted' && !isConcerned(chairman.id, one, commune))
    .map(([, history]) => history);
  const { from, to } = periodOf(month);
  const again = recount(counted, from, Math.min(to, now));
  const names = [
    ['received', 'received'],
    ['answered', 'answered'],
    ['due', 'due'],
    ['late', 'late'],
    ['waiting', 'after'],
    ['overdue', 'overdue'],
    ['closed', 'closed'],
    ['refused', 'refused'],
    ['people', 'people'],
  ] as const;
  for (const [line, name] of names) {
    const value = valueIn(report, line);
    if (value?.kind !== 'count') throw new Error(`${line} is no count`);
    const real = again[name] ?? 0;
    if (value.shown.kind === 'exact') expect([line, value.shown.count]).toEqual([line, real]);
    else if (value.shown.kind === 'few') expect([1, 2, 3, 4], line).toContain(real);
  }
}

/** Without these the forty days would prove less than they seem to. */
export const MUST_HAPPEN: readonly EventKind[] = [
  ...([
    'Accepted',
    'CitizenAsked',
    'PauseEnded',
    'Assigned',
    'Noted',
    'Answered',
    'Closed',
    'Rated',
  ] as const),
  ...(['Reopened', 'Refused', 'HandOverProposed', 'ApologyDrafted', 'ApologySigned'] as const),
  ...(['PromiseBroken', 'Escalated', 'Joined'] as const),
];

export function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function said(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ');
}
