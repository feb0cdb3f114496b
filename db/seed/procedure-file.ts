// The form of a procedures file (its README tells it to people), and how it becomes domain values.
import { stringify } from 'yaml';
import { z } from 'zod';
import { id, type ProcedureId } from '../../domain/ids.ts';
import { DOCUMENT_KINDS, type Procedure, WAYS } from '../../domain/procedures/procedure.ts';
import { type LineError, readYaml } from '../yaml-lines.ts';

const name = z.string().regex(/^[a-z0-9_-]+$/, 'must be made of a-z, 0-9, _ and -');
const words = z.string().trim().min(1);
const day = z.iso.date();

const question = z.strictObject({
  id: name,
  ask: words,
  options: z.array(z.strictObject({ id: name, label: words })).min(2),
});

const document = z.strictObject({
  name: words,
  kind: z.enum(DOCUMENT_KINDS),
  note: words.nullable().default(null),
  when: z.record(name, z.array(name).min(1)).default({}),
  excludes: z.array(words).default([]),
});

const source = z.strictObject({
  title: words,
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  checked: words.nullable().default(null),
});

const procedure = z.strictObject({
  id: name,
  code: words.nullable(),
  name: words,
  group: name,
  priority: z.union([z.literal(1), z.literal(2)]),
  aliases: z.array(words),
  who: words,
  deadline: words.nullable().default(null),
  questions: z.array(question).max(4),
  documents: z.array(document),
  time_limit: words,
  fee: words,
  channels: z.array(z.enum(WAYS)),
  result: words,
  authority: words,
  notes: z.array(words).default([]),
  related: z.array(name).default([]),
  legal_basis: z.array(words),
  source: z.array(source),
  confidence: z.enum(['high', 'medium', 'low']),
  needs_review: z.array(words),
  recheck_by: day.nullable().default(null),
  ends: day.nullable().default(null),
  reviewed: z.strictObject({ by: words, role: words, date: day }).nullable(),
});

const file = z.strictObject({ group: name, group_name: words, procedures: z.array(procedure) });
type ProcedureRow = z.output<typeof procedure>;

export type ProcedureFile = {
  readonly procedures: readonly Procedure[];
  readonly mistakes: readonly LineError[];
};

/** Reads one file. What can only be checked across files is left to the caller. */
export function parseProcedureFile(text: string): ProcedureFile {
  const reading = readYaml(text, file, 'typed');
  if (reading.kind === 'errors') return { procedures: [], mistakes: reading.errors };
  const { value, lineOf } = reading;
  const mistakes = value.procedures.flatMap((row, at) =>
    mistakesIn(row, value.group).map(({ path, sentence }) => ({
      line: lineOf(['procedures', at, ...path]),
      sentence: `${row.id}: ${sentence}`,
    })),
  );
  return { procedures: value.procedures.map((row) => procedureOf(row, value.group_name)), mistakes };
}

/** The procedures of one group as a file that `parseProcedureFile` reads back to the same; what is null or empty is left out. */
export function writtenProcedureFile(procedures: readonly Procedure[]): string {
  const [first] = procedures;
  if (first === undefined) throw new Error('A file of procedures holds at least one.');
  return stringify(
    { group: first.group, group_name: first.groupName, procedures: procedures.map(rowOf) },
    { lineWidth: 0 },
  );
}

/** Fields in the order in which the files of the project write them. */
function rowOf(one: Procedure): Readonly<Record<string, unknown>> {
  return {
    id: one.id,
    code: one.code,
    name: one.name,
    group: one.group,
    priority: one.priority,
    aliases: one.aliases,
    who: one.who,
    ...said({ deadline: one.deadline }),
    questions: one.questions,
    documents: one.documents.map(({ name, kind, when, note, excludes }) => ({
      name,
      kind,
      ...said({ when, note, excludes }),
    })),
    time_limit: one.timeLimit,
    fee: one.fee,
    channels: one.channels,
    result: one.result,
    authority: one.authority,
    ...said({ notes: one.notes, related: one.related }),
    legal_basis: one.legalBasis,
    source: one.sources.map(({ title, url, checked }) => ({ title, ...said({ url, checked }) })),
    confidence: one.confidence,
    needs_review: one.needsReview,
    ...said({ recheck_by: one.recheckBy, ends: one.ends }),
    reviewed: one.reviewed,
  };
}

/** Fields that say something. */
export function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== false && !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}

type Spot = { readonly path: readonly PropertyKey[]; readonly sentence: string };

/** Conditions must name questions and options that exist: a paper under an impossible condition would never be told. */
function mistakesIn(row: ProcedureRow, group: string): readonly Spot[] {
  const options = new Map(
    row.questions.map((one) => [one.id, new Set(one.options.map((option) => option.id))]),
  );
  const conditions = row.documents.flatMap((paper, at) =>
    Object.entries(paper.when).flatMap(([asked, answers]) =>
      answers
        .filter((answer) => !options.get(asked)?.has(answer))
        .map(
          (answer): Spot => ({
            path: ['documents', at, 'when', asked],
            sentence: `no question ${asked} has an option ${answer}`,
          }),
        ),
    ),
  );
  const strayed: readonly Spot[] =
    row.group === group ? [] : [{ path: ['group'], sentence: `stands in the file of the group ${group}` }];
  return [...strayed, ...conditions, ...strayExclusions(row)];
}

function strayExclusions({ documents }: ProcedureRow): readonly Spot[] {
  const names = new Set(documents.map((paper) => paper.name));
  return documents.flatMap(({ excludes }, at) =>
    excludes
      .filter((other) => !names.has(other))
      .map(
        (other): Spot => ({ path: ['documents', at, 'excludes'], sentence: `no paper is called ${other}` }),
      ),
  );
}

function procedureOf(row: ProcedureRow, groupName: string): Procedure {
  const { time_limit, legal_basis, source: sources, needs_review, recheck_by, ...same } = row;
  return {
    ...same,
    id: id<ProcedureId>(row.id),
    groupName,
    timeLimit: time_limit,
    related: row.related.map((one) => id<ProcedureId>(one)),
    legalBasis: legal_basis,
    sources,
    needsReview: needs_review,
    recheckBy: recheck_by,
  };
}
