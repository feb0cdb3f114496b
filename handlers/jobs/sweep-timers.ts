// Sweep timers: whatever is due rings, even if no alarm went off (FAULTS I8: at most 60 s late).
import type { Job } from './job.ts';

export const sweepTimers: Job = {
  name: 'sweep-timers',
  everySeconds: 5,
  run: (handlers) => handlers.sweepTimers(),
};
