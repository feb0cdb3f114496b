// Sweep inbox: messages whose conversation nobody alive holds are taken up (FAULTS F02: within 15 s).
import type { Job } from './job.ts';

export const sweepInbox: Job = {
  name: 'sweep-inbox',
  everySeconds: 2,
  run: (handlers) => handlers.sweepInbox(),
};
