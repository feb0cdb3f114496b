// Check: what is wrong with the flows that no type can see.
import type { Abilities } from '../../domain/channel.ts';
import { type Phrase, type PlainKey, plain, type TextKey } from '../../locales/phrase.ts';
import { FLOW_ID_MAX, fitsInTap } from '../action.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FactName } from '../facts.ts';
import type { AnyStep, Flow } from '../flow.ts';
import { CHOICES_MAX, CHOICES_MAX_EASY, isFree } from '../options.ts';
import type { SlotKind } from '../state.ts';
import { isWaiting } from '../steps.ts';
import { type Graph, graphOf, reachable } from './graph.ts';
import { choicesIn, factsRead, labelsOf, onwardOf, slotsFilled, slotsRead, wordsOfStep } from './reads.ts';
import { RUNTIME_WORDS } from './runtime-words.ts';

/** Something wrong, and where. */
export type Problem = { readonly flow: string; readonly step: string | null } & (
  | { readonly kind: 'dead_step' }
  /** No way leads from here to the end, a command or another flow. */
  | { readonly kind: 'dead_end' }
  /** The runtime would walk here for ever without waiting. */
  | { readonly kind: 'circle' }
  | { readonly kind: 'unknown_flow'; readonly to: string }
  | { readonly kind: 'long_id' }
  | { readonly kind: 'too_many_choices'; readonly count: number; readonly most: number }
  | { readonly kind: 'unfit_choice'; readonly choice: string }
  | { readonly kind: 'twice_same_choice'; readonly choice: string }
  | { readonly kind: 'never_filled'; readonly slot: string }
  | { readonly kind: 'never_read'; readonly slot: string }
  | { readonly kind: 'undeclared_fact'; readonly fact: FactName }
  | { readonly kind: 'unread_fact'; readonly fact: FactName }
);

/** Everything wrong with the flows of a catalogue. */
export function check(catalogue: Catalogue): readonly Problem[] {
  return [...catalogue.values()].flatMap((flow) => [
    ...wholeFlow(catalogue, flow),
    ...everyStep(catalogue, flow),
  ]);
}

/** Words of the base language that nobody says: `others` names those used outside the flows. */
export function unusedWords(
  catalogue: Catalogue,
  keys: readonly TextKey[],
  others: ReadonlySet<string>,
): readonly TextKey[] {
  const said = new Set<string>(RUNTIME_WORDS);
  for (const flow of catalogue.values()) {
    for (const step of Object.values(flow.steps)) for (const { key } of wordsOfStep(step)) said.add(key);
  }
  return keys.filter((key) => !said.has(key) && !others.has(key));
}

/** Labels of choices that a channel would cut; `say` puts them into words. */
export function longLabels(
  catalogue: Catalogue,
  abilities: Pick<Abilities, 'labelMax'>,
  say: (phrase: Phrase) => string,
): readonly PlainKey[] {
  const steps = [...catalogue.values()].flatMap((flow) => Object.values(flow.steps));
  const labels = new Set(steps.flatMap(labelsOf));
  return [...labels].filter((key) => say(plain(key)).length > abilities.labelMax);
}

function wholeFlow(catalogue: Catalogue, flow: Flow): readonly Problem[] {
  const at = { flow: flow.id, step: null };
  const steps = Object.values(flow.steps);
  const filled = new Set(steps.flatMap(slotsFilled));
  const read = new Set(steps.flatMap(slotsRead));
  const slots = Object.keys(flow.slots);
  const factsReadHere = steps.flatMap((step) => step.needs ?? []);
  return [
    ...(flow.id.length > FLOW_ID_MAX ? [{ ...at, kind: 'long_id' } as const] : []),
    ...slots
      .filter((slot) => read.has(slot) && !filled.has(slot))
      .filter((slot) => !isSeeded(flow, slot) && !isCarried(catalogue, flow, slot))
      .map((slot) => ({ ...at, kind: 'never_filled', slot }) as const),
    // A slot that no step reads may still be read by a fact: `report` reads all of a report.
    ...(factsReadHere.length > 0
      ? []
      : slots
          .filter((slot) => !read.has(slot))
          .map((slot) => ({ ...at, kind: 'never_read', slot }) as const)),
  ];
}

