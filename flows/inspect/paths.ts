// Paths: the shortest way from the start of a flow to each of its steps.
import type { Flow } from '../flow.ts';
import { type Edge, graphOf } from './graph.ts';

/** Each step that can be reached → the edges of a shortest way to it, breadth first. */
export function pathsOf(flow: Flow): ReadonlyMap<string, readonly Edge[]> {
  const graph = graphOf(flow);
  const paths = new Map<string, readonly Edge[]>([[graph.start, []]]);
  for (const [node, path] of paths) {
    for (const edge of graph.edges) {
      if (edge.from === node && !paths.has(edge.to)) paths.set(edge.to, [...path, edge]);
    }
  }
  return paths;
}
