// Fields: a command's fields filled from slots, facts and fixed values.
import type { FactName } from './facts.ts';
import type { Slots, Submit } from './flow.ts';
import { type AnyField, fieldOf } from './guards.ts';
import type { Run, SlotValue } from './state.ts';
import type { Onward, Submission } from './submit.ts';
import type { World } from './world.ts';

/** Where a field of any command comes from. */
type AnyFieldSource =
  | { readonly slot: string }
  | { readonly slotOrNothing: string }
  | { readonly nothing: true }
  | { readonly is: string }
  | AnyField;

/** The command a submit step gives, its fields filled; a field without an answer is null. */
export function submissionOf(world: World, run: Run, step: Submit<Slots, FactName>): Submission {
  const sources: readonly (readonly [string, AnyFieldSource])[] = Object.entries(step.with);
  const fields = Object.fromEntries(sources.map(([name, source]) => [name, sourced(world, run, source)]));
  const goesOn = step.goesOn === undefined ? {} : { goesOn: onwardFrom(run, step.goesOn) };
  // `Submit` pairs each command with its fields and each field with a slot of its kind
  return { command: step.command, run: run.id, about: run.about, fields, ...goesOn } as Submission;
}

/** Slots handed on to those of the same name in the flow that follows. */
function onwardFrom(run: Run, step: NonNullable<Submit<Slots, FactName>['goesOn']>): Onward {
  const carried = Object.entries(run.slots).filter(([name]) => step.carry?.includes(name));
  return { flow: step.flow, known: Object.fromEntries(carried) };
}

function sourced(world: World, run: Run, source: AnyFieldSource): SlotValue | null {
  if ('is' in source) return source.is;
  if ('nothing' in source) return null;
  if ('slot' in source) return run.slots[source.slot] ?? null;
  if ('slotOrNothing' in source) return run.slots[source.slotOrNothing] ?? null;
  return fieldOf(world.facts, source) as string; // `FieldSource` names only fields that hold text
}
