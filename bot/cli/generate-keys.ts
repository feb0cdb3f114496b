// Writes `locales/keys.ts` from `locales/vi.ftl`: every message and the variables it needs, as types.
import { readFileSync } from 'node:fs';
import { type BaseNode, type Entry, FluentParser, Message, Term, VariableReference, Visitor } from '@fluent/syntax';

/** Message name → sorted names of its variables, for every message of a Fluent file. */
export function messagesOf(ftl: string): Map<string, string[]> {
  const resource = new FluentParser().parse(ftl);
  const terms = new Map<string, Term>();
  for (const entry of resource.body) if (entry instanceof Term) terms.set(entry.id.name, entry);
  const messages = resource.body.filter((entry: Entry): entry is Message => entry instanceof Message);
  return new Map(messages.map((message) => [message.id.name, variablesOf(message)]));
}

function variablesOf(node: BaseNode): string[] {
  const names = new Set<string>();
  class Collect extends Visitor {
    visitVariableReference(reference: VariableReference): void {
      names.add(reference.id.name);
    }
  }
  new Collect().visit(node);
  return [...names].sort();
}

/** The text of `locales/keys.ts`. */
export function keysFile(ftl: string): string {
  const lines = [...messagesOf(ftl)].map(
    ([name, variables]) => `  '${name}': ${variables.map((variable) => `'${variable}'`).join(' | ') || 'never'};`,
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
