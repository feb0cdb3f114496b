// Reading of an officer's answer: what it tells as a whole, with formulas left out.
import { fold } from '../procedures/fold.ts';
import { findAll, hear, type Patterns, patterns, says, type Utterance } from '../recognition.ts';
import { ELSEWHERE_WORDS, NO_PHOTO_WORDS, NOT_WORDS, REASON_WORDS } from '../words/answers.ts';
import { COURTESY, EMPTY_VERBS, NOBODY, OFFICE_WORDS } from '../words/answers-vague.ts';
import { CONTACT, COUNTED, FIGURED_WHEN, PARTY, SOMEBODY } from '../words/answers-who-when.ts';
import { type Claim, hasFiguredTime, outside, type Sentence, sentencesOf } from './answer-sentence.ts';

/** What an answer tells, over all its sentences. */
export type Reading = {
  /** Somebody has looked. */
  readonly hasFinding: boolean;
  /** It is told how things are. */
  readonly hasState: boolean;
  /** A time, and numbers, names or causes beside it: no formula is told like that, whatever its verbs. */
  readonly isConcrete: boolean;
  /** Something was done that can be named. */
  readonly hasDeed: boolean;
  /** It was done by the commune itself out of doors, where it can be photographed. */
  readonly hasFieldDeed: boolean;
  /** It is told why no photo goes with it. */
  readonly excusesPhoto: boolean;
  /** Something is under way or planned, for a time that is named. */
  readonly hasDatedPlan: boolean;
  /** Work is promised, and nothing says for when. */
  readonly hasOpenPromise: boolean;
  /** It is told that and why something is not done. */
  readonly hasReason: boolean;
  /** Another body must do it. */
  readonly isElsewhere: boolean;
  readonly namesSomebody: boolean;
  /** "The units concerned" and their like are said to act. */
  readonly namesNobody: boolean;
  readonly namesTime: boolean;
  readonly looksAhead: boolean;
  /** Tells where to turn: somebody, a number. */
  readonly namesContact: boolean;
  /** Office words, each counted once. */
  readonly officeWords: number;
  /** Syllables of the longest sentence. */
  readonly longest: number;
  /** Syllables that are neither formula, courtesy nor empty verb. */
  readonly substance: number;
};

const BODY = patterns(SOMEBODY);
const VOID = patterns(NOBODY);
const CONCERNED = patterns(PARTY);
const COUNT = patterns(COUNTED);
const TURN = patterns(CONTACT);
const NOT = patterns(NOT_WORDS);
const REASON = patterns(REASON_WORDS);
const NO_PHOTO = patterns(NO_PHOTO_WORDS);
const OTHER = patterns(ELSEWHERE_WORDS);
const OFFICE = OFFICE_WORDS.map((line) => patterns([line]));
const HOLLOW = patterns([...COURTESY, ...EMPTY_VERBS]);

/** A person by a name in capitals, as it was written. */
const NAMED =
  /(?:^|[^\p{L}])(?<!của )(?:[Aa]nh|[Cc]hị|[Cc]hi|[Cc]ô|[Cc]o|[Cc]hú|[Cc]hu|[Ôô]ng|[Oo]ng|[Bb]à|[Bb]a|[Ee]m|[Tt]hầy|[Tt]hay|[Đđ]ồng chí) \p{Lu}\p{Ll}/u;
/** A telephone number, or a short one of a service or of help. */
const NUMBER = /\d(?:[ .]?\d){7,}|\b1[89]00\b|\b11[1-5]\b/;

/** The number of a law, a letter, a submission: it tells nothing of the matter. */
const PAPER =
  /\b(?:nghi quyet|nghi dinh|dieu|khoan|luat|thong tu|quyet dinh|cong van|van ban|ke hoach|phan anh|kien nghi|don)(?: so)? \d+/g;
/** Details beside a time, and syllables of substance, that make a concrete answer: a longer one needs fewer. */
const PARTICULARS = [
  [2, 12],
  [1, 20],
] as const;

