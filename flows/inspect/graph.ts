// Graph: a flow as nodes and edges, for checks, diagrams and paths.
import type { PlainKey } from '../../locales/phrase.ts';
import type { AnyStep, Flow } from '../flow.ts';
import { choicesOf, isWaiting } from '../steps.ts';

/** Why one step leads to another. */
export type Because =
  | { readonly kind: 'next' }
  | { readonly kind: 'choice'; readonly label: PlainKey }
  /** Words that match no choice. */
  | { readonly kind: 'words' }
  | { readonly kind: 'item' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'case'; readonly number: number }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'change'; readonly label: PlainKey };

/** One way on from a step, within the flow. */
export type Edge = { readonly from: string; readonly to: string; readonly because: Because };

/** A flow's steps and the ways between them; `end` is a node without a step. */
export type Graph = {
  readonly start: string;
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
};

/** The graph of a flow. */
export function graphOf(flow: Flow): Graph {
  const nodes = Object.keys(flow.steps);
  const edges = Object.entries(flow.steps).flatMap(([name, step]) => edgesOf(name, step));
  return { start: flow.start, nodes, edges };
}

/** The ways on from one step. */
export function edgesOf(from: string, step: AnyStep): readonly Edge[] {
  const chosen: readonly Edge[] = isWaiting(step)
    ? choicesOf(step).map(({ label, next }) => ({ from, to: next, because: { kind: 'choice', label } }))
    : [];
  return [...chosen, ...ownEdges(from, step)];
}

function ownEdges(from: string, step: AnyStep): readonly Edge[] {
  const edge = (to: string, because: Because): Edge => ({ from, to, because });
  switch (step.kind) {
    case 'say':
    case 'askText':
    case 'askPhotos':
    case 'askPlace':
    case 'askPhone':
      return [edge(step.next, { kind: 'next' })];
    case 'choose':
      return step.otherwise === undefined ? [] : [edge(step.otherwise.next, { kind: 'words' })];
    case 'list':
      return [edge(step.next, { kind: 'item' }), edge(step.empty, { kind: 'empty' })];
    case 'review':
      return [
        edge(step.confirm.next, { kind: 'choice', label: step.confirm.label }),
        edge(step.cancel.next, { kind: 'choice', label: step.cancel.label }),
        ...step.rows.flatMap(({ change, label }) =>
          change === undefined ? [] : [edge(change, { kind: 'change', label })],
        ),
      ];
    case 'branch':
      return [
        ...step.cases.map(({ next }, index) => edge(next, { kind: 'case', number: index + 1 })),
        edge(step.otherwise, { kind: 'otherwise' }),
      ];
    case 'submit':
    case 'goto':
      return [];
    default:
      return step satisfies never;
  }
}

/** Steps that can be reached from one of `from`, itself included, over edges that `counts`. */
export function reachable(
  graph: Graph,
  from: readonly string[],
  counts: (edge: Edge) => boolean = () => true,
): ReadonlySet<string> {
  const seen = new Set(from);
  const waiting = [...from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const edge of graph.edges) {
      if (edge.from !== node || seen.has(edge.to) || !counts(edge)) continue;
      seen.add(edge.to);
      waiting.push(edge.to);
    }
  }
  return seen;
}
