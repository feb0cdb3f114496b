// Recount: rest days have changed, by a notice or by the commune's file: open promises are counted by the new ones.
import type { Tx } from '../../db/client.ts';
import { listCommunes, loadCommune } from '../../db/communes.ts';
import { allOpenComplaints } from '../../db/complaints.ts';
import { endChange, pendingChange, type RestDaysChange } from '../../db/rest-days.ts';
import type { Commune } from '../../domain/commune.ts';
import type { CommuneId } from '../../domain/ids.ts';
import { NOTHING } from '../asking.ts';
import { follow } from '../carry-out.ts';
import type { Deps } from '../deps.ts';
import type { Handlers } from '../open.ts';
import type { Job } from './job.ts';

/** Open complaints of a commune counted anew at a time: more than any has. */
const OPEN_MOST = 5_000;

export const recount: Job = {
  name: 'recount',
  everySeconds: 60,
  async run(handlers, deps) {
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const change = await deps.db.within(id, (tx) => pendingChange(tx, id));
      if (change !== null && (await countAnew(handlers, deps, id, change)))
        await deps.db.within(id, (tx) => endChange(tx, id, change.at));
    }
  },
};

/** Whether all promises are counted; one that moved on meanwhile is met again the next time round, the others only once. */
async function countAnew(
  handlers: Handlers,
  deps: Deps,
  id: CommuneId,
  { before, at }: RestDaysChange,
): Promise<boolean> {
  // Loaded afresh: what this process holds of the commune may still have the old days.
  const { commune, open } = await deps.db.within(id, (tx) => standing(tx, id));
  const now = deps.clock.business();
  let isAll = true;
  for (const complaint of open.filter((one) => one.clockFrom < at)) {
    const command = { kind: 'Recount', complaint: complaint.id, before, notice: String(at) } as const;
    const done = follow(complaint, { kind: 'clock' }, command, { commune, now });
    if (done.kind !== 'changed') continue;
    const turn = {
      ...NOTHING,
      commune: id,
      cause: { kind: 'job', job: recount.name } as const,
      at: now,
      spoken: null,
      complaints: [done.change],
      notices: done.notices,
    };
    const result = await handlers.commit({ turn, line: null, mark: null });
    isAll = isAll && result.kind === 'committed';
  }
  return isAll;
}

async function standing(
  tx: Tx,
  id: CommuneId,
): Promise<{ readonly commune: Commune; readonly open: Awaited<ReturnType<typeof allOpenComplaints>> }> {
  return { commune: await loadCommune(tx, id), open: await allOpenComplaints(tx, id, OPEN_MOST) };
}
