// A sentence of an officer's answer: which verbs it tells, and whether they are done, planned, passed on or denied.
import { fold } from '../procedures/fold.ts';
import { findAll, type Patterns, patterns, type Span, says, type Utterance } from '../recognition.ts';
import {
  DEED_WORDS,
  FIELD_WORDS,
  FINDING_WORDS,
  MOOD_WORDS,
  MOODS,
  type Mood,
  STATE_WORDS,
} from '../words/answers.ts';
import {
  BETWEEN,
  COMPLETION,
  EMPTY_VERBS,
  FORMULAS,
  HANDING_VERBS,
  WEAK_VERBS,
  WORK_VERBS,
} from '../words/answers-vague.ts';
import { AHEAD, FIGURED_WHEN, PARTY, WHEN } from '../words/answers-who-when.ts';

/**
 * What a verb tells: a look at the matter, how it is, a deed in the field, another deed, one that is on no list, hardly
 * one, word to others, work in general, none.
 */
export type Tells = 'finding' | 'state' | 'field' | 'deed' | 'open' | 'weak' | 'handing' | 'work' | 'empty';

/** A verb, and how it is meant: `told` when no word before it says how. `isNear`: that word stands close before it. */
export type Claim = Span & {
  readonly tells: Tells;
  readonly mood: Mood | 'told';
  readonly isNear: boolean;
};

/** One sentence as it was read. */
export type Sentence = {
  readonly claims: readonly Claim[];
  /** What is left of it without formulas. */
  readonly listened: Utterance;
  readonly length: number;
  /** Somebody outside the commune's offices is named: the owner of a workshop, the power company. */
  readonly namesParty: boolean;
  readonly namesTime: boolean;
  readonly looksAhead: boolean;
};

type Verb = Span & { readonly tells: Tells };
type Mark = Span & { readonly mood: Mood };

const VERBS: readonly (readonly [Tells, Patterns])[] = [
  ['finding', patterns(FINDING_WORDS)],
  ['state', patterns(STATE_WORDS)],
  ['field', patterns(FIELD_WORDS)],
  ['deed', patterns(DEED_WORDS)],
  ['weak', patterns(WEAK_VERBS)],
  ['handing', patterns(HANDING_VERBS)],
  ['work', patterns(WORK_VERBS)],
  ['empty', patterns(EMPTY_VERBS)],
];
const MARKS: readonly (readonly [Mood, Patterns])[] = MOODS.map((mood) => [mood, patterns(MOOD_WORDS[mood])]);
const FORMULA = patterns(FORMULAS);
const ADVERB = patterns(BETWEEN);
const COMPLETED = patterns(COMPLETION);
const CONCERNED = patterns(PARTY);
const TIME = patterns(WHEN);
const COMING = patterns(AHEAD);

/** Syllables from a word of mood to a verb that is surely meant by it. */
const NEAR = 5;
/** Syllables over which a "not" reaches. */
const NEGATED = 3;

/** Takes an answer apart at the ends of its sentences. */
export function sentencesOf(heard: Utterance): readonly Sentence[] {
  const ends = [...heard.flatMap(({ folded }, at) => (folded === '.' ? [at] : [])), heard.length];
  return ends.flatMap((end, index) => {
    const words = heard.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end);
    return words.length === 0 ? [] : [readSentence(words)];
  });
}

/** The syllables outside all places where one of the patterns is found. */
export function outside(words: Utterance, looked: Patterns): Utterance {
  const spans = findAll(words, looked);
  return words.filter((_, at) => !isWithin(at, spans));
}

/** Whether a time is told in figures. */
export function hasFiguredTime(text: string): boolean {
  return fold(text).search(FIGURED_WHEN) !== -1;
}

function readSentence(words: Utterance): Sentence {
  const formulas = findAll(words, FORMULA);
  const isFigured = hasFiguredTime(words.map(({ folded }) => folded).join('/'));
  return {
    claims: claimsIn(words).filter(({ tells, start }) => tells === 'work' || !isWithin(start, formulas)),
    listened: outside(words, FORMULA),
    length: words.length,
    namesParty: says(words, CONCERNED),
    namesTime: isFigured || says(words, TIME),
    looksAhead: isFigured || says(words, COMING),
  };
}

function claimsIn(words: Utterance): readonly Claim[] {
  const marks = marksIn(words);
  const known = VERBS.flatMap(([tells, looked]) =>
    findAll(words, looked).map((span): Verb => ({ ...span, tells })),
  );
  const taken = [...known.filter(({ tells }) => tells !== 'work'), ...marks];
  const adverbs = findAll(words, ADVERB);
  const begun = marks.filter(({ mood }) => mood === 'done' || mood === 'planned');
  const starts = [
    ...begun.map(({ end }) => pastAdverbs(adverbs, end)),
    ...findAll(words, COMPLETED).map(({ start }) => start - 1),
  ];
  const open = starts.flatMap((start) => openDeed(words, start, taken));
  return [...known, ...open].map((verb) => ({ ...verb, ...moodAt(marks, verb.start) }));
}

/** Words of mood, in the order in which they stand. */
function marksIn(words: Utterance): readonly Mark[] {
  const marks = MARKS.flatMap(([mood, looked]) =>
    findAll(words, looked).map((span): Mark => ({ ...span, mood })),
  );
  return marks.toSorted((one, other) => one.start - other.start);
}

/**
 * What follows "đã" or "sẽ", or stands before "xong" or "rồi", and is none of the verbs known to say nothing is taken
 * for a deed: those are few, while deeds are without number.
 */
function openDeed(words: Utterance, start: number, taken: readonly Span[]): readonly Verb[] {
  const isWord = /^\p{L}{2,}$/u.test(words[start]?.folded ?? '');
  return isWord && !isWithin(start, taken) ? [{ start, end: start + 1, tells: 'open' }] : [];
}

function pastAdverbs(adverbs: readonly Span[], from: number): number {
  const adverb = adverbs.find(({ start }) => start === from);
  return adverb === undefined ? from : pastAdverbs(adverbs, adverb.end);
}

/**
 * The last word of mood before a verb is how it is meant; a condition holds to the end of its sentence, a "not" only
 * for what stands close behind it.
 */
function moodAt(marks: readonly Mark[], at: number): Pick<Claim, 'mood' | 'isNear'> {
  const before = marks.filter(
    ({ start, end, mood }) => start < at && (mood !== 'negated' || at - end <= NEGATED),
  );
  if (before.some(({ mood }) => mood === 'conditional')) return { mood: 'conditional', isNear: false };
  const last = before.at(-1);
  return { mood: last?.mood ?? 'told', isNear: last !== undefined && at - last.end <= NEAR };
}

function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
