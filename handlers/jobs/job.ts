// Job: work that comes round by the clock of the machine; typed, in one list, safe to run twice.
import type { Deps } from '../deps.ts';
import type { Handlers } from '../open.ts';

/** A job runs on any machine, on several at once when it must, and does nothing where there is nothing to do. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  run(handlers: Handlers, deps: Deps): Promise<void>;
}
