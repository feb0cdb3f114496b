// Cases: the newest of the commune, or the one with a receipt code, with their life so far and to come.
import type { Tx } from '../../db/client.ts';
import { eventsOf, findComplaintByCode, newestComplaints } from '../../db/complaints.ts';
import { armedTimersOf } from '../../db/timers.ts';
import { codeIn } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { type CaseView, caseView } from './case-view.ts';
import { PlaygroundRefusal } from './refusal.ts';
import type { Room } from './room.ts';

/** Cases shown in the strip. */
const CASES_SHOWN = 6;

export function openCases(room: Room) {
  const { db, account, clock, say } = room;

  async function viewOf(tx: Tx, complaint: Complaint, commune: Commune): Promise<CaseView> {
    const history = await eventsOf(tx, account.commune, complaint.id);
    const timers = await armedTimersOf(tx, account.commune, complaint.id);
    return caseView(complaint, history, timers, { commune, now: clock.business(), say });
  }

  /** The newest first. */
  async function newest(): Promise<readonly CaseView[]> {
    const commune = await room.commune();
    return db.within(account.commune, async (tx) => {
      const views: CaseView[] = [];
      for (const complaint of await newestComplaints(tx, account.commune, CASES_SHOWN))
        views.push(await viewOf(tx, complaint, commune));
      return views;
    });
  }

  async function withCode(text: string): Promise<CaseView> {
    const code = codeIn(text);
    if (code === null)
      throw new PlaygroundRefusal(
        'That is no receipt code: it has ten digits, and one of them is wrong.',
        400,
      );
    const commune = await room.commune();
    return db.within(account.commune, async (tx) => {
      const complaint = await findComplaintByCode(tx, account.commune, code);
      if (complaint === null) throw new PlaygroundRefusal('No case has this code.', 404);
      return viewOf(tx, complaint, commune);
    });
  }

  return { newest, withCode };
}
