// Fetch media: what could not be fetched at once is tried again.
import type { Job } from './job.ts';

export const fetchMedia: Job = {
  name: 'fetch-media',
  everySeconds: 10,
  run: (handlers) => handlers.sweepMedia(),
};
