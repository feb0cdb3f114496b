// A list of papers in words: what has changed since it was given.
import { feeOf } from '../domain/procedures/money.ts';
import type { ListChange } from '../domain/procedures/paper-list.ts';
import { asClause, joined, type Phrase } from './phrase.ts';
import { feePhrase } from './procedure.ts';

/** Which papers came and went, and the fee of now, one a line. */
export function changeLines(name: string, { came, went, fee }: ListChange): readonly Phrase[] {
  return [
    { key: 'list-changed', vars: { name } },
    ...(came.length === 0 ? [] : [{ key: 'list-changed-came', vars: { papers: named(came) } } as const]),
    ...(went.length === 0 ? [] : [{ key: 'list-changed-went', vars: { papers: named(went) } } as const]),
    ...(fee === null ? [] : [{ key: 'list-changed-fee', vars: { fee: feePhrase(feeOf(fee)) } } as const]),
  ];
}

function named(papers: readonly string[]): Phrase {
  return joined(papers.map((paper) => ({ verbatim: asClause(paper) })));
}
