// Sweep outbox: rows that are due and in nobody's hands are sent; rows of dead senders are decided on.
import type { Job } from './job.ts';

export const sweepOutbox: Job = {
  name: 'sweep-outbox',
  everySeconds: 2,
  run: (handlers) => handlers.sweepOutbox(),
};
