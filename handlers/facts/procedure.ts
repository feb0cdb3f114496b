// Facts of procedures: what may be meant, the questions that still change the papers, and the papers.
import { dayOf } from '../../domain/clock.ts';
import { id, type ProcedureId } from '../../domain/ids.ts';
import { followUpsIn, namesAnother } from '../../domain/procedures/follow-up.ts';
import { findProcedures } from '../../domain/procedures/meaning.ts';
import { withNames } from '../../domain/procedures/mentions.ts';
import type { Sheet } from '../../domain/procedures/overlay.ts';
import {
  type Answers,
  checklist as checklistOf,
  nextQuestion,
  type Procedure,
  type Question,
} from '../../domain/procedures/procedure.ts';
import { hasList, isInForce } from '../../domain/procedures/standing.ts';
import { type Item, knownAnswers, UNKNOWN_OPTION } from '../../flows/facts.ts';
import { followUpLines } from '../../locales/follow-up.ts';
import { paperLines } from '../../locales/papers.ts';
import { plain } from '../../locales/phrase.ts';
import { detailLines } from '../../locales/procedure.ts';
import { aboutProcedure, answers, chosen, type Gathering, type Loader, told } from './gathering.ts';
import { allSheets, offeredSheets } from './sheets.ts';

export const procedureMatches: Loader<'procedureMatches'> = async (gathering) => {
  const text = told(gathering, 'wish')?.text;
  if (text === null || text === undefined) return [];
  const [all, index] = await Promise.all([offeredSheets(gathering), gathering.deps.procedures.index()]);
  return findProcedures(index, text)
    .flatMap(({ id }) => all.get(id) ?? [])
    .map(itemOf);
};

export const procedureGroups: Loader<'procedureGroups'> = async (gathering) => {
  const all = [...(await offeredSheets(gathering)).values()];
  const groups = new Map(
    all.map((one) => [one.group, { id: one.group, label: { verbatim: one.groupName } }]),
  );
  const asked = (group: string) => all.filter((one) => one.group === group && one.priority === 1).length;
  return [...groups.values()].toSorted((one, other) => asked(other.id) - asked(one.id));
};

export const procedureList: Loader<'procedureList'> = async (gathering) => {
  const group = chosen(gathering, 'group');
  const all = [...(await offeredSheets(gathering)).values()];
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
    isLow: !hasList(found),
    details: detailLines(found, gathering.commune, gathering.now),
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

export const followUp: Loader<'followUp'> = async (gathering) => {
  const found = await inHand(gathering);
  const text = told(gathering, 'wish')?.text;
  if (found === undefined || text === null || text === undefined) return NO_FOLLOW_UP;
  const asked = followUpsIn(text);
  if (asked.length === 0 || namesAnother(text, found, (await offeredSheets(gathering)).values()))
    return NO_FOLLOW_UP;
  const { commune, now } = gathering;
  return {
    isAnswered: true,
    isPapers: asked.includes('papers'),
    lines: followUpLines(asked, { procedure: found, commune, now }),
  };
};

export const ways: Loader<'ways'> = async (gathering) => {
  const found = await inHand(gathering);
  const { commune, now } = gathering;
  return { lines: found === undefined ? [] : followUpLines(WAYS_ASKED, { procedure: found, commune, now }) };
};

/** What is told of all ways at once, in the order in which one would go about it. */
const WAYS_ASKED = ['where', 'online', 'home', 'proxy'] as const;

export const endedProcedure: Loader<'endedProcedure'> = async (gathering) => {
  const text = told(gathering, 'wish')?.text ?? '';
  const [all, index] = await Promise.all([allSheets(gathering), gathering.deps.procedures.index()]);
  const best = all.get(findProcedures(index, text, 1)[0]?.id ?? id<ProcedureId>(''));
  const isEnded = best !== undefined && !isInForce(best, dayOf(gathering.now));
  const day = best?.ends ?? '';
  return { isEnded, name: isEnded ? best.name : '', day: isEnded ? { kind: 'day', day } : '' };
};

const NO_FOLLOW_UP = { isAnswered: false, isPapers: false, lines: [] } as const;

async function inHand(gathering: Gathering): Promise<Sheet | undefined> {
  const about = aboutProcedure(gathering);
  const all = await offeredSheets(gathering);
  const found = about === null ? undefined : all.get(about);
  return found && withNames(found, all);
}

async function questionLeft(gathering: Gathering): Promise<Question | null> {
  const found = await inHand(gathering);
  if (found === undefined) return null;
  const given = answers(gathering, 'answers');
  const skipped = Object.keys(given).filter((question) => given[question] === UNKNOWN_OPTION);
  return nextQuestion(found, known(gathering), skipped);
}

/** What the run knows of the person's answers. */
function known(gathering: Gathering): Answers {
  return knownAnswers(answers(gathering, 'answers'));
}

function itemOf({ id, name }: Procedure): Item {
  return { id, label: { verbatim: name } };
}
