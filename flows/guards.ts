// Guards: whether a claim about slots and facts holds.
import type { FactName, Facts, Item, Loaded } from './facts.ts';
import type { Guard, ListFact, Slots } from './flow.ts';
import type { Run } from './state.ts';

/** A guard of any flow. */
export type AnyGuard = Guard<Slots, FactName>;

/** A field of a fact, as `defineFlow` has checked it. */
export type AnyField = { readonly fact: FactName; readonly field: string };

/** Whether a claim holds. A step with this guard has declared the facts it reads, so they are there. */
export function holds(guard: AnyGuard, run: Run, facts: Loaded): boolean {
  if ('all' in guard) return guard.all.every((each) => holds(each, run, facts));
  if ('any' in guard) return guard.any.some((each) => holds(each, run, facts));
  if ('not' in guard) return !holds(guard.not, run, facts);
  if ('list' in guard) return (listOf(facts, guard.list).length === 0) === (guard.is === 'empty');
  if ('equals' in guard) return run.slots[guard.slot] === guard.equals;
  if ('slot' in guard) return (run.slots[guard.slot] === undefined) === (guard.is === 'empty');
  return fieldOf(facts, guard) === (guard.is ?? true);
}

/** The value of a field of a fact. A fact that was declared but not loaded is a bug of the runtime. */
export function fieldOf(facts: Loaded, ref: AnyField): unknown {
  const fact: Facts[FactName] | undefined = facts[ref.fact];
  if (fact === undefined) throw new Error(`The fact ${ref.fact} has not been loaded`);
  return (fact as Readonly<Record<string, unknown>>)[ref.field]; // a record: `FieldRef` names no field of a list
}

/** The items of a fact that is a list. */
export function listOf(facts: Loaded, name: ListFact<FactName>): readonly Item[] {
  const list = facts[name];
  if (list === undefined) throw new Error(`The fact ${name} has not been loaded`);
  return list;
}
