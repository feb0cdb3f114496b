// Facts of procedures: what may be meant, the questions that still change the papers, and the papers.
import type { ProcedureId } from '../../domain/ids.ts';
import {
  type Answers,
  checklist as checklistOf,
  nextQuestion,
  type Procedure,
  type Question,
} from '../../domain/procedures/procedure.ts';
import { findProcedures } from '../../domain/procedures/search.ts';
import { type Item, UNKNOWN_OPTION } from '../../flows/facts.ts';
import { plain } from '../../locales/phrase.ts';
import { detailLines, paperLines } from '../../locales/procedure.ts';
import { aboutProcedure, answers, chosen, type Gathering, type Loader, told } from './gathering.ts';

export const procedureMatches: Loader<'procedureMatches'> = async (gathering) => {
  const text = told(gathering, 'wish')?.text;
  if (text === null || text === undefined) return [];
  const { procedures } = gathering.deps;
  const [all, index] = await Promise.all([procedures.all(), procedures.index()]);
  return findProcedures(index, text)
    .flatMap(({ id }) => all.get(id) ?? [])
    .map(itemOf);
};

export const procedureGroups: Loader<'procedureGroups'> = async ({ deps }) => {
  const all = [...(await deps.procedures.all()).values()];
  const groups = new Map(
    all.map((one) => [one.group, { id: one.group, label: { verbatim: one.groupName } }]),
  );
  const asked = (group: string) => all.filter((one) => one.group === group && one.priority === 1).length;
  return [...groups.values()].toSorted((one, other) => asked(other.id) - asked(one.id));
};

export const procedureList: Loader<'procedureList'> = async (gathering) => {
  const group = chosen(gathering, 'group');
  const all = [...(await gathering.deps.procedures.all()).values()];
  return all
    .filter((one) => one.group === group)
    .toSorted((one, other) => one.priority - other.priority)
    .map(itemOf);
};

export const procedure: Loader<'procedure'> = async (gathering) => {
  const found = await inHand(gathering);
  if (found === undefined) return { isKnown: false, name: '', isLow: false, details: [] };
  return {
    isKnown: true,
    name: found.name,
    isLow: found.confidence === 'low',
    details: detailLines(found, gathering.commune),
  };
};

export const procedureQuestion: Loader<'procedureQuestion'> = async (gathering) => {
  const question = await questionLeft(gathering);
  return { isLeft: question !== null, id: question?.id ?? '', ask: question?.ask ?? '' };
};

export const procedureOptions: Loader<'procedureOptions'> = async (gathering) => {
  const question = await questionLeft(gathering);
  const options = (question?.options ?? []).map(
    ({ id, label }): Item => ({ id, label: { verbatim: label } }),
  );
  return question === null
    ? []
    : [...options, { id: UNKNOWN_OPTION, label: plain('procedure-option-unknown') }];
};

export const checklist: Loader<'checklist'> = async (gathering) => {
  const found = await inHand(gathering);
  if (found === undefined) return { lines: [] };
  return { lines: paperLines(checklistOf(found, known(gathering)), found) };
};

function inHand(gathering: Gathering): Promise<Procedure | undefined> {
  const about: ProcedureId | null = aboutProcedure(gathering);
  return gathering.deps.procedures.all().then((all) => (about === null ? undefined : all.get(about)));
}

async function questionLeft(gathering: Gathering): Promise<Question | null> {
  const found = await inHand(gathering);
  if (found === undefined) return null;
  const given = answers(gathering, 'answers');
  const skipped = Object.keys(given).filter((question) => given[question] === UNKNOWN_OPTION);
  return nextQuestion(found, known(gathering), skipped);
}

/** Answers that say something; what a person could not answer leaves its papers as "nếu …". */
function known(gathering: Gathering): Answers {
  const given = Object.entries(answers(gathering, 'answers'));
  return Object.fromEntries(given.filter(([, option]) => option !== UNKNOWN_OPTION));
}

function itemOf({ id, name }: Procedure): Item {
  return { id, label: { verbatim: name } };
}
