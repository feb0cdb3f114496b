// Flaws: what can be wrong with the content of a procedure, beyond what its schema can see.
import type { Day } from '../clock.ts';
import type { Answers } from './procedure.ts';

export type Flaw =
  /** No paper depends on it, so nobody is ever asked. */
  | { readonly kind: 'question_never_asked'; readonly question: string }
  /** It is asked, and whatever is answered, the papers are the same. */
  | { readonly kind: 'question_changes_nothing'; readonly question: string }
  /** Its condition holds for nobody. */
  | { readonly kind: 'paper_never_needed'; readonly paper: string }
  | { readonly kind: 'paper_twice'; readonly paper: string }
  | {
      readonly kind: 'papers_exclude_each_other';
      readonly papers: readonly [string, string];
      readonly answers: Answers;
    }
  | { readonly kind: 'no_source' }
  | { readonly kind: 'source_undated'; readonly title: string }
  | { readonly kind: 'recheck_overdue'; readonly since: Day }
  /** Nobody has approved it, and no day is set by which to look at it again. */
  | { readonly kind: 'no_review_date' }
  | { readonly kind: 'ended'; readonly since: Day }
  | { readonly kind: 'scenarios_too_few'; readonly found: number; readonly wanted: number }
  /** Its people are too much alike: fewer different lists than the questions allow. */
  | { readonly kind: 'scenarios_alike'; readonly found: number; readonly wanted: number }
  /** No worked person needs it. */
  | { readonly kind: 'paper_unproved'; readonly paper: string }
  /** A procedure that is never answered with a list has people who expect one. */
  | { readonly kind: 'scenarios_without_list' };

/** Flaws of which people are told themselves ("cần kiểm tra lại"), or which only a clerk can mend: no mistake. */
const WARNINGS: ReadonlySet<Flaw['kind']> = new Set<Flaw['kind']>([
  'source_undated',
  'recheck_overdue',
  'no_review_date',
  'ended',
]);

/** Whether a flaw is only to be known, not to be mended before the content may be used. */
export function isWarning({ kind }: Flaw): boolean {
  return WARNINGS.has(kind);
}
