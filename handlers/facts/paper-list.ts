// Facts of the lists of papers a person keeps: which there are, what each still lacks, its papers one by one.
import { findPaperList, keptLists } from '../../db/paper-lists.ts';
import { lacking, type PaperList, paperKey } from '../../domain/procedures/paper-list.ts';
import type { Item } from '../../flows/facts.ts';
import { asClause } from '../../locales/phrase.ts';
import { aboutProcedure, type Gathering, type Loader } from './gathering.ts';
import { offeredSheets } from './sheets.ts';

export const myLists: Loader<'myLists'> = async (gathering) => {
  const { deps, commune, line } = gathering;
  const sheets = await offeredSheets(gathering);
  const all = await deps.db.within(commune.id, (tx) => keptLists(tx, commune.id, line.person.id));
  return all.flatMap((list): readonly Item[] => {
    const name = sheets.get(list.procedure)?.name;
    if (name === undefined) return [];
    return [{ id: list.procedure, label: { key: 'list-item', vars: { name, left: lacking(list).length } } }];
  });
};

export const paperList: Loader<'paperList'> = async (gathering) => {
  const list = await listInHand(gathering);
  const sheet = list === null ? undefined : (await offeredSheets(gathering)).get(list.procedure);
  const name = sheet?.name ?? '';
  if (list === null || list.keptAt === null || sheet === undefined)
    return { isKept: false, isReady: false, name, left: 0 };
  const left = lacking(list).length;
  return { isKept: true, isReady: left === 0, name, left };
};

/** Papers still to get come first: what is next stands on top. */
export const listPapers: Loader<'listPapers'> = async (gathering) => {
  const list = await listInHand(gathering);
  if (list === null) return [];
  const items = list.given.papers.map(({ name, need }) => {
    const isTicked = list.ticked.includes(name);
    const key = isTicked ? 'list-paper-have' : need === 'yes' ? 'list-paper-lack' : 'list-paper-maybe';
    return {
      isTicked,
      item: { id: paperKey(name), label: { key, vars: { name: asClause(name) } } } as const,
    };
  });
  return items
    .toSorted((one, other) => Number(one.isTicked) - Number(other.isTicked))
    .map(({ item }) => item);
};

/** The list of the procedure the run is about, as this very message leaves it. */
async function listInHand(gathering: Gathering): Promise<PaperList | null> {
  const { deps, commune, line, pending } = gathering;
  const about = aboutProcedure(gathering);
  if (about === null) return null;
  const changed = pending.find((one) => one.kind === 'list_kept' && one.list.procedure === about);
  if (changed?.kind === 'list_kept') return changed.list;
  return deps.db.within(commune.id, (tx) => findPaperList(tx, commune.id, line.person.id, about));
}
