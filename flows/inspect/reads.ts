// Reads: which texts, slots and facts a step names.
import type { PlainKey, TextKey } from '../../locales/phrase.ts';
import type { FactName } from '../facts.ts';
import type { AnyStep } from '../flow.ts';
import type { AnyGuard } from '../guards.ts';
import { type AnyChoice, choicesOf, intoOf, isWaiting } from '../steps.ts';
import type { AnySource, AnyText } from '../texts.ts';

/** Where a step's words stand: the question, its other words, the label of a choice. */
export type Worded = { readonly key: TextKey; readonly role: 'text' | 'again' | 'label' };

/** Every message a step names. */
export function wordsOfStep(step: AnyStep): readonly Worded[] {
  return [
    ...textsOf(step).map(({ text, role }): Worded => ({ key: text.key, role })),
    ...labelsOf(step).map((key): Worded => ({ key, role: 'label' })),
  ];
}

/** Facts a step reads: in its words, guards, lists and fields. */
export function factsRead(step: AnyStep): readonly FactName[] {
  return [
    ...sourcesOf(step).flatMap((source) => ('fact' in source ? [source.fact] : [])),
    ...guardsOf(step).flatMap(factsOfGuard),
    ...(step.kind === 'list' ? [step.items] : []),
    ...(step.kind === 'list' && step.under !== undefined ? [step.under.name.fact] : []),
    ...((step.kind === 'say' || step.kind === 'choose') && step.media !== undefined ? [step.media.fact] : []),
  ];
}

/** Slots a step reads: in its words, guards, rows and fields. */
export function slotsRead(step: AnyStep): readonly string[] {
  const carried = onwardOf(step)?.carry ?? [];
  const handedOn = step.kind === 'goto' ? [...carried, step.about ?? 'same'] : carried;
  const sources = sourcesOf(step).flatMap((source) =>
    'slot' in source ? [source.slot] : 'slotOrNothing' in source ? [source.slotOrNothing] : [],
  );
  return [...handedOn, ...sources, ...guardsOf(step).flatMap(slotsOfGuard)];
}

/** The flow a step leads to, and the slots it hands on; null when it leads to none. */
export function onwardOf(
  step: AnyStep,
): { readonly flow: string; readonly carry?: readonly string[] } | null {
  if (step.kind === 'goto') return step;
  return step.kind === 'submit' ? (step.goesOn ?? null) : null;
}

/** Slots a step may fill. */
export function slotsFilled(step: AnyStep): readonly string[] {
  return isWaiting(step) ? [...intoOf(step), ...choicesIn(step).flatMap(({ keep }) => keep?.slot ?? [])] : [];
}

/** The fixed choices of a step, none for one that does not wait. */
export function choicesIn(step: AnyStep): readonly AnyChoice[] {
  return isWaiting(step) ? choicesOf(step) : [];
}

type AnyFieldSource = AnySource | { readonly slotOrNothing: string } | { readonly nothing: true };

function textsOf(step: AnyStep): readonly { readonly text: AnyText; readonly role: 'text' | 'again' }[] {
  if (step.kind === 'branch' || step.kind === 'submit' || step.kind === 'goto') return [];
  const again =
    'again' in step && step.again !== undefined ? [{ text: step.again, role: 'again' } as const] : [];
  return [{ text: step.text, role: 'text' }, ...again];
}

/** The labels a step offers. */
export function labelsOf(step: AnyStep): readonly PlainKey[] {
  if (step.kind === 'review') {
    return [step.confirm.label, step.cancel.label, ...step.rows.map((row) => row.label)];
  }
  return choicesIn(step).map((choice) => choice.label);
}

function sourcesOf(step: AnyStep): readonly AnyFieldSource[] {
  const words = textsOf(step).flatMap(({ text }): readonly AnySource[] =>
    text.vars === undefined ? [] : Object.values(text.vars),
  );
  if (step.kind === 'review') return [...words, ...step.rows.map((row) => row.shows)];
  return step.kind === 'submit' ? Object.values(step.with) : words;
}

function guardsOf(step: AnyStep): readonly AnyGuard[] {
  if (step.kind === 'branch') return step.cases.map((each) => each.when);
  if (step.kind === 'review') return step.rows.flatMap((row) => row.when ?? []);
  return choicesIn(step).flatMap((choice) => choice.when ?? []);
}

function factsOfGuard(guard: AnyGuard): readonly FactName[] {
  if ('fact' in guard) return [guard.fact];
  if ('list' in guard) return [guard.list];
  return insideOf(guard).flatMap(factsOfGuard);
}

function slotsOfGuard(guard: AnyGuard): readonly string[] {
  return 'slot' in guard ? [guard.slot] : insideOf(guard).flatMap(slotsOfGuard);
}

function insideOf(guard: AnyGuard): readonly AnyGuard[] {
  if ('all' in guard) return guard.all;
  if ('any' in guard) return guard.any;
  return 'not' in guard ? [guard.not] : [];
}
