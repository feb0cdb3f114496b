// Mentions: officers of the commune whom a story names, by their name or by the title of their post.
import type { Commune, Post } from '../commune.ts';
import type { OfficerId } from '../ids.ts';
import type { Officer } from '../person.ts';
import { hear, type Patterns, patterns, says, type Utterance, without } from '../recognition.ts';
import { ADDRESSED, HONORIFICS, STAFF_TITLES, TITLE_WORDS } from '../words/titles.ts';

/** Words of one officer or post: what names them, and what sounds alike but does not. */
type Known = { readonly said: Patterns; readonly unless: Patterns };

const ADDRESSEES = patterns(ADDRESSED);

/**
 * The officers a story may be about, in the order of the commune's file. A guess: a report asks back, and only the
 * road on which nothing may be asked (denunciation) takes it as it is, for to be left out harms nobody.
 */
export function officersNamedIn(text: string, commune: Commune): readonly OfficerId[] {
  const heard = without(hear(text), ADDRESSEES);
  const posts = commune.posts.filter((post) => isMeant(heard, wordsOf(post, titleWords)));
  const isNamed = (officer: Officer): boolean =>
    isMeant(heard, wordsOf(officer, nameWords)) || posts.some(({ code }) => officer.posts.includes(code));
  return commune.officers.filter(isNamed).map(({ id }) => id);
}

function isMeant(heard: Utterance, { said, unless }: Known): boolean {
  // Asked twice, for taking the utterance apart costs most and almost nobody is named.
  return says(heard, said) && says(without(heard, unless), said);
}

/** Read once for each officer and post of a loaded commune: every story is held against all of them. */
const READ = new WeakMap<object, Known>();

function wordsOf<T extends object>(one: T, read: (one: T) => Known): Known {
  const known = READ.get(one);
  if (known) return known;
  const words = read(one);
  READ.set(one, words);
  return words;
}

/** The whole name, or the given name after a word of address: "Lò Văn Mẫu", "anh Mẫu", "cán bộ Văn Mẫu". */
function nameWords({ name }: Officer): Known {
  const parts = plainWords(name).split(' ');
  const calledBy = [parts.slice(-1), parts.slice(-2)].map((last) => last.join(' '));
  const called = HONORIFICS.flatMap((honorific) => calledBy.map((last) => `${honorific} ${last}`));
  const whole = parts.length > 1 ? [parts.join(' ')] : [];
  return { said: patterns([...whole, ...called]), unless: NOTHING };
}

function titleWords({ code, title }: Post): Known {
  const usual = TITLE_WORDS[code];
  const said = [...(usual?.said ?? []), ...writtenTitles(title)];
  return { said: patterns(said), unless: patterns(usual?.unless ?? []) };
}

/** The title as the file writes it, without what follows a dash, and with the other words for staff. */
function writtenTitles(title: string): readonly string[] {
  const [short = ''] = title.split(/[–,(]| - /);
  const written = [...new Set([plainWords(title), plainWords(short)])].filter((one) => one.includes(' '));
  return written.flatMap((one) => {
    const staff = STAFF_TITLES.find((word) => one.startsWith(`${word} `));
    return staff === undefined ? [one] : STAFF_TITLES.map((word) => `${word}${one.slice(staff.length)}`);
  });
}

/** A file's words are plain: no sign in them may be read as part of a pattern. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(.*?\)/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const NOTHING: Patterns = new Map();
