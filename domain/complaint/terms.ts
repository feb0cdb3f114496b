// Terms of a commune: which one is in force for a matter, and the promise it makes.
import { type Due, dueOf, type Term } from '../calendar.ts';
import { type Day, dayOf, HOUR, type Moment } from '../clock.ts';
import type { Commune, TermRow } from '../commune.ts';
import type { CategoryId } from '../ids.ts';
import { categoryOf } from './category.ts';
import type { Complaint, Urgency } from './complaint.ts';
import { type Context, calendarFor } from './context.ts';

type Profile = TermRow['profile'];

/**
 * The term in force on a day: an emergency and an urgent matter have their own, all others the one of the category's
 * profile. Of several rows in force the latest counts; without any row the ordinary term does, so that no matter goes
 * without a date.
 */
export function termFor(commune: Commune, urgency: Urgency, profile: Profile, day: Day): Term {
  const row = rowInForce(commune, profileOf(urgency, profile), day) ?? rowInForce(commune, 'ordinary', day);
  if (!row) throw new Error(`the commune ${commune.slug} has no ordinary term in force on ${day}`);
  return row.term;
}

/** The term that the present promise of a complaint was made by. */
export function termOf(
  complaint: Pick<Complaint, 'category' | 'urgency' | 'clockFrom'>,
  commune: Commune,
): Term {
  const { profile } = categoryOf(commune, complaint.category);
  return termFor(commune, complaint.urgency, profile, dayOf(complaint.clockFrom));
}

/** The due date promised for a matter whose clock begins at `from`. */
export function promiseFrom(
  { commune }: Pick<Context, 'commune'>,
  matter: { readonly category: CategoryId; readonly urgency: Urgency },
  from: Moment,
): Due {
  const { profile } = categoryOf(commune, matter.category);
  const term = termFor(commune, matter.urgency, profile, dayOf(from));
  return matter.urgency === 'emergency' ? roundTheClock(from, term) : dueOf(calendarFor(commune), from, term);
}

/** Danger does not wait for the office: hours of an emergency run day and night (categories.json, `slaProfiles`). */
function roundTheClock(from: Moment, term: Term): Due {
  const at = from + term.count * (term.unit === 'wh' ? HOUR : 24 * HOUR);
  return { at, day: dayOf(at), projected: false };
}

function profileOf(urgency: Urgency, profile: Profile): Profile {
  return urgency === 'ordinary' ? profile : urgency;
}

function rowInForce(commune: Commune, profile: Profile, day: Day): TermRow | undefined {
  return commune.terms
    .filter((row) => row.profile === profile && row.from <= day && (row.to === null || day <= row.to))
    .toSorted((one, other) => other.from.localeCompare(one.from))[0];
}
