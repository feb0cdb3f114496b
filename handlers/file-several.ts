// File several: one message that tells of several matters becomes linked complaints, each with its own owner and code.
import { newCode } from '../domain/code.ts';
import type { Commune } from '../domain/commune.ts';
import type { Actor, Command } from '../domain/complaint/commands.ts';
import { VISIBILITIES } from '../domain/complaint/complaint.ts';
import { filedAs, stricterOf } from '../domain/complaint/submission.ts';
import { type ComplaintId, type HamletId, id } from '../domain/ids.ts';
import { type Part, partsOf } from '../domain/sorting/parts.ts';
import { type Knowledge, understood } from '../domain/sorting/understood.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import { carryOut } from './carry-out.ts';
import type { Deps } from './deps.ts';
import { knowledgeOf } from './knowledge.ts';
import { subjectsChosen } from './subject.ts';

type Several = Extract<Submission, { command: 'FileSeveral' }>;

/** Files each matter; all of them or none. The first bears the run's id, so that a run files once (FAULTS I3). */
export async function fileSeveral(deps: Deps, asking: Asking, submission: Several): Promise<Fulfilled> {
  const { commune, line } = asking;
  const actor: Actor = { kind: 'citizen', person: line.person.id };
  const knowledge = await knowledgeOf(deps, commune);
  const filed = [];
  for (const command of commandsOf(deps, commune, knowledge, submission)) {
    const done = await carryOut(deps, commune, actor, command);
    if (done.kind === 'unchanged') return { ...NOTHING, says: [plainSay({ key: 'refusal-already_done' })] };
    if (done.kind === 'refused') return { ...NOTHING, says: [plainSay({ key: `refusal-${done.reason}` })] };
    filed.push(done);
  }
  return {
    ...NOTHING,
    complaints: filed.map(({ change }) => change),
    notices: filed.flatMap(({ notices }) => notices),
    says: [],
  };
}

function commandsOf(
  deps: Deps,
  commune: Commune,
  knowledge: Knowledge,
  { run, fields }: Several,
): readonly Command[] {
  const first = id<ComplaintId>(run);
  const subjects = subjectsChosen(fields.subject, commune);
  const parts = partsOf(knowledge, fields.told?.text ?? '');
  const rows = parts.map((part) => ({
    part,
    category: commune.categories.find((row) => row.id === part.category),
  }));
  const wished = VISIBILITIES.find((one) => one === fields.visibility) ?? 'open';
  // The strictest secrecy of all holds for each, until a human takes them apart (complaints.md §2).
  const visibility = rows.map(({ category }) => category?.visibility ?? 'open').reduce(stricterOf, wished);
  return rows.map(
    ({ part, category }, at): Command => ({
      kind: 'File',
      complaint: at === 0 ? first : deps.ids.next<ComplaintId>(),
      ...(at > 0 && { linkedTo: first }),
      code: newCode(deps.chance),
      submission: filedAs(kindOf(knowledge, part), category ?? null),
      category: part.category,
      urgency: category?.urgency ?? 'ordinary',
      visibility,
      subjects,
      told: { text: part.text, voices: [] },
      photos: fields.photos ?? [],
      hamlet: fields.hamlet === null ? null : id<HamletId>(fields.hamlet),
      place: fields.place,
      phone: fields.phone,
    }),
  );
}

function kindOf(knowledge: Knowledge, { text }: Part) {
  return understood(knowledge, text).sort.kind;
}
