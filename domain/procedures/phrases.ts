// Phrases: many wordings looked for at once, forgiving slips of tone and sounds that regions confuse.
import { hasMarks, type Syllable, syllable, type Utterance } from '../recognition.ts';
import { soundOf } from './syllable.ts';

/**
 * A wording, written as words: `a|b` is either, `a_b` in it stands for two words, `*` for up to three, and a wording that
 * begins with `=` is only found with its very marks. A step `~a|b` says that neither follows.
 */
type Step = { readonly kind: 'word' | 'not'; readonly options: readonly Option[] } | { readonly kind: 'gap' };
type Option = readonly Sounding[];
type Sounding = Syllable & { readonly sound: string };

/** Wordings by the sound of their first syllable, each with what it stands for. */
export type Phrasebook = ReadonlyMap<string, readonly Wording[]>;
type Wording = {
  readonly meaning: string;
  readonly steps: readonly Step[];
  readonly needsMarks: boolean;
  /** Syllables that may be slightly off: none of one, one of two or three, two of more. */
  readonly slack: number;
};

/** A wording found: where, and how many of its syllables were off. */
export type Hit = {
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
  readonly slips: number;
};

/** Words that a gap (`*`) may stand for, as in `recognition.ts`. */
const GAP_MAX = 3;
/** Among so many alternatives one sounds like anything: there the letters must be right. */
const CHOICE = 3;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Reads wordings: meaning → lines (see `Step`). */
export function phrasebook(entries: Iterable<readonly [string, Iterable<string>]>): Phrasebook {
  const book = new Map<string, Wording[]>();
  for (const [meaning, lines] of entries) {
    for (const line of lines) {
      const wording = wordingOf(meaning, line);
      for (const sound of firstSounds(wording, line)) {
        const there = book.get(sound);
        if (there) there.push(wording);
        else book.set(sound, [wording]);
      }
    }
  }
  return book;
}

/** Every place where a wording is found. */
export function phrasesIn(utterance: Utterance, book: Phrasebook): readonly Hit[] {
  const heard = utterance.map((one) => ({ ...one, sound: soundOf(one.folded) }));
  const hits: Hit[] = [];
  for (const [start, { sound }] of heard.entries()) {
    for (const wording of book.get(sound) ?? []) {
      const found = walk(heard, wording, 0, start, wording.slack);
      if (found)
        hits.push({ meaning: wording.meaning, start, end: found.end, slips: wording.slack - found.left });
    }
  }
  return hits;
}

function wordingOf(meaning: string, line: string): Wording {
  const needsMarks = line.startsWith('=');
  const steps = (needsMarks ? line.slice(1) : line).split(' ').map(stepOf);
  const words = steps.filter(({ kind }) => kind === 'word').length;
  return { meaning, steps, needsMarks, slack: needsMarks || words < 2 ? 0 : words < 4 ? 1 : 2 };
}

function stepOf(word: string): Step {
  if (word === '*') return { kind: 'gap' };
  const isNot = word.startsWith('~');
  const options = (isNot ? word.slice(1) : word).split('|').map((option) =>
    option.split('_').map((one) => {
      const plain = syllable(one);
      return { ...plain, sound: soundOf(plain.folded) };
    }),
  );
  return { kind: isNot ? 'not' : 'word', options };
}

function firstSounds({ steps }: Wording, line: string): readonly string[] {
  const [first] = steps;
  if (first?.kind !== 'word') throw new RangeError(`a wording must begin with a word: ${line}`);
  return [...new Set(first.options.flatMap(([head]) => head?.sound ?? []))];
}

type Heard = readonly (Utterance[number] & { readonly sound: string })[];
type Walked = { readonly end: number; readonly left: number };

/** Where the wording from `step` on ends when it is found at `at`, and the slack that is left; null when it is not. */
function walk(heard: Heard, wording: Wording, step: number, at: number, left: number): Walked | null {
  const wanted = wording.steps[step];
  if (wanted === undefined) return { end: at, left };
  switch (wanted.kind) {
    case 'word':
      for (const option of wanted.options) {
        const slips = slipsOf(option, heard, at, wording.needsMarks, left, wanted.options.length < CHOICE);
        const found = slips > left ? null : walk(heard, wording, step + 1, at + option.length, left - slips);
        if (found) return found;
      }
      return null;
    case 'not':
      return wanted.options.some((option) => slipsOf(option, heard, at, false, 0, false) === 0)
        ? null
        : walk(heard, wording, step + 1, at, left);
    case 'gap':
      for (let skipped = 0; skipped <= GAP_MAX; skipped += 1) {
        const found = walk(heard, wording, step + 1, at + skipped, left);
        if (found) return found;
        if (heard[at + skipped]?.marked === '.') return null;
      }
      return null;
    default:
      return wanted satisfies never;
  }
}

/** The slips with which the words of an option stand at `at`. */
function slipsOf(
  option: Option,
  heard: Heard,
  at: number,
  needsMarks: boolean,
  most: number,
  bySound: boolean,
): number {
  let slips = 0;
  for (const [offset, word] of option.entries()) {
    const here = heard[at + offset];
    slips += here === undefined ? Number.POSITIVE_INFINITY : slipOf(word, here, needsMarks, bySound);
    if (slips > most) return slips;
  }
  return slips;
}

/** How far what was written is from the syllable: 0 the same, 1 a slip that people make, infinite another word. */
function slipOf(option: Sounding, here: Heard[number], needsMarks: boolean, bySound: boolean): number {
  if (option.marked === here.marked) return 0;
  if (needsMarks) return Number.POSITIVE_INFINITY;
  if (option.folded === here.folded) {
    if (!hasMarks(here)) return here.isLoose ? 0 : 1;
    if (askAndTumbleAlike(option.marked) === askAndTumbleAlike(here.marked)) return 0;
    return toneless(here.marked) === here.marked || toneless(option.marked) === option.marked ? 1 : 2;
  }
  if (!bySound || here.isLoose) return Number.POSITIVE_INFINITY;
  return option.sound === here.sound ? 1 : Number.POSITIVE_INFINITY;
}

/** The letters with their hats and horns, without the tone. */
function toneless(marked: string): string {
  return marked.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** South of the Ma river nobody hears hỏi and ngã apart, and many write one for the other. */
function askAndTumbleAlike(marked: string): string {
  const open = marked.normalize('NFD');
  const tone = open.match(TONES)?.[0] ?? '';
  return open.replace(TONES, '') + (tone === '\u0303' ? '\u0309' : tone);
}
