// Tells about letters: words for the one who did something, for the signer, the clerk, and whom a letter is for.
import type { Commune } from '../../domain/commune.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Letter, Signed } from '../../domain/letters/letter.ts';
import type { LetterNotice } from '../../domain/letters/notices.ts';
import { aboutInAction, beginAction } from '../../flows/action.ts';
import { letterGiven, officerLetterPhrase } from '../../locales/letter-desk.ts';
import { type Phrase, plain } from '../../locales/phrase.ts';
import type { Tell } from '../turn.ts';

/** What the officer who has just done something hears, with the way back to the letter while it is under way. */
export function ownTell(person: PersonId, letter: Letter, done: Phrase): Tell {
  const { status } = letter.standing;
  const isOver = status === 'delivered' || status === 'dropped';
  return {
    to: { kind: 'person', person },
    purpose: 'reply',
    phrases: [done],
    choices: isOver ? [] : [openIt(letter)],
    media: [],
  };
}

/** Words for whoever is told. Nobody is asked to rate anything beside a letter. */
export function letterTell(notice: LetterNotice, letter: Letter, commune: Commune): Tell {
  switch (notice.kind) {
    case 'awaits':
    case 'given_back':
      return toOfficer(notice, letter, []);
    case 'signed':
      return toOfficer(notice, letter, papers(notice.signed));
    case 'for_reader':
      return {
        to: { kind: 'person', person: notice.to },
        purpose: 'notice',
        phrases: [
          letterGiven(notice.signed, commune),
          ...notice.signed.text.map((verbatim): Phrase => ({ verbatim })),
        ],
        choices: [],
        media: papers(notice.signed),
      };
    default:
      return notice satisfies never;
  }
}

function toOfficer(
  notice: Exclude<LetterNotice, { kind: 'for_reader' }>,
  letter: Letter,
  media: Tell['media'],
): Tell {
  return {
    to: { kind: 'officer', officer: notice.to },
    purpose: 'notice',
    phrases: [officerLetterPhrase(notice), plain('auto')],
    choices: [openIt(letter)],
    media,
  };
}

function openIt(letter: Letter): Tell['choices'][number] {
  const about = aboutInAction({ kind: 'letter', id: letter.id });
  return { label: plain('letters-open-it'), action: beginAction('letters/letter', about) };
}

/** Picture first: a phone shows it at once. */
export function papers({ picture, sheet }: Pick<Signed, 'picture' | 'sheet'>): Tell['media'] {
  return [picture, sheet].flatMap((one) => one ?? []);
}
