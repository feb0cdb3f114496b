// Recognition: Vietnamese words, with marks or without, against patterns that are data.
import { fold } from './procedures/fold.ts';

/** A syllable as it was written (tone moved to its end, so "hoà" is "hòa") and without any marks. */
export type Syllable = { readonly marked: string; readonly folded: string };

/** What somebody said, taken apart. `isMarked`: the writer uses marks, so a syllable without marks means it. */
export type Utterance = { readonly syllables: readonly Syllable[]; readonly isMarked: boolean };

/**
 * A pattern, written as words: `a|b` is either word, `*` stands for up to three words, and a pattern that begins with
 * `=` is only found with its marks ("=cháy": without marks it might be "chạy").
 */
export type Pattern = {
  readonly steps: readonly Step[];
  readonly needsMarks: boolean;
};
type Step = { readonly kind: 'word'; readonly options: readonly Syllable[] } | { readonly kind: 'gap' };

/** Patterns ready to be looked for, by the folded syllable they begin with. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** Where a pattern was found: syllables from `start` up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };

/** Words a gap may stand for. */
const GAP_MAX = 3;
/** A third of the syllables with marks: real text has two thirds, a slip of the thumb in unmarked text one or two. */
const MARKED_SHARE = 1 / 3;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Between sentences; no pattern reaches over it. */
const STOP: Syllable = { marked: '.', folded: '.' };

/** Takes a text apart into syllables; signs are dropped, ends of sentences kept. Keycaps and full-width digits are digits. */
export function hear(text: string): Utterance {
  const plain = text
    .normalize('NFKC')
    .replace(/[\uFE0F\u20E3]/g, '')
    .toLowerCase();
  const syllables = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+|[.!?;\n]/gu)].map(([part]) =>
    /[\p{L}\p{N}]/u.test(part) ? syllable(part) : STOP,
  );
  const words = syllables.filter((one) => one !== STOP);
  const marked = words.filter(hasMarks).length;
  return { syllables, isMarked: marked > words.length * MARKED_SHARE };
}

/** Reads patterns (see `Pattern`). A pattern begins with a word. */
export function patterns(lines: readonly string[]): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  for (const line of lines) {
    const pattern = patternOf(line);
    for (const first of firstWords(pattern, line))
      byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
  return byFirst;
}

/** Every place where one of the patterns is found. */
export function findAll(utterance: Utterance, looked: Patterns): readonly Span[] {
  return utterance.syllables.flatMap(({ folded }, start) =>
    (looked.get(folded) ?? []).flatMap((pattern) => {
      const end = endOf(utterance, pattern, 0, start);
      return end === null ? [] : [{ start, end }];
    }),
  );
}

/** Whether one of the patterns is found anywhere. */
export function says(utterance: Utterance, looked: Patterns): boolean {
  return findAll(utterance, looked).length > 0;
}

/** Whether one of the patterns is all that is said. */
export function saysOnly(utterance: Utterance, looked: Patterns): boolean {
  const all = utterance.syllables.length;
  return findAll(utterance, looked).some(({ start, end }) => start === 0 && end === all);
}

/** The utterance without the places where a pattern is found: nothing else is heard in them or across them. */
export function without(utterance: Utterance, looked: Patterns): Utterance {
  const spans = findAll(utterance, looked);
  const isCovered = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  return { ...utterance, syllables: utterance.syllables.map((one, at) => (isCovered(at) ? STOP : one)) };
}

/** The utterance without fillers and ends of sentences, for what must be all that is said; itself when nothing is left. */
export function bareOf(utterance: Utterance, fillers: Patterns): Utterance {
  const bare = without(utterance, fillers).syllables.filter((one) => one !== STOP);
  return bare.length === 0 ? utterance : { ...utterance, syllables: bare };
}

/** Whether a syllable carries any mark (đ counts as one). */
export function hasMarks({ marked, folded }: Syllable): boolean {
  return marked !== folded;
}

function syllable(word: string): Syllable {
  const open = word.normalize('NFD');
  const tones = open.match(TONES)?.join('') ?? '';
  return { marked: open.replace(TONES, '').normalize('NFC') + tones, folded: fold(word) };
}

function patternOf(line: string): Pattern {
  const needsMarks = line.startsWith('=');
  const steps = (needsMarks ? line.slice(1) : line)
    .split(' ')
    .map(
      (word): Step =>
        word === '*' ? { kind: 'gap' } : { kind: 'word', options: word.split('|').map(syllable) },
    );
  return { steps, needsMarks };
}

function firstWords({ steps }: Pattern, line: string): readonly string[] {
  const [first] = steps;
  if (first?.kind !== 'word') throw new RangeError(`a pattern must begin with a word: ${line}`);
  return [...new Set(first.options.map((option) => option.folded))];
}

/** Where the pattern from `step` on ends when it is found at `at`; null when it is not. */
function endOf(utterance: Utterance, pattern: Pattern, step: number, at: number): number | null {
  const wanted = pattern.steps[step];
  if (wanted === undefined) return at;
  const here = utterance.syllables[at];
  switch (wanted.kind) {
    case 'word':
      return here && isOneOf(utterance, pattern, wanted.options, here)
        ? endOf(utterance, pattern, step + 1, at + 1)
        : null;
    case 'gap':
      for (let skipped = 0; skipped <= GAP_MAX; skipped += 1) {
        const end = endOf(utterance, pattern, step + 1, at + skipped);
        if (end !== null) return end;
        if (utterance.syllables[at + skipped] === STOP) return null;
      }
      return null;
    default:
      return wanted satisfies never;
  }
}

/** The same syllable; or the same letters, where whoever writes leaves the marks out. */
function isOneOf(
  utterance: Utterance,
  pattern: Pattern,
  options: readonly Syllable[],
  here: Syllable,
): boolean {
  const mayLackMarks = !pattern.needsMarks && !utterance.isMarked && !hasMarks(here);
  return options.some(
    (option) => option.marked === here.marked || (mayLackMarks && option.folded === here.folded),
  );
}
