// Sheets: the full text of procedures in an index: the last resort, for words that stand in no cue, no name and no saying.
import MiniSearch from 'minisearch';
import type { Utterance } from '../recognition.ts';
import { fold } from './fold.ts';
import type { Procedure } from './procedure.ts';
import { isTelling, wordTermsOf } from './terms.ts';

/** An index over the sheets of procedures. */
export type Sheets = MiniSearch<Sheet>;
type Sheet = {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly papers: string;
};

/** The most that it says, the score from which on it does, and the share of words that must be found. */
const MOST = 2.5;
const FULL_SCORE = 25;
const FULL_SHARE = 0.5;
/** Sheets that are looked at: beyond them, what is found is chance. */
const LOOKED_AT = 8;
/** A long story has a word in common with every sheet: its last words, where the wish is, must do. */
const TERMS_MAX = 6;

/** Reads procedures. */
export function sheetsOf(procedures: readonly Procedure[]): Sheets {
  const sheets = new MiniSearch<Sheet>({
    fields: ['name', 'aliases', 'papers'],
    tokenize: (text) => (fold(text).match(/[a-z0-9]+/g) ?? []).filter(isTelling),
    processTerm: (term) => term,
  });
  sheets.addAll(procedures.map(sheetOf));
  return sheets;
}

/** How much the sheet of each procedure says of a text, from 0 to `MOST`. */
export function foundInSheets(sheets: Sheets, utterance: Utterance): ReadonlyMap<string, number> {
  const terms = [...new Set(wordTermsOf(utterance).filter((term) => !term.includes(' ')))].slice(-TERMS_MAX);
  const found = sheets.search(
    { queries: terms, combineWith: 'OR' },
    { boost: { aliases: 1.5, papers: 0.3 } },
  );
  const best = found[0]?.score ?? 0;
  const most = MOST * Math.min(1, best / FULL_SCORE);
  return new Map(
    found.slice(0, LOOKED_AT).map(({ id, score, queryTerms }) => {
      const share = Math.min(1, queryTerms.length / terms.length / FULL_SHARE);
      return [String(id), (most * score * share) / best]; // minisearch keeps ids untyped
    }),
  );
}

function sheetOf({ id, name, aliases, documents }: Procedure): Sheet {
  const papers = documents.map((one) => one.name).join('\n');
  return { id, name, aliases: aliases.join('\n'), papers };
}
