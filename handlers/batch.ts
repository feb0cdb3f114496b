// Batch: rows of many turns in one order, and a statement only where there are some.
import type { Statement } from '../db/hot.ts';

/** A statement for rows, or null when there are none. */
export function unlessEmpty<R, T>(
  rows: readonly R[],
  make: (rows: readonly R[]) => Statement<T>,
): Statement<T> | null {
  return rows.length === 0 ? null : make(rows);
}

/** Rows in the order of their ids: whoever writes several takes their locks in the same order as everybody else. */
export function inOrder<R>(rows: readonly R[], id: (row: R) => string): readonly R[] {
  return [...rows].sort((a, b) => (id(a) < id(b) ? -1 : 1));
}
