// Decides on letters: (command, officer, state, context) → events, or a refusal with its reason.
import type { OfficerId } from '../ids.ts';
import type { LetterCommand, LetterCommandOf } from './commands.ts';
import { faultOfContents } from './contents.ts';
import { corrected } from './correct.ts';
import type { LetterEvent } from './events.ts';
import { type Letter, type LetterStatus, mayGoByChat } from './letter.ts';
import { type Moments, maySignLetter, mayWriteLetters, signerOf, signingAs } from './rights.ts';

/** Why a command about a letter is not carried out; people read it from `locales` as `letter-refusal-<reason>`. */
export const LETTER_REFUSALS = [
  'not_found',
  'not_allowed',
  'not_in_this_status',
  'already_done',
  'empty',
  'visit_first',
  'days_out_of_order',
  'reason_unclear',
  'nobody_signs',
  'not_by_chat',
] as const;
export type LetterRefusal = (typeof LETTER_REFUSALS)[number];

export type LetterDecision =
  | { readonly kind: 'decided'; readonly events: readonly LetterEvent[] }
  | { readonly kind: 'refused'; readonly reason: LetterRefusal };

/** Statuses in which a command is open, and where it leads: there already means that it has been done. */
const OPEN: Readonly<
  Record<Exclude<LetterCommand['kind'], 'Draft'>, { from: readonly LetterStatus[]; to: LetterStatus }>
> = {
  Correct: { from: ['draft'], to: 'delivered' },
  AskSignature: { from: ['draft'], to: 'awaiting' },
  Sign: { from: ['awaiting'], to: 'signed' },
  GiveBack: { from: ['awaiting'], to: 'draft' },
  Deliver: { from: ['signed'], to: 'delivered' },
  Drop: { from: ['draft', 'awaiting', 'signed'], to: 'dropped' },
};

/** What a command does to a letter, judged by the state and the rights of this moment, however old the button was. */
export function decideLetter(
  command: LetterCommand,
  officer: OfficerId,
  letter: Letter | null,
  context: Moments,
): LetterDecision {
  if (command.kind === 'Draft') return draft(command, officer, letter, context);
  if (letter === null) return refused('not_found');
  if (!mayGive(command, officer, letter, context)) return refused('not_allowed');
  const { from, to } = OPEN[command.kind];
  const { status } = letter.standing;
  if (status === to && command.kind !== 'Correct') return refused('already_done');
  if (!from.includes(status)) return refused('not_in_this_status');
  return open(command, officer, letter, context);
}

/** The commands about a letter that are open to an officer now. */
export function offersForLetter(
  letter: Letter,
  officer: OfficerId,
  context: Moments,
): readonly LetterCommand['kind'][] {
  const kinds = ['Correct', 'AskSignature', 'Sign', 'GiveBack', 'Deliver', 'Drop'] as const;
  return kinds.filter(
    (kind) => OPEN[kind].from.includes(letter.standing.status) && mayGive({ kind }, officer, letter, context),
  );
}

function mayGive(
  { kind }: { readonly kind: Exclude<LetterCommand['kind'], 'Draft'> },
  officer: OfficerId,
  letter: Letter,
  context: Moments,
): boolean {
  const signs = maySignLetter(officer, letter.contents.kind, context);
  switch (kind) {
    case 'Sign':
    case 'GiveBack':
      return signs;
    case 'Drop':
      return signs || mayWriteLetters(officer, context.commune);
    case 'Correct':
    case 'AskSignature':
    case 'Deliver':
      return mayWriteLetters(officer, context.commune);
    default:
      return kind satisfies never;
  }
}

function draft(
  { contents, to, letter: id }: LetterCommandOf<'Draft'>,
  officer: OfficerId,
  letter: Letter | null,
  context: Moments,
): LetterDecision {
  if (letter !== null) return refused('already_done');
  if (!mayWriteLetters(officer, context.commune)) return refused('not_allowed');
  const fault = faultOfContents(contents, to, context.now);
  if (fault !== null) return refused(fault);
  return decided({ kind: 'Drafted', letter: id, commune: context.commune.id, contents, to });
}

function open(
  command: Exclude<LetterCommand, { kind: 'Draft' }>,
  officer: OfficerId,
  letter: Letter,
  context: Moments,
): LetterDecision {
  switch (command.kind) {
    case 'Correct': {
      const changed = corrected(letter, command);
      const fault = faultOfContents(changed.contents, changed.to, context.now);
      return fault === null ? decided({ kind: 'Corrected', ...changed }) : refused(fault);
    }
    case 'AskSignature':
      return signerOf(letter.contents.kind, context) === null
        ? refused('nobody_signs')
        : decided({ kind: 'SignatureAsked' });
    case 'Sign':
      return sign(command, officer, letter, context);
    case 'GiveBack':
      return command.reason.trim() === ''
        ? refused('empty')
        : decided({ kind: 'GivenBack', reason: command.reason.trim() });
    case 'Deliver':
      return command.how === 'chat' && !mayGoByChat(letter)
        ? refused('not_by_chat')
        : decided({ kind: 'Delivered', how: command.how });
    case 'Drop':
      return decided({ kind: 'Dropped', why: command.why });
    default:
      return command satisfies never;
  }
}

/** What has become untrue since it was drafted (a new day that is past) is not signed. */
function sign(
  command: LetterCommandOf<'Sign'>,
  officer: OfficerId,
  letter: Letter,
  context: Moments,
): LetterDecision {
  const fault = faultOfContents(letter.contents, letter.to, context.now);
  if (fault !== null) return refused(fault);
  const by = signingAs(officer, letter.contents.kind, context);
  if (by === null) return refused('not_allowed');
  const { register, text, sheet, picture } = command;
  return decided({ kind: 'Signed', by, register, text, sheet, picture });
}

function decided(...events: readonly LetterEvent[]): LetterDecision {
  return { kind: 'decided', events };
}

function refused(reason: LetterRefusal): LetterDecision {
  return { kind: 'refused', reason };
}
