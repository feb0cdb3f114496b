// Facts of letters: what waits for this officer, one letter word for word, the register, what a form has understood.
import { findLetter, lettersIn, registerOf } from '../../db/letters.ts';
import { type Day, dayOf, yearOf } from '../../domain/clock.ts';
import { daySaid } from '../../domain/day-said.ts';
import { offersForLetter } from '../../domain/letters/decide.ts';
import { type Letter, type LetterStatus, mayGoByChat, signedOf } from '../../domain/letters/letter.ts';
import { faultsOfReason } from '../../domain/letters/reason.ts';
import { maySignLetter, mayWriteLetters, signerOf } from '../../domain/letters/rights.ts';
import type { Facts } from '../../flows/facts.ts';
import { reasonFault } from '../../locales/apology.ts';
import { letterItem, letterStatus, registerLines } from '../../locales/letter-desk.ts';
import { LETTER_READER, letterLines } from '../../locales/letters.ts';
import type { Phrase, Var } from '../../locales/phrase.ts';
import { senderOf, visitedDay } from '../letters/drafts.ts';
import { papers } from '../letters/tells.ts';
import { chosen, type Gathering, type Loader, told } from './gathering.ts';

/** Letters under way in a commune at one time; more is a backlog that nobody looks through on a phone. */
const UNDER_WAY = 60;
const REGISTERED = 200;

const OPEN: readonly LetterStatus[] = ['draft', 'awaiting', 'signed'];

export const letterDesk: Loader<'letterDesk'> = async (gathering) => {
  const open = await lettersUnderWay(gathering);
  const count = (status: LetterStatus) => open.filter(({ standing }) => standing.status === status).length;
  const mayWrite = mayWriteHere(gathering);
  const hasToSign = toSign(open, gathering).length > 0;
  return {
    hasPart: mayWrite || signsAny(gathering),
    mayWrite,
    hasToSign,
    drafts: count('draft'),
    waiting: count('awaiting'),
    signed: count('signed'),
  };
};

export const lettersToSign: Loader<'lettersToSign'> = async (gathering) =>
  toSign(await lettersUnderWay(gathering), gathering).map((letter) => itemOf(letter, gathering));

export const openLetters: Loader<'openLetters'> = async (gathering) => {
  if (!mayWriteHere(gathering)) return [];
  return (await lettersUnderWay(gathering)).map((letter) => itemOf(letter, gathering));
};

export const letterRegister: Loader<'letterRegister'> = async (gathering) => {
  const { deps, commune, now } = gathering;
  const year = yearOf(now);
  const isAllowed = mayWriteHere(gathering) || signsAny(gathering);
  const letters = isAllowed
    ? await deps.db.within(commune.id, (tx) => registerOf(tx, commune.id, year, REGISTERED))
    : [];
  return { year: String(year), entries: registerLines(letters, String(year), commune) };
};

export const letter: Loader<'letter'> = async (gathering) => {
  const { deps, commune, line, now, run } = gathering;
  const { officer } = line.person;
  if (officer === null || run?.about?.kind !== 'letter') return NO_LETTER;
  const about = run.about.id;
  const found = await deps.db.within(commune.id, (tx) => findLetter(tx, commune.id, about));
  if (found === null || !mayReadLetter(found, gathering)) return NO_LETTER;
  return shown(found, gathering, offersForLetter(found, officer, { commune, now }));
};

function shown(
  found: Letter,
  { deps, commune, now }: Gathering,
  offers: ReturnType<typeof offersForLetter>,
): Facts['letter'] {
  const signed = signedOf(found);
  const signer = signerOf(found.contents.kind, { commune, now });
  const asSigned = signed?.text.map((verbatim): Phrase => ({ verbatim }));
  // Put here, not at the end: the officer reads the words as they will stand on paper, whatever they are called in chat.
  const asDrafted = letterLines(found, commune, signer).map(
    (phrase): Phrase => ({ verbatim: deps.words.say(phrase, { ...LETTER_READER, now }) }),
  );
  const canDeliver = offers.includes('Deliver');
  return {
    isThere: true,
    status: letterStatus(found, signer, commune),
    text: asSigned ?? asDrafted,
    papers: signed === null ? [] : papers(signed),
    canAsk: offers.includes('AskSignature'),
    canSign: offers.includes('Sign'),
    canHand: canDeliver,
    canChat: canDeliver && mayGoByChat(found),
    canDrop: offers.includes('Drop'),
    hasName: found.to.name !== null && found.contents.kind !== 'marriage',
    hasReason: 'reason' in found.contents,
  };
}

const NO_LETTER: Facts['letter'] = {
  isThere: false,
  status: { verbatim: '' },
  text: [],
  papers: [],
  canAsk: false,
  canSign: false,
  canHand: false,
  canChat: false,
  canDrop: false,
  hasName: false,
  hasReason: false,
};

export const letterForm: Loader<'letterForm'> = async (gathering) => {
  const { deps, commune, now } = gathering;
  const dayIn = (slot: string) => daySaid(told(gathering, slot)?.text ?? '', dayOf(now));
  const visited = visitedDay(chosen(gathering, 'when'), told(gathering, 'visited'), now);
  const [received, promised, newDay] = [dayIn('received'), dayIn('promised'), dayIn('newDay')];
  const faults = faultsOfReason(told(gathering, 'reason')?.text ?? '');
  const sender = await senderOf(deps, told(gathering, 'code')?.text ?? '', { commune });
  return {
    visited: varOf(visited),
    received: varOf(received),
    promised: varOf(promised),
    newDay: varOf(newDay),
    hasVisited: visited !== null,
    hasReceived: received !== null,
    hasPromised: promised !== null,
    hasNewDay: newDay !== null,
    isReasonClear: faults.length === 0,
    reasonFaults: faults.map(reasonFault),
    hasSender: sender !== null,
  };
};

function varOf(day: Day | null): Var {
  return day === null ? '' : { kind: 'day', day };
}

function lettersUnderWay({ deps, commune }: Gathering): Promise<readonly Letter[]> {
  return deps.db.within(commune.id, (tx) => lettersIn(tx, commune.id, OPEN, UNDER_WAY));
}

function toSign(letters: readonly Letter[], { commune, line, now }: Gathering): readonly Letter[] {
  const { officer } = line.person;
  if (officer === null) return [];
  return letters.filter(
    ({ standing, contents }) =>
      standing.status === 'awaiting' && maySignLetter(officer, contents.kind, { commune, now }),
  );
}

function signsAny({ commune, line, now }: Gathering): boolean {
  const { officer } = line.person;
  const kinds = ['late_dossier', 'thanks'] as const; // one for each post that signs
  return officer !== null && kinds.some((kind) => maySignLetter(officer, kind, { commune, now }));
}

function mayWriteHere({ commune, line }: Gathering): boolean {
  const { officer } = line.person;
  return officer !== null && mayWriteLetters(officer, commune);
}

/** Whoever writes letters, and who signs this one. */
function mayReadLetter(found: Letter, gathering: Gathering): boolean {
  const { commune, line, now } = gathering;
  const { officer } = line.person;
  return (
    mayWriteHere(gathering) ||
    (officer !== null && maySignLetter(officer, found.contents.kind, { commune, now }))
  );
}

function itemOf(found: Letter, { commune }: Gathering) {
  return { id: found.id, label: letterItem(found, commune) };
}
