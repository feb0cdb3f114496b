// Letters in words: what each says, part by part (courtesy-and-letters.md §2.1), always in the words of an official text.
import type { Commune } from '../domain/commune.ts';
import type { Owner } from '../domain/complaint/complaint.ts';
import type { Letter, LetterContents } from '../domain/letters/letter.ts';
import { apologyBody } from './apology.ts';
import { hamletName, nameOf, titleOf } from './commune.ts';
import { type Phrase, plain } from './phrase.ts';

/** A letter part by part: its title, to whom, its paragraphs. */
export type LetterWords = {
  readonly title: Phrase;
  readonly opening: Phrase;
  readonly paragraphs: readonly Phrase[];
};

/** Whoever reads a letter is addressed as official texts do, whatever they are called in the chat (§3). */
export const LETTER_READER = { language: 'vi', addressTerm: null } as const;

/** What a letter says. The clerk's own words stand in place of the prepared wish. */
export function letterWords(
  letter: Pick<Letter, 'contents' | 'to' | 'ownWords'>,
  commune: Commune,
): LetterWords {
  const { contents, ownWords } = letter;
  const own: readonly Phrase[] | null = ownWords === null ? null : [{ verbatim: ownWords }];
  return {
    title: plain(`letter-title-${contents.kind}`),
    opening: openingOf(letter, commune),
    paragraphs: paragraphsOf(contents, own, commune),
  };
}

/** A letter as it is read in the chat: title, opening, paragraphs, and who signs, once it is known. */
export function letterLines(
  letter: Pick<Letter, 'contents' | 'to' | 'ownWords'>,
  commune: Commune,
  signer: Owner | null,
): readonly Phrase[] {
  const { title, opening, paragraphs } = letterWords(letter, commune);
  return [title, opening, ...paragraphs, ...(signer === null ? [] : [signatureOf(signer, commune)])];
}

/** Post and name of who signs. */
export function signatureOf(signer: Owner, commune: Commune): Phrase {
  const name = nameOf(commune, signer.officer) ?? commune.name;
  return { key: 'apology-signed', vars: { title: titleOf(commune, signer.post), name } };
}

/**
 * As what a letter is signed: the rank alone, for the agency stands above. Whoever stands in for a post signs for it
 * and names their own, never as if they held it ("KT." of Decree 30/2020/NĐ-CP, Appendix I, II.7).
 */
export function signingTitles(commune: Commune, { post, officer }: Owner): readonly Phrase[] {
  const held = commune.officers.find(({ id }) => id === officer)?.posts ?? [post];
  const [own] = held;
  const title: Phrase = { verbatim: rankOf(titleOf(commune, post)) };
  if (own === undefined || held.includes(post)) return [title];
  return [{ key: 'letter-signed-for', vars: { title } }, { verbatim: rankOf(titleOf(commune, own)) }];
}

function rankOf(title: string): string {
  return title.replace(/\s+(?:UBND|[ỦU][yỷ] ban nhân dân|phụ trách)(?:\s.*)?$/u, '');
}

/** "Ủy ban nhân dân xã Suối Mây". */
export function agencyOf(commune: Commune): Phrase {
  const [first = '', ...rest] = commune.name;
  return { key: 'letter-agency', vars: { commune: first.toLowerCase() + rest.join('') } };
}

/** To whom; the hamlet tells people of one name apart. */
function openingOf({ contents, to }: Pick<Letter, 'contents' | 'to'>, commune: Commune): Phrase {
  const whom = addressed(contents, to.name);
  const hamlet = hamletName(commune, to.hamlet);
  return hamlet === null || to.name === null ? whom : { key: 'letter-of-hamlet', vars: { to: whom, hamlet } };
}

function addressed(contents: LetterContents, named: string | null): Phrase {
  const name = named ?? '';
  switch (contents.kind) {
    case 'apology':
    case 'thanks':
      return named === null && contents.code !== null
        ? { key: 'letter-to-sender', vars: { code: { kind: 'code', code: contents.code } } }
        : { key: 'letter-to', vars: { name } };
    case 'late_dossier':
      return { key: 'letter-to', vars: { name } };
    case 'birth':
      return { key: 'letter-to-family', vars: { name } };
    case 'marriage':
      return { key: 'letter-to-couple', vars: { couple: contents.couple } };
    case 'condolence':
      return { key: 'letter-to-bereaved', vars: { name } };
    default:
      return contents satisfies never;
  }
}

function paragraphsOf(
  contents: LetterContents,
  own: readonly Phrase[] | null,
  commune: Commune,
): readonly Phrase[] {
  const agency = agencyOf(commune);
  const { phone } = commune;
  switch (contents.kind) {
    case 'apology':
      return [
        ...apologyBody(contents, commune),
        ...(own ?? []),
        { key: 'letter-apology-close', vars: { phone } },
      ];
    case 'late_dossier':
      return [...formParagraphs(contents, agency), ...(own ?? []), { key: 'form-04-close', vars: { phone } }];
    case 'thanks':
      return [
        { key: 'letter-thanks-news', vars: { agency, deed: contents.deed } },
        ...(own ?? [goodOf(contents.good)]),
        plain('letter-thanks-close'),
      ];
    case 'birth':
      return [
        { key: 'letter-birth-news', vars: { agency, child: contents.child } },
        ...(own ?? [plain('letter-birth-wish')]),
        { key: 'letter-birth-useful', vars: { phone } },
        plain('letter-birth-close'),
      ];
    case 'marriage':
      return [
        { key: 'letter-marriage-news', vars: { agency, couple: contents.couple } },
        ...(own ?? [plain('letter-marriage-wish')]),
        plain('letter-marriage-close'),
      ];
    case 'condolence':
      return [
        { key: 'letter-condolence-news', vars: { agency, deceased: contents.deceased } },
        ...(own ?? [visitOf(contents.visitedOn)]),
        plain('letter-condolence-close'),
      ];
    default:
      return contents satisfies never;
  }
}

function goodOf(good: string | null): Phrase {
  return good === null ? plain('letter-thanks-wish') : { key: 'letter-thanks-good', vars: { good } };
}

function visitOf(day: string): Phrase {
  return { key: 'letter-condolence-wish', vars: { visited: { kind: 'day', day } } };
}

/** The contents of form 04 of Circular 03/2025/TT-VPCP, as DESIGN §5 lists them. */
function formParagraphs(
  { received, promised, newDay, dossier, matter, reason }: Extract<LetterContents, { kind: 'late_dossier' }>,
  agency: Phrase,
): readonly Phrase[] {
  return [
    { key: 'form-04-received', vars: { received: { kind: 'day', day: received }, agency, matter, dossier } },
    { key: 'form-04-promised', vars: { promised: { kind: 'day', day: promised } } },
    { key: 'form-04-reason', vars: { reason } },
    { key: 'form-04-sorry', vars: { agency } },
    { key: 'form-04-new-day', vars: { newDay: { kind: 'day', day: newDay } } },
  ];
}
