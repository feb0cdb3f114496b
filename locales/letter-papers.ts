// The papers of a signed letter: the sheet that is printed and handed over, and the picture that is read on a phone.
import type { LetterCard } from '../domain/card.ts';
import { type Day, dayOf } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { type Document, type Line, lineBlock, lineOf } from '../domain/document.ts';
import type { Letter, Signed } from '../domain/letters/letter.ts';
import { nameOf, titleOf } from './commune.ts';
import { agencyOf, letterWords } from './letters.ts';
import { type Phrase, plain } from './phrase.ts';

/** What a letter's papers are made of: the letter as it stands, who signs it now, under which number. */
export type Signing = Pick<Signed, 'at' | 'by' | 'register'> & {
  readonly letter: Letter;
  readonly commune: Commune;
  readonly say: (phrase: Phrase) => string;
};

/** Lines left free above the name: the leader signs by hand and the office sets its seal. */
const ROOM_TO_SIGN = 5;

/** The sheet, laid out as an official letter is (Decree 30/2020/NĐ-CP, Appendix I), without emblem or seal. */
export function letterSheet(signing: Signing): Document {
  const { letter, commune, say } = signing;
  const { title, opening, paragraphs } = letterWords(letter, commune);
  return {
    title: say(title),
    blocks: [
      { kind: 'columns', left: headLeft(signing), right: headRight(signing) },
      { kind: 'gap', lines: 1 },
      lineBlock(say(title), { align: 'centre', look: 'title' }),
      { kind: 'gap', lines: 1 },
      lineBlock(say(opening), { align: 'left', look: 'bold' }),
      ...paragraphs.map((paragraph) => lineBlock(say(paragraph), { align: 'justified' })),
      { kind: 'gap', lines: 1 },
      { kind: 'columns', left: [], right: signatureLines(signing) },
    ],
  };
}

function headLeft({ commune, register, say }: Signing): readonly Line[] {
  const agency = say(agencyOf(commune)).toUpperCase();
  return [
    lineOf(agency, { align: 'centre', look: 'bold', rule: 'half' }),
    lineOf(say(numberOf(register)), { align: 'centre' }),
  ];
}

function headRight({ commune, at, say }: Signing): readonly Line[] {
  return [
    lineOf(say(plain('letter-motto-country')), { align: 'centre', look: 'bold' }),
    lineOf(say(plain('letter-motto')), { align: 'centre', look: 'bold', rule: 'whole' }),
    lineOf(say(datedAt(commune.name, dayOf(at))), { align: 'centre', look: 'italic' }),
  ];
}

function signatureLines({ commune, by }: Signing): readonly Line[] {
  const room = Array.from({ length: ROOM_TO_SIGN }, () => lineOf(' '));
  return [
    lineOf(titleOf(commune, by.post).toUpperCase(), { align: 'centre', look: 'bold' }),
    ...room,
    lineOf(nameOf(commune, by.officer) ?? commune.name, { align: 'centre', look: 'bold' }),
  ];
}

/** The picture: the same words in large letters. Sorrow stands on a dark band. */
export function letterCard({ letter, commune, say, at, by, register }: Signing): LetterCard {
  const { title, opening, paragraphs } = letterWords(letter, commune);
  return {
    kind: 'letter',
    commune: say(agencyOf(commune)),
    title: say(title),
    isSorrow: letter.contents.kind === 'condolence',
    opening: say(opening),
    paragraphs: paragraphs.map(say),
    dated: say(datedAt(commune.name, dayOf(at))),
    signer: titleOf(commune, by.post),
    name: nameOf(commune, by.officer) ?? commune.name,
    number: say(numberOf(register)),
  };
}

function numberOf({ number, year }: Signed['register']): Phrase {
  return { key: 'letter-number', vars: { number, year: String(year) } };
}

function datedAt(place: string, day: Day): Phrase {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    key: 'letter-dated',
    vars: { place, date: String(Number(date)), month: String(Number(month)), year },
  };
}