/** Reads an answer, with marks or without. */
export function readAnswer(text: string): Reading {
  const heard = hear(text);
  const sentences = sentencesOf(heard);
  const claims = sentences.flatMap((one) => one.claims);
  const isListened = (looked: Patterns) => sentences.some(({ listened }) => says(listened, looked));
  const namesTime = sentences.some((one) => one.namesTime) || hasFiguredTime(text);
  const isNamed = NAMED.test(text);
  const namesParty = says(heard, CONCERNED);
  const namesNobody = says(heard, VOID);
  const hasState = claims.some((claim) => claim.tells === 'state' && isDone(claim));
  const substance = sentences.reduce((sum, { listened }) => sum + outside(listened, HOLLOW).length, 0);
  const details = figuresIn(text, heard) + Number(isNamed) + Number(hasState);
  return {
    hasFinding: claims.some((claim) => claim.tells === 'finding' && isDone(claim)),
    hasState,
    isConcrete:
      namesTime && !namesNobody && PARTICULARS.some(([few, some]) => details >= few && substance >= some),
    hasDeed: claims.some((claim) => isDone(claim) && isDeed(claim, { namesTime, isNamed, namesParty })),
    hasFieldDeed: sentences.some((one) => !one.namesParty && one.claims.some(isOwnWork)),
    excusesPhoto: says(heard, NO_PHOTO),
    hasDatedPlan: sentences.some((one) => one.looksAhead && one.claims.some(isPlan)),
    hasOpenPromise: sentences.some(
      (one, at) => one.claims.some(isPromise) && !sentences.slice(at).some(looksAhead),
    ),
    hasReason: sentences.some(({ listened }) => says(listened, NOT) && says(listened, REASON)),
    isElsewhere: says(heard, OTHER),
    namesSomebody: isListened(BODY) || isNamed,
    namesNobody,
    namesTime,
    looksAhead: sentences.some(looksAhead),
    namesContact: NUMBER.test(text) || isListened(TURN),
    officeWords: OFFICE.filter((word) => says(heard, word)).length,
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
    substance,
  };
}

/** Numbers that are no time, no telephone and no law, and things counted in words. */
function figuresIn(text: string, heard: Utterance): number {
  const timeless = fold(text.replace(NUMBER, ' ')).replace(FIGURED_WHEN, ' ').replace(PAPER, ' ');
  return (timeless.match(/\d+(?:[.,]\d+)*/g) ?? []).length + findAll(heard, COUNT).length;
}

function isDone({ mood }: Claim): boolean {
  return mood === 'done' || mood === 'told';
}

type Backing = Pick<Reading, 'namesTime'> & { readonly isNamed: boolean; readonly namesParty: boolean };

/** A deed; a weak verb only beside a time and somebody, word to others only to an outside party ("báo Điện lực"). */
function isDeed({ tells }: Claim, { namesTime, isNamed, namesParty }: Backing): boolean {
  switch (tells) {
    case 'field':
    case 'deed':
    case 'open':
      return true;
    case 'weak':
      return namesTime && (isNamed || namesParty);
    case 'handing':
      return namesTime && namesParty;
    case 'finding':
    case 'state':
    case 'work':
    case 'empty':
      return false;
    default:
      return tells satisfies never;
  }
}

/** Work in the field said to be done: told without "đã" it may be work to come. */
function isOwnWork({ tells, mood, isNear }: Claim): boolean {
  return tells === 'field' && mood === 'done' && isNear;
}

function isPlan({ tells, mood }: Claim): boolean {
  const isWork = tells === 'field' || tells === 'deed' || tells === 'open';
  return isWork && (mood === 'planned' || mood === 'ongoing' || mood === 'passed_on');
}

/** Work is announced for later; to look again or to call back is none. */
function isPromise({ tells, mood }: Claim): boolean {
  return mood === 'planned' && (tells === 'field' || tells === 'deed' || tells === 'work');
}

function looksAhead(sentence: Sentence): boolean {
  return sentence.looksAhead;
}
