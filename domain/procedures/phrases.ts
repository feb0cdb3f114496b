// Phrases: many wordings looked for at once, forgiving slips of tone and sounds that regions confuse.
import { hasMarks, type Syllable, syllable, type Utterance } from '../recognition.ts';
import { soundOf } from './syllable.ts';

/**
 * A wording, written as words: `a|b` is either, `a_b` in it stands for two words, `*` for up to three, and a wording that
 * begins with `=` is only found with its very marks. A step `~a|b` says that neither follows.
 */
type Step = { readonly kind: 'word' | 'not'; readonly options: Options } | { readonly kind: 'gap' };
/** Alternatives by the sound of their first syllable; many of them, and none may be taken by its sound alone. */
type Options = { readonly bySound: ReadonlyMap<string, readonly Option[]>; readonly areMany: boolean };
type Option = readonly Sounding[];
/** A syllable, and the ways in which two may be alike. */
type Sounding = Syllable & {
  readonly sound: string;
  readonly isMarked: boolean;
  /** Its hỏi and ngã written as one. */
  readonly tumbled: string;
  /** Its hats and horns without the tone. */
  readonly toneless: string;
};

/** Wordings by the sounds of their first two syllables, each with what it stands for. */
export type Phrasebook = ReadonlyMap<string, Shelf>;
/** Wordings with one first sound: those whose second syllable is settled, by its sound, and the others. */
type Shelf = { readonly bySecond: Map<string, Wording[]>; readonly others: Wording[] };
type Wording = {
  readonly meaning: string;
  readonly steps: readonly Step[];
  readonly needsMarks: boolean;
  /** A sound without which it cannot be found, if its end has only one: spares most of the walking. */
  readonly must: string | null;
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
const PLAIN = /^[a-z0-9]+$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Reads wordings: meaning → lines (see `Step`). */
export function phrasebook(entries: Iterable<readonly [string, Iterable<string>]>): Phrasebook {
  const book = new Map<string, Shelf>();
  for (const [meaning, lines] of entries) {
    for (const line of lines) {
      const wording = wordingOf(meaning, line);
      for (const [first, second] of beginningsOf(wording, line)) put(book, wording, first, second);
    }
  }
  return book;
}

function put(book: Map<string, Shelf>, wording: Wording, first: string, second: string | null): void {
  const shelf: Shelf = book.get(first) ?? { bySecond: new Map(), others: [] };
  book.set(first, shelf);
  if (second === null) {
    shelf.others.push(wording);
    return;
  }
  const there = shelf.bySecond.get(second);
  if (there) there.push(wording);
  else shelf.bySecond.set(second, [wording]);
}

/** Every place where a wording is found. */
export function phrasesIn(utterance: Utterance, book: Phrasebook): readonly Hit[] {
  const heard = utterance.map((one) => ({ ...soundingOf(one), isLoose: one.isLoose }));
  const sounds = new Set(heard.map(({ sound }) => sound));
  const hits: Hit[] = [];
  for (const [start, { sound }] of heard.entries()) {
    const shelf = book.get(sound);
    if (shelf === undefined) continue;
    const second = heard[start + 1]?.sound;
    look(heard, start, within(shelf.others, sounds), hits);
    if (second !== undefined) look(heard, start, within(shelf.bySecond.get(second) ?? [], sounds), hits);
  }
  return hits;
}

function within(wordings: readonly Wording[], sounds: ReadonlySet<string>): readonly Wording[] {
  return wordings.filter(({ must }) => must === null || sounds.has(must));
}

function look(heard: Heard, start: number, wordings: readonly Wording[], hits: Hit[]): void {
  for (const wording of wordings) {
    const { meaning, slack } = wording;
    const found = walk(heard, wording, 0, start, slack);
    if (found) hits.push({ meaning, start, end: found.end, slips: slack - found.left });
  }
}

function soundingOf(one: Syllable): Sounding {
  return {
    marked: one.marked,
    folded: one.folded,
    sound: soundOf(one.folded),
    isMarked: hasMarks(one),
    tumbled: askAndTumbleAlike(one.marked),
    toneless: toneless(one.marked),
  };
}

function wordingOf(meaning: string, line: string): Wording {
  const needsMarks = line.startsWith('=');
  const steps = (needsMarks ? line.slice(1) : line).split(' ').map(stepOf);
  const words = steps.filter(({ kind }) => kind === 'word').length;
  return {
    meaning,
    steps,
    needsMarks,
    must: lastSound(steps),
    slack: needsMarks || words < 2 ? 0 : words < 4 ? 1 : 2,
  };
}

function lastSound(steps: readonly Step[]): string | null {
  const last = steps.at(-1);
  const sounds = last?.kind === 'word' ? [...last.options.bySound.keys()] : [];
  return sounds.length === 1 ? (sounds[0] ?? null) : null;
}

function stepOf(word: string): Step {
  if (word === '*') return { kind: 'gap' };
  const isNot = word.startsWith('~');
  const options = (isNot ? word.slice(1) : word)
    .split('|')
    .map((option) => option.split('_').map((one) => soundingOf(syllable(one))));
  return { kind: isNot ? 'not' : 'word', options: optionsOf(options) };
}

function optionsOf(options: readonly Option[]): Options {
  const bySound = new Map<string, Option[]>();
  for (const option of options) {
    const sound = option[0]?.sound ?? '';
    const there = bySound.get(sound);
    if (there) there.push(option);
    else bySound.set(sound, [option]);
  }
  return { bySound, areMany: options.length >= CHOICE };
}

/** The sounds it may begin with: of its first syllable, and of the second where that is settled. */
function beginningsOf({ steps }: Wording, line: string): readonly (readonly [string, string | null])[] {
  const [first, next] = steps;
  if (first?.kind !== 'word') throw new RangeError(`a wording must begin with a word: ${line}`);
  const seconds = next?.kind === 'word' ? [...next.options.bySound.keys()] : [null];
  const beginnings = new Map<string, readonly [string, string | null]>();
  for (const [sound, options] of first.options.bySound) {
    for (const option of options) {
      for (const second of option.length > 1 ? [option[1]?.sound ?? null] : seconds)
        beginnings.set(`${sound} ${second}`, [sound, second]);
    }
  }
  return [...beginnings.values()];
}

type Heard = readonly (Sounding & { readonly isLoose: boolean })[];
type Walked = { readonly end: number; readonly left: number };

/** Where the wording from `step` on ends when it is found at `at`, and the slack that is left; null when it is not. */
function walk(heard: Heard, wording: Wording, step: number, at: number, left: number): Walked | null {
  const wanted = wording.steps[step];
  if (wanted === undefined) return { end: at, left };
  switch (wanted.kind) {
    case 'word':
      for (const option of optionsAt(heard, at, wanted.options)) {
        const slips = slipsOf(option, heard, at, wording.needsMarks, left, !wanted.options.areMany);
        const found = slips > left ? null : walk(heard, wording, step + 1, at + option.length, left - slips);
        if (found) return found;
      }
      return null;
    case 'not':
      return optionsAt(heard, at, wanted.options).some(
        (one) => slipsOf(one, heard, at, false, 0, false) === 0,
      )
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

const NONE: readonly Option[] = [];

function optionsAt(heard: Heard, at: number, { bySound }: Options): readonly Option[] {
  const here = heard[at];
  return here === undefined ? NONE : (bySound.get(here.sound) ?? NONE);
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
    if (!here.isMarked) return here.isLoose ? 0 : 1;
    if (option.tumbled === here.tumbled) return 0;
    return here.toneless === here.marked || option.toneless === option.marked ? 1 : 2;
  }
  if (!bySound || here.isLoose) return Number.POSITIVE_INFINITY;
  return option.sound === here.sound ? 1 : Number.POSITIVE_INFINITY;
}

/** The letters with their hats and horns, without the tone. */
function toneless(marked: string): string {
  if (PLAIN.test(marked)) return marked;
  return marked.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** South of the Ma river nobody hears hỏi and ngã apart, and many write one for the other. */
function askAndTumbleAlike(marked: string): string {
  if (PLAIN.test(marked)) return marked;
  const open = marked.normalize('NFD');
  const tone = open.match(TONES)?.[0] ?? '';
  return open.replace(TONES, '') + (tone === '\u0303' ? '\u0309' : tone);
}
