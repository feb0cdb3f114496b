// Renew lists: people whose list of papers has changed since it was given are told once what came, what went, what it costs.
import { listCommunes } from '../../db/communes.ts';
import { forgetReadLists, givenVersions, listsMadeFrom } from '../../db/paper-lists.ts';
import { DAY, dayOf } from '../../domain/clock.ts';
import type { CommuneId, PersonId } from '../../domain/ids.ts';
import type { Sheet } from '../../domain/procedures/overlay.ts';
import { type PaperList, renewed } from '../../domain/procedures/paper-list.ts';
import { hasList, isOffered } from '../../domain/procedures/standing.ts';
import { beginAction } from '../../flows/action.ts';
import { changeLines } from '../../locales/paper-list.ts';
import { plain } from '../../locales/phrase.ts';
import { NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { Handlers } from '../open.ts';
import type { Tell, Turn } from '../turn.ts';
import type { Job } from './job.ts';

/** Who has read a list and not kept it has been to the counter by then, or has given it up. */
const READ_FOR = 90 * DAY;
/** People told in one round; the others are met in the next. */
const BATCH_MAX = 200;

export const renewLists: Job = {
  name: 'renew-lists',
  everySeconds: 120,
  async run(handlers, deps) {
    const now = deps.clock.business();
    for (const commune of await deps.db.anyCommune(listCommunes)) {
      await deps.db.within(commune, (tx) => forgetReadLists(tx, commune, now - READ_FOR));
      await renewIn(handlers, deps, commune);
    }
  },
};

async function renewIn(handlers: Handlers, deps: Deps, commune: CommuneId): Promise<void> {
  const given = await deps.db.within(commune, (tx) => givenVersions(tx, commune));
  if (given.length === 0) return;
  const sheets = await deps.procedures.sheets(commune);
  const today = dayOf(deps.clock.business());
  for (const procedure of new Set(given.map((one) => one.procedure))) {
    const sheet = sheets.get(procedure);
    // A list of what is hidden, or no longer done, says so itself when it is opened.
    if (sheet === undefined || !isOffered(sheet, today) || !hasList(sheet)) continue;
    const older = given
      .filter((one) => one.procedure === procedure && one.version !== sheet.version)
      .map(({ version }) => version);
    if (older.length > 0) await renewAll(handlers, deps, commune, sheet, older);
  }
}

/** A list the person changes at the same moment is met again the next time round. */
async function renewAll(
  handlers: Handlers,
  deps: Deps,
  commune: CommuneId,
  sheet: Sheet,
  versions: readonly string[],
): Promise<void> {
  const lists = await deps.db.within(commune, (tx) =>
    listsMadeFrom(tx, commune, sheet.id, versions, BATCH_MAX),
  );
  await Promise.all(
    lists.map(({ person, list }) =>
      handlers.commit({ turn: turnFor(deps, commune, sheet, person, list), line: null, mark: null }),
    ),
  );
}

function turnFor(deps: Deps, commune: CommuneId, sheet: Sheet, person: PersonId, before: PaperList): Turn {
  const { list, change } = renewed(before, sheet);
  return {
    ...NOTHING,
    commune,
    cause: { kind: 'job', job: renewLists.name },
    at: deps.clock.business(),
    spoken: null,
    contents: [{ kind: 'list_renewed', person, list, from: before.version }],
    tells: change === null ? [] : [telling(person, list, sheet, changeLines(sheet.name, change))],
  };
}

function telling(person: PersonId, list: PaperList, sheet: Sheet, phrases: Tell['phrases']): Tell {
  const flow = list.keptAt === null ? 'citizen/papers' : 'citizen/kept-list';
  return {
    to: { kind: 'person', person },
    purpose: 'notice',
    phrases: [...phrases, plain('auto')],
    choices: [{ label: plain('list-changed-see'), action: beginAction(flow, sheet.id) }],
    media: [],
  };
}
