// Corrects a draft: the clerk puts one part of it right, the rest stays as it was.
import type { LetterCommandOf } from './commands.ts';
import type { Letter, LetterContents } from './letter.ts';

type Changed = Pick<Letter, 'contents' | 'to' | 'ownWords'>;

/** The draft with one part put right. An empty text for the clerk's own words brings back the prepared ones. */
export function corrected(letter: Letter, { part, text }: LetterCommandOf<'Correct'>): Changed {
  const { contents, to, ownWords } = letter;
  const said = text.trim();
  switch (part) {
    case 'name':
      return { contents, to: { ...to, name: said }, ownWords };
    case 'matter':
      return { contents: withMatter(contents, said), to, ownWords };
    case 'reason':
      return { contents: 'reason' in contents ? { ...contents, reason: said } : contents, to, ownWords };
    case 'words':
      return { contents, to, ownWords: said === '' ? null : said };
    default:
      return part satisfies never;
  }
}

function withMatter(contents: LetterContents, text: string): LetterContents {
  switch (contents.kind) {
    case 'apology':
      return contents; // what a complaint is about stands in the complaint
    case 'late_dossier':
      return { ...contents, matter: text };
    case 'thanks':
      return { ...contents, deed: text };
    case 'birth':
      return { ...contents, child: text };
    case 'marriage':
      return { ...contents, couple: text };
    case 'condolence':
      return { ...contents, deceased: text };
    default:
      return contents satisfies never;
  }
}