/** Slots that whoever begins the flow fills, by their kind: what was told, or found in it, before the flow began. */
const SEEDED: Readonly<Partial<Record<SlotKind, readonly string[]>>> = {
  told: ['story', 'wish', 'code'],
  photos: ['photos'],
  choice: ['danger', 'only'],
};

function isSeeded(flow: Flow, slot: string): boolean {
  const kind = flow.slots[slot];
  return kind !== undefined && (SEEDED[kind]?.includes(slot) ?? false);
}

/** Slots that another flow hands on when it goes to this one. */
function isCarried(catalogue: Catalogue, flow: Flow, slot: string): boolean {
  const steps = [...catalogue.values()].flatMap((other) => Object.values(other.steps));
  return steps.some((step) => {
    const onward = onwardOf(step);
    return onward?.flow === flow.id && onward.carry?.includes(slot) === true;
  });
}

function everyStep(catalogue: Catalogue, flow: Flow): readonly Problem[] {
  const graph = graphOf(flow);
  const alive = reachable(graph, [graph.start]);
  const ending = endingSteps(flow, graph);
  return Object.entries(flow.steps).flatMap(([name, step]): readonly Problem[] => {
    const at = { flow: flow.id, step: name };
    return [
      ...(alive.has(name) ? [] : [{ ...at, kind: 'dead_step' } as const]),
      ...(ending.has(name) ? [] : [{ ...at, kind: 'dead_end' } as const]),
      ...(goesInCircles(flow, graph, name) ? [{ ...at, kind: 'circle' } as const] : []),
      ...unknownFlow(catalogue, at, step),
      ...choiceProblems(at, step),
      ...factProblems(at, step),
    ];
  });
}

function unknownFlow(catalogue: Catalogue, at: At, step: AnyStep): readonly Problem[] {
  const onward = onwardOf(step);
  return onward === null || catalogue.has(onward.flow)
    ? []
    : [{ ...at, kind: 'unknown_flow', to: onward.flow }];
}

/** Steps from which the flow can end: backwards from `end`, commands and other flows. */
function endingSteps(flow: Flow, graph: Graph): ReadonlySet<string> {
  const ends = Object.entries(flow.steps).flatMap(([name, step]) =>
    step.kind === 'submit' || step.kind === 'goto' ? [name] : [],
  );
  const backwards: Graph = {
    ...graph,
    edges: graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
  };
  return reachable(backwards, ['end', ...ends]);
}

/** Whether a step that does not wait leads back to itself over steps that do not wait either. */
function goesInCircles(flow: Flow, graph: Graph, name: string): boolean {
  const passes = (step: string) => {
    const definition = flow.steps[step];
    return definition !== undefined && !isWaiting(definition);
  };
  if (!passes(name)) return false;
  const next = graph.edges
    .filter((edge) => edge.from === name)
    .map((edge) => edge.to)
    .filter(passes);
  return reachable(graph, next, (edge) => passes(edge.from) && passes(edge.to)).has(name);
}

type At = { readonly flow: string; readonly step: string };

function choiceProblems(at: At, step: AnyStep): readonly Problem[] {
  const ids = choicesIn(step).map((choice) => choice.id);
  // Beside a list, one item and "more" must find room on the smallest screen.
  const most = step.kind === 'list' ? CHOICES_MAX_EASY - 2 : CHOICES_MAX;
  return [
    ...(ids.length > most ? [{ ...at, kind: 'too_many_choices', count: ids.length, most } as const] : []),
    ...ids
      .filter((id) => !isFree(id) || !fitsInTap(id))
      .map((choice) => ({ ...at, kind: 'unfit_choice', choice }) as const),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((choice) => ({ ...at, kind: 'twice_same_choice', choice }) as const),
  ];
}

function factProblems(at: At, step: AnyStep): readonly Problem[] {
  const declared = step.needs ?? [];
  const read = factsRead(step);
  return [
    ...[...new Set(read)]
      .filter((fact) => !declared.includes(fact))
      .map((fact) => ({ ...at, kind: 'undeclared_fact', fact }) as const),
    ...declared
      .filter((fact) => !read.includes(fact))
      .map((fact) => ({ ...at, kind: 'unread_fact', fact }) as const),
  ];
}
