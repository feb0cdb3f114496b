// A thread for drawing: a card takes some tenths of a second, in which no message shall have to wait.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../domain/card.ts';
import type { Answer } from './thread-main.ts';

/** Draws cards somewhere, one at a time. */
export interface Drawing {
  draw(card: Card): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Drawing in a thread of its own, begun with the first card: until then neither renderer nor font is loaded. */
export function openThread(): Drawing {
  let worker: Worker | null = null;
  return {
    async draw(card) {
      worker ??= begin(() => {
        worker = null;
      });
      const answer = await answerOf(worker, card);
      if (answer.kind === 'drawn') return answer.picture;
      throw new Error(`a card could not be drawn: ${answer.reason}`);
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/**
 * A few words of JavaScript that teach the thread TypeScript: a thread of Node 20 learns it neither from its parent nor
 * from `--import`.
 */
const FIRST_WORDS = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => register())
  .then(() => import(${JSON.stringify(new URL('./thread-main.ts', import.meta.url).href)}))`;

/** A thread that does not keep the program alive. */
function begin(ended: () => void): Worker {
  const worker = new Worker(FIRST_WORDS, { eval: true });
  worker.once('exit', ended);
  worker.unref();
  return worker;
}

/** Hands a card over and waits. Rejects when the thread breaks or ends instead of answering. */
async function answerOf(worker: Worker, card: Card): Promise<Answer> {
  const listening = new AbortController();
  const { signal } = listening;
  worker.ref();
  try {
    const answered: Promise<[Answer]> = once(worker, 'message', { signal }) as Promise<[Answer]>; // `thread-main.ts` sends nothing else
    const ended = once(worker, 'exit', { signal }).then((): never => {
      throw new Error('the thread that draws cards has ended');
    });
    worker.postMessage(card);
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  } finally {
    listening.abort();
    worker.unref();
  }
}
