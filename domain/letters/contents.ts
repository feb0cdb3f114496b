// Contents of a letter, judged before anybody reads it: what is missing, what may not be said yet.
import { type Day, dayOf, type Moment } from '../clock.ts';
import type { Addressee, LetterContents } from './letter.ts';
import { faultsOfReason } from './reason.ts';

/** Why contents make no letter. */
type Fault = 'empty' | 'visit_first' | 'days_out_of_order' | 'reason_unclear';

/** The first thing wrong with what a letter says; null when a clerk may go on with it. */
export function faultOfContents(contents: LetterContents, to: Addressee, now: Moment): Fault | null {
  const isUnnamed = (to.name ?? '').trim() === '';
  switch (contents.kind) {
    case 'apology':
      return isUnclear(contents.reason) ? 'reason_unclear' : null;
    case 'late_dossier':
      return isUnnamed || isEmpty(contents.dossier, contents.matter)
        ? 'empty'
        : lateFault(contents, dayOf(now));
    case 'thanks':
      return isEmpty(contents.deed) || (isUnnamed && to.person === null) ? 'empty' : null;
    case 'birth':
      return isUnnamed || isEmpty(contents.child) ? 'empty' : null;
    case 'marriage':
      return isEmpty(contents.couple) ? 'empty' : null;
    case 'condolence':
      if (isUnnamed || isEmpty(contents.deceased)) return 'empty';
      return contents.visitedOn > dayOf(now) ? 'visit_first' : null;
    default:
      return contents satisfies never;
  }
}

/** Received, promised, and a new day still to come: an apology after the new day would be a second broken promise. */
function lateFault(
  { received, promised, newDay, reason }: Extract<LetterContents, { kind: 'late_dossier' }>,
  today: Day,
): Fault | null {
  if (isUnclear(reason)) return 'reason_unclear';
  return received <= promised && promised < newDay && newDay > today ? null : 'days_out_of_order';
}

function isUnclear(reason: string): boolean {
  return faultsOfReason(reason).length > 0;
}

function isEmpty(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() === '');
}
