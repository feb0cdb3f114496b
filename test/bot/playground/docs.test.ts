// docs/PLAYGROUND.md is true: every example is run as it stands, and every door of the API has one.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBell } from '../../../bot/bell.ts';
import type { Playground } from '../../../bot/playground/playground.ts';
import { playgroundRoutes } from '../../../bot/playground/routes.ts';
import { PHOTO } from '../../support/pictures.ts';
import { type RunningPlayground, startPlayground } from '../../support/playground.ts';

type Example = {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
};

const text = readFileSync(new URL('../../../docs/PLAYGROUND.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/^```http\n([\s\S]*?)^```$/gm)].map(([, block = '']) => exampleIn(block));

function exampleIn(block: string): Example {
  const [asked = '', answered = ''] = block.split('\n→ ');
  const [first = '', ...rest] = asked.split('\n');
  const [method = '', ...path] = first.split(' ');
  const header = rest.find((line) => line.startsWith('content-type: '));
  return {
    method,
    path: path.join(' '),
    contentType: header?.slice('content-type: '.length) ?? 'application/json',
    body: rest.filter((line) => line !== header).join('\n'),
    status: Number(answered.slice(0, 3)),
    answer: answered.slice(4).trim(),
  };
}

describe('the examples', () => {
  let playground: RunningPlayground;
  const known = new Map<string, string>();
  beforeAll(async () => {
    playground = await startPlayground();
  });
  afterAll(() => playground.stop());

  const filled = (given: string) =>
    given.replace(/<([a-z]+)>/g, (_, name: string) => known.get(name) ?? `no ${name}`);

  test.each(
    examples.map((example) => [`${example.method} ${example.path} ${example.body}`, example] as const),
  )('%s', async (_, example) => {
    const leaves = new AbortController();
    const isBytes = example.body.startsWith('(bytes');
    const response = await fetch(`${playground.origin}${filled(example.path)}`, {
      method: example.method,
      headers: { 'content-type': example.contentType },
      signal: leaves.signal,
      ...(example.body === '' ? {} : { body: isBytes ? new Uint8Array(PHOTO) : filled(example.body) }),
    });
    expect(response.status).toBe(example.status);
    if (example.answer.startsWith('{')) {
      const answer: unknown = await response.json();
      expect(answer).toEqual(expectedOf(JSON.parse(example.answer), answer, known));
    } else expect(await firstOf(response)).toContain(example.answer);
    leaves.abort();
  });
});

test('every door of the API has an example', () => {
  // `as`: nothing is called, only the doors are counted.
  const doors = playgroundRoutes({} as Playground, openBell().listen)
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} /playground${path.replace(':phone', '<phone>')}`);
  const shown = examples.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  expect([...new Set(doors)].sort()).toEqual([...new Set(shown)].sort());
});

async function firstOf(response: Response): Promise<string> {
  const chunk = await response.body?.getReader().read();
  return new TextDecoder().decode(chunk?.value);
}

/**
 * What an answer must be to be like its example: what was given wherever the example leaves it open. `…` is anything,
 * at the end of a list or a text the rest of it; `<name>` is what the first example with this name has given.
 */
function expectedOf(example: unknown, given: unknown, known: Map<string, string>): unknown {
  if (typeof example === 'string') return expectedText(example, given, known);
  if (Array.isArray(example)) return expectedList(example, given, known);
  if (typeof example !== 'object' || example === null) return example;
  const fields = Object.fromEntries(Object.entries(typeof given === 'object' && given !== null ? given : {}));
  const { '…': rest, ...named } = Object.fromEntries(Object.entries(example));
  const wanted = Object.entries(named).map(
    ([field, one]) => [field, expectedOf(one, fields[field], known)] as const,
  );
  return { ...(rest === undefined ? {} : fields), ...Object.fromEntries(wanted) };
}

function expectedText(example: string, given: unknown, known: Map<string, string>): unknown {
  if (example === '…') return given ?? 'something';
  const name = /^<([a-z]+)>$/.exec(example)?.[1];
  if (name !== undefined && !known.has(name)) known.set(name, String(given));
  if (name !== undefined) return known.get(name);
  const isOpen = example.endsWith('…') && String(given).startsWith(example.slice(0, -1));
  return isOpen ? given : example;
}

function expectedList(example: readonly unknown[], given: unknown, known: Map<string, string>): unknown {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const isOpen = example.at(-1) === '…';
  const shown = isOpen ? example.slice(0, -1) : example;
  const wanted = shown.map((one, index) => expectedOf(one, list[index], known));
  const rest = list.slice(shown.length);
  return isOpen ? [...wanted, ...(rest.length > 0 ? rest : ['something more'])] : wanted;
}
