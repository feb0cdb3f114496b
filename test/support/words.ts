// The project's words as a test reads them: every language's file, rendered for one reader.
import { readFileSync } from 'node:fs';
import { messagesOf } from '../../bot/cli/generate-keys.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Language } from '../../domain/person.ts';
import type { Phrase, TextKey } from '../../locales/phrase.ts';
import { type Words, wordsFrom } from '../../locales/render.ts';

function read(language: Language): string {
  return readFileSync(new URL(`../../locales/${language}.ftl`, import.meta.url), 'utf8');
}

/** The words of the project. */
export const WORDS: Words = wordsFrom({ vi: read('vi'), 'vi-easy': read('vi-easy'), en: read('en') });

/** Puts phrases into words for somebody who has chosen no word of address. */
export function saying(now: Moment, language: Language = 'vi'): (phrase: Phrase) => string {
  return (phrase) => WORDS.say(phrase, { language, addressTerm: null, now });
}

/** Every message of the base language. */
export function textKeys(): readonly TextKey[] {
  return [...messagesOf(read('vi')).keys()] as TextKey[]; // `locales/keys.ts` is generated from the same and fresh
}
