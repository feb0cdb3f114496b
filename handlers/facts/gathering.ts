// Gathering: what loaders of facts are handed, and how they read the slots of a run.
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Told } from '../../domain/complaint/complaint.ts';
import type { ComplaintId, MediaId, ProcedureId } from '../../domain/ids.ts';
import type { Place } from '../../domain/message.ts';
import type { Understood } from '../../domain/sorting/understood.ts';
import type { FactName, Facts } from '../../flows/facts.ts';
import type { Run } from '../../flows/state.ts';
import type { Deps } from '../deps.ts';
import type { Line } from '../line.ts';
import type { ContentChange } from '../turn.ts';

/** The conversation, its commune, and the run as it stands when a step asks for facts. */
export type Gathering = {
  readonly deps: Deps;
  readonly line: Line;
  readonly commune: Commune;
  /** Understands a text, each once in a turn. */
  readonly understand: (text: string) => Understood;
  readonly run: Run | null;
  readonly now: Moment;
  /** What the command of this very message has changed: not stored yet, but already true for the one who gave it. */
  readonly pending: readonly ContentChange[];
};

/** Loads one fact. */
export type Loader<F extends FactName> = (gathering: Gathering) => Facts[F] | Promise<Facts[F]>;

/** A chosen or listed value of a slot; null when it is empty. */
export function chosen({ run }: Gathering, slot: string): string | null {
  const value = run?.slots[slot];
  return typeof value === 'string' ? value : null;
}

/** What was told into a slot; null when it is empty. */
export function told({ run }: Gathering, slot: string): Told | null {
  const value = run?.slots[slot];
  return typeof value === 'object' && 'voices' in value ? toldOf(value) : null;
}

function toldOf(value: { readonly text?: unknown; readonly voices?: unknown }): Told {
  const { text, voices } = value;
  return { text: typeof text === 'string' ? text : null, voices: Array.isArray(voices) ? voices : [] };
}

/** Photos kept in a slot. */
export function photosIn({ run }: Gathering, slot: string): readonly MediaId[] {
  const value = run?.slots[slot];
  return Array.isArray(value) ? value : [];
}

/** The place kept in a slot; null when it is empty. */
export function placeIn({ run }: Gathering, slot: string): Place | null {
  const value = run?.slots[slot];
  return typeof value === 'object' && 'latitude' in value && typeof value.latitude === 'number'
    ? (value as Place) // only a place has a latitude that is a number
    : null;
}

/** The answers kept in a slot of answers. */
export function answers({ run }: Gathering, slot: string): Readonly<Record<string, string>> {
  const value = run?.slots[slot];
  if (typeof value !== 'object' || Array.isArray(value) || 'voices' in value || 'latitude' in value)
    return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The complaint the run is about. */
export function aboutComplaint({ run }: Gathering): ComplaintId | null {
  return run?.about?.kind === 'complaint' ? run.about.id : null;
}

/** The procedure the run is about. */
export function aboutProcedure({ run }: Gathering): ProcedureId | null {
  return run?.about?.kind === 'procedure' ? run.about.id : null;
}
