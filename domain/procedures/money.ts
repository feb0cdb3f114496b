// Money: a fee as an amount, where its text is one plain amount and nothing that could change it.

export type Fee =
  | { readonly kind: 'free' }
  /** `per`: for one of what ("bản", "giao dịch"); `besides`: who pays nothing, in the words of the sheet. */
  | {
      readonly kind: 'amount';
      readonly dong: number;
      readonly per: string | null;
      readonly besides: string | null;
    }
  /** Several amounts, a province's decision, a condition: said as it stands. */
  | { readonly kind: 'text'; readonly text: string };

const FREE = /^miễn phí\.?$/iu;
/** "50.000 đồng/văn bản", then at most sentences of their own. Thousands are parted by points. */
const PLAIN = /^(\d{1,3}(?:\.\d{3})*) đồng(?:\/([\p{L} ]+))?(?:\.\s*(.*))?$/u;
const AMOUNT = /\d\s*(đồng|%)/u;

/** Reads the fee of a sheet. Doubtful is text: a wrong amount said in figures and words is believed twice. */
export function feeOf(text: string): Fee {
  const plain = text.trim();
  if (FREE.test(plain)) return { kind: 'free' };
  const [, figures, per, besides] = PLAIN.exec(plain) ?? [];
  if (figures === undefined || (besides && AMOUNT.test(besides))) return { kind: 'text', text: plain };
  return {
    kind: 'amount',
    dong: Number(figures.replaceAll('.', '')),
    per: per ?? null,
    besides: besides || null,
  };
}
