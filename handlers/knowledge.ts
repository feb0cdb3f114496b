// Knowledge: what a commune knows, readied for understanding texts, and texts understood once in a turn.
import type { Category, Commune } from '../domain/commune.ts';
import { type CategoryIndex, categoryIndex } from '../domain/sorting/category-index.ts';
import { type Knowledge, type Understood, understood } from '../domain/sorting/understood.ts';
import type { Deps } from './deps.ts';

/** Indexes by the list they were made of: a commune's list is a new value only when its version moves. */
const INDEXES = new WeakMap<readonly Category[], CategoryIndex>();

/** The procedures and categories of a commune, readied. */
export async function knowledgeOf(deps: Deps, { categories }: Commune): Promise<Knowledge> {
  const index = INDEXES.get(categories) ?? categoryIndex(categories);
  INDEXES.set(categories, index);
  return { procedures: await deps.procedures.index(), categories: index };
}

/** Understands the texts of one turn: a flow that waits for facts hears the same words again. */
export function understanding(knowledge: Knowledge): (text: string) => Understood {
  const known = new Map<string, Understood>();
  return (text) => {
    const understoodBefore = known.get(text);
    if (understoodBefore !== undefined) return understoodBefore;
    const now = understood(knowledge, text);
    known.set(text, now);
    return now;
  };
}
