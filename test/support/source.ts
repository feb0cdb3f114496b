// The program's own source, as the architecture test sees it: files, what they import, what they name.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { z } from 'zod';

/** A source file by its path from the project's root, with `/`. */
export type Source = {
  readonly path: string;
  readonly text: string;
  /** Everything it imports, as written; types, dynamic imports and re-exports too. */
  readonly imports: readonly string[];
  /** Strings and names in the code, not in comments. */
  readonly words: readonly string[];
  /** `process.env`, `Date.now`: reads of a member of something global. */
  readonly members: readonly string[];
  /** What it makes without handing anything in: `new Date()` reads the clock. */
  readonly madeFromNothing: readonly string[];
  readonly awaits: boolean;
};

const NOT_SOURCE = new Set(['node_modules', 'data', 'dist', '.git', '.cache', 'fixtures', 'shots']);

/** Every source file of the project. */
export function readSources(root = '.'): readonly Source[] {
  return pathsIn(root, '').map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

/** Every folder of the project that holds something of ours. */
export function readFolders(root = '.', under = ''): readonly string[] {
  return readdirSync(join(root, under), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SOURCE.has(entry.name))
    .flatMap((entry) => [`${under}${entry.name}`, ...readFolders(root, `${under}${entry.name}/`)]);
}

function pathsIn(root: string, under: string): readonly string[] {
  return readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : pathsIn(root, `${under}${entry.name}/`);
    return /\.(ts|mts|js|mjs)$/.test(entry.name) ? [`${under}${entry.name}`] : [];
  });
}

const nodeShape = z.looseObject({ type: z.string() });
type SyntaxNode = z.output<typeof nodeShape>;

/** Reads one file. A file that does not parse is an error of its own. */
export function sourceOf(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`);
  const nodes = nodesOf(parsed.program);
  return {
    path,
    text,
    imports: nodes.flatMap(importOf),
    words: nodes.flatMap(wordOf),
    members: nodes.flatMap(memberOf),
    madeFromNothing: nodes.flatMap(madeFromNothingOf),
    awaits: nodes.some((node) => node.type === 'AwaitExpression' || node.async === true),
  };
}

function nodesOf(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  const node = nodeShape.safeParse(value).data;
  return node ? [node, ...below] : below;
}

const literalShape = z.object({ type: z.literal('Literal'), value: z.string() });
const nameShape = z.object({ type: z.literal('Identifier'), name: z.string() });

/** `import`, `export … from`, `import()` and the type `import('…')`. */
function importOf(node: SyntaxNode): readonly string[] {
  const isImport = /^(Import|Export)(Declaration|NamedDeclaration|AllDeclaration|Expression)$/.test(
    node.type,
  );
  if (!isImport && node.type !== 'TSImportType') return [];
  const source = literalShape.safeParse(node.source ?? node.argument).data;
  return source ? [source.value] : [];
}

function wordOf(node: SyntaxNode): readonly string[] {
  const { value, name, cooked } = node;
  const template =
    node.type === 'TemplateElement' && typeof value === 'object' ? Object(value).cooked : cooked;
  return [value, name, template].filter((word) => typeof word === 'string');
}

function memberOf(node: SyntaxNode): readonly string[] {
  if (node.type !== 'MemberExpression') return [];
  const object = nameShape.safeParse(node.object).data;
  const property = nameShape.safeParse(node.property).data ?? literalShape.safeParse(node.property).data;
  if (!object || !property) return [];
  return [`${object.name}.${'name' in property ? property.name : property.value}`];
}

function madeFromNothingOf(node: SyntaxNode): readonly string[] {
  const callee = nameShape.safeParse(node.callee).data;
  const isEmpty = Array.isArray(node.arguments) && node.arguments.length === 0;
  return node.type === 'NewExpression' && callee && isEmpty ? [callee.name] : [];
}

/** What an import means: a file of ours, a package, or a part of Node. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) return { kind: 'file', path: normalize(join(dirname(from), specifier)) };
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier.slice('node:'.length) };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}
