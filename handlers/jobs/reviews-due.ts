// Reviews due: the officer who keeps the content is told once of each sheet whose day of review has passed.
import { listCommunes } from '../../db/communes.ts';
import { forgetLostSearches, reviewsTold } from '../../db/content-tasks.ts';
import { DAY, dayOf } from '../../domain/clock.ts';
import type { CommuneId } from '../../domain/ids.ts';
import { contentOfficer, contentTasks } from '../../domain/procedures/content-task.ts';
import { beginAction } from '../../flows/action.ts';
import { plain } from '../../locales/phrase.ts';
import { NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { ContentChange, Turn } from '../turn.ts';
import type { Job } from './job.ts';

/** What was searched for in vain a season ago is searched for again, or matters to nobody. */
const SEARCHES_FOR = 90 * DAY;

export const reviewsDue: Job = {
  name: 'reviews-due',
  everySeconds: 3_600,
  async run(handlers, deps) {
    const now = deps.clock.business();
    for (const commune of await deps.db.anyCommune(listCommunes)) {
      await deps.db.within(commune, (tx) => forgetLostSearches(tx, commune, now - SEARCHES_FOR));
      const turn = await turnFor(deps, commune);
      if (turn !== null) await handlers.commit({ turn, line: null, mark: null });
    }
  },
};

/** One message for all that is new; null when there is nothing new, or nobody to tell. */
async function turnFor(deps: Deps, id: CommuneId): Promise<Turn | null> {
  const now = deps.clock.business();
  const officer = contentOfficer(await deps.communes.of(id), now);
  const due = await newlyDue(deps, id);
  if (officer === null || due.length === 0) return null;
  return {
    ...NOTHING,
    commune: id,
    cause: { kind: 'job', job: reviewsDue.name },
    at: now,
    spoken: null,
    contents: due,
    tells: [
      {
        to: { kind: 'officer', officer },
        purpose: 'notice',
        phrases: [{ key: 'content-reviews-due', vars: { count: due.length } }],
        choices: [{ label: plain('leader-menu-content'), action: beginAction('leader/content', null) }],
        media: [],
      },
    ],
  };
}

async function newlyDue(deps: Deps, commune: CommuneId): Promise<readonly ContentChange[]> {
  const sheets = await deps.procedures.sheets(commune);
  const told = await deps.db.within(commune, (tx) => reviewsTold(tx, commune));
  return contentTasks(sheets.values(), [], dayOf(deps.clock.business())).flatMap(
    ({ sheet, reviewDue }): readonly ContentChange[] => {
      const isTold = told.some((one) => one.procedure === sheet.id && one.due === reviewDue);
      return reviewDue === null || isTold
        ? []
        : [{ kind: 'review_due_told', procedure: sheet.id, due: reviewDue }];
    },
  );
}
