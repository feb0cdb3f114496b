// Sent back: the counter asked for a paper that was not on the list; an apology at once, and somebody who mends the list.
import { openSentBacks } from '../db/content-tasks.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { OfficerId, ProcedureId } from '../domain/ids.ts';
import { contentOfficer, type SentBack } from '../domain/procedures/content-task.ts';
import type { Sheet } from '../domain/procedures/overlay.ts';
import { beginAction } from '../flows/action.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { officerOf } from '../locales/commune.ts';
import { plain } from '../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import type { Tell } from './turn.ts';

type Of<C extends Submission['command']> = Extract<Submission, { command: C }>;

/** Where an officer looks at a sheet. */
const REVIEW_FLOW = 'leader/review-sheet';

/**
 * Notes the report and apologises. One tap more of the same person is no second report; the officer is told of the
 * first of several about one sheet, the count of the others stands in their list.
 */
export async function reportSentBack(
  deps: Deps,
  asking: Asking,
  submission: Of<'ReportSentBack'>,
): Promise<Fulfilled> {
  const { commune, line, at } = asking;
  const procedure = procedureOf(submission);
  const sheet = (await deps.procedures.sheets(commune.id)).get(procedure);
  const officer = contentOfficer(commune, at);
  if (sheet === undefined || officer === null) return { ...NOTHING, says: [plainSay({ key: 'list-gone' })] };
  const open = await openAbout(deps, commune, procedure);
  const says = [plainSay({ key: 'sent-back-sorry', vars: { who: officerOf(commune, officer) } })];
  if (open.some(({ person }) => person === line.person.id)) return { ...NOTHING, says };
  const { version } = sheet;
  return {
    ...NOTHING,
    contents: [{ kind: 'sent_back', id: submission.run, person: line.person.id, procedure, version }],
    tells: open.length === 0 ? [toOfficer(officer, sheet)] : [],
    says,
  };
}

/** Adds to the person's report which paper it was. */
export async function sayWhichPaper(
  deps: Deps,
  { commune, line }: Asking,
  submission: Of<'SayWhichPaper'>,
): Promise<Fulfilled> {
  const { told, photos } = submission.fields;
  const open = await openAbout(deps, commune, procedureOf(submission));
  const own = open.findLast(({ person }) => person === line.person.id);
  const says = [plainSay({ key: 'sent-back-thanks' })];
  if (own === undefined) return { ...NOTHING, says };
  const said = { told, photos: photos ?? [] };
  return { ...NOTHING, contents: [{ kind: 'sent_back_said', id: own.id, said }], says };
}

/** Open reports about one sheet, the oldest first. */
export async function openAbout(
  deps: Deps,
  commune: Commune,
  procedure: ProcedureId,
): Promise<readonly SentBack[]> {
  const open = await deps.db.within(commune.id, (tx) => openSentBacks(tx, commune.id));
  return open.filter((one) => one.procedure === procedure);
}

/** Everybody who was sent back hears that the sheet has been looked at, and by whom. */
export function mendedTells(
  commune: Commune,
  sheet: Sheet,
  officer: OfficerId,
  open: readonly SentBack[],
  at: Moment,
): readonly Tell[] {
  const who = officerOf(commune, officer);
  const people = [...new Set(open.map(({ person }) => person))];
  return people.map(
    (person): Tell => ({
      to: { kind: 'person', person },
      purpose: 'notice',
      phrases: [
        { key: 'sent-back-mended', vars: { name: sheet.name, who, day: { kind: 'moment', at } } },
        plain('auto'),
      ],
      choices: [{ label: plain('procedure-papers-again'), action: beginAction('citizen/papers', sheet.id) }],
      media: [],
    }),
  );
}

function toOfficer(officer: OfficerId, sheet: Sheet): Tell {
  return {
    to: { kind: 'officer', officer },
    purpose: 'notice',
    phrases: [{ key: 'content-sent-back', vars: { name: sheet.name } }],
    choices: [{ label: plain('content-open-sheet'), action: beginAction(REVIEW_FLOW, sheet.id) }],
    media: [],
  };
}

function procedureOf(submission: Submission): ProcedureId {
  if (submission.about?.kind !== 'procedure')
    throw new Error(`${submission.command}: the run is about no procedure`);
  return submission.about.id;
}
