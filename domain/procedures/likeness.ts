// Likeness: how alike what was said is to names, aliases and sayings, whatever cues there are; the only judge of what has none.
import MiniSearch from 'minisearch';
import { hear, type Utterance } from '../recognition.ts';
import { IDEAS } from '../words/cues/index.ts';
import { SAYINGS } from '../words/sayings/index.ts';
import { phrasebook, phrasesIn } from './phrases.ts';
import type { Procedure } from './procedure.ts';

/** An index over lines: one entry for the words of a procedure's sheet, one for each saying. */
export type Likeness = MiniSearch<Entry>;
type Entry = {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly said: string;
  readonly papers: string;
};

/** The most that likeness adds, the score of the index from which on it does, and the share of words that must be alike. */
const MOST = 4;
const FULL_SCORE = 25;
const FULL_SHARE = 0.5;
/** Entries that are looked at: beyond them, what is alike is chance. */
const LOOKED_AT = 40;

/** Words that say that something is asked, not what: they stand in every question and tell procedures apart in none. */
const ASKING: ReadonlySet<string> = new Set(
  `a anh ban bac chi chu co chau em toi minh con oi da vang ad admin bot xin hoi cho can muon phai nhung gi nao sao the
  vay nhe nha nhi khong duoc giup gium voi thi la va cua de o tai cac cai nay do ay lam thu tuc giay to ho so gom nhu
  bao nhieu may ai dau di bi roi gio bay mot hai`.split(/\s+/),
);
/** Ideas that stand in every question, too. */
const COMMON_IDEAS: ReadonlySet<string> = new Set(['ask', 'how', 'paper_words', 'child', 'father', 'mother']);

const IDEA_BOOK = phrasebook(
  Object.entries(IDEAS)
    .filter(([idea]) => !COMMON_IDEAS.has(idea))
    .map(([idea, lines]) => [`#${idea}`, lines] as const),
);

/** Reads procedures and all sayings. */
export function likenessTo(procedures: readonly Procedure[]): Likeness {
  const search = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'said', 'papers'],
    tokenize: (text) => text.split('\n').flatMap((line) => termsOf(hear(line))),
    processTerm: (term) => term,
  });
  search.addAll(procedures.map(sheetOf));
  search.addAll(sayings());
  return search;
}

/** How alike an utterance is to each meaning that is alike at all. */
export function likenessOf(search: Likeness, utterance: Utterance): ReadonlyMap<string, number> {
  const terms = [...new Set(termsOf(utterance))];
  const found = search.search(
    { queries: terms, combineWith: 'OR' },
    { boost: { aliases: 1.5, papers: 0.3 } },
  );
  const best = found[0]?.score ?? 0;
  const most = MOST * Math.min(1, best / FULL_SCORE);
  const likeness = new Map<string, number>();
  for (const { id, score, queryTerms } of found.slice(0, LOOKED_AT)) {
    const meaning = meaningIn(id);
    const share = Math.min(1, queryTerms.length / terms.length / FULL_SHARE);
    likeness.set(meaning, Math.max((most * score * share) / best, likeness.get(meaning) ?? 0));
  }
  return likeness;
}

function sheetOf({ id, name, aliases, documents, questions }: Procedure): Entry {
  const papers = [...documents.map((one) => one.name), ...questions.map(({ ask }) => ask)].join('\n');
  return { id, name, aliases: aliases.join('\n'), said: '', papers };
}

function sayings(): readonly Entry[] {
  return Object.entries(SAYINGS).flatMap(([meaning, lines]) =>
    lines.map((said, at) => ({ id: `${meaning}#${at}`, name: '', aliases: '', said, papers: '' })),
  );
}

/** Of an entry's id, what was put before its number; minisearch keeps ids untyped. */
function meaningIn(id: unknown): string {
  return String(id).replace(/#\d+$/, '');
}

/** Syllables, pairs of neighbours ("khai sinh" is a word, "khai" and "sinh" are each in many others) and ideas. */
function termsOf(utterance: Utterance): string[] {
  const syllables = utterance.map(({ folded }) => folded).filter((one) => one !== '.' && !ASKING.has(one));
  const pairs = syllables.slice(1).map((second, at) => `${syllables[at]} ${second}`);
  const ideas = new Set(phrasesIn(utterance, IDEA_BOOK).map(({ meaning }) => meaning));
  return [...syllables, ...pairs, ...ideas];
}
