// `classify`: what a text is, lawfully, and what it is about: the understanding of the running bot, over the seed's categories.
import { z } from 'zod';
import { understood } from '../../domain/sorting/understood.ts';
import { type Answer, firstWrong } from './jsonl.ts';
import { seedKnowledge } from './knowledge.ts';

const shape = z.object({ text: z.string({ error: 'must be given as text' }) });

/** Answers `{"text"}`: `"kind"`, `"category"`, `"urgency"`, `"visibility"` (DESIGN §4, §5). */
export async function classifyAnswerer(): Promise<(input: Readonly<Record<string, unknown>>) => Answer> {
  const knowledge = await seedKnowledge();
  return (input) => {
    const asked = shape.safeParse(input);
    if (!asked.success) return { error: firstWrong(asked.error) };
    const { kind, category, urgency, visibility } = understood(knowledge, asked.data.text).sort;
    return { kind, category, urgency, visibility };
  };
}
