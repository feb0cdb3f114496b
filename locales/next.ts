// What happens next by itself, in one line: what a citizen or an officer is waiting for.
import type { Commune } from '../domain/commune.ts';
import type { Complaint, Owner } from '../domain/complaint/complaint.ts';
import { NUDGES } from '../domain/complaint/nudges.ts';
import type { TimerPlan } from '../domain/complaint/timers.ts';
import { whoOf } from './commune.ts';
import { type Phrase, plain, type Var } from './phrase.ts';

/** The complaint's next timer, and the rung that would be next. */
export type Coming = {
  readonly complaint: Complaint;
  readonly plan: TimerPlan | undefined;
  /** Who would have it after the next step of the ladder; null at the top. */
  readonly above: Owner | null;
};

/** The next thing that time brings, for its reader. */
export function nextPhrase(
  { complaint, plan, above }: Coming,
  commune: Commune,
  reader: 'citizen' | 'officer',
): Phrase {
  if (plan === undefined) return plain('next-nothing');
  const when: Var = { kind: 'moment', at: plan.dueAt };
  const who = whoOf(commune, complaint.owner);
  switch (plan.kind) {
    case 'remind_unopened':
    case 'remind_half':
    case 'why_overdue':
      return { key: 'next-remind', vars: { when, who } };
    case 'draft_apology':
      return reader === 'citizen'
        ? { key: 'next-apology', vars: { when } }
        : { key: 'next-remind', vars: { when, who } };
    case 'page':
      return { key: 'next-page', vars: { when } };
    case 'thank_for_praise':
      return { key: 'next-praise', vars: { when } };
    case 'escalate':
      return above === null
        ? { key: 'next-top', vars: { when, who } }
        : { key: 'next-escalate', vars: { when, who: whoOf(commune, above) } };
    case 'nudge_citizen':
      return nudge(plan.number, when, reader);
    case 'tell_in_person':
      return reader === 'citizen'
        ? { key: 'next-tell', vars: { when } }
        : { key: 'next-officer-tell', vars: { when, who } };
    case 'ask_result':
      return {
        key: 'next-result',
        vars: { when, agency: complaint.handOver?.agency ?? plain('next-receiver') },
      };
    default:
      return plan.kind satisfies never;
  }
}

function nudge(number: number, when: Var, reader: 'citizen' | 'officer'): Phrase {
  if (number > NUDGES) return { key: 'next-pause-ends', vars: { when } };
  return { key: reader === 'citizen' ? 'next-nudge' : 'next-officer-nudge', vars: { when } };
}
