// Paper list: the papers a person was given for one procedure, which of them they have, and what has changed since.
import type { Moment } from '../clock.ts';
import type { ProcedureId } from '../ids.ts';
import type { Sheet } from './overlay.ts';
import { type Answers, checklist, type Line } from './procedure.ts';

/** A paper of a list as it was given: enough to say later that it has gone. */
export type GivenPaper = { readonly name: string; readonly need: Line['need'] };

/** What a person went away with. */
export type Given = { readonly papers: readonly GivenPaper[]; readonly fee: string };

/** A person's list for one procedure. */
export type PaperList = {
  readonly procedure: ProcedureId;
  /** Version of the sheet it was made from. */
  readonly version: string;
  readonly answers: Answers;
  readonly given: Given;
  /** Names of papers the person already has. */
  readonly ticked: readonly string[];
  readonly givenAt: Moment;
  /** Null: was read, and not asked to be kept. */
  readonly keptAt: Moment | null;
};

/** In what a list differs from the one that was given. */
export type ListChange = {
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** The fee as it is now; null where it is the same. */
  readonly fee: string | null;
};

/** What a sheet gives a person with these answers. What must only be known is no paper. */
export function givenBy(sheet: Sheet, answers: Answers): Given {
  const papers = checklist(sheet, answers).filter(({ document }) => document.kind !== 'info');
  return { papers: papers.map(({ document: { name }, need }) => ({ name, need })), fee: sheet.fee };
}

/** A list made from a sheet just now; what the person has ticked before stays ticked where it is still asked for. */
export function listFrom(
  sheet: Sheet,
  answers: Answers,
  at: Moment,
  before: PaperList | null = null,
): PaperList {
  const given = givenBy(sheet, answers);
  return {
    procedure: sheet.id,
    version: sheet.version,
    answers,
    given,
    ticked: stillAsked(before?.ticked ?? [], given),
    givenAt: at,
    keptAt: before?.keptAt ?? null,
  };
}

/** The list kept until the person lets it go. */
export function kept(list: PaperList, at: Moment): PaperList {
  return { ...list, keptAt: list.keptAt ?? at };
}

/** The list with one paper ticked off, or no longer; a paper that is not on it changes nothing. */
export function toggled(list: PaperList, key: string): PaperList {
  const paper = list.given.papers.find(({ name }) => paperKey(name) === key)?.name;
  if (paper === undefined) return list;
  const ticked = list.ticked.includes(paper)
    ? list.ticked.filter((name) => name !== paper)
    : [...list.ticked, paper];
  return { ...list, ticked };
}

/** Papers the person still has to get, those that only some people need left out. */
export function lacking({ given, ticked }: PaperList): readonly string[] {
  return given.papers
    .filter(({ name, need }) => need === 'yes' && !ticked.includes(name))
    .map(({ name }) => name);
}

/** The list brought to the sheet of now, and what the person must be told of it; null where nothing has changed for them. */
export function renewed(
  list: PaperList,
  sheet: Sheet,
): { readonly list: PaperList; readonly change: ListChange | null } {
  const given = givenBy(sheet, list.answers);
  const ticked = stillAsked(list.ticked, given);
  return {
    list: { ...list, version: sheet.version, given, ticked },
    change: changeBetween(list.given, given),
  };
}

function stillAsked(ticked: readonly string[], given: Given): readonly string[] {
  return ticked.filter((name) => given.papers.some((paper) => paper.name === name));
}

function changeBetween(before: Given, now: Given): ListChange | null {
  const came = namesIn(now).filter((name) => !namesIn(before).includes(name));
  const went = namesIn(before).filter((name) => !namesIn(now).includes(name));
  const fee = before.fee === now.fee ? null : now.fee;
  return came.length + went.length === 0 && fee === null ? null : { came, went, fee };
}

function namesIn({ papers }: Given): readonly string[] {
  return papers.map(({ name }) => name);
}

/** FNV-1a, 32 bits: its start and its factor. */
const FNV_START = 0x811c9dc5;
const FNV_FACTOR = 0x01000193;

/** A short name for a paper that fits into a button (`flows/action.ts`); the same name gives the same key for ever. */
export function paperKey(name: string): string {
  let hash = FNV_START;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_FACTOR) >>> 0;
  return hash.toString(36);
}
