// Desks: who sits at which counter today, and what is brought where; read from the commune's posts at this moment.
import type { Moment } from '../clock.ts';
import type { Commune, Counter, CounterField } from '../commune.ts';
import type { CounterId, FieldId, OfficerId } from '../ids.ts';
import { ownHolderOf } from '../routing.ts';

/** The officer who sits at a counter now; null while its post is vacant, or its holder away without a deputy. */
export function sitterOf(commune: Commune, counter: Counter, now: Moment): OfficerId | null {
  return ownHolderOf(commune, counter.post, now, []);
}

/** The counter an officer works at now: the first whose post they hold, or hold for somebody who is away. */
export function deskOf(commune: Commune, officer: OfficerId | null, now: Moment): Counter | null {
  if (officer === null) return null;
  const posts = commune.officers.find((one) => one.id === officer)?.posts ?? [];
  return (
    commune.counters.find(({ post }) => posts.includes(post)) ??
    commune.counters.find((counter) => sitterOf(commune, counter, now) === officer) ??
    null
  );
}

/** Counters at which somebody sits and that are not paused. */
export function openDesks(commune: Commune, paused: readonly CounterId[], now: Moment): readonly Counter[] {
  return commune.counters.filter(
    (counter) => !paused.includes(counter.id) && sitterOf(commune, counter, now) !== null,
  );
}

/** A field of the commune. */
export function fieldOf(commune: Commune, field: FieldId | string): CounterField | undefined {
  return commune.fields.find((one) => one.id === field);
}

/** Minutes a visit takes on average; a field that is no longer there counts as an ordinary one. */
export function minutesOf(commune: Commune, field: FieldId): number {
  return fieldOf(commune, field)?.minutes ?? USUAL_MINUTES;
}

const USUAL_MINUTES = 10;
