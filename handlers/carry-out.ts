// Carry out: one command against one complaint becomes a change, its notices and its timers.

import { findComplaint } from '../db/complaints.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Actor, Command } from '../domain/complaint/commands.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import { decide, type Refusal } from '../domain/complaint/decide.ts';
import type { Recorded } from '../domain/complaint/events.ts';
import { evolve } from '../domain/complaint/evolve.ts';
import type { Notice } from '../domain/complaint/notices.ts';
import { react } from '../domain/complaint/reactions.ts';
import { timersOf } from '../domain/complaint/timers.ts';
import type { CommuneId } from '../domain/ids.ts';
import { NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import type { Cause, ComplaintChange, Turn } from './turn.ts';

/** What came of a command: a change with its notices, nothing at all, or a refusal with its reason. */
export type CarriedOut =
  | { readonly kind: 'changed'; readonly change: ComplaintChange; readonly notices: readonly Notice[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Decides a command against the complaint as it stands and folds what follows. Reads, never writes. */
export async function carryOut(
  deps: Deps,
  commune: Commune,
  actor: Actor,
  command: Command,
): Promise<CarriedOut> {
  const before = await deps.db.within(commune.id, (tx) => findComplaint(tx, commune.id, command.complaint));
  return follow(before, actor, command, { commune, now: deps.clock.business() });
}

/** The pure middle of `carryOut`: decide → evolve → react → timers. */
export function follow(
  before: Complaint | null,
  actor: Actor,
  command: Command,
  context: { readonly commune: Commune; readonly now: Moment },
): CarriedOut {
  const decision = decide(command, actor, before, context);
  if (decision.kind === 'refused') return decision;
  const events = recorded(decision.events, before, actor, context.now);
  const after = events.reduce<Complaint | null>(evolve, before);
  if (after === null || events.length === 0) return { kind: 'unchanged' };
  return {
    kind: 'changed',
    change: { before, after, events, timers: timersOf(after, context) },
    notices: react(before, after, events, context),
  };
}

function recorded(
  events: readonly Recorded['event'][],
  before: Complaint | null,
  actor: Actor,
  at: Moment,
): readonly Recorded[] {
  const from = (before?.version ?? 0) + 1;
  return events.map((event, index) => ({ number: from + index, at, actor, event }));
}

/**
 * A whole turn for a command that no conversation gave: a timer that rang, a notice that arrived.
 * Null when there is nothing to write, not even the cause.
 */
export async function carryOutFor(
  deps: Deps,
  communeId: CommuneId,
  actor: Actor,
  command: Command,
  cause: Cause,
): Promise<Turn | null> {
  const commune = await deps.communes.of(communeId);
  const done = await carryOut(deps, commune, actor, command);
  if (done.kind !== 'changed' && cause.kind !== 'rang') return null;
  return {
    commune: communeId,
    ...NOTHING,
    cause,
    at: deps.clock.business(),
    spoken: null,
    complaints: done.kind === 'changed' ? [done.change] : [],
    notices: done.kind === 'changed' ? done.notices : [],
  };
}
