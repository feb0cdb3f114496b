// JSON lines: one object a line in, the same object with more fields out, in order.
import { createInterface } from 'node:readline';
import { z } from 'zod';

const objectShape = z.record(z.string(), z.unknown());

/** What a command adds to an object; a refusal is one sentence. */
export type Answer = Readonly<Record<string, unknown>> | { readonly error: string };

/** Answers one line. What cannot be read is answered in its place, so that line n of the output is about line n. */
export function answerLine(
  line: string,
  answer: (input: Readonly<Record<string, unknown>>) => Answer,
): string {
  const input = readObject(line);
  if (input === null) return JSON.stringify({ error: 'This line is no JSON object.' });
  return JSON.stringify({ ...input, ...answer(input) });
}

function readObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectShape.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Answers every line of a stream; blank lines are passed over. */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  answer: (input: Readonly<Record<string, unknown>>) => Answer,
): Promise<void> {
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    if (!output.write(`${answerLine(line, answer)}\n`))
      await new Promise((drained) => output.once('drain', drained));
  }
}

/** The first thing that is wrong with an object, as a sentence. */
export function firstWrong(error: z.ZodError): string {
  const [issue] = error.issues;
  return `"${issue?.path.join('.') ?? ''}" ${issue?.message ?? 'is wrong'}.`;
}
