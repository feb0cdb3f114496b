// A thread for drawing: a picture or a file takes some tenths of a second, in which no message shall have to wait.
import { once } from 'node:events';
import { parentPort, type Worker } from 'node:worker_threads';
import { beginThread } from './thread.ts';

/** Draws things somewhere, one at a time. */
export interface Drawing<Thing> {
  draw(thing: Thing): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a thread answers to a thing it was to draw. */
type Answer =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Drawing in a thread of its own that runs the module `main`, begun with the first thing to draw: until then neither
 * renderer nor font is loaded. `what` names the thing when it cannot be drawn.
 */
export function openThread<Thing>(main: URL, what: string): Drawing<Thing> {
  let worker: Worker | null = null;
  return {
    async draw(thing) {
      worker ??= beginThread(main, () => {
        worker = null;
      });
      const answer = await answerOf(worker, thing, what);
      if (answer.kind === 'drawn') return answer.bytes;
      throw new Error(`a ${what} could not be drawn: ${answer.reason}`);
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** What runs in the thread: takes things, gives their bytes or why there are none. `main` ends with this call. */
export function serveDrawing<Thing>(draw: (thing: Thing) => Promise<Uint8Array>): void {
  parentPort?.on('message', async (thing: Thing) => {
    const answer: Answer = await draw(thing).then(
      (bytes) => ({ kind: 'drawn', bytes }),
      (error) => ({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    parentPort?.postMessage(answer);
  });
}

/** Hands a thing over and waits. Rejects when the thread breaks or ends instead of answering. */
async function answerOf(worker: Worker, thing: unknown, what: string): Promise<Answer> {
  const listening = new AbortController();
  const { signal } = listening;
  worker.ref();
  try {
    const answered: Promise<[Answer]> = once(worker, 'message', { signal }) as Promise<[Answer]>; // `serveDrawing` sends nothing else
    const ended = once(worker, 'exit', { signal }).then((): never => {
      throw new Error(`the thread that draws a ${what} has ended`);
    });
    worker.postMessage(thing);
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  } finally {
    listening.abort();
    worker.unref();
  }
}
