// A procedure (việc làm giấy tờ): who, questions, papers with their conditions, fee, time, sources.
import type { Day } from '../clock.ts';
import type { ProcedureId } from '../ids.ts';

/** How a paper is handed over (`procedures/README`): filled in, handed in, copied, given up, shown, or only told. */
export const DOCUMENT_KINDS = ['form', 'submit', 'copy', 'original', 'present', 'info'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Ways of handing in that have words (`procedures/README`, channels). */
export const WAYS = [
  'mot_cua',
  'cong_an_xa',
  'dvcqg',
  'vneid',
  'cong_bo_cong_an',
  'buu_chinh',
  'luu_dong',
  'dien_thoai',
  'tiep_cong_dan',
  'truong',
  'ban_chqs',
  'ngan_hang_chinh_sach',
  'to_tiet_kiem',
] as const;

export type Question = {
  readonly id: string;
  readonly ask: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

export type Document = {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly note: string | null;
  /** Question → options under which the paper is needed; keys are AND, options OR; empty: always. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** Names of papers that nobody may ever need together with this one; proved by `check`. */
  readonly excludes: readonly string[];
};

export type Source = { readonly title: string; readonly url: string | null; readonly checked: string | null };

/** `low` is recognised and sent to the counter, never answered with a list of papers. */
export type Confidence = 'high' | 'medium' | 'low';

export type Procedure = {
  readonly id: ProcedureId;
  readonly code: string | null;
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
  readonly priority: 1 | 2;
  readonly aliases: readonly string[];
  readonly who: string;
  readonly deadline: string | null;
  readonly questions: readonly Question[];
  readonly documents: readonly Document[];
  readonly timeLimit: string;
  readonly fee: string;
  readonly channels: readonly string[];
  readonly result: string;
  readonly authority: string;
  readonly notes: readonly string[];
  readonly related: readonly ProcedureId[];
  readonly legalBasis: readonly string[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly needsReview: readonly string[];
  /** The day by which somebody must have looked at it again, because law or fee is about to change. */
  readonly recheckBy: Day | null;
  /** The first day on which it is no longer done (its basis repealed); null while no end is known. */
  readonly ends: Day | null;
  readonly reviewed: { readonly by: string; readonly role: string; readonly date: Day } | null;
};

/** What a person has answered so far: question → option. */
export type Answers = Readonly<Record<string, string>>;

/**
 * A line of the list of papers. `yes`: needed. `if`: needed for some answers still to come; `conditions` says which,
 * and only those that have not been answered.
 */
export type Line = {
  readonly document: Document;
  readonly need: 'yes' | 'if';
  readonly conditions: Document['when'];
};

/**
 * The next question whose answer still changes the list of papers; null when the list is settled. `skipped` are
 * questions the person could not answer: they stay open in the list and are not asked again.
 */
export function nextQuestion(
  procedure: Procedure,
  answers: Answers,
  skipped: readonly string[] = [],
): Question | null {
  const open = checklist(procedure, answers).flatMap((line) => Object.keys(line.conditions));
  return procedure.questions.find(({ id }) => open.includes(id) && !skipped.includes(id)) ?? null;
}

/** The papers for these answers, in the order of the procedure; those that an answer has ruled out are left out. */
export function checklist(procedure: Procedure, answers: Answers): readonly Line[] {
  return procedure.documents.flatMap((document): readonly Line[] => {
    const conditions = Object.entries(document.when);
    const isRuledOut = conditions.some(([question, options]) => {
      const answer = answers[question];
      return answer !== undefined && !options.includes(answer);
    });
    if (isRuledOut) return [];
    const open = conditions.filter(([question]) => answers[question] === undefined);
    return [{ document, need: open.length === 0 ? 'yes' : 'if', conditions: Object.fromEntries(open) }];
  });
}
