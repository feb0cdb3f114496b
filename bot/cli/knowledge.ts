// Knowledge of the seed: what a commune with nothing of its own knows, for commands that need no database.
import { readProcedures } from '../../db/seed/procedures.ts';
import { procedureIndex } from '../../domain/procedures/search.ts';
import { categoryIndex } from '../../domain/sorting/category-index.ts';
import type { Knowledge } from '../../domain/sorting/understood.ts';
import { seedCategories } from './commune-seeds.ts';

/** The seed's procedures and categories, readied. */
export async function seedKnowledge(): Promise<Knowledge> {
  return { procedures: procedureIndex(await readProcedures()), categories: categoryIndex(seedCategories()) };
}
