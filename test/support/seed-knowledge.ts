// The knowledge of the seed, readied once for a test file: what a commune with nothing of its own understands.
import { seedKnowledge } from '../../bot/cli/knowledge.ts';
import { type Understood, understood } from '../../domain/sorting/understood.ts';

export const KNOWLEDGE = await seedKnowledge();

/** A text as the running bot understands it. */
export function understand(text: string): Understood {
  return understood(KNOWLEDGE, text);
}
