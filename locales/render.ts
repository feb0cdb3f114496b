// Puts the words: phrases become text in the reader's language. The only file that knows Fluent.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { dayOf, type Moment } from '../domain/clock.ts';
import { spelled } from '../domain/code.ts';
import type { AddressTerm, Language } from '../domain/person.ts';
import {
  type Argument,
  clockParts,
  dayParts,
  minuteOfDay,
  minuteOfTime,
  workingTimeParts,
} from './format.ts';
import { inWords } from './numerals.ts';
import type { Phrase, TextKey, Var } from './phrase.ts';

/** For whom words are put: language, how they wish to be addressed, and the moment they read at. */
export type Reader = { readonly language: Language; readonly addressTerm: AddressTerm; readonly now: Moment };

/** Puts words. The same phrase and reader always give the same text. */
export interface Words {
  say(phrase: Phrase, reader: Reader): string;
}

/** Where a language looks for a message it has no words for; `coverage.ts` shows how often. */
const CHAIN: Readonly<Record<Language, readonly Language[]>> = {
  vi: ['vi'],
  'vi-easy': ['vi-easy', 'vi'],
  en: ['en', 'vi'],
};

/** The locale by which Fluent writes numbers. */
const NUMBERS: Readonly<Record<Language, string>> = { vi: 'vi', 'vi-easy': 'vi', en: 'en' };

type Bundles = Readonly<Record<Language, FluentBundle>>;
type Arguments = Readonly<Record<string, Argument>>;

/** Builds the words from Fluent files, one a language. Throws on a message defined twice. */
export function wordsFrom(files: Readonly<Record<Language, string>>): Words {
  const bundles: Bundles = {
    vi: bundleOf('vi', files.vi),
    'vi-easy': bundleOf('vi-easy', files['vi-easy']),
    en: bundleOf('en', files.en),
  };
  return { say: (phrase, reader) => sayWith(bundles, phrase, reader) };
}

function bundleOf(language: Language, ftl: string): FluentBundle {
  // Isolation marks (U+2068, U+2069) would stick to codes when people copy them.
  const bundle = new FluentBundle(NUMBERS[language], { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(ftl));
  if (errors.length > 0) throw new Error(`the words of ${language} do not load`, { cause: errors[0] });
  return bundle;
}

function sayWith(bundles: Bundles, phrase: Phrase, reader: Reader): string {
  if ('verbatim' in phrase) return phrase.verbatim;
  const vars: Readonly<Record<string, Var>> = phrase.vars ?? {};
  const args: Record<string, Argument> = {};
  for (const [name, value] of Object.entries(vars)) args[name] = argumentOf(bundles, value, reader);
  return put(bundles, phrase.key, args, reader);
}

/** Formats a message in the first language of the reader's chain that has it. */
function put(bundles: Bundles, key: TextKey, args: Arguments, reader: Reader): string {
  for (const language of CHAIN[reader.language]) {
    const bundle = bundles[language];
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === null || pattern === undefined) continue;
    if (typeof pattern === 'string') return pattern;
    const errors: Error[] = [];
    const all: Record<string, FluentVariable> = {
      ...args,
      ...addressIn(bundles, language, reader.addressTerm),
    };
    const text = bundle.formatPattern(pattern, all, errors);
    if (errors.length > 0)
      throw new Error(`the words of ${key} in ${language} cannot be put`, { cause: errors[0] });
    return text;
  }
  throw new Error(`no language has words for ${key}`);
}

/**
 * `{ $you }` and `{ $You }`, filled here so that no caller has to: in the language the message was found in, so that
 * words fallen back on stay whole. A term outside the list is said as it was given.
 */
function addressIn(
  bundles: Bundles,
  language: Language,
  term: AddressTerm,
): { readonly you: string; readonly You: string } {
  const you = termIn(bundles, language, `address-${term ?? 'default'}`) ?? term ?? '';
  return { you, You: you.charAt(0).toUpperCase() + you.slice(1) };
}

function termIn(bundles: Bundles, language: Language, key: string): string | null {
  for (const each of CHAIN[language]) {
    const term = bundles[each].getMessage(key)?.value;
    if (typeof term === 'string') return term;
  }
  return null;
}

function argumentOf(bundles: Bundles, value: Var, reader: Reader): Argument {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isLines(value)) return value.map((line) => sayWith(bundles, line, reader)).join('\n');
  if (!('kind' in value)) return sayWith(bundles, value, reader);
  const part = (key: TextKey, args: Arguments) => put(bundles, key, args, reader);
  switch (value.kind) {
    case 'day':
      return dayIn(part, value, reader.now);
    case 'moment': {
      const clock = clockIn(part, minuteOfDay(value.at));
      return part('format-moment', { clock, day: dayIn(part, { day: dayOf(value.at) }, reader.now) });
    }
    case 'clock':
      return clockIn(part, minuteOfTime(value.time));
    case 'code':
      return spelled(value.code);
    case 'money':
      return part('format-money', { dong: value.dong, words: inWords(value.dong) });
    case 'working_time': {
      const { key, timeKey, args } = workingTimeParts(value.minutes);
      return part(key, timeKey === null ? {} : { time: part(timeKey, args) });
    }
    case 'working_span': {
      const { timeKey, args } = workingTimeParts(value.minutes);
      return part(timeKey ?? 'format-working-minutes', timeKey === null ? { minutes: 0 } : args);
    }
    default:
      return value satisfies never;
  }
}

/** `Array.isArray` does not narrow a readonly array away. */
function isLines(value: Var): value is readonly Phrase[] {
  return Array.isArray(value);
}

type PutPart = (key: TextKey, args: Arguments) => string;

function dayIn(
  part: PutPart,
  value: { readonly day: string; readonly projected?: boolean },
  now: Moment,
): string {
  const { key, weekdayKey, args } = dayParts(value.day, now);
  const day = part(key, { ...args, weekday: part(weekdayKey, {}) });
  return value.projected === true ? part('format-day-projected', { day }) : day;
}

function clockIn(part: PutPart, minute: number): string {
  const { key, args } = clockParts(minute);
  return part(key, args);
}
