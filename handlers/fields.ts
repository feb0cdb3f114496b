// Fields: what a flow has filled, read for the command it stands for.
import type { Told } from '../domain/complaint/complaint.ts';
import type { ComplaintId } from '../domain/ids.ts';
import type { Submission } from '../flows/submit.ts';

/** Nothing was told. */
export const NOTHING_TOLD: Told = { text: null, voices: [] };

/** The complaint the run is about; a flow that has none is a bug and throws. */
export function aboutComplaint(submission: Submission): ComplaintId {
  if (submission.about?.kind !== 'complaint')
    throw new Error(`${submission.command}: the run is about no complaint`);
  return submission.about.id;
}

/** The words of what was told; empty when it was spoken or not told at all. */
export function textOf(told: Told | null): string {
  return told?.text ?? '';
}

/** A field the command cannot do without. */
export function filled(value: string | null): string {
  if (value === null) throw new Error('a field that the command needs was left empty');
  return value;
}

/** A word of a list of the domain. */
export function oneOf<T extends string>(list: readonly T[], value: string | null): T {
  const found = list.find((known) => known === value);
  if (found === undefined) throw new Error('a flow filled a field with a word the domain does not know');
  return found;
}
