// Deeds: what the house did in a month besides complaints: papers asked for, dossiers, letters, receptions.
import { DAY, type Day, dayOf, type Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import { bookablesOf, slotsOn } from '../counter/bookable.ts';
import { type Dossier, isLate } from '../dossier/dossier.ts';
import type { PersonId } from '../ids.ts';
import type { LetterKind } from '../letters/letter.ts';
import type { InquiryEnd } from '../procedures/inquiry.ts';
import { CHAIRMAN } from '../routing.ts';
import type { Counts, Identity } from './disclosure.ts';
import { type Around, isWithin, tally } from './figures.ts';
import type { Matter } from './matter.ts';

/** What is known of a month besides complaints; no names, no words. */
export type Deeds = {
  readonly inquiries: readonly { readonly at: Moment; readonly end: InquiryEnd }[];
  /** When somebody told that the counter wanted a paper that was not on the list. */
  readonly sentBacks: readonly Moment[];
  /** As the clerk's newest file says; null: none was ever brought in. */
  readonly dossiers: readonly Pick<Dossier, 'state' | 'promised' | 'done'>[] | null;
  /** Letters that have reached their reader. */
  readonly letters: readonly { readonly at: Moment; readonly kind: LetterKind }[];
  /** Appointments with leaders that were not given up. */
  readonly visits: readonly Moment[];
  /** The channel on which each person who has sent something wrote last. */
  readonly channels: ReadonlyMap<PersonId, string>;
};

/** What is counted of deeds. One that is not among the counts is not known. */
export const DEED_MEASURES = [
  'inquiries',
  'inquiries_found',
  'inquiries_lost',
  'sent_back',
  /** Dossiers promised for a day of the month, their result there in time or not. */
  'dossiers_due',
  'dossiers_kept',
  'dossiers_late',
  /** Congratulations, condolences, thanks. */
  'letters',
  /** Form 04 of Circular 03/2025/TT-VPCP. */
  'dossier_apologies',
  'reception_days',
  'reception_visits',
] as const;
export type DeedMeasure = (typeof DEED_MEASURES)[number];

/** Deeds that are told in parts. */
export const DEED_SPLITS = ['letter', 'channel'] as const;
export type DeedSplit = (typeof DEED_SPLITS)[number];

/** Somebody whose conversation is no longer kept. */
export const NO_CHANNEL = '-';

/** Letters of courtesy; an apology is a duty and is counted with what it is about. */
const COURTESY: readonly LetterKind[] = ['thanks', 'birth', 'marriage', 'condolence'];

export type DeedFigures = { readonly counts: Counts; readonly identities: readonly Identity[] };

/** Counts the deeds of a month; `matters` are those that are counted in it. */
export function deedFigures(
  deeds: Deeds,
  matters: readonly Matter[],
  around: Around,
  commune: Commune,
): DeedFigures {
  const handed = deeds.letters.filter(({ at }) => isWithin(at, around));
  const courtesies = handed.filter(({ kind }) => COURTESY.includes(kind));
  const filed = matters.filter(({ filedAt }) => isWithin(filedAt, around));
  const letters = named(
    'letter',
    courtesies.map(({ kind }) => kind),
  );
  const channels = named(
    'channel',
    filed.map(({ citizen }) => deeds.channels.get(citizen) ?? NO_CHANNEL),
  );
  const measured: Readonly<Partial<Record<DeedMeasure, number>>> = {
    ...inquired(deeds, around),
    ...dossiersOf(deeds, around),
    ...receptionsOf(deeds, around, commune),
    sent_back: deeds.sentBacks.filter((at) => isWithin(at, around)).length,
    letters: courtesies.length,
    dossier_apologies: handed.filter(({ kind }) => kind === 'late_dossier').length,
  };
  return {
    counts: new Map([...Object.entries(measured), ...letters, ...channels]),
    identities: [
      { left: ['inquiries'], right: ['inquiries_found', 'inquiries_lost'] },
      { left: ['letters'], right: letters.map(([name]) => name) },
      { left: ['received'], right: channels.map(([name]) => name) },
      ...(deeds.dossiers === null
        ? []
        : [{ left: ['dossiers_due'], right: ['dossiers_kept', 'dossiers_late'] }]),
    ],
  };
}

function named(split: DeedSplit, codes: readonly string[]): readonly (readonly [string, number])[] {
  return [...tally(codes)].map(([code, count]) => [`${split}/${code}`, count]);
}

function inquired({ inquiries }: Deeds, around: Around) {
  const ends = inquiries.filter(({ at }) => isWithin(at, around)).map(({ end }) => end);
  const found = ends.filter((end) => end === 'list_read').length;
  return { inquiries: ends.length, inquiries_found: found, inquiries_lost: ends.length - found };
}

/**
 * Dossiers whose promised day lies in the month: kept when the result was there by that day, late when it came after it
 * or is still to come. One that was given back, or waits for its bearer, is neither (Decision 766, S3 and group 2).
 */
function dossiersOf({ dossiers }: Deeds, { period, until }: Around) {
  if (dossiers === null) return {};
  const due = dossiers.filter(
    ({ promised, state }) =>
      promised >= dayOf(period.from) && promised < dayOf(period.to) && state !== 'returned',
  );
  const kept = due.filter(({ done, promised }) => done !== null && done <= promised).length;
  const late = due.filter(
    (one) => (one.done !== null && one.done > one.promised) || isLate(one, dayOf(until)),
  ).length;
  return { dossiers_due: kept + late, dossiers_kept: kept, dossiers_late: late };
}

/**
 * Days on which the chairman receives, by the posted schedule, without those on which nobody held the post or its holder
 * was away (at least two a month, not to be delegated: Law 136/2025). Who came is not known; who had booked is.
 */
function receptionsOf({ visits }: Deeds, around: Around, commune: Commune) {
  const own = bookablesOf(commune).filter(
    (one) => one.kind === 'reception' && one.reception.post === CHAIRMAN,
  );
  const isHeld = (day: Day) =>
    own.some((one) => slotsOn(commune, one, day).some(({ until }) => until <= around.until));
  const visited = { reception_visits: visits.filter((at) => isWithin(at, around)).length };
  return own.length === 0 ? visited : { ...visited, reception_days: daysOf(around).filter(isHeld).length };
}

function daysOf({ period: { from, to } }: Around): readonly Day[] {
  return Array.from({ length: Math.round((to - from) / DAY) }, (_, index) => dayOf(from + index * DAY));
}
