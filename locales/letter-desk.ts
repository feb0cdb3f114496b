// Letters as the office reads them: a line in a list, where one stands, a line of the register.
import { spelled } from '../domain/code.ts';
import type { Commune } from '../domain/commune.ts';
import type { Owner } from '../domain/complaint/complaint.ts';
import {
  type Letter,
  type LetterKind,
  type LetterStanding,
  type Signed,
  signedOf,
} from '../domain/letters/letter.ts';
import type { LetterNotice } from '../domain/letters/notices.ts';
import { dayVar, hamletName, whoOf } from './commune.ts';
import { type Phrase, plain } from './phrase.ts';

/** Lines of the register on one screen. */
const REGISTER_LINES = 12;

/** "Cảm ơn · Giàng A Páo, Bản Mẫu · chờ ký". */
export function letterItem(letter: Letter, commune: Commune): Phrase {
  return {
    key: 'letters-item',
    vars: { kind: kindOf(letter.contents.kind), to: whomOf(letter, commune), state: stateOf(letter) },
  };
}

/** Where a letter stands, above its text. */
export function letterStatus(letter: Letter, signer: Owner | null, commune: Commune): Phrase {
  const { standing, returned } = letter;
  switch (standing.status) {
    case 'draft':
      return returned === null
        ? plain('letters-status-draft')
        : { key: 'letters-status-returned', vars: { reason: returned } };
    case 'awaiting':
      return {
        key: 'letters-status-awaiting',
        vars: { signer: signer === null ? commune.name : whoOf(commune, signer) },
      };
    case 'signed':
      return { key: 'letters-status-signed', vars: numbered(standing.signed) };
    case 'delivered':
      return { key: 'letters-status-done', vars: { ...numbered(standing.signed), state: stateOf(letter) } };
    case 'dropped':
      return plain('letters-status-dropped');
    default:
      return standing satisfies never;
  }
}

/** The register of a year: what was signed, when, for whom, and what became of it. */
export function registerLines(letters: readonly Letter[], year: string, commune: Commune): readonly Phrase[] {
  if (letters.length === 0) return [{ key: 'letters-register-empty', vars: { year } }];
  const shown = letters.slice(0, REGISTER_LINES).flatMap((letter) => registerLine(letter, commune));
  const rest = letters.length - REGISTER_LINES;
  return rest > 0 ? [...shown, { key: 'letters-register-more', vars: { count: rest } }] : shown;
}

function registerLine(letter: Letter, commune: Commune): readonly Phrase[] {
  const signed = signedOf(letter);
  if (signed === null) return [];
  const vars = {
    kind: kindOf(letter.contents.kind),
    number: signed.register.number,
    day: dayVar(signed.at),
    to: whomOf(letter, commune),
    state: stateOf(letter),
  };
  return [{ key: 'letters-register-line', vars }];
}

/** What officers are told of a letter's step. */
export function officerLetterPhrase(notice: Exclude<LetterNotice, { kind: 'for_reader' }>): Phrase {
  const kind = kindOf(notice.letter);
  switch (notice.kind) {
    case 'awaits':
      return { key: 'letters-tell-awaits', vars: { kind } };
    case 'given_back':
      return { key: 'letters-tell-given-back', vars: { kind, reason: notice.reason } };
    case 'signed': {
      const key = notice.byChat ? 'letters-tell-signed-chat' : 'letters-tell-signed-hand';
      return { key, vars: { kind, ...numbered(notice.signed) } };
    }
    default:
      return notice satisfies never;
  }
}

/** What the reader hears before the words of their letter. */
export function letterGiven(signed: Signed, commune: Commune): Phrase {
  const isWhole = signed.sheet !== null && signed.picture !== null;
  return {
    key: isWhole ? 'letter-given' : 'letter-given-bare',
    vars: { signer: whoOf(commune, signed.by), ...numbered(signed) },
  };
}

function kindOf(kind: LetterKind): Phrase {
  return plain(`letters-kind-${kind}`);
}

function whomOf({ contents, to }: Letter, commune: Commune): string {
  const hamlet = hamletName(commune, to.hamlet);
  const code = 'code' in contents ? contents.code : null;
  const name = to.name ?? (code === null ? '' : spelled(code));
  return hamlet === null ? name : `${name}, ${hamlet}`;
}

function stateOf({ standing, returned }: Letter): Phrase {
  const state = stateWord(standing);
  return plain(state === 'draft' && returned !== null ? 'letters-state-returned' : `letters-state-${state}`);
}

function stateWord(standing: LetterStanding) {
  switch (standing.status) {
    case 'draft':
    case 'awaiting':
    case 'signed':
      return standing.status;
    case 'delivered':
      return standing.how;
    case 'dropped':
      return standing.why;
    default:
      return standing satisfies never;
  }
}

/** Numbers as words know them: a year is no amount. */
function numbered({ register }: Signed) {
  return { number: register.number, year: String(register.year) };
}
