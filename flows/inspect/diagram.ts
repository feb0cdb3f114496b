// Diagram: a flow drawn as a Mermaid flowchart, with the words people read.
import { type Phrase, plain } from '../../locales/phrase.ts';
import type { Catalogue } from '../catalogue.ts';
import type { AnyStep, Flow } from '../flow.ts';
import type { AnyGuard } from '../guards.ts';
import type { AnyText } from '../texts.ts';
import { type Edge, graphOf } from './graph.ts';

/** Letters of a question shown in its box. */
const QUOTE_MAX = 60;

/** `docs/flows/<id>.md` of every flow, with the words that `say` puts (the base language). */
export function diagrams(catalogue: Catalogue, say: (phrase: Phrase) => string): ReadonlyMap<string, string> {
  return new Map([...catalogue.values()].map((flow) => [`docs/flows/${flow.id}.md`, page(flow, say)]));
}

function page(flow: Flow, say: (phrase: Phrase) => string): string {
  const about = flow.about === undefined ? '' : `, about a ${flow.about}`;
  return [
    `# ${flow.id}`,
    '',
    `Version ${flow.version}, for ${flow.who}${about}. Drawn from \`flows/${flow.id}.ts\` by \`gan-dan flows\`.`,
    '',
    '```mermaid',
    ...chart(flow, say),
    '```',
    '',
  ].join('\n');
}

function chart(flow: Flow, say: (phrase: Phrase) => string): readonly string[] {
  const graph = graphOf(flow);
  const names = new Map([...graph.nodes, 'end'].map((name, index) => [name, `n${index}`]));
  const node = (name: string) => names.get(name) ?? name;
  const boxes = Object.entries(flow.steps).map(([name, step]) => `  ${node(name)}${box(name, step, say)}`);
  const ways = merged(graph.edges.map((edge) => ({ edge, words: why(edge, flow, say) }))).map(
    ({ edge, words }) =>
      `  ${node(edge.from)} -->${words === '' ? '' : `|"${clean(words)}"|`} ${node(edge.to)}`,
  );
  const ends = graph.edges.some((edge) => edge.to === 'end') ? [`  ${node('end')}((" "))`] : [];
  return ['flowchart TD', ...boxes, ...ends, ...ways];
}

/** Ways between the same two steps are one arrow with all their reasons. */
function merged(ways: readonly { readonly edge: Edge; readonly words: string }[]) {
  const arrows = new Map<string, { readonly edge: Edge; readonly words: string }>();
  for (const { edge, words } of ways) {
    const key = `${edge.from} ${edge.to}`;
    const before = arrows.get(key);
    arrows.set(
      key,
      before === undefined
        ? { edge, words }
        : { edge, words: [before.words, words].filter(Boolean).join(' · ') },
    );
  }
  return [...arrows.values()];
}

/** The shape tells the kind: rounded speaks, a plain box asks, a rhombus decides, a double box submits, a flag goes on. */
function box(name: string, step: AnyStep, say: (phrase: Phrase) => string): string {
  switch (step.kind) {
    case 'say':
      return `("${quoted(step.text, say)}")`;
    case 'choose':
    case 'askText':
    case 'askPhotos':
    case 'askPlace':
    case 'askPhone':
    case 'list':
    case 'review':
      return `["${clean(name)} · ${step.kind}<br/>${quoted(step.text, say)}"]`;
    case 'branch':
      return `{"${clean(name)}"}`;
    case 'submit':
      return `[["${step.goesOn === undefined ? step.command : `${step.command} → ${step.goesOn.flow}`}"]]`;
    case 'goto':
      return `>"${step.flow}"]`;
    default:
      return step satisfies never;
  }
}

function quoted(text: AnyText, say: (phrase: Phrase) => string): string {
  const vars = Object.fromEntries(Object.keys(text.vars ?? {}).map((name) => [name, `‹${name}›`]));
  const words = say({ key: text.key, vars } as Phrase)
    .replace(/\s+/g, ' ')
    .trim(); // each variable by its own name
  return clean(words.length > QUOTE_MAX ? `${words.slice(0, QUOTE_MAX - 1).trimEnd()}…` : words);
}

function why(edge: Edge, flow: Flow, say: (phrase: Phrase) => string): string {
  const { because } = edge;
  switch (because.kind) {
    case 'choice':
    case 'change':
      return say(plain(because.label));
    case 'case': {
      const step = flow.steps[edge.from];
      const guard = step?.kind === 'branch' ? step.cases[because.number - 1]?.when : undefined;
      return guard === undefined ? '' : claim(guard);
    }
    case 'words':
      return '"…"';
    case 'empty':
      return 'empty';
    case 'otherwise':
      return 'else';
    case 'next':
    case 'item':
      return '';
    default:
      return because satisfies never;
  }
}

/** A guard as it would be said aloud. */
function claim(guard: AnyGuard): string {
  if ('all' in guard) return guard.all.map(claim).join(' and ');
  if ('any' in guard) return guard.any.map(claim).join(' or ');
  if ('not' in guard) return `not (${claim(guard.not)})`;
  if ('list' in guard) return `${guard.list} ${guard.is}`;
  if ('equals' in guard) return `${guard.slot} = ${guard.equals}`;
  if ('slot' in guard) return `${guard.slot} ${guard.is}`;
  return `${guard.is === false ? 'not ' : ''}${guard.fact}.${guard.field}`;
}

/** Letters that Mermaid would read as its own are written as it asks. */
function clean(words: string): string {
  return words
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
}
