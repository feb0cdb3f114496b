// Evolves letters: what has happened makes the state; status = fold(events), always.
import type { RecordedLetterEvent } from './events.ts';
import { type Letter, type LetterStanding, signedOf } from './letter.ts';

/** The letter after one more recorded event. An event out of its order is a bug and throws. */
export function evolveLetter(letter: Letter | null, recorded: RecordedLetterEvent): Letter {
  const version = (letter?.version ?? 0) + 1;
  if (recorded.number !== version)
    throw new Error(`event ${recorded.number} does not follow version ${version - 1} of a letter`);
  if (letter === null) return begin(recorded);
  return { ...letter, ...changeBy(letter, recorded), version };
}

function begin({ event, at, by }: RecordedLetterEvent): Letter {
  if (event.kind !== 'Drafted') throw new Error(`a letter begins with Drafted, not ${event.kind}`);
  const { letter: id, commune, contents, to } = event;
  return {
    id,
    commune,
    version: 1,
    contents,
    to,
    ownWords: null,
    draftedBy: by,
    draftedAt: at,
    returned: null,
    standing: { status: 'draft' },
  };
}

function changeBy(letter: Letter, { event, at, by }: RecordedLetterEvent): Partial<Letter> {
  switch (event.kind) {
    case 'Drafted':
      throw new Error('a letter is drafted once');
    case 'Corrected':
      return { contents: event.contents, to: event.to, ownWords: event.ownWords };
    case 'SignatureAsked':
      return { standing: { status: 'awaiting', since: at }, returned: null };
    case 'GivenBack':
      return { standing: { status: 'draft' }, returned: event.reason };
    case 'Signed': {
      const { kind: _, ...signed } = event;
      return { standing: { status: 'signed', signed: { ...signed, at } } };
    }
    case 'Delivered':
      return { standing: delivered(letter, { at, how: event.how, by }) };
    case 'Dropped':
      return { standing: { status: 'dropped', signed: signedOf(letter), at, why: event.why, by } };
    default:
      return event satisfies never;
  }
}

function delivered(
  letter: Letter,
  done: Pick<Extract<LetterStanding, { status: 'delivered' }>, 'at' | 'how' | 'by'>,
): LetterStanding {
  const signed = signedOf(letter);
  if (signed === null) throw new Error('a letter that nobody has signed cannot be delivered');
  return { status: 'delivered', signed, ...done };
}
