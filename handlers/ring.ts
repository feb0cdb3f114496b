// Ring: a timer that is due becomes one turn of its complaint, exactly one however often it is rung.
import { type ArmedTimer, dueAmong, dueTimers } from '../db/timers.ts';
import { HOUR } from '../domain/clock.ts';
import type { CommuneId, ComplaintId, TimerId } from '../domain/ids.ts';
import type { CommitTurn } from './committing.ts';
import type { Deps } from './deps.ts';
import type { Turning } from './turning.ts';

/** Timers looked up at once. */
const BATCH_MAX = 200;
/** People may move the complaint on at the same moment. */
const CONFLICTS_MAX = 5;

export interface Ring {
  /** Rings one timer, if it is armed and due. */
  ring(commune: CommuneId, timer: TimerId): Promise<void>;
  /** Rings all that are due. */
  sweep(): Promise<void>;
  /** Sets the alarm clock for the timers of the next hour. */
  setAlarms(): Promise<void>;
}

/** The hand that rings. */
export function openRing(deps: Deps, turning: Turning, commit: CommitTurn): Ring {
  async function ringOne(timer: ArmedTimer): Promise<void> {
    const command = {
      kind: 'Ring',
      complaint: timer.complaint,
      timer: timer.kind,
      number: timer.number,
    } as const;
    for (let tries = 0; tries < CONFLICTS_MAX; tries += 1) {
      const turn = await turning.carryOutFor(deps, timer.commune, { kind: 'clock' }, command, {
        kind: 'rang',
        timer: timer.id,
      });
      if (turn === null) return;
      const result = await commit({ turn, line: null, mark: null });
      if (result.kind !== 'conflict') return;
    }
    throw new Error('a timer met one change of its complaint after the other');
  }

  /** Timers of one complaint ring one after the other, for each changes what the next one finds. */
  async function ringInOrder(timers: readonly ArmedTimer[]): Promise<void> {
    for (const timer of timers) {
      await ringOne(timer).catch((error) =>
        deps.log.error('a timer did not ring', error, { timer: timer.id }),
      );
    }
  }

  return {
    async ring(commune, timer) {
      const { due } = await deps.db.hot.transact([commune], {
        due: dueAmong([timer], deps.clock.business()),
      });
      for (const one of due) await ringOne(one);
    },
    async sweep() {
      const due = await armedUntil(deps, deps.clock.business());
      await Promise.all([...byComplaint(due).values()].map(ringInOrder));
    },
    async setAlarms() {
      const soon = await armedUntil(deps, deps.clock.business() + HOUR);
      await deps.alarm.set(soon.map(({ id, commune, dueAt }) => ({ commune, timer: id, dueAt })));
    },
  };
}

/** Armed timers of all communes due until a moment of business time, the earliest first. */
async function armedUntil(deps: Deps, until: number): Promise<readonly ArmedTimer[]> {
  const found = await deps.db.anyCommune((tx) => dueTimers(tx, until, BATCH_MAX));
  if (found.length === 0) return [];
  const communes = [...new Set(found.map((one) => one.commune))];
  const ids = found.map((one) => one.id);
  const { due } = await deps.db.hot.transact(communes, { due: dueAmong(ids, until) });
  return due;
}

function byComplaint(timers: readonly ArmedTimer[]): ReadonlyMap<ComplaintId, readonly ArmedTimer[]> {
  const groups = new Map<ComplaintId, readonly ArmedTimer[]>();
  for (const timer of timers) groups.set(timer.complaint, [...(groups.get(timer.complaint) ?? []), timer]);
  return groups;
}
