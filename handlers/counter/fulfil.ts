// Fulfil at the counter: which submissions are about numbers, desks and appointments, and who carries them out.
import type { Submission } from '../../flows/submit.ts';
import type { Asking, Fulfilled } from '../asking.ts';
import type { Deps } from '../deps.ts';
import { atDesk } from './desk.ts';
import { changeTicket, takeNumber } from './number.ts';
import { bookVisit, cancelVisit } from './visits.ts';

const COMMANDS = [
  'TakeNumber',
  'GiveUpNumber',
  'ComeBack',
  'CallNext',
  'ServeTicket',
  'SendForPaper',
  'NoteAbsent',
  'PauseDesk',
  'ResumeDesk',
  'BookVisit',
  'CancelVisit',
] as const satisfies readonly Submission['command'][];

/** A submission about the counters. */
export type AtCounter = Extract<Submission, { readonly command: (typeof COMMANDS)[number] }>;

export function isAtCounter(submission: Submission): submission is AtCounter {
  return COMMANDS.some((command) => command === submission.command);
}

/** Carries out what concerns numbers, desks and appointments. Reads, never writes. */
export function fulfilAtCounter(deps: Deps, asking: Asking, submission: AtCounter): Promise<Fulfilled> {
  const ticket = ticketOf(submission);
  switch (submission.command) {
    case 'TakeNumber':
      return takeNumber(deps, asking, submission.fields);
    case 'GiveUpNumber':
      return changeTicket(deps, asking, 'Cancel', ticket);
    case 'ComeBack':
      return changeTicket(deps, asking, 'ComeBack', ticket);
    case 'CallNext':
      return atDesk(deps, asking, { kind: 'CallNext', ticket });
    case 'ServeTicket':
      return atDesk(deps, asking, { kind: 'Serve', ticket });
    case 'SendForPaper':
      return atDesk(deps, asking, { kind: 'SendForPaper', ticket, paper: submission.fields.paper });
    case 'NoteAbsent':
      return atDesk(deps, asking, { kind: 'NoteAbsent', ticket });
    case 'PauseDesk':
      return atDesk(deps, asking, { kind: 'Pause' });
    case 'ResumeDesk':
      return atDesk(deps, asking, { kind: 'Resume' });
    case 'BookVisit':
      return bookVisit(deps, asking, submission.fields);
    case 'CancelVisit':
      return cancelVisit(deps, asking, submission.about);
    default:
      return submission satisfies never;
  }
}

/** The ticket a button was about, else the one on the screen. */
function ticketOf({ about, fields }: AtCounter): string | null {
  if (about?.kind === 'ticket') return about.id;
  return 'ticket' in fields ? fields.ticket : null;
}
