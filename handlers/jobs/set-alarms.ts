// Set alarms: timers of the next hour are told to the alarm clock, which may have lost everything (FAULTS F20).
import type { Job } from './job.ts';

export const setAlarms: Job = {
  name: 'set-alarms',
  everySeconds: 60,
  run: (handlers) => handlers.setAlarms(),
};
