// The form of a file in which a commune says what is its own of the procedures, read with line numbers and written back.
import { stringify } from 'yaml';
import { z } from 'zod';
import { said } from '../../db/seed/procedure-file.ts';
import { type LineError, readYaml } from '../../db/yaml-lines.ts';
import { id, type ProcedureId } from '../../domain/ids.ts';
import { type National, NO_OVERLAY, type Overlay } from '../../domain/procedures/overlay.ts';
import { DOCUMENT_KINDS } from '../../domain/procedures/procedure.ts';

const words = z.string().trim().min(1);
const optional = words.nullable().default(null);
const day = z.iso.date();

const paper = z.strictObject({ name: words, kind: z.enum(DOCUMENT_KINDS), note: optional });
const review = z.strictObject({ by: words, role: words, date: day, of: z.int().positive() });

const overlay = z
  .strictObject({
    hidden: z.boolean().default(false),
    code: optional,
    fee: optional,
    time_limit: optional,
    counter: optional,
    hours: optional,
    note: optional,
    extra_papers: z.array(paper).default([]),
    without_papers: z.array(words).default([]),
    paper_notes: z.record(words, words).default({}),
    reviewed: review.nullable().default(null),
    recheck_by: day.nullable().default(null),
  })
  .transform(
    ({ time_limit, extra_papers, without_papers, paper_notes, recheck_by, ...same }): Overlay => ({
      ...same,
      timeLimit: time_limit,
      extraPapers: extra_papers,
      withoutPapers: without_papers,
      paperNotes: paper_notes,
      recheckBy: recheck_by,
    }),
  );

const file = z.strictObject({
  commune: words,
  // A name without anything under it takes back what the commune has said.
  procedures: z.record(
    words,
    z.preprocess((value) => value ?? {}, overlay),
  ),
});

/** What a file says: whose it is, and the words about each procedure it names; or everything wrong with it. */
export type OverlayFile =
  | {
      readonly kind: 'read';
      readonly commune: string;
      readonly overlays: ReadonlyMap<ProcedureId, Overlay>;
    }
  | { readonly kind: 'errors'; readonly errors: readonly LineError[] };

/** Reads a file and compares its names with the national content: words about a paper that is not there reach nobody. */
export function parseOverlayFile(text: string, national: ReadonlyMap<ProcedureId, National>): OverlayFile {
  const reading = readYaml(text, file, 'typed');
  if (reading.kind === 'errors') return reading;
  const { value, lineOf } = reading;
  const rows = Object.entries(value.procedures).map(([name, one]) => [id<ProcedureId>(name), one] as const);
  const mistakes = rows.flatMap(([name, one]) =>
    strays(name, one, national.get(name)).map(
      ({ path, sentence }): LineError => ({ line: lineOf(['procedures', name, ...path]), sentence }),
    ),
  );
  return mistakes.length > 0
    ? { kind: 'errors', errors: mistakes }
    : { kind: 'read', commune: value.commune, overlays: new Map(rows) };
}

type Stray = { readonly path: readonly string[]; readonly sentence: string };

function strays(name: ProcedureId, one: Overlay, national: National | undefined): readonly Stray[] {
  if (national === undefined) return [{ path: [], sentence: `no procedure is called ${name}` }];
  const { documents } = national.procedure;
  const isThere = (paperName: string) =>
    [...documents, ...one.extraPapers].some((document) => document.name === paperName);
  const unknown = (field: string, names: readonly string[]): readonly Stray[] =>
    names
      .filter((paperName) => !isThere(paperName))
      .map((paperName) => ({
        path: [field],
        sentence: `${name}: no paper is called "${paperName}"; its papers are: ${documents.map((document) => `"${document.name}"`).join(', ')}`,
      }));
  return [
    ...unknown('without_papers', one.withoutPapers),
    ...unknown('paper_notes', Object.keys(one.paperNotes)),
  ];
}

/** The file of a commune; procedures of which it says nothing are left out. */
export function writtenOverlayFile(commune: string, overlays: ReadonlyMap<ProcedureId, Overlay>): string {
  const procedures = Object.fromEntries(
    [...overlays].map(([name, one]): [string, unknown] => [name, rowOf(one)]),
  );
  return stringify({ commune, procedures }, { lineWidth: 0 });
}

function rowOf(one: Overlay): Readonly<Record<string, unknown>> {
  const { timeLimit, extraPapers, withoutPapers, paperNotes, recheckBy, ...same } = { ...NO_OVERLAY, ...one };
  return said({
    ...same,
    time_limit: timeLimit,
    extra_papers: extraPapers.map(({ name, kind, note }) => ({ name, kind, ...said({ note }) })),
    without_papers: withoutPapers,
    paper_notes: paperNotes,
    recheck_by: recheckBy,
  });
}
