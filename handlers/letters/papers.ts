// Papers of a letter: its sheet and its picture, drawn at the signature and kept with it.
import type { Card } from '../../domain/card.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Document } from '../../domain/document.ts';
import type { Letter, Signed } from '../../domain/letters/letter.ts';
import type { Media } from '../../domain/media.ts';
import { letterCard, letterSheet } from '../../locales/letter-papers.ts';
import { LETTER_READER, letterLines } from '../../locales/letters.ts';
import type { Phrase } from '../../locales/phrase.ts';
import type { Deps } from '../deps.ts';
import { keep } from '../keep.ts';

/** A letter about to be signed: by whom, when, under which number. */
export type ToSign = Pick<Signed, 'by' | 'register'> & {
  readonly letter: Letter;
  readonly commune: Commune;
  readonly at: Moment;
};

/** The words that are signed, and the papers they stand on. */
export type Papers = Pick<Signed, 'text' | 'sheet' | 'picture'> & { readonly media: readonly Media[] };

/** Words of a letter, put for its official reader. */
export function sayingFor(deps: Deps, now: Moment): (phrase: Phrase) => string {
  return (phrase) => deps.words.say(phrase, { ...LETTER_READER, now });
}

/** Draws both papers. A machine that cannot draw one signs all the same: the words are the letter. */
export async function papersOf(deps: Deps, signing: ToSign): Promise<Papers> {
  const { letter, commune, at, by } = signing;
  const say = sayingFor(deps, at);
  const text = letterLines(letter, commune, by).map(say);
  const sheet = await drawn(deps, 'sheet', () => sheetFile(deps, signing, letterSheet({ ...signing, say })));
  const picture = await drawn(deps, 'picture', () =>
    pictureFile(deps, signing, letterCard({ ...signing, say })),
  );
  const media = [picture, sheet].flatMap((one) => one ?? []);
  return { text, sheet: sheet?.id ?? null, picture: picture?.id ?? null, media };
}

async function sheetFile(deps: Deps, { commune, at }: ToSign, document: Document): Promise<Media> {
  const bytes = await deps.documents.draw(document, 'pdf');
  return keep(deps, { commune: commune.id, at, bytes, kind: 'file', contentType: 'application/pdf' });
}

async function pictureFile(deps: Deps, { commune, at }: ToSign, card: Card): Promise<Media> {
  const bytes = await deps.cards.draw(card);
  return keep(deps, { commune: commune.id, at, bytes, kind: 'photo', contentType: 'image/png' });
}

async function drawn(deps: Deps, what: string, draw: () => Promise<Media>): Promise<Media | null> {
  return draw().catch((error) => {
    deps.log.error('a letter was not drawn', error, { what });
    return null;
  });
}
