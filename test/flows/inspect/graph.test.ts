// Graphs, paths and prompts, read off the flows as they are.
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../flows/catalogue.ts';
import { report } from '../../../flows/citizen/report.ts';
import { graphOf, reachable } from '../../../flows/inspect/graph.ts';
import { pathsOf } from '../../../flows/inspect/paths.ts';
import { promptsOf } from '../../../flows/inspect/prompts.ts';

describe('graph', () => {
  test('every way leads from a step to a step or the end', () => {
    for (const flow of CATALOGUE.values()) {
      const graph = graphOf(flow);
      for (const { from, to } of graph.edges) {
        expect(graph.nodes).toContain(from);
        expect([...graph.nodes, 'end']).toContain(to);
      }
    }
  });

  test('what is reachable can be narrowed to some ways', () => {
    const graph = graphOf(report);
    expect(reachable(graph, ['review']).has('cancelled')).toBe(true);
    expect(reachable(graph, ['review'], ({ because }) => because.kind === 'change').has('cancelled')).toBe(
      false,
    );
  });
});

describe('paths', () => {
  test('the shortest way to sending a report', () => {
    const path = pathsOf(report).get('send') ?? [];
    expect(path.map(({ from }) => from)).toEqual([
      'begin',
      'ifEarlier',
      'ifSeveral',
      'several',
      'ifPhotos',
      'hamlet',
      'ifSimilar',
      'ifSubject',
      'review',
      'ifAsked',
      'ifSplit',
    ]);
  });

  test('every step of every flow has one, as long as no other way is shorter', () => {
    for (const flow of CATALOGUE.values()) {
      const paths = pathsOf(flow);
      for (const name of Object.keys(flow.steps)) expect(paths.has(name), `${flow.id} ${name}`).toBe(true);
      for (const { from, to } of graphOf(flow).edges) {
        expect(paths.get(to)?.length ?? 0).toBeLessThanOrEqual((paths.get(from)?.length ?? 0) + 1);
      }
    }
  });
});

describe('prompts', () => {
  test('each message once, with every place where it is heard', () => {
    const prompts = promptsOf(CATALOGUE);
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    const ask = prompts.find(({ key }) => key === 'report-ask');
    expect(ask?.heardAt).toContainEqual({ flow: 'citizen/report', step: 'ask', role: 'text' });
    expect(prompts.find(({ key }) => key === 'stale-tap')?.heardAt).toEqual([
      { flow: null, step: null, role: 'text' },
    ]);
  });
});
