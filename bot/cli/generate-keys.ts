// Writes `locales/keys.ts` from `locales/vi.ftl`: every message and the variables it needs, as types.
import { readFileSync } from 'node:fs';
import {
  type BaseNode,
  type Entry,
  FluentParser,
  Message,
  type MessageReference,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';

/** Variables that `locales/render.ts` fills by itself; no caller hands them in. */
const FILLED_BY_RENDER: ReadonlySet<string> = new Set(['you', 'You']);

/** Message name → sorted names of the variables its caller hands in, for every message of a Fluent file. */
export function messagesOf(ftl: string): Map<string, string[]> {
  const body = new FluentParser({ withSpans: false }).parse(ftl).body;
  const messages = body.filter((entry: Entry): entry is Message => entry instanceof Message);
  const byName = new Map(messages.map((message) => [message.id.name, message]));
  return new Map(messages.map((message) => [message.id.name, [...variablesOf(message, byName)].sort()]));
}

/** Names of the entries of a Fluent file that could not be parsed; an empty list is what one wants. */
export function junkOf(ftl: string): string[] {
  return new FluentParser({ withSpans: false })
    .parse(ftl)
    .body.flatMap((entry) => (entry.type === 'Junk' ? [entry.content.split('\n', 1)[0] ?? ''] : []));
}

/** Variables of a message and of the messages it quotes (`{ auto }`). */
function variablesOf(message: Message, byName: ReadonlyMap<string, Message>): Set<string> {
  const names = new Set<string>();
  class Collect extends Visitor {
    visitVariableReference(reference: VariableReference): void {
      if (!FILLED_BY_RENDER.has(reference.id.name)) names.add(reference.id.name);
    }
    visitMessageReference(reference: MessageReference): void {
      const quoted = byName.get(reference.id.name);
      if (quoted !== undefined) for (const name of variablesOf(quoted, byName)) names.add(name);
    }
  }
  const node: BaseNode = message;
  new Collect().visit(node);
  return names;
}

/** The text of `locales/keys.ts`. */
export function keysFile(ftl: string): string {
  const lines = [...messagesOf(ftl)].map(
    ([name, variables]) =>
      `  '${name}': ${variables.map((variable) => `'${variable}'`).join(' | ') || 'never'};`,
  );
  return [
    '// Generated from `vi.ftl` by `npm run -s gan-dan -- generate`. Not written by hand.',
    '',
    '/** Each message of the base language and the names of its variables. */',
    'export type Words = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Reads a Fluent file beside this project's words. */
export function readFtl(language: string): string {
  return readFileSync(new URL(`../../locales/${language}.ftl`, import.meta.url), 'utf8');
}
