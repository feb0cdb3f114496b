// Sheets for the handlers: workbooks written one after the other, in a thread that begins with the first one.
import type { Workbook } from '../../domain/workbook.ts';
import type { Sheets } from '../../handlers/deps.ts';
import { type Drawing, openThread } from '../drawing-thread.ts';

const THREAD = new URL('./thread-main.ts', import.meta.url);

/** Opens the writing of workbooks. */
export function openSheets(
  drawing: Drawing<Workbook> = openThread(THREAD, 'workbook'),
): Sheets & { close(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    write(workbook) {
      const written = last.then(() => drawing.draw(workbook));
      last = written.catch(() => undefined);
      return written;
    },
    close: () => drawing.close(),
  };
}
