// Change list: a person keeps a list of papers, ticks one off, or lets the list go.
import { findPaperList } from '../db/paper-lists.ts';
import { dayOf } from '../domain/clock.ts';
import type { ProcedureId } from '../domain/ids.ts';
import { kept, listFrom, type PaperList, toggled } from '../domain/procedures/paper-list.ts';
import { hasList, isOffered } from '../domain/procedures/standing.ts';
import { knownAnswers } from '../flows/facts.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';

type ListCommand = Extract<Submission, { command: 'KeepList' | 'TickPaper' | 'DropList' }>;

/** Carries out what a person does with a list of theirs. */
export async function changeList(deps: Deps, asking: Asking, submission: ListCommand): Promise<Fulfilled> {
  const { about } = submission;
  if (about?.kind !== 'procedure') throw new Error(`${submission.command}: the run is about no procedure`);
  const list = await listOf(deps, asking, about.id);
  switch (submission.command) {
    case 'KeepList':
      return keep(deps, asking, about.id, list, knownAnswers(submission.fields.answers ?? {}));
    case 'TickPaper':
      if (list === null) return gone();
      return { ...NOTHING, ...changedTo(asking, toggled(list, submission.fields.paper ?? '')), says: [] };
    case 'DropList':
      return {
        ...NOTHING,
        contents: [{ kind: 'list_dropped', person: asking.line.person.id, procedure: about.id }],
        says: [plainSay({ key: 'list-dropped' })],
      };
    default:
      return submission satisfies never;
  }
}

/** A list that nobody vouches for, or of what is no longer done, is not kept: it would be believed for weeks. */
async function keep(
  deps: Deps,
  asking: Asking,
  procedure: ProcedureId,
  before: PaperList | null,
  answers: Readonly<Record<string, string>>,
): Promise<Fulfilled> {
  const sheet = (await deps.procedures.sheets(asking.commune.id)).get(procedure);
  if (sheet === undefined || !hasList(sheet) || !isOffered(sheet, dayOf(asking.at))) return gone();
  const list = kept(listFrom(sheet, answers, asking.at, before), asking.at);
  return { ...NOTHING, ...changedTo(asking, list), says: [plainSay({ key: 'list-kept' })] };
}

function listOf(deps: Deps, { commune, line }: Asking, procedure: ProcedureId): Promise<PaperList | null> {
  return deps.db.within(commune.id, (tx) => findPaperList(tx, commune.id, line.person.id, procedure));
}

function changedTo({ line }: Asking, list: PaperList): Pick<Fulfilled, 'contents'> {
  return { contents: [{ kind: 'list_kept', person: line.person.id, list }] };
}

function gone(): Fulfilled {
  return { ...NOTHING, says: [plainSay({ key: 'list-gone' })] };
}
