// Stand-ins: complaints whose owner has gone away or left pass to whoever must act today (FAULTS F50).
import { listCommunes } from '../../db/communes.ts';
import { openComplaintsAt, ownersOfOpen } from '../../db/complaints.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Owner } from '../../domain/complaint/complaint.ts';
import { isInPlace } from '../../domain/complaint/owners.ts';
import { carryOutFor } from '../carry-out.ts';
import type { Deps } from '../deps.ts';
import type { Handlers } from '../open.ts';
import type { Job } from './job.ts';

export const standIns: Job = {
  name: 'stand-ins',
  // Well within the working hour of F50; a commune whose people are all there costs one query.
  everySeconds: 300,
  async run(handlers, deps) {
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const commune = await deps.communes.of(id);
      const owners = await deps.db.within(id, (tx) => ownersOfOpen(tx, id));
      for (const owner of owners) {
        if (!isInPlace(commune, owner, deps.clock.business())) await replace(handlers, deps, commune, owner);
      }
    }
  },
};

/** A complaint that moves on meanwhile is met again the next time round. */
async function replace(handlers: Handlers, deps: Deps, { id }: Commune, owner: Owner): Promise<void> {
  for (const complaint of await deps.db.within(id, (tx) => openComplaintsAt(tx, id, owner))) {
    const cause = { kind: 'job', job: standIns.name } as const;
    const turn = await carryOutFor(deps, id, { kind: 'clock' }, { kind: 'StandIn', complaint }, cause);
    if (turn !== null) await handlers.commit({ turn, line: null, mark: null });
  }
}
