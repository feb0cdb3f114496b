// Facts of the content: what waits for its keeper, the sheet that is being read, and what people searched for in vain.
import { loadLostSearches, openSentBacks } from '../../db/content-tasks.ts';
import { dayOf } from '../../domain/clock.ts';
import type { MediaId } from '../../domain/ids.ts';
import { type SentBack, signingPost, contentTasks as tasksOf } from '../../domain/procedures/content-task.ts';
import { type LostWish, lostWishes as wishesOf } from '../../domain/procedures/lost-search.ts';
import type { Sheet } from '../../domain/procedures/overlay.ts';
import { paperKey } from '../../domain/procedures/paper-list.ts';
import type { Facts, Item } from '../../flows/facts.ts';
import { nameOf, titleOf } from '../../locales/commune.ts';
import { pointLines, sheetPaperLine, signatureOf, taskLabel } from '../../locales/content.ts';
import { asClause, type Phrase, plain } from '../../locales/phrase.ts';
import { aboutProcedure, chosen, type Gathering, type Loader } from './gathering.ts';
import { allSheets } from './sheets.ts';

export const contentKeeper: Loader<'contentKeeper'> = async (gathering) => {
  const post = postOf(gathering);
  if (post === null) return { isKeeper: false, sheets: 0, lost: 0, hasLost: false };
  const [tasks, lost] = await Promise.all([tasksIn(gathering), lostIn(gathering)]);
  return { isKeeper: true, sheets: tasks.length, lost: lost.length, hasLost: lost.length > 0 };
};

export const contentTasks: Loader<'contentTasks'> = async (gathering) => {
  if (postOf(gathering) === null) return [];
  const tasks = await tasksIn(gathering);
  return tasks.map((task): Item => ({ id: task.sheet.id, label: taskLabel(task) }));
};

export const sheetReview: Loader<'sheetReview'> = async (gathering) => {
  const sheet = await sheetInHand(gathering);
  const post = postOf(gathering);
  if (sheet === undefined) return NO_SHEET;
  const { commune, line } = gathering;
  const open = (await openIn(gathering)).filter(({ procedure }) => procedure === sheet.id);
  const who = line.person.officer === null ? '' : (nameOf(commune, line.person.officer) ?? '');
  return {
    isKnown: true,
    maySign: post !== null,
    isHidden: sheet.hidden,
    name: sheet.name,
    points: pointLines(sheet, open, gathering),
    media: mediaOf(open),
    fee: asClause(sheet.fee),
    time: asClause(sheet.timeLimit),
    counter: orNothing(sheet.counter),
    hours: orNothing(sheet.hours),
    notes: sheet.notes.length === 0 ? [plain('not-given')] : sheet.notes.map((verbatim) => ({ verbatim })),
    signature: signatureOf(post === null ? '' : titleOf(commune, post), who),
  };
};

const NO_SHEET: Facts['sheetReview'] = {
  isKnown: false,
  maySign: false,
  isHidden: false,
  name: '',
  points: [],
  media: [],
  fee: '',
  time: '',
  counter: plain('not-given'),
  hours: plain('not-given'),
  notes: [],
  signature: plain('not-given'),
};

export const sheetPapers: Loader<'sheetPapers'> = async (gathering) => {
  const sheet = await sheetInHand(gathering);
  return (sheet?.documents ?? []).map(
    ({ name }): Item => ({ id: paperKey(name), label: { verbatim: asClause(name) } }),
  );
};

export const sheetPaper: Loader<'sheetPaper'> = async (gathering) => {
  const sheet = await sheetInHand(gathering);
  const key = chosen(gathering, 'paper');
  const paper = sheet?.documents.find(({ name }) => paperKey(name) === key);
  return {
    line: sheet === undefined || paper === undefined ? plain('not-given') : sheetPaperLine(paper, sheet),
  };
};

export const lostWishes: Loader<'lostWishes'> = async (gathering) => {
  if (postOf(gathering) === null) return [];
  const wishes = await lostIn(gathering);
  return wishes.map(
    ({ newest, ids }): Item => ({
      id: newest.id,
      label: { key: 'content-search-item', vars: { text: newest.text, count: ids.length } },
    }),
  );
};

export const lostWish: Loader<'lostWish'> = async (gathering) => {
  const picked = chosen(gathering, 'wish');
  const wish = (await lostIn(gathering)).find(({ newest }) => newest.id === picked);
  return wish === undefined
    ? { text: '', count: 0, how: plain('not-given') }
    : { text: wish.newest.text, count: wish.ids.length, how: plain(`content-search-${wish.newest.how}`) };
};

/** The post by which whoever talks may sign; null: they keep no content. */
function postOf({ commune, line, now }: Gathering) {
  const { officer } = line.person;
  return officer === null ? null : signingPost(commune, officer, now);
}

async function sheetInHand(gathering: Gathering): Promise<Sheet | undefined> {
  const about = aboutProcedure(gathering);
  return about === null ? undefined : (await allSheets(gathering)).get(about);
}

async function tasksIn(gathering: Gathering) {
  const [sheets, open] = await Promise.all([allSheets(gathering), openIn(gathering)]);
  return tasksOf(sheets.values(), open, dayOf(gathering.now));
}

/** Reports that are open when this message is done. */
async function openIn({ deps, commune, pending }: Gathering): Promise<readonly SentBack[]> {
  const signed = pending.flatMap((one) => (one.kind === 'sheet_signed' ? [one.procedure] : []));
  const open = await deps.db.within(commune.id, (tx) => openSentBacks(tx, commune.id));
  return open.filter(({ procedure }) => !signed.includes(procedure));
}

async function lostIn({ deps, commune, pending }: Gathering): Promise<readonly LostWish[]> {
  const dropped = pending.flatMap((one) => (one.kind === 'searches_dropped' ? one.ids : []));
  const searches = await deps.db.within(commune.id, (tx) => loadLostSearches(tx, commune.id));
  return wishesOf(searches.filter(({ id }) => !dropped.includes(id)));
}

function mediaOf(open: readonly SentBack[]): readonly MediaId[] {
  return open.flatMap(({ said }) => [...(said?.told?.voices ?? []), ...(said?.photos ?? [])]);
}

function orNothing(text: string | null): Phrase {
  return text === null ? plain('content-as-usual') : { verbatim: asClause(text) };
}
