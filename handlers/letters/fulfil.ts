// Fulfil letters: what a flow submitted about a letter is decided, and whoever must know hears of it.
import { findLetter, nextNumber } from '../../db/letters.ts';
import { yearOf } from '../../domain/clock.ts';
import { id, type LetterId, type OfficerId } from '../../domain/ids.ts';
import { CORRECTIONS, type LetterCommand } from '../../domain/letters/commands.ts';
import { decideLetter, type LetterRefusal } from '../../domain/letters/decide.ts';
import type { LetterEvent, RecordedLetterEvent } from '../../domain/letters/events.ts';
import { evolveLetter } from '../../domain/letters/evolve.ts';
import { DELIVERIES, DROP_REASONS, type Letter } from '../../domain/letters/letter.ts';
import { letterNotices } from '../../domain/letters/notices.ts';
import { signingAs } from '../../domain/letters/rights.ts';
import { plainSay } from '../../flows/outcome.ts';
import type { LetterSubmission } from '../../flows/submit.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { LetterChange } from '../turn.ts';
import { type DraftSubmission, draftOf } from './drafts.ts';
import { papersOf } from './papers.ts';
import { letterTell, ownTell } from './tells.ts';

/** Carries a submission about a letter out against the letter as it is now. Reads, never writes. */
export async function fulfilLetter(
  deps: Deps,
  asking: Asking,
  submission: LetterSubmission,
): Promise<Fulfilled> {
  const { officer } = asking.line.person;
  if (officer === null) return refusal('not_allowed');
  const before = await letterOf(deps, asking, submission);
  if (submission.command === 'SignLetter') return sign(deps, asking, officer, before);
  const command = await commandOf(deps, asking, officer, submission);
  if (command === null) return refusal('not_found');
  return decided(asking, officer, before, command, []);
}

/** Whether a submission is about letters. */
export function isAboutLetters(submission: { readonly command: string }): submission is LetterSubmission {
  return LETTER_COMMANDS.has(submission.command);
}

const LETTER_COMMANDS: ReadonlySet<string> = new Set<LetterSubmission['command']>([
  'DraftBirthLetter',
  'DraftMarriageLetter',
  'DraftCondolence',
  'DraftThanks',
  'DraftDueDossier',
  'DraftLateDossier',
  'CorrectLetter',
  'AskSignature',
  'SignLetter',
  'GiveBackLetter',
  'DeliverLetter',
  'DropLetter',
]);

async function letterOf(
  deps: Deps,
  { commune }: Asking,
  { about, run, command }: LetterSubmission,
): Promise<Letter | null> {
  // A run drafts at most one letter, which bears the run's id: the same tap twice drafts once.
  const letter = command.startsWith('Draft') ? id<LetterId>(run) : about?.kind === 'letter' ? about.id : null;
  if (letter === null) return null;
  return deps.db.within(commune.id, (tx) => findLetter(tx, commune.id, letter));
}

/** The command a submission stands for; null when it names no letter, or no matter whose sender could be thanked. */
async function commandOf(
  deps: Deps,
  { commune, at }: Asking,
  officer: OfficerId,
  submission: Exclude<LetterSubmission, { command: 'SignLetter' }>,
): Promise<LetterCommand | null> {
  if (isDraft(submission)) {
    const draft = await draftOf(deps, submission, { commune, officer, now: at });
    return draft === null ? null : { kind: 'Draft', letter: id<LetterId>(submission.run), ...draft };
  }
  if (submission.about?.kind !== 'letter') return null;
  const letter = submission.about.id;
  switch (submission.command) {
    case 'CorrectLetter': {
      const { part, text } = submission.fields;
      return { kind: 'Correct', letter, part: oneOf(CORRECTIONS, part), text: text?.text ?? '' };
    }
    case 'AskSignature':
      return { kind: 'AskSignature', letter };
    case 'GiveBackLetter':
      return { kind: 'GiveBack', letter, reason: submission.fields.reason?.text ?? '' };
    case 'DeliverLetter':
      return { kind: 'Deliver', letter, how: oneOf(DELIVERIES, submission.fields.how) };
    case 'DropLetter':
      return { kind: 'Drop', letter, why: oneOf(DROP_REASONS, submission.fields.why) };
    default:
      return submission satisfies never;
  }
}

