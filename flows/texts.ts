// Texts: a step's words with the values of their variables.
import type { MediaId } from '../domain/ids.ts';
import type { Phrase, Var } from '../locales/phrase.ts';
import type { FactName } from './facts.ts';
import type { Slots, Text, VarSource } from './flow.ts';
import { type AnyField, fieldOf } from './guards.ts';
import { shown } from './slots.ts';
import type { Run } from './state.ts';
import { flowOf, type World } from './world.ts';

/** Words of any step. */
export type AnyText = Text<Slots, FactName>;

/** Where a variable of any step comes from. */
export type AnySource = VarSource<Slots, FactName>;

/** The words of a step, their variables filled from facts and slots. */
export function phraseOf(world: World, run: Run, text: AnyText): Phrase {
  if (text.vars === undefined) return text;
  const sources: readonly (readonly [string, AnySource])[] = Object.entries(text.vars);
  const vars = Object.fromEntries(sources.map(([name, source]) => [name, varOf(world, run, source)]));
  return { key: text.key, vars } as Phrase; // `Text` gave each variable of the message a source
}

/** The value of a variable. */
export function varOf(world: World, run: Run, source: AnySource): Var {
  if ('is' in source) return source.is;
  if ('slot' in source) return shown(flowOf(world.catalogue, run), run, source.slot);
  return fieldOf(world.facts, source) as Var; // `FieldRef<F, Var>` names only fields that words can say
}

/** Photos and voices of a fact's field; none when the step shows none. */
export function mediaShown(world: World, field: AnyField | undefined): readonly MediaId[] {
  return field === undefined ? [] : (fieldOf(world.facts, field) as readonly MediaId[]); // `Shows` names only such fields
}
