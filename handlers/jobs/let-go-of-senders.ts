// Let go of senders: what still joins an anonymous complaint to whoever sent it is cut, once it is no longer needed.
import { listCommunes } from '../../db/communes.ts';
import { letGoOfSenders as letGo } from '../../db/complaints.ts';
import type { Job } from './job.ts';

export const letGoOfSenders: Job = {
  name: 'let-go-of-senders',
  everySeconds: 60,
  async run(_handlers, deps) {
    for (const commune of await deps.db.anyCommune(listCommunes))
      await deps.db.within(commune, (tx) => letGo(tx, commune));
  },
};
