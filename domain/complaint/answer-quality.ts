// Quality of an answer: whether it tells the citizen what was found, what was done, by whom, by when and what next.

import { type Reading, readAnswer } from './answer-reading.ts';
import type { Kind, Told } from './complaint.ts';

/** What an answer may lack, in the order in which it is told to the officer (issue 4; complaints.md §9 Answer). */
export const MISSING = [
  'found',
  'done_or_why_not',
  'by_whom',
  'by_when',
  'what_next',
  'photo',
  'plain_words',
] as const;
export type Missing = (typeof MISSING)[number];

export type Judgement = { readonly passes: boolean; readonly missing: readonly Missing[] };

/** What an answer is given to, and what goes with its words. */
export type Judged = { readonly kind: Kind; readonly photos: number };

/** Kinds that end with a whole answer (complaints.md §9); the others are only asked to say something. */
const WHOLE: readonly Kind[] = ['phan_anh', 'kien_nghi'];
/** Syllables of substance with which a light answer says something. */
const SUBSTANCE_MIN = 4;
/** Different office words that make an answer hard to read. */
const OFFICE_WORDS_MAX = 2;
/** Syllables of a sentence that can still be followed when read aloud: three times the limit of our own texts. */
const SENTENCE_MAX = 60;

/**
 * Judges an answer by rules over its words. A spoken one is not judged: a person will listen. What the system adds
 * need not be said again: who signs, and that the citizen may rate it or call it not solved.
 */
export function judgeAnswer(answer: Told, { kind, photos }: Judged): Judgement {
  if (answer.voices.length > 0) return judgement([]);
  const reading = readAnswer(answer.text ?? '');
  return judgement(WHOLE.includes(kind) ? lackingWhole(reading, photos) : lackingLight(reading, kind));
}

function judgement(missing: readonly Missing[]): Judgement {
  return { passes: missing.length === 0, missing };
}

function lackingWhole(reading: Reading, photos: number): readonly Missing[] {
  const lacks: Readonly<Record<Missing, boolean>> = {
    found: !(isFound(reading) || isDone(reading) || reading.isElsewhere || reading.hasReason),
    done_or_why_not: !(isDone(reading) || isExplained(reading)),
    by_whom: !namesAgent(reading),
    by_when: !(reading.namesTime || isSentOn(reading)),
    what_next: !tellsNext(reading),
    photo: reading.hasFieldDeed && photos === 0 && !reading.excusesPhoto,
    plain_words: isHardToRead(reading),
  };
  return MISSING.filter((one) => lacks[one]);
}

function isFound({ hasFinding, hasState }: Reading): boolean {
  return hasFinding || hasState;
}

/** Verbs of deeds are without number, so an answer full of particulars is believed to tell of one. */
function isDone({ hasDeed, isConcrete }: Reading): boolean {
  return hasDeed || isConcrete;
}

/** Not done, and it is told why, whose work it is, when it will be, or that all is in order and whom to ask. */
function isExplained(reading: Reading): boolean {
  const { hasReason, isElsewhere, hasFinding, hasState, hasDatedPlan, namesContact, namesTime } = reading;
  const isInOrder = hasFinding && hasState && namesContact && namesTime;
  return hasReason || isElsewhere || (isFound(reading) && hasDatedPlan) || isInOrder;
}

/** Another body must do it, and the citizen knows where to turn. */
function isSentOn({ isElsewhere, namesContact }: Reading): boolean {
  return isElsewhere && namesContact;
}

/** Whoever signs has done what is told without a subject, but not what "the units concerned" are said to have done. */
function namesAgent(reading: Reading): boolean {
  return reading.namesSomebody || (!reading.namesNobody && (isDone(reading) || isFound(reading)));
}

/** After a deed the rating buttons are what comes next; what is not done, or promised, needs a time or a way. */
function tellsNext(reading: Reading): boolean {
  if (reading.hasOpenPromise) return false;
  return isDone(reading) || reading.looksAhead || reading.namesContact;
}

function isHardToRead({ officeWords, longest }: Reading): boolean {
  return officeWords > OFFICE_WORDS_MAX || longest > SENTENCE_MAX;
}

/** Thanks are an answer to praise; to all else something must be said. */
function lackingLight(reading: Reading, kind: Kind): readonly Missing[] {
  const saysNothing = reading.substance < SUBSTANCE_MIN && kind !== 'khen';
  return [
    ...(saysNothing ? (['done_or_why_not'] as const) : []),
    ...(isHardToRead(reading) ? (['plain_words'] as const) : []),
  ];
}