function isDraft(
  submission: Exclude<LetterSubmission, { command: 'SignLetter' }>,
): submission is DraftSubmission {
  return submission.command.startsWith('Draft');
}

/** Papers are drawn only for a signature that will be given; whoever takes the number first, the other signs anew. */
async function sign(
  deps: Deps,
  asking: Asking,
  officer: OfficerId,
  before: Letter | null,
): Promise<Fulfilled> {
  const { commune, at } = asking;
  if (before === null) return refusal('not_found');
  const { kind } = before.contents;
  const year = yearOf(at);
  const number = await deps.db.within(commune.id, (tx) => nextNumber(tx, commune.id, kind, year));
  const register = { year, number };
  const unread = { kind: 'Sign', letter: before.id, register, ...NO_PAPERS } as const;
  const decision = decideLetter(unread, officer, before, { commune, now: at });
  const by = signingAs(officer, kind, { commune, now: at });
  if (decision.kind === 'refused' || by === null) return decided(asking, officer, before, unread, []);
  const { media, ...papers } = await papersOf(deps, { letter: before, commune, at, by, register });
  return decided(asking, officer, before, { ...unread, ...papers }, media);
}

const NO_PAPERS = { text: [], sheet: null, picture: null } as const;

function decided(
  asking: Asking,
  officer: OfficerId,
  before: Letter | null,
  command: LetterCommand,
  media: Fulfilled['media'],
): Fulfilled {
  const { commune, at, line } = asking;
  const decision = decideLetter(command, officer, before, { commune, now: at });
  if (decision.kind === 'refused') return refusal(decision.reason);
  const change = changed(before, decision.events, { at, by: officer });
  const { after } = change;
  const notices = letterNotices(after, decision.events, { commune, now: at });
  return {
    ...NOTHING,
    letters: [change],
    media,
    tells: [
      ownTell(line.person.id, after, doneWords(command, after)),
      ...notices.map((notice) => letterTell(notice, after, commune)),
    ],
    says: [],
  };
}

/** A letter's step: events recorded and folded. */
export function changed(
  before: Letter | null,
  events: readonly LetterEvent[],
  done: { readonly at: number; readonly by: OfficerId },
): LetterChange {
  const from = (before?.version ?? 0) + 1;
  const recorded = events.map(
    (event, index): RecordedLetterEvent => ({ number: from + index, ...done, event }),
  );
  const after = recorded.reduce<Letter | null>(evolveLetter, before);
  if (after === null) throw new Error('a letter without events');
  return { before, after, events: recorded };
}

function doneWords(command: LetterCommand, { standing }: Letter): Phrase {
  switch (command.kind) {
    case 'Draft':
      return { key: 'done-letter-drafted' };
    case 'Correct':
      return { key: 'done-letter-corrected' };
    case 'AskSignature':
      return { key: 'done-letter-asked' };
    case 'Sign': {
      const { year, number } = standing.status === 'signed' ? standing.signed.register : command.register;
      return { key: 'done-letter-signed', vars: { number, year: String(year) } };
    }
    case 'GiveBack':
      return { key: 'done-letter-given-back' };
    case 'Deliver':
      return { key: `done-letter-${command.how}` };
    case 'Drop':
      return { key: 'done-letter-dropped' };
    default:
      return command satisfies never;
  }
}

function refusal(reason: LetterRefusal): Fulfilled {
  return { ...NOTHING, says: [plainSay({ key: `letter-refusal-${reason}` })] };
}

function oneOf<T extends string>(list: readonly T[], value: string | null): T {
  const found = list.find((known) => known === value);
  if (found === undefined) throw new Error('a flow filled a field with a word that letters do not know');
  return found;
}
