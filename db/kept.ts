// Kept: texts of cells that every message opens, held in memory beside the sealed bytes they were read from or written as.

/** Then memory of all is given up; a cell costs about a kilobyte. */
const KEPT_MAX = 10_000;

/** Seals and opens texts, each bound to its cell (`boundTo` of `seal.ts`). */
export interface Kept {
  seal(bound: string, text: string): Buffer;
  open(bound: string, sealed: Uint8Array): string;
}

type Cell = { readonly sealed: Uint8Array; readonly text: string };

/** Remembers by place and bytes: a cell that somebody else has written since has other bytes, and is opened anew. */
export function keptCells(sealer: Kept): Kept {
  const cells = new Map<string, Cell>();

  function keep(bound: string, sealed: Uint8Array, text: string): void {
    if (cells.size >= KEPT_MAX) cells.clear();
    cells.set(bound, { sealed, text });
  }

  return {
    seal(bound, text) {
      const sealed = sealer.seal(bound, text);
      keep(bound, sealed, text);
      return sealed;
    },
    open(bound, sealed) {
      const cell = cells.get(bound);
      if (cell !== undefined && Buffer.compare(cell.sealed, sealed) === 0) return cell.text;
      const text = sealer.open(bound, sealed);
      keep(bound, sealed, text);
      return text;
    },
  };
}
