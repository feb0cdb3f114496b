// Done: what an officer hears of a deed that is done; of one that may be taken back, with the way to do so.
import { beginAction } from '../flows/action.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { type PlainKey, plain } from '../locales/phrase.ts';
import type { Asking, Fulfilled } from './asking.ts';
import type { ComplaintChange, Tell } from './turn.ts';

/** Words of success for commands whose notices go to others only. */
const DONE: Partial<Record<Submission['command'], Extract<PlainKey, `done-${string}`>>> = {
  Accept: 'done-accept',
  AskCitizen: 'done-ask',
  Forward: 'done-forward',
  Return: 'done-return',
  Answer: 'done-answer',
  Refuse: 'done-refuse',
  SignApology: 'done-apology',
  HandOverSealed: 'done-handed',
  NoteHeard: 'done-told',
  Note: 'done-note',
  ProposeHandOver: 'done-hand-over',
  NoteTakenOver: 'done-taken-over',
  NoteTurnedDown: 'done-turned-down',
  MarkUrgent: 'done-urgent',
  AskWhy: 'done-ask-why',
  GiveReason: 'done-give-reason',
  Merge: 'done-merge',
  TakeBack: 'done-take-back',
};

/** Words while a deed is held. */
const HELD = { Answer: 'held-answer', Forward: 'held-forward', Refuse: 'held-refuse' } as const;

/** What is said to whoever gave the command. */
export function doneWords(
  { line }: Asking,
  command: Submission['command'],
  changes: readonly ComplaintChange[],
): Pick<Fulfilled, 'says' | 'tells'> {
  const [change] = changes;
  const { officer } = line.person;
  const isHeld = change?.after.undoable?.at === change?.events.at(-1)?.at;
  if (officer !== null && change?.after.undoable !== undefined && isHeld) {
    const { deed } = change.after.undoable;
    const tell: Tell = {
      to: { kind: 'officer', officer },
      purpose: 'reply',
      phrases: [{ key: HELD[deed] }],
      choices: [
        { label: { key: 'case-take-back' }, action: beginAction('leader/take-back', change.after.id) },
      ],
      media: [],
    };
    return { says: [], tells: [tell] };
  }
  const key = DONE[command];
  return { says: key === undefined ? [] : [plainSay(plain(key))], tells: [] };
}
