// Typing: letters that an input method has left undone ("ddawng kys", "d9a8ng ky1") become the word that was meant.
import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const CIRCUMFLEX = '\u0302';
const HORN = '\u031B';
const BREVE = '\u0306';

/** Words of other languages that people write among their own and that Telex would misread. */
const FOREIGN: ReadonlySet<string> = new Set(
  'test list bus post gas max tax fax box sms web app ads file photo pass visa facebook os pos sos taxi bar'.split(
    ' ',
  ),
);

/** The word that was meant, when as it stands it is none and by Telex or VNI it is one; else the word itself. */
export function repaired(word: string): string {
  if (!/[a-z]/.test(word) || FOREIGN.has(word)) return word;
  if (isSyllable(fold(word))) return word;
  const letters = /\d/.test(word) ? fromVni(word) : fromTelex(word);
  return letters !== null && isSpelt(letters) ? letters.normalize('NFC') : word;
}

/** A syllable that Vietnamese spells: one that ends in a stop needs a rising or a heavy tone. */
function isSpelt(letters: string): boolean {
  const folded = fold(letters);
  if (!isSyllable(folded)) return false;
  return !/(c|ch|p|t)$/.test(folded) || /[\u0301\u0323]/.test(letters.normalize('NFD'));
}

function fromTelex(word: string): string {
  const open = word.normalize('NFD');
  const tone = lastTone(open);
  const bare = tone === null ? open : open.slice(0, tone.at) + open.slice(tone.at + 1);
  const shaped = bare
    .replace(/^dd/, 'đ')
    .replace(/^d(.*)d$/, 'đ$1')
    .replace(/uow|uwow|uwo/, `u${HORN}o${HORN}`)
    .replace(/uo(\p{L}+)w$/u, `u${HORN}o${HORN}$1`)
    .replace(/([aeo])\1+/, `$1${CIRCUMFLEX}`)
    .replace(/([aeo])([^aeiouw]+)\1$/, `$1${CIRCUMFLEX}$2`)
    .replace(/aw/, `a${BREVE}`)
    .replace(/([ou])w/, `$1${HORN}`)
    .replace(/a([a-z]+)w$/, `a${BREVE}$1`)
    .replace(/([ou])([a-z]+)w$/, `$1${HORN}$2`)
    .replace(/w/, `u${HORN}`);
  return toned(shaped, tone?.mark ?? '');
}

/** The last letter that may be a tone and follows a vowel. */
function lastTone(open: string): { readonly at: number; readonly mark: string } | null {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const mark = TONES[open.charAt(at)];
    if (mark !== undefined && /[aeiouyw\p{M}]/u.test(open.slice(0, at))) return { at, mark };
  }
  return null;
}

function fromVni(word: string): string | null {
  if (!/^[a-zđ]+[1-9][a-z1-9]*$/u.test(word)) return null;
  const tone = /[1-5]/.exec(word)?.[0];
  const shaped = word
    .replace(/[1-5]/, '')
    .replace(/^d(.*)9/, 'đ$1')
    .replace(/([aeo])([a-z]*)6/, `$1${CIRCUMFLEX}$2`)
    .replace(/uo([a-z]*)7/, `u${HORN}o${HORN}$1`)
    .replace(/([ou])([a-z]*)7/, `$1${HORN}$2`)
    .replace(/a([a-z]*)8/, `a${BREVE}$1`);
  return /\d/.test(shaped) ? null : toned(shaped, tone === undefined ? '' : (TONES[tone] ?? ''));
}

/** Puts the tone on its vowel: the one with a hat or horn, else the last but one of an open pair, else the last. */
function toned(letters: string, mark: string): string {
  if (mark === '') return letters;
  const initial = /^(gi(?=[aeouy])|qu|[^aeiouy]*)/u.exec(letters)?.[0] ?? '';
  const vowels = [...letters.slice(initial.length).matchAll(/[aeiouy]\p{M}*/gu)];
  const shaped = vowels.findLast((vowel) => vowel[0].length > 1);
  const closed = /[^aeiouy\p{M}]$/u.test(letters);
  const chosen = shaped ?? (vowels.length > 1 && !closed ? vowels.at(-2) : vowels.at(-1));
  if (chosen === undefined) return letters;
  const end = initial.length + chosen.index + chosen[0].length;
  return letters.slice(0, end) + mark + letters.slice(end);
}
