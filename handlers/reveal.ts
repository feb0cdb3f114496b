// Reveal: the contents of a sealed matter, for the one reader whose reading the same turn records.
import type { Complaint } from '../domain/complaint/complaint.ts';
import { offersFor } from '../domain/complaint/lifecycle.ts';
import { beginAction } from '../flows/action.ts';
import { plainSay } from '../flows/outcome.ts';
import { type PlainKey, plain } from '../locales/phrase.ts';
import type { Asking, Fulfilled } from './asking.ts';
import type { Deps } from './deps.ts';
import { caseSeen } from './facts/case.ts';
import type { Tell } from './turn.ts';

/** What may be done with what was just read, in the order in which it is offered. */
const NEXT = [
  ['Accept', 'case-accept', 'leader/accept'],
  ['HandOverSealed', 'case-pass-sealed', 'leader/pass-sealed'],
  ['Answer', 'case-answer', 'leader/answer'],
  ['NoteHeard', 'case-tell', 'leader/tell'],
] as const satisfies readonly (readonly [string, PlainKey, string])[];

/** Words and media of the matter, then what can be done with it. */
export async function revealed(
  deps: Deps,
  { commune, line, at }: Asking,
  complaint: Complaint,
): Promise<Pick<Fulfilled, 'says' | 'tells'>> {
  const { officer } = line.person;
  if (officer === null) throw new Error('only an officer opens a sealed matter');
  const context = { commune, now: at };
  const seen = await deps.db.within(commune.id, (tx) => caseSeen(tx, complaint, officer, context));
  const { code, due, status, told, where, citizen, history, media } = seen;
  const content = plainSay({
    key: 'sealed-content',
    vars: { code, due, status, told, where, citizen, history },
  });
  const offers = offersFor(complaint, officer, context);
  const next: Tell = {
    to: { kind: 'officer', officer },
    purpose: 'reply',
    phrases: [{ key: 'sealed-next', vars: { code } }],
    choices: NEXT.filter(([command]) => offers.includes(command)).map(([, label, flow]) => ({
      label: plain(label),
      action: beginAction(flow, complaint.id),
    })),
    media: [],
  };
  return { says: [{ ...content, media }], tells: next.choices.length === 0 ? [] : [next] };
}
