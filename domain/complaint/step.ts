// A step of a complaint as reactions see it.
import type { Complaint } from './complaint.ts';
import type { Event, EventKind, Recorded } from './events.ts';

/** The state before and after, and what happened in between. `before` is null at filing. */
export type Step = {
  readonly before: Complaint | null;
  readonly after: Complaint;
  readonly recorded: readonly Recorded[];
};

/** One kind of event. */
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>;

/** The step has an event of this kind. */
export function has(step: Step, kind: EventKind): boolean {
  return step.recorded.some(({ event }) => event.kind === kind);
}
