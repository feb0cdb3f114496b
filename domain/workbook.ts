// Workbooks: tables that a person opens in a spreadsheet, in words already put.

/** A cell: text stays text, so that a code keeps its zeros and nothing a person wrote becomes a formula. */
export type Cell = string | number;

export type Sheet = {
  /** On the tab; at most 31 letters, none of `[]:*?/\` (Excel's own rule). */
  readonly name: string;
  /** Lines above the table: what it is, of when, by what source. */
  readonly heading: readonly string[];
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Workbook = { readonly title: string; readonly author: string; readonly sheets: readonly Sheet[] };
