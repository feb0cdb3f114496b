// Search: how long a text takes to be understood, with the commune's procedures and with fifty times as many.
import { readFile } from 'node:fs/promises';
import { readProcedures } from '../db/seed/procedures.ts';
import { id, type ProcedureId } from '../domain/ids.ts';
import { meaningOf } from '../domain/procedures/meaning.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import { type ProcedureIndex, procedureIndex } from '../domain/procedures/search.ts';

/** Bounds of the issue: the slowest hundredth of texts, and the making of an index. */
const GROWN_TO = 6_000;
const P99_MS = { seed: 2, grown: 10 } as const;
/** For the index that a commune has; with fifty times as many the time is only told. */
const BUILD_MS = 1_000;
const TAKES = 5;

const procedures = await readProcedures();
const texts = await sentences();
const slow = [
  ...measure('seed', procedures, P99_MS.seed, BUILD_MS),
  ...measure('grown', grown(procedures, GROWN_TO), P99_MS.grown, Number.POSITIVE_INFINITY),
];
for (const sentence of slow) console.error(sentence);
process.exitCode = slow.length > 0 ? 1 : 0;

async function sentences(): Promise<readonly string[]> {
  const file = new URL('../test/fixtures/utterances-dev.jsonl', import.meta.url);
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => String(JSON.parse(line).text));
}

/** More procedures of the same kind: real names with another commune's word in each, so that words are shared. */
function grown(seed: readonly Procedure[], count: number): readonly Procedure[] {
  return Array.from({ length: count }, (_, at) => {
    const from = seed[at % seed.length];
    if (from === undefined) throw new Error('the seed has no procedures');
    const round = Math.floor(at / seed.length);
    if (round === 0) return from;
    const varied = (line: string): string => `${line} ${syllable(round)} ${syllable(at)}`;
    return {
      ...from,
      id: id<ProcedureId>(`${from.id}-${round}`),
      code: null,
      name: varied(from.name),
      aliases: from.aliases.map(varied),
    };
  });
}

function syllable(number: number): string {
  const initials = ['b', 'ch', 'đ', 'g', 'h', 'kh', 'l', 'm', 'nh', 'ph', 't', 'v'];
  const rhymes = ['ai', 'anh', 'âu', 'iêm', 'oan', 'uông', 'ươi', 'ênh'];
  return `${initials[number % initials.length]}${rhymes[number % rhymes.length]}`;
}

/** Prints a line; returns what is beyond its bound. Time is the process's own: a busy machine makes nothing slower. */
function measure(
  name: string,
  all: readonly Procedure[],
  most: number,
  mostBuild: number,
): readonly string[] {
  const begun = process.cpuUsage();
  const index = procedureIndex(all);
  const build = spent(begun);
  for (const text of texts) meaningOf(index, text);
  const sorted = texts.map((text) => middleOf(text, index)).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const figures = [build, at(0.5), at(0.99)].map((figure) => figure.toFixed(2));
  console.log(
    `${name}: ${all.length} procedures, index ${figures[0]} ms, p50 ${figures[1]} ms, p99 ${figures[2]} ms`,
  );
  const wrong = at(0.99) > most ? [`${name}: p99 is beyond ${most} ms`] : [];
  return build > mostBuild ? [...wrong, `${name}: the index takes more than ${mostBuild} ms`] : wrong;
}

/** The middle of a few takes of one text: a pause for the collection of garbage is nobody's text. */
function middleOf(text: string, index: ProcedureIndex): number {
  const takes = Array.from({ length: TAKES }, () => {
    const before = process.cpuUsage();
    meaningOf(index, text);
    return spent(before);
  });
  return takes.toSorted((a, b) => a - b)[Math.floor(TAKES / 2)] ?? 0;
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
