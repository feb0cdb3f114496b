// Mentions: sheets name other procedures by their ids; people read the names.
import type { ProcedureId } from '../ids.ts';
import type { Procedure } from './procedure.ts';

/** Small words joined by hyphens, as ids are written. */
const ID = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** The procedure with every id in its advice and in the notes of its papers put as the name of what it means. */
export function withNames<P extends Procedure>(procedure: P, all: ReadonlyMap<ProcedureId, P>): P {
  const names = new Map([...all.values()].map(({ id, name }) => [String(id), name]));
  const named = (text: string): string =>
    text.replaceAll(ID, (word) => (names.has(word) ? `“${names.get(word)}”` : word));
  return {
    ...procedure,
    notes: procedure.notes.map(named),
    documents: procedure.documents.map((document) => ({
      ...document,
      note: document.note === null ? null : named(document.note),
    })),
  };
}
