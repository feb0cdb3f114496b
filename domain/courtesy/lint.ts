// The courtesy lint: what a message to a citizen lacks, or says that it should not, judged from its words and its situation.
import type { Day } from '../clock.ts';
import type { Language } from '../person.ts';
import {
  APOLOGY,
  BLAME,
  DATED,
  GREETING,
  NO_ORDER,
  OFFICE_WORDS,
  ORDERS,
  RATING,
  REQUESTS,
  THANKS,
} from '../words/courtesy.ts';

/** What may be wrong with a message (issue 4 "Courtesy as code"). */
export const COURTESY_FAULTS = [
  'no_greeting',
  'double_greeting',
  'no_apology',
  'apology_not_first',
  'no_reason',
  'no_date',
  'no_thanks',
  'blame',
  'office_word',
  'order',
  'emoji',
  'rating_beside_sorrow',
  'unfilled',
  'over_a_screen',
] as const;
export type CourtesyFault = (typeof COURTESY_FAULTS)[number];

/** A message as somebody reads it, and what courtesy asks of it there. */
export type Spoken = {
  /** Its name: a message, a kind of notice in a state. */
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  /** The first the reader hears on this day. */
  readonly isFirstToday: boolean;
  /** The promised day is over, and this is told of the commune's own accord. */
  readonly isLate: boolean;
  /** The citizen has just given something: a report, a reply, a rating. */
  readonly hasGiven: boolean;
  /** What an apology must hold; null: it is none. `reason`: the words of the officer; `newDay`: the day promised now. */
  readonly apology: { readonly reason: string; readonly newDay: Day } | null;
  /** Numbers first, then one question: nothing else is asked of words of danger (§4). */
  readonly isDanger: boolean;
  readonly isSorrow: boolean;
};

/** A fault, and the words it was found in. */
export type Found = {
  readonly name: string;
  readonly language: Language;
  readonly fault: CourtesyFault;
  readonly at: string;
};

/** Letters that a phone shows at once, with the sizes of letters of our oldest readers: about fifteen lines. */
export const SCREEN_LETTERS = 620;

const UNFILLED = /\{\s*\$|‹|›|\bundefined\b|\bnull\b|\[object|NaN/u;
const EMOJI = /\p{Extended_Pictographic}/u;
/** A law or decree as it is called: its name is not ours to mend. */
const QUOTED = /[“"][^”"]*[”"]|Luật [^.\n]*|Nghị định [^.\n]*|Thông tư [^.\n]*|Ban Tiếp công dân/gu;

/** Everything wrong with a message. */
export function lint(spoken: Spoken): readonly Found[] {
  const found = (fault: CourtesyFault, at: string | null): readonly Found[] =>
    at === null ? [] : [{ name: spoken.name, language: spoken.language, fault, at }];
  return [
    ...found('no_greeting', lacksGreeting(spoken)),
    ...found('double_greeting', greetingsOf(spoken) > 1 ? firstLine(spoken) : null),
    ...found('no_apology', lacksApology(spoken)),
    ...found('apology_not_first', apologyComesLate(spoken)),
    ...found('no_reason', lacksReason(spoken)),
    ...found('no_date', lacksDate(spoken)),
    ...found('no_thanks', lacksThanks(spoken)),
    ...found('blame', firstOf(BLAME_OF[spoken.language], spoken.text)),
    ...officeWords(spoken).flatMap((at) => found('office_word', at)),
    ...orders(spoken).flatMap((at) => found('order', at)),
    ...found('emoji', EMOJI.exec(spoken.text)?.[0] ?? null),
    ...found('rating_beside_sorrow', spoken.isSorrow ? (RATING.exec(spoken.text)?.[0] ?? null) : null),
    ...found('unfilled', UNFILLED.exec(spoken.text)?.[0] ?? null),
    ...found('over_a_screen', spoken.text.length > SCREEN_LETTERS ? `${spoken.text.length} letters` : null),
  ];
}

/** Plain Vietnamese blames nobody either. */
const BLAME_OF = { ...BLAME, 'vi-easy': BLAME.vi };

function greetingsOf({ text, language }: Spoken): number {
  return [...text.matchAll(GREETING[language])].length;
}

function lacksGreeting(spoken: Spoken): string | null {
  const needs = spoken.isFirstToday && !spoken.isDanger;
  return needs && greetingsOf(spoken) === 0 ? firstLine(spoken) : null;
}

function lacksApology(spoken: Spoken): string | null {
  const needs = spoken.isLate || spoken.apology !== null;
  return needs && !APOLOGY[spoken.language].test(spoken.text) ? firstLine(spoken) : null;
}

/** When late, the apology comes before anything else is told: within the first two lines, the first being to whom. */
function apologyComesLate(spoken: Spoken): string | null {
  if (!spoken.isLate || lacksApology(spoken) !== null) return null;
  const head = spoken.text.split('\n').slice(0, 2).join('\n');
  return APOLOGY[spoken.language].test(head) ? null : firstLine(spoken);
}

function lacksReason({ apology, text }: Spoken): string | null {
  if (apology === null) return null;
  return apology.reason.trim() !== '' && text.includes(apology.reason) ? null : '';
}

function lacksDate({ apology, text, language }: Spoken): string | null {
  if (apology === null) return null;
  const [, month, date] = apology.newDay.split('-').map(Number);
  return DATED[language](date ?? 0, month ?? 0).test(text) ? null : apology.newDay;
}

function lacksThanks(spoken: Spoken): string | null {
  const needs = spoken.hasGiven && !spoken.isDanger;
  return needs && !THANKS[spoken.language].test(spoken.text) ? firstLine(spoken) : null;
}

function officeWords({ text, language }: Spoken): readonly string[] {
  if (language === 'en') return [];
  const own = text.replace(QUOTED, '').toLowerCase();
  return OFFICE_WORDS.filter(
    ({ word, easyOnly }) => own.includes(word) && (language === 'vi-easy' || easyOnly !== true),
  ).map(({ word, say }) => `${word} → ${say}`);
}

/** Sentences that order the reader about; after one that asks politely, the next may be short. Labels of buttons are none. */
function orders({ text, language, isDanger }: Spoken): readonly string[] {
  if (language === 'en' || isDanger) return [];
  const sentences = sentencesOf(text);
  return sentences.filter(
    (sentence, index) => isOrder(sentence) && !REQUESTS.test(sentences[index - 1] ?? ''),
  );
}

function isOrder(sentence: string): boolean {
  return (
    /[.!]$/u.test(sentence) && ORDERS.test(sentence) && !REQUESTS.test(sentence) && !NO_ORDER.test(sentence)
  );
}

/** Sentences without what somebody else said, and without what stands in a list. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(QUOTED, '')
    .replace(/^\d+\. /gmu, '')
    .split(/(?<=[.!?])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !sentence.startsWith('•'));
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

function firstLine({ text }: Spoken): string {
  return text.split('\n')[0] ?? '';
}
