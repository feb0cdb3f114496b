// Fulfil: what a flow submitted is carried out, and the one who asked hears that it was done, or why not.
import { findComplaint } from '../db/complaints.ts';
import type { Actor } from '../domain/complaint/commands.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { addressAsked } from './ask-address.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import { type CarriedOut, carryOut } from './carry-out.ts';
import { commandOf } from './commands.ts';
import { fulfilAtCounter, isAtCounter } from './counter/fulfil.ts';
import type { Deps } from './deps.ts';
import { doneWords } from './done.ts';
import { aboutComplaint } from './fields.ts';
import { fileSeveral } from './file-several.ts';
import { fulfilLetter, isAboutLetters } from './letters/fulfil.ts';
import { registerApology } from './letters/register-apology.ts';
import type { Line } from './line.ts';
import { mergeOf } from './merge.ts';
import { OFFICER_DEEDS } from './officer-commands.ts';
import { fulfilPersonal } from './personal.ts';
import { revealed } from './reveal.ts';
import { templateText } from './template.ts';

/** Carries a submission out against the world as it is now. Reads, never writes. */
export async function fulfil(deps: Deps, asking: Asking, submission: Submission): Promise<Fulfilled> {
  if (isAboutLetters(submission)) return fulfilLetter(deps, asking, submission);
  if (isAtCounter(submission)) return fulfilAtCounter(deps, asking, submission);
  const actor = actorOf(asking.line, submission);
  if (submission.command === 'Merge')
    return fulfilled(deps, asking, submission, await mergeOf(deps, asking.commune, actor, submission));
  if (submission.command === 'FileSeveral') return fileSeveral(deps, asking, submission);
  const given = submission.command === 'Answer' ? await written(deps, asking, submission) : submission;
  const command = commandOf(given, { commune: asking.commune, chance: deps.chance });
  if (command === null) return fulfilPersonal(deps, asking, submission);
  const done = await carryOut(deps, asking.commune, actor, command);
  return fulfilled(
    deps,
    asking,
    submission,
    done.kind === 'changed' ? { ...done, changes: [done.change] } : done,
  );
}

type Answering = Extract<Submission, { command: 'Answer' }>;

/** An answer chosen as a template is written out from the case before it is given. */
async function written(deps: Deps, asking: Asking, submission: Answering): Promise<Answering> {
  if (submission.fields.answer !== null) return submission;
  const { commune, line, at } = asking;
  const complaint = aboutComplaint(submission);
  const found = await deps.db.within(commune.id, (tx) => findComplaint(tx, commune.id, complaint));
  const { template } = submission.fields;
  const text = found === null ? null : templateText({ deps, line, commune, now: at }, found, template);
  return {
    ...submission,
    fields: { ...submission.fields, answer: text === null ? null : { text, voices: [] } },
  };
}

/** What came of a submission: any number of changes, or none with its reason. */
type Done =
  | (Pick<Extract<CarriedOut, { kind: 'changed' }>, 'kind' | 'notices'> & {
      readonly changes: Fulfilled['complaints'];
    })
  | Exclude<CarriedOut, { kind: 'changed' }>;

async function fulfilled(deps: Deps, asking: Asking, submission: Submission, done: Done): Promise<Fulfilled> {
  switch (done.kind) {
    case 'changed': {
      const [change] = done.changes;
      const registered = change === undefined ? NOTHING : await registerApology(deps, asking, change);
      const { says, tells } =
        submission.command === 'ReadSealed' && change !== undefined
          ? await revealed(deps, asking, change.after)
          : doneWords(asking, submission.command, done.changes);
      return {
        ...NOTHING,
        ...registered,
        complaints: done.changes,
        notices: done.notices,
        says,
        tells: [...registered.tells, ...tells, ...(await addressAsked(deps, asking, change))],
      };
    }
    case 'unchanged':
      return { ...NOTHING, says: [plainSay({ key: 'refusal-already_done' })] };
    case 'refused':
      return { ...NOTHING, says: [plainSay({ key: `refusal-${done.reason}` })] };
    default:
      return done satisfies never;
  }
}

/** Commands an officer gives as an officer; an officer who reports a broken road does so as a citizen. */
const OFFICER_COMMANDS: ReadonlySet<Submission['command']> = new Set([...OFFICER_DEEDS, 'Merge']);

function actorOf(line: Line, submission: Submission): Actor {
  const { officer } = line.person;
  if (officer !== null && OFFICER_COMMANDS.has(submission.command)) return { kind: 'officer', officer };
  return { kind: 'citizen', person: line.person.id };
}
