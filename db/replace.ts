// Replace: rows with natural keys and no history, written anew as a whole when any of them differs.
import { isDeepStrictEqual } from 'node:util';

/** Writes only when the wanted rows differ from those there; says whether it wrote. */
export async function replace<Row extends object>(
  current: readonly Row[],
  wanted: readonly Row[],
  write: () => Promise<void>,
): Promise<boolean> {
  const sorted = (rows: readonly Row[]) => rows.map(inOneOrder).toSorted();
  if (isDeepStrictEqual(sorted(current), sorted(wanted))) return false;
  await write();
  return true;
}

/** A row as text in which the order of fields says nothing, however deep: `jsonb` keeps an order of its own. */
function inOneOrder(row: object): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
