// A mistake in a file whose fields are each as they should be, and the commonest one: the same name twice.
import type { Path } from '../../db/yaml-lines.ts';

/** What is wrong, and the value that shows it. */
export type Mistake = { readonly path: Path; readonly sentence: string };

/** Names that stand a second time. */
export function twice(
  names: readonly string[],
  pathOf: (index: number) => Path,
  what: string,
): readonly Mistake[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [{ path: pathOf(index), sentence: `The ${what} ${name} is there twice.` }]
      : [],
  );
}
