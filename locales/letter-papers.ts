// The papers of a signed letter: the sheet that is printed and handed over, and the picture that is read on a phone.
import type { LetterCard } from '../domain/card.ts';
import { type Day, dayOf } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { type Document, type Line, lineBlock, lineOf } from '../domain/document.ts';
import type { Letter, Signed } from '../domain/letters/letter.ts';
import { nameOf } from './commune.ts';
import { agencyOf, letterWords, signingTitles } from './letters.ts';
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
      { kind: 'columns', split: 'letterhead', left: headLeft(signing), right: headRight(signing) },
      { kind: 'gap', lines: 1 },
      lineBlock(say(title), { align: 'centre', look: 'title' }),
      { kind: 'gap', lines: 1 },
      lineBlock(unbroken(say(opening)), { align: 'left', look: 'bold' }),
      ...paragraphs.map((paragraph) => lineBlock(unbroken(say(paragraph)), { align: 'justified' })),
      { kind: 'gap', lines: 1 },
      { kind: 'columns', split: 'even', left: recipientLines(signing), right: signatureLines(signing) },
    ],
  };
}

function headLeft({ commune, letter, register, say }: Signing): readonly Line[] {
  return [
    lineOf(say(plain('letter-agency-head')).toUpperCase(), { align: 'centre', look: 'bold' }),
    lineOf(commune.name.toUpperCase(), { align: 'centre', look: 'bold', rule: 'half' }),
    lineOf(say(officialNumber(letter, register)), { align: 'centre' }),
  ];
}

function headRight({ commune, at, say }: Signing): readonly Line[] {
  return [
    lineOf(say(plain('letter-motto-country')), { align: 'centre', look: 'bold' }),
    lineOf(say(plain('letter-motto')), { align: 'centre', look: 'bold', rule: 'whole' }),
    lineOf(say(datedAt(commune.name, dayOf(at))), { align: 'centre', look: 'italic' }),
  ];
}

function signatureLines({ commune, by, say }: Signing): readonly Line[] {
  const room = Array.from({ length: ROOM_TO_SIGN }, () => lineOf(' '));
  return [
    ...signingTitles(commune, by).map((title) =>
      lineOf(say(title).toUpperCase(), { align: 'centre', look: 'bold' }),
    ),
    ...room,
    lineOf(nameOf(commune, by.officer) ?? commune.name, { align: 'centre', look: 'bold' }),
  ];
}

/** Letters that an office owes also name where they went; letters of courtesy are lighter (courtesy-and-letters.md §2). */
function recipientLines({ letter, say }: Signing): readonly Line[] {
  if (letter.contents.kind !== 'apology' && letter.contents.kind !== 'late_dossier') return [];
  return [
    lineOf(say(plain('letter-recipients')), { look: 'note_title' }),
    ...(['letter-recipients-above', 'letter-recipients-kept'] as const).map((key) =>
      lineOf(say(plain(key)), { look: 'note' }),
    ),
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
    opening: unbroken(say(opening)),
    paragraphs: paragraphs.map((paragraph) => unbroken(say(paragraph))),
    dated: say(datedAt(commune.name, dayOf(at))),
    signer: signingTitles(commune, by).map(say).join(' – '),
    name: nameOf(commune, by.officer) ?? commune.name,
    number: say(numberOf(register)),
  };
}

function numberOf({ number, year }: Signed['register']): Phrase {
  return { key: 'letter-number', vars: { number, year: String(year) } };
}

/** Number and sign of the letter: a number below ten has a nought before it (Decree 30/2020/NĐ-CP, Appendix I). */
function officialNumber({ contents }: Letter, { number }: Signed['register']): Phrase {
  return {
    key: 'letter-official-number',
    vars: { number: String(number).padStart(2, '0'), sign: plain(`letter-sign-${contents.kind}`) },
  };
}

/** A code and a date stay on one line. */
function unbroken(text: string): string {
  return text
    .replace(/(\d{3}) (\d{3}) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
    .replace(/ngày (\d+) tháng (\d+)/gu, 'ngày\u00a0$1\u00a0tháng\u00a0$2');
}

/** A unit stands by its own name, one named by a number with its kind: "Suối Mây", "Phường 3" (Appendix I, II.4). */
function placeOf(commune: string): string {
  const own = commune.replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/iu, '');
  return /^\d/u.test(own) ? commune : own;
}

/** Days below ten and the first two months have a nought before them (Appendix I, II.4). */
function datedAt(place: string, day: Day): Phrase {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    key: 'letter-dated',
    vars: { place: placeOf(place), date, month: Number(month) < 3 ? month : String(Number(month)), year },
  };
}
