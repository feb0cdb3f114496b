// Forget media: files that were made for a short time are deleted when it is over (FAULTS A32).
import { listCommunes } from '../../db/communes.ts';
import { expiredMedia, forgetMedia as forget } from '../../db/media.ts';
import type { Job } from './job.ts';

/** Files of one commune in one round; the rest follows in the next. */
const FORGOTTEN_MAX = 100;

export const forgetMedia: Job = {
  name: 'forget-media',
  everySeconds: 600,
  async run(_handlers, deps) {
    for (const commune of await deps.db.anyCommune(listCommunes)) {
      const now = deps.clock.real();
      const expired = await deps.db.within(commune, (tx) => expiredMedia(tx, commune, now, FORGOTTEN_MAX));
      for (const media of expired) {
        // Bytes first: a process that dies in between finds the row again, never bytes without a row.
        await deps.media.remove(commune, media);
        await deps.db.within(commune, (tx) => forget(tx, commune, media));
      }
    }
  },
};
