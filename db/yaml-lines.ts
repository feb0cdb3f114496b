// YAML with line numbers: text in, a checked value out, or every error with the line it stands on.
import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';

/** What is wrong, and the line (from 1) to look at. */
export type LineError = { readonly line: number; readonly sentence: string };

/** Keys and places of lists that lead to a value. */
export type Path = readonly PropertyKey[];

export type Read<T> =
  | { readonly kind: 'read'; readonly value: T; readonly lineOf: (path: Path) => number }
  | { readonly kind: 'errors'; readonly errors: readonly LineError[] };

/**
 * How bare words are read. `text`: as they stand (YAML's "failsafe" schema), for what clerks write: else a phone number
 * loses its leading zero and "no" becomes a truth value. `typed`: as numbers, truth values and nothing, where they look so.
 */
export type Scalars = 'text' | 'typed';

/** Reads YAML by a shape. */
export function readYaml<T extends z.ZodType>(text: string, shape: T, scalars: Scalars): Read<z.output<T>> {
  const lines = new LineCounter();
  const schema = scalars === 'text' ? 'failsafe' : 'core';
  const document = parseDocument(text, { schema, lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      sentence: `This is no valid YAML: ${message.split('\n')[0]}.`.replace(/\.\.$/, '.'),
    }));
    return { kind: 'errors', errors };
  }
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line;
  const parsed = shape.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { kind: 'read', value: parsed.data, lineOf };
  const errors = parsed.error.issues.flatMap((issue) => errorsOf(issue, lineOf));
  return { kind: 'errors', errors: errors.toSorted((one, other) => one.line - other.line) };
}

/** Where a value begins; for one that is missing, where the nearest thing around it begins. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetAt(document.contents, path.slice(0, length));
    if (offset !== null) return offset;
  }
  return 0;
}

function offsetAt(start: Node | null, path: Path): number | null {
  let node: unknown = start;
  let offset = start?.range?.[0] ?? null;
  for (const key of path) {
    if (!isCollection(node)) return null;
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : null;
    node = node.get(key, true);
    // the line of the key: a value may begin on the next one
    const begin = isScalar(pair?.key) ? pair.key : node;
    if (!isScalar(begin) && !isCollection(begin)) return null;
    offset = begin.range?.[0] ?? offset;
  }
  return offset;
}

type Issue = z.core.$ZodIssue;

function errorsOf(issue: Issue, lineOf: (path: Path) => number): readonly LineError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key]),
      sentence: `${named([...issue.path, key])} is no field that is known here.`,
    }));
  }
  return [{ line: lineOf(issue.path), sentence: `${named(issue.path)} ${requirementOf(issue)}.` }];
}

function requirementOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined) return 'is missing';
  const wanted = {
    string: 'a text',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  };
  return `must be ${wanted[issue.expected as keyof typeof wanted] ?? issue.expected}`; // an unknown word is shown as it is
}

/** `posts, entry 3, title`: a path as a person says it. */
export function named(path: Path): string {
  if (path.length === 0) return 'The file';
  return path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', ');
}
