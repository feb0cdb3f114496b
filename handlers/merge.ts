// Merge: one case ends in another, and both move on in the same turn, or neither does.
import { findComplaint } from '../db/complaints.ts';
import type { Commune } from '../domain/commune.ts';
import type { Actor } from '../domain/complaint/commands.ts';
import type { Refusal } from '../domain/complaint/decision.ts';
import { mayRead } from '../domain/complaint/lifecycle.ts';
import type { Notice } from '../domain/complaint/notices.ts';
import { type ComplaintId, id } from '../domain/ids.ts';
import type { Submission } from '../flows/submit.ts';
import { follow } from './carry-out.ts';
import type { Deps } from './deps.ts';
import { aboutComplaint, filled } from './fields.ts';
import type { ComplaintChange } from './turn.ts';

export type Merged =
  | {
      readonly kind: 'changed';
      readonly changes: readonly ComplaintChange[];
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Both halves, decided against both complaints as they stand. The officer must be able to read the other one too. */
export async function mergeOf(
  deps: Deps,
  commune: Commune,
  actor: Actor,
  submission: Extract<Submission, { command: 'Merge' }>,
): Promise<Merged> {
  const complaint = aboutComplaint(submission);
  const target = id<ComplaintId>(filled(submission.fields.into));
  const [from, into] = await deps.db.within(commune.id, async (tx) => [
    await findComplaint(tx, commune.id, complaint),
    await findComplaint(tx, commune.id, target),
  ]);
  const context = { commune, now: deps.clock.business() };
  if (!from || !into || actor.kind !== 'officer' || !mayRead(actor.officer, into, context))
    return { kind: 'refused', reason: 'not_found' };
  const ended = follow(from, actor, { kind: 'Merge', complaint, into }, context);
  if (ended.kind !== 'changed') return ended;
  const taken = follow(into, { kind: 'clock' }, { kind: 'TakeIn', complaint: into.id, from }, context);
  if (taken.kind !== 'changed') return taken;
  return {
    kind: 'changed',
    changes: [ended.change, taken.change],
    notices: [...ended.notices, ...taken.notices],
  };
}
