// Desk: a clerk's tap at their counter, judged by who sits there now.
import { loadQueue } from '../../db/tickets.ts';
import { dayOf } from '../../domain/clock.ts';
import type { Told } from '../../domain/complaint/complaint.ts';
import { deskOf } from '../../domain/counter/desks.ts';
import { type DeskCommand, serve } from '../../domain/counter/serve.ts';
import { id, type TicketId } from '../../domain/ids.ts';
import { plainSay } from '../../flows/outcome.ts';
import { type Asking, type Fulfilled, NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { CounterChange } from '../turn.ts';
import { tellsOf, ticketChanges } from './queue-change.ts';
import { tellClerk } from './tell.ts';

/** A desk command as a flow gives it: the ticket as text, the paper as told. */
type Tapped =
  | { readonly kind: 'CallNext' | 'Serve' | 'NoteAbsent'; readonly ticket: string | null }
  | { readonly kind: 'SendForPaper'; readonly ticket: string | null; readonly paper: Told | null }
  | { readonly kind: 'Pause' | 'Resume' };

/** Carries a clerk's tap out. */
export async function atDesk(deps: Deps, { commune, line, at }: Asking, tapped: Tapped): Promise<Fulfilled> {
  const { officer } = line.person;
  const counter = deskOf(commune, officer, at);
  if (officer === null || counter === null)
    return { ...NOTHING, says: [plainSay({ key: 'desk-not-yours' })] };
  const queue = await deps.db.within(commune.id, (tx) => loadQueue(tx, commune.id, dayOf(at)));
  const served = serve(commune, queue, { counter, officer }, commandOf(tapped), at);
  if (served.kind === 'refused')
    return { ...NOTHING, tells: [tellClerk(officer, { key: 'desk-stale' })], says: [] };
  const pause: readonly CounterChange[] =
    served.pause === null ? [] : [{ kind: 'pause', counter: counter.id, begins: served.pause === 'begins' }];
  const voices = tapped.kind === 'SendForPaper' ? (tapped.paper?.voices ?? []) : [];
  return {
    ...NOTHING,
    counter: [...ticketChanges(queue, served), ...pause],
    tells: tellsOf(commune, served, voices),
    says: [],
  };
}

function commandOf(tapped: Tapped): DeskCommand {
  switch (tapped.kind) {
    case 'CallNext':
    case 'Serve':
    case 'NoteAbsent':
      return { kind: tapped.kind, ticket: ticketOf(tapped.ticket) };
    case 'SendForPaper':
      return { kind: 'SendForPaper', ticket: ticketOf(tapped.ticket), paper: tapped.paper?.text ?? '' };
    case 'Pause':
    case 'Resume':
      return { kind: tapped.kind };
    default:
      return tapped satisfies never;
  }
}

function ticketOf(text: string | null): TicketId | null {
  return text === null || text === '' ? null : id<TicketId>(text);
}
