// Content files in YAML: read with a schema, mistakes told with the line on which they stand.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export type Mistake = { readonly line: number; readonly sentence: string };
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly kind: 'mistaken'; readonly mistakes: readonly Mistake[] };

/** Reads a content file. `lineOf` finds the line of a part for checks that a schema cannot make. */
export function readYaml<T>(text: string, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      sentence: message,
    }));
    return { kind: 'mistaken', mistakes };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { kind: 'read', value: parsed.data, lineOf };
  const mistakes = parsed.error.issues.map(({ path, message }) => ({
    line: lineOf(path),
    sentence: path.length === 0 ? message : `${path.join('.')}: ${message}`,
  }));
  return { kind: 'mistaken', mistakes };
}
