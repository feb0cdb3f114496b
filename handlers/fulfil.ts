// Fulfil: what a flow submitted is carried out, and the one who asked hears that it was done, or why not.
import type { Actor } from '../domain/complaint/commands.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import type { PlainKey } from '../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import { carryOut } from './carry-out.ts';
import { commandOf } from './commands.ts';
import { fulfilAtCounter, isAtCounter } from './counter/fulfil.ts';
import type { Deps } from './deps.ts';
import { fulfilLetter, isAboutLetters } from './letters/fulfil.ts';
import { registerApology } from './letters/register-apology.ts';
import type { Line } from './line.ts';
import { fulfilPersonal } from './personal.ts';

/** Words of success for commands whose notices go to others only. */
const DONE: Partial<Record<Submission['command'], Extract<PlainKey, `done-${string}`>>> = {
  Accept: 'done-accept',
  AskCitizen: 'done-ask',
  Forward: 'done-forward',
  Answer: 'done-answer',
  Refuse: 'done-refuse',
  SignApology: 'done-apology',
  NoteHeard: 'done-told',
};

/** Carries a submission out against the world as it is now. Reads, never writes. */
export async function fulfil(deps: Deps, asking: Asking, submission: Submission): Promise<Fulfilled> {
  if (isAboutLetters(submission)) return fulfilLetter(deps, asking, submission);
  if (isAtCounter(submission)) return fulfilAtCounter(deps, asking, submission);
  const command = commandOf(submission, { commune: asking.commune, chance: deps.chance });
  if (command === null) return fulfilPersonal(deps, asking, submission);
  const done = await carryOut(deps, asking.commune, actorOf(asking.line, submission), command);
  switch (done.kind) {
    case 'changed': {
      const key = DONE[submission.command];
      return {
        ...NOTHING,
        ...(await registerApology(deps, asking, done.change)),
        complaints: [done.change],
        notices: done.notices,
        says: key === undefined ? [] : [plainSay({ key })],
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
const OFFICER_COMMANDS: ReadonlySet<Submission['command']> = new Set([
  'Accept',
  'AskCitizen',
  'Forward',
  'Answer',
  'Refuse',
  'SignApology',
  'NoteHeard',
]);

function actorOf(line: Line, submission: Submission): Actor {
  const { officer } = line.person;
  if (officer !== null && OFFICER_COMMANDS.has(submission.command)) return { kind: 'officer', officer };
  return { kind: 'citizen', person: line.person.id };
}
