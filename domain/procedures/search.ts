// Search: which procedures a person means, by the names and by what people call them.
import MiniSearch from 'minisearch';
import type { ProcedureId } from '../ids.ts';
import { fold } from './fold.ts';
import type { Procedure } from './procedure.ts';

/** An index over procedures; build it once, it answers many questions. */
export type ProcedureIndex = { readonly search: MiniSearch<Entry> };
type Entry = {
  readonly id: ProcedureId;
  readonly name: string;
  readonly aliases: string;
  readonly code: string;
};

/** A procedure that may be meant. Scores compare only within one answer. */
export type Match = { readonly id: ProcedureId; readonly score: number };

/** Words that say that something is asked, not what: they stand in every question and tell procedures apart in none. */
const ASKING: ReadonlySet<string> = new Set(
  fold(
    `a ạ à anh bạn bác chị chú cô cháu em tôi mình con ơi dạ vâng ad admin bot xin hỏi cho cần muốn phải những gì
    nào sao thế vậy nhé nha nhỉ không ko k được dc đc giúp giùm dùm với thì là và của để ở tại có các cái này đó ấy
    làm thủ tục giấy tờ hồ sơ gồm như bao nhiêu mấy ai đâu đi bị rồi giờ bây`,
  ).split(' '),
);

/** Readies procedures for being found. */
export function procedureIndex(procedures: readonly Procedure[]): ProcedureIndex {
  const search = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'code'],
    tokenize: (text) => text.split('\n').flatMap(terms),
    processTerm: (term) => term,
  });
  search.addAll(
    procedures.map(({ id, name, aliases, code }) => ({
      id,
      name,
      aliases: aliases.join('\n'),
      code: code ?? '',
    })),
  );
  return { search };
}

/** The procedures a text may mean, best first, at most `most`. */
export function findProcedures(index: ProcedureIndex, text: string, most = 4): readonly Match[] {
  const found = index.search.search(text, { boost: { aliases: 1.5 }, combineWith: 'OR' });
  // What was put in as `id` above comes out as `any`: minisearch keeps ids untyped.
  return found.slice(0, most).map(({ id, score }) => ({ id: id as ProcedureId, score }));
}

/** Syllables and pairs of neighbours: "khai sinh" is a word, "khai" and "sinh" are each in many others. */
function terms(text: string): readonly string[] {
  const syllables = (fold(text).match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? []).filter((one) => !ASKING.has(one));
  const pairs = syllables.slice(1).map((second, at) => `${syllables[at]} ${second}`);
  return [...syllables, ...pairs];
}
