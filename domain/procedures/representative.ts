// Representative: who may go instead of the person, as far as the sheet and the rules of civil status say.
import { fold } from './fold.ts';
import type { Document, Procedure } from './procedure.ts';

/** What is known about going instead of somebody. */
export type Representation = {
  /** Sentences of the sheet that speak of it, as they stand. */
  readonly sentences: readonly string[];
  /** Who may go, each with the papers that this adds; null is anybody who is sent. */
  readonly others: readonly { readonly who: string | null; readonly papers: readonly Document[] }[];
  /** No more than the general rule for civil status is known (`procedures/README`, rule 4). */
  readonly byCivilStatusRule: boolean;
};

/** The questions whose options are the people who may hand in; and the one that asks whether somebody is sent. */
const WHO_GOES: ReadonlySet<string> = new Set(['nguoi_nop', 'ai']);
const IS_SENT = { question: 'dai_dien', option: 'co' } as const;
/** How sheets say that somebody must come, or may send somebody. */
const SPEAKS_OF_IT =
  /\b(di thay|lam ho|lam thay|uy quyen|co mat|den truc tiep|cung den|cung ky|dua be den|be phai den|phai den)\b/;
/** Civil status is what the law of that name says (Luật Hộ tịch). */
const CIVIL_STATUS = 'luat ho tich';

/** Who may go instead. Nothing known in any of the three: only the counter can tell. */
export function representationOf({
  who,
  notes,
  questions,
  documents,
  legalBasis,
}: Procedure): Representation {
  const sentences = [...sentencesIn(who), ...notes].filter((sentence) => SPEAKS_OF_IT.test(fold(sentence)));
  const others = questions.flatMap(({ id, options }): Representation['others'] => {
    if (id === IS_SENT.question) return [{ who: null, papers: papersFor(documents, id, IS_SENT.option) }];
    if (!WHO_GOES.has(id)) return [];
    return options.map((option) => ({ who: option.label, papers: papersFor(documents, id, option.id) }));
  });
  const isCivilStatus = legalBasis.some((law) => fold(law).includes(CIVIL_STATUS));
  return {
    sentences,
    others,
    byCivilStatusRule: isCivilStatus && sentences.length === 0 && others.length === 0,
  };
}

function papersFor(documents: readonly Document[], question: string, option: string): readonly Document[] {
  return documents.filter(({ when }) => when[question]?.includes(option));
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+/u);
}
