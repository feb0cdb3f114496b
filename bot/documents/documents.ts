// Documents for the handlers: drawn one after the other in a thread, none kept here, for some hold a person's words.
import type { Document, Format } from '../../domain/document.ts';
import type { Documents } from '../../handlers/deps.ts';
import { type Drawing, openThread } from '../drawing-thread.ts';

/** What the thread is handed. */
export type ToDraw = { readonly document: Document; readonly format: Format };

const THREAD = new URL('./thread-main.ts', import.meta.url);

/** Opens the drawing of documents; the thread begins with the first one. */
export function openDocuments(
  drawing: Drawing<ToDraw> = openThread(THREAD, 'document'),
): Documents & { close(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    draw(document, format) {
      const drawn = last.then(() => drawing.draw({ document, format }));
      last = drawn.catch(() => undefined);
      return drawn;
    },
    close: () => drawing.close(),
  };
}
