// Cards for the handlers: drawn one after the other, the newest kept; nothing is loaded before the first.
import type { Card } from '../../domain/card.ts';
import type { Cards } from '../../handlers/deps.ts';
import type { Drawer } from './card.ts';

/** Pictures kept, 100 to 300 KB each: after a call by loudspeaker a whole hamlet asks for the same one. */
const KEPT_MAX = 24;

/**
 * Cards whose square codes lead to `scanBase`. Drawing takes a tenth of a second of processor time, so two are never
 * drawn at once and messages find their way between them. `open` loads fonts and renderers, half a second's work.
 */
export function openCards(scanBase: string | null, open: () => Promise<Drawer> = loadDrawer): Cards {
  const kept = new Map<string, Promise<Uint8Array>>();
  let drawer: Promise<Drawer> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function drawn(card: Card): Promise<Uint8Array> {
    const turn = last.then(async () => {
      drawer ??= open();
      return (await drawer)(card);
    });
    last = turn.catch(() => undefined);
    return turn;
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
  };
}

async function loadDrawer(): Promise<Drawer> {
  const { openDrawer } = await import('./card.ts');
  return openDrawer();
}
