// Recognition: Vietnamese words, with marks or without, against patterns that are data.
import { fold } from './procedures/fold.ts';
import { repaired } from './procedures/typing.ts';
import { SPELLINGS } from './words/spellings.ts';

/** A syllable as it was written (tone moved to its end, so "hoà" is "hòa") and without any marks. */
export type Syllable = { readonly marked: string; readonly folded: string };

/**
 * What somebody said, syllable by syllable. `isLoose`: its sentence was written without marks, so where it has none
 * it may lack them; in a sentence with marks a syllable without them means what it says.
 */
export type Utterance = readonly (Syllable & { readonly isLoose: boolean })[];

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
/** Letters and digits; the points of a national code ("1.001193") hold it together. */
const WORD = /\d+(?:\.\d+)+|[\p{L}\p{M}\p{N}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const PLAIN = /^[a-z0-9]+$/;
/** Between sentences; no pattern reaches over it. */
const STOP = { marked: '.', folded: '.', isLoose: false } as const;
const SENTENCES = /(?<=[!?;\n]|[.](?!\d))/u;

/** Takes a text apart; signs are dropped, ends of sentences kept. Keycaps and full-width digits are digits. */
export function hear(text: string): Utterance {
  const plain = text
    .normalize('NFKC')
    .replace(/[\uFE0F\u20E3]/g, '')
    .toLowerCase();
  return plain.split(SENTENCES).flatMap(hearSentence);
}

function hearSentence(sentence: string): Utterance {
  const words = (sentence.match(WORD) ?? []).map(written);
  const isLoose = words.filter(({ isMarked }) => isMarked).length <= words.length * MARKED_SHARE;
  const heard = words.flatMap((word) => word.meant.map((one) => ({ ...one, isLoose })));
  return /[.!?;\n]$/u.test(sentence) ? [...heard, STOP] : heard;
}

/** A word as typed, and the syllables that are meant: abbreviations in full, leftovers of an input method repaired. */
function written(word: string): { readonly isMarked: boolean; readonly meant: readonly Syllable[] } {
  const long = SPELLINGS.get(word.normalize('NFC'));
  if (long) return { isMarked: false, meant: long.map(syllable) };
  const meant = syllable(repaired(word));
  return { isMarked: hasMarks(meant), meant: [meant] };
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
  const spans: Span[] = [];
  for (const [start, { folded }] of utterance.entries()) {
    for (const pattern of looked.get(folded) ?? []) {
      const end = endOf(utterance, pattern, 0, start);
      if (end !== null) spans.push({ start, end });
    }
  }
  return spans;
}

/** Whether one of the patterns is found anywhere. */
export function says(utterance: Utterance, looked: Patterns): boolean {
  return utterance.some(({ folded }, start) =>
    looked.get(folded)?.some((pattern) => endOf(utterance, pattern, 0, start) !== null),
  );
}

/** Whether one of the patterns is all that is said. */
export function saysOnly(utterance: Utterance, looked: Patterns): boolean {
  const all = utterance.length;
  return findAll(utterance, looked).some(({ start, end }) => start === 0 && end === all);
}

/** The utterance without the places where a pattern is found: nothing else is heard in them or across them. */
export function without(utterance: Utterance, looked: Patterns): Utterance {
  const spans = findAll(utterance, looked);
  if (spans.length === 0) return utterance;
  const isCovered = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  return utterance.map((one, at) => (isCovered(at) ? STOP : one));
}

/** The utterance without fillers and ends of sentences, for what must be all that is said; itself when nothing is left. */
export function bareOf(utterance: Utterance, fillers: Patterns): Utterance {
  const bare = without(utterance, fillers).filter((one) => one !== STOP);
  return bare.length === 0 ? utterance : bare;
}

/** Whether a syllable carries any mark (đ counts as one). */
export function hasMarks({ marked, folded }: Syllable): boolean {
  return marked !== folded;
}

/** Takes a word as a syllable. */
export function syllable(word: string): Syllable {
  if (PLAIN.test(word)) return { marked: word, folded: word }; // half of what is typed; spares the costly folding
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
  const here = utterance[at];
  switch (wanted.kind) {
    case 'word':
      return here && isOneOf(pattern, wanted.options, here)
        ? endOf(utterance, pattern, step + 1, at + 1)
        : null;
    case 'gap':
      for (let skipped = 0; skipped <= GAP_MAX; skipped += 1) {
        const end = endOf(utterance, pattern, step + 1, at + skipped);
        if (end !== null) return end;
        if (utterance[at + skipped] === STOP) return null;
      }
      return null;
    default:
      return wanted satisfies never;
  }
}

/** The same syllable; or the same letters, where whoever writes leaves the marks out. */
function isOneOf({ needsMarks }: Pattern, options: readonly Syllable[], here: Utterance[number]): boolean {
  const mayLackMarks = here.isLoose && !needsMarks && !hasMarks(here);
  return options.some(
    (option) => option.marked === here.marked || (mayLackMarks && option.folded === here.folded),
  );
}
