// `words check`: reads every message to citizens as a courteous officer would, in every state and language.
import { readFile } from 'node:fs/promises';
import { DAY } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { type CourtesyFault, type Found, lint, type Spoken } from '../../domain/courtesy/lint.ts';
import { type CommuneId, id, type OfficerId, type RunId } from '../../domain/ids.ts';
import { LANGUAGES, type Language } from '../../domain/person.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { hear } from '../../flows/entry.ts';
import type { Phrase, TextKey } from '../../locales/phrase.ts';
import { type Words, wordsFrom } from '../../locales/render.ts';
import { messageSpecimen, noticeSpecimens, SPECIMEN_NOW, type Specimen } from '../../locales/specimens.ts';
import { parseCommuneFile } from './commune-file.ts';
import { messagesOf, readFtl } from './generate-keys.ts';
import { citizenKeys } from './readers.ts';

/** Forms of address in which words are tried: nobody has chosen, and one that is chosen. */
const TERMS = [null, 'bac'] as const;

/** Everything wrong with the words, and how many messages were read. */
export type WordsReport = { readonly read: number; readonly found: readonly Found[] };

/** The words as they stand in the files. */
export function projectWords(): Words {
  const [vi, easy, en] = LANGUAGES.map((language) => readFtl(language));
  return wordsFrom({ vi: vi ?? '', 'vi-easy': easy ?? '', en: en ?? '' });
}

/** Reads every message, every notice in every state, and the first words of a day. */
export function checkWords(words: Words, commune: Commune): WordsReport {
  const specimens = [...noticeSpecimens(commune), ...messageSpecimens()];
  const spoken = LANGUAGES.flatMap((language) => [
    ...specimens.flatMap((one) => TERMS.map((term) => spokenOf(words, one, language, term))),
    ...firstWords(words, commune, language),
  ]);
  return { read: spoken.length, found: unique(spoken.flatMap(lint)) };
}

function messageSpecimens(): readonly Specimen[] {
  const variables = messagesOf(readFtl('vi'));
  // `as`: keys of the very file that the type is generated from
  return citizenKeys().map((key) => messageSpecimen(key as TextKey, variables.get(key) ?? []));
}

function spokenOf(words: Words, specimen: Specimen, language: Language, addressTerm: string | null): Spoken {
  const { phrases, ...situation } = specimen;
  const text = put(words, phrases, language, addressTerm);
  return { ...situation, language, text, isFirstToday: false };
}

function put(
  words: Words,
  phrases: readonly Phrase[],
  language: Language,
  addressTerm: string | null,
): string {
  return phrases.map((phrase) => words.say(phrase, { language, addressTerm, now: SPECIMEN_NOW })).join('\n');
}

/** What somebody hears first: a stranger, and one who comes again on another day. */
function firstWords(words: Words, commune: Commune, language: Language): readonly Spoken[] {
  const yesterday = SPECIMEN_NOW - DAY;
  const known = { version: 1, greetedAt: yesterday, run: null, paused: [], offered: null, prompts: 0 };
  return [
    { name: 'first words to a stranger', talk: null },
    { name: 'first words of another day', talk: known },
  ].map(({ name, talk }) => ({
    name,
    language,
    text: put(words, firstPhrases(talk, commune), language, null),
    isFirstToday: true,
    isLate: false,
    hasGiven: false,
    apology: null,
    isDanger: false,
    isSorrow: false,
  }));
}

function firstPhrases(talk: unknown, commune: Commune): readonly Phrase[] {
  const facts = {
    commune: {
      name: commune.name,
      phone: commune.phone,
      address: commune.address,
      province: commune.province,
      hours: { verbatim: '' },
      isOpen: true,
    },
  };
  const step = hear(
    CATALOGUE,
    talk,
    { kind: 'arrived' },
    { officer: false, relay: false },
    {
      facts,
      now: SPECIMEN_NOW,
      freshRuns: [id<RunId>('run-1'), id<RunId>('run-2')],
      easy: false,
      say: () => '',
      understand: notAsked,
    },
  );
  return step.kind === 'rests' ? step.says.flatMap(({ phrases }) => phrases) : [];
}

/** Whoever arrives has said nothing yet. */
function notAsked(): never {
  throw new Error('nothing was said that could be understood');
}

/** The same words in two forms of address are one fault. */
function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Map(found.map((one) => [`${one.language} ${one.name} ${one.fault}`, one]));
  return [...seen.values()];
}

/** Prints what was found; the exit code is 1 when anything was. */
export async function check(): Promise<void> {
  const { read, found } = checkWords(projectWords(), await demoCommune());
  for (const { language, name, fault, at } of found)
    console.log(`BAD    ${language} ${name}: ${SENTENCES[fault]} ${at}`);
  console.log(`${read} texts read, ${found.length} fault(s).`);
  if (found.length > 0) process.exitCode = 1;
}

const SENTENCES: Readonly<Record<CourtesyFault, string>> = {
  no_greeting: 'the first words of a day greet nobody.',
  double_greeting: 'greets twice.',
  no_apology: 'is late and does not apologise.',
  apology_not_first: 'is late and says something else first.',
  no_reason: 'apologises without the reason.',
  no_date: 'apologises without a new date.',
  no_thanks: 'does not thank for what was given.',
  blame: 'blames the reader:',
  office_word: 'speaks like an office:',
  order: 'orders instead of asking:',
  emoji: 'has a picture among its words:',
  rating_beside_sorrow: 'asks for a rating beside sorrow:',
  unfilled: 'has a blank that was not filled:',
  over_a_screen: 'is longer than a screen:',
};

/** The invented commune of the seed, as a value: words are judged without a database. */
async function demoCommune(): Promise<Commune> {
  const parsed = parseCommuneFile(
    await readFile(new URL('../../db/seed/demo-commune.yaml', import.meta.url), 'utf8'),
  );
  if (parsed.kind === 'errors') throw new Error('the demo commune cannot be read: see `commune import`');
  const { commune } = parsed;
  const communeId = id<CommuneId>(commune.slug);
  return {
    ...commune,
    id: communeId,
    version: 1,
    duty: [],
    officers: commune.officers.map((one) => ({
      ...one,
      id: id<OfficerId>(one.key),
      commune: communeId,
      person: null,
      absences: [],
    })),
  };
}
