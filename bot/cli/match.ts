// `match`: what somebody means, alone or turn by turn: the understanding of the running bot, over the seed's procedures.
import { z } from 'zod';
import { meaningsOf } from '../../domain/procedures/conversation.ts';
import type { Meaning } from '../../domain/procedures/meaning.ts';
import { understood } from '../../domain/sorting/understood.ts';
import { type Answer, firstWrong } from './jsonl.ts';
import { seedKnowledge } from './knowledge.ts';

const text = z.string({ error: 'must be given as text' });
const turn = z.looseObject({ text });
const oneShape = z.object({ text });
const turnsShape = z.object({ turns: z.array(turn, { error: 'must be a list of objects with "text"' }) });

type Input = Readonly<Record<string, unknown>>;
type Meant = (text: string) => Meaning;

/** Answers `{"text"}` or `{"turns": [{"text"}, …]}`: per text `"intent"`, `"procedures"`, `"confident"` (DESIGN §4). */
export async function matchAnswerer(): Promise<(input: Input) => Answer> {
  const knowledge = await seedKnowledge();
  const meant: Meant = (text) => understood(knowledge, text).meaning;
  return (input) => ('turns' in input ? answerTurns(meant, input) : answerOne(meant, input));
}

function answerOne(meant: Meant, input: Input): Answer {
  const asked = oneShape.safeParse(input);
  return asked.success ? fieldsOf(meant(asked.data.text)) : { error: firstWrong(asked.error) };
}

function answerTurns(meant: Meant, input: Input): Answer {
  const asked = turnsShape.safeParse(input);
  if (!asked.success) return { error: firstWrong(asked.error) };
  const { turns } = asked.data;
  const texts = turns.map((one) => one.text);
  const fields = meaningsOf(meant, texts).map(fieldsOf);
  return { turns: turns.map((one, at) => ({ ...one, ...fields[at] })) };
}

function fieldsOf({ intent, procedures, confident }: Meaning): Input {
  return { intent, procedures: procedures.map(({ id }) => id), confident };
}
