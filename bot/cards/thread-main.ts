// What runs in the thread: takes a card, gives its picture or why there is none.
import { parentPort } from 'node:worker_threads';
import type { Card } from '../../domain/card.ts';
import { openDrawer } from './card.ts';

/** The answer to a card. */
export type Answer =
  | { readonly kind: 'drawn'; readonly picture: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

const drawer = openDrawer();

parentPort?.on('message', async (card: Card) => {
  parentPort?.postMessage(await answerTo(card));
});

async function answerTo(card: Card): Promise<Answer> {
  try {
    return { kind: 'drawn', picture: await (await drawer)(card) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
