// Reacts: who is told what after a complaint's step, as notices without words.
import { citizenNotices } from './citizen-notices.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import type { Recorded } from './events.ts';
import type { Notice } from './notices.ts';
import { officerNotices } from './officer-notices.ts';
import type { Step } from './step.ts';

/**
 * Everything to be told after a step, in the order of its events: the citizen is told what concerns them, officers what
 * they may read. Who did a thing is not told of it.
 */
export function react(
  before: Complaint | null,
  after: Complaint,
  recorded: readonly Recorded[],
  context: Context,
): readonly Notice[] {
  const step: Step = { before, after, recorded };
  return recorded.flatMap((one) => [
    ...citizenNotices(one, step, context),
    ...officerNotices(one, step, context),
  ]);
}
