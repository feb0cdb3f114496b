// Stand-ins: complaints whose owner has gone away, left, or come to work under whom they complain about pass to whoever must
// act today (FAULTS F50).
import { listCommunes } from '../../db/communes.ts';
import { openComplaintsAt, openComplaintsOf, ownersOfOpen } from '../../db/complaints.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Owner } from '../../domain/complaint/complaint.ts';
import { isConcerned } from '../../domain/complaint/concern.ts';
import { isInPlace } from '../../domain/complaint/owners.ts';
import type { ComplaintId } from '../../domain/ids.ts';
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
      await replaceConcerned(handlers, deps, commune, owners);
    }
  },
};

/** Communes as they are now whose matters all lie with somebody who may know of them. Looked at again when they change. */
const IMPARTIAL = new WeakSet<Commune>();

/**
 * An owner who may know nothing of a matter any more, since a new line of command puts them under whom it complains
 * about. They have read nothing since: rights follow the line of this moment.
 */
async function replaceConcerned(
  handlers: Handlers,
  deps: Deps,
  commune: Commune,
  owners: readonly Owner[],
): Promise<void> {
  if (IMPARTIAL.has(commune)) return;
  let isImpartial = true;
  for (const officer of new Set(owners.map((owner) => owner.officer))) {
    const open = await deps.db.within(commune.id, (tx) => openComplaintsOf(tx, commune.id, officer, EVERY));
    for (const complaint of open.filter((one) => isConcerned(officer, one, commune))) {
      isImpartial = false;
      await standIn(handlers, deps, commune, complaint.id);
    }
  }
  if (isImpartial) IMPARTIAL.add(commune);
}

/** More than any officer has open. */
const EVERY = 10_000;

async function replace(handlers: Handlers, deps: Deps, commune: Commune, owner: Owner): Promise<void> {
  const open = await deps.db.within(commune.id, (tx) => openComplaintsAt(tx, commune.id, owner));
  for (const complaint of open) await standIn(handlers, deps, commune, complaint);
}

/** A complaint that moves on meanwhile is met again the next time round. */
async function standIn(
  handlers: Handlers,
  deps: Deps,
  { id }: Commune,
  complaint: ComplaintId,
): Promise<void> {
  const cause = { kind: 'job', job: standIns.name } as const;
  const turn = await carryOutFor(deps, id, { kind: 'clock' }, { kind: 'StandIn', complaint }, cause);
  if (turn !== null) await handlers.commit({ turn, line: null, mark: null });
}
