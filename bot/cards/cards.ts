// Cards for the handlers: drawn one after the other, the newest kept.
import type { Card } from '../../domain/card.ts';
import type { Cards } from '../../handlers/deps.ts';
import { type Drawing, openThread } from '../drawing-thread.ts';

const THREAD = new URL('./thread-main.ts', import.meta.url);

/** Pictures kept, 50 to 350 KB each: after a call by loudspeaker a whole hamlet asks for the same one. */
const KEPT_MAX = 24;

/** Cards whose square codes lead to `scanBase`. */
export function openCards(
  scanBase: string | null,
  drawing: Drawing<Card> = openThread(THREAD, 'card'),
): Cards & { close(): Promise<void> } {
  const kept = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();

  function drawn(card: Card): Promise<Uint8Array> {
    const picture = last.then(() => drawing.draw(card));
    last = picture.catch(() => undefined);
    return picture;
  }

  return {
    scanBase,
    draw(card) {
      const key = JSON.stringify(card);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const picture = drawn(card);
      kept.set(key, picture);
      picture.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
      return picture;
    },
    close: () => drawing.close(),
  };
}
