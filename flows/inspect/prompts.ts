// Prompts: the list of all words that must exist as a recording, with where they are said.
import type { TextKey } from '../../locales/phrase.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Worded, wordsOfStep } from './reads.ts';
import { RUNTIME_WORDS } from './runtime-words.ts';

/** A message that a voice must say, and the places where a person hears it. */
export type Prompt = { readonly key: TextKey; readonly heardAt: readonly HeardAt[] };

/** A step of a flow; no flow: said by the runtime around every question. */
export type HeardAt = {
  readonly flow: string | null;
  readonly step: string | null;
  readonly role: Worded['role'];
};

/** Every message of the flows and of the runtime, in order of first use, once. */
export function promptsOf(catalogue: Catalogue): readonly Prompt[] {
  const heard = new Map<TextKey, HeardAt[]>();
  for (const [key, at] of [...saidInFlows(catalogue), ...saidByRuntime()]) {
    const places = heard.get(key);
    if (places === undefined) heard.set(key, [at]);
    else places.push(at);
  }
  return [...heard].map(([key, heardAt]) => ({ key, heardAt }));
}

function saidInFlows(catalogue: Catalogue): readonly (readonly [TextKey, HeardAt])[] {
  return [...catalogue.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([step, definition]) =>
      wordsOfStep(definition).map(({ key, role }) => [key, { flow: flow.id, step, role }] as const),
    ),
  );
}

function saidByRuntime(): readonly (readonly [TextKey, HeardAt])[] {
  return RUNTIME_WORDS.map((key) => [key, { flow: null, step: null, role: 'text' }] as const);
}
