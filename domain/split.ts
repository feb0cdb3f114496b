// Splits text at the best place that fits: blank line, line, sentence, word, and never inside a letter.

/** What a person sees as one letter, emoji or combining sequence. */
const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Places to cut, the best first; a cut is made before the white space that follows it. */
const PLACES = [
  { pattern: /\n[^\S\n]*\n/g, after: 0 },
  { pattern: /\n/g, after: 0 },
  { pattern: /[.!?…]\s/g, after: 1 },
  { pattern: /\s/g, after: 0 },
] as const;

/**
 * Cuts a text into pieces of at most `max` UTF-16 units; only white space is lost at the cuts. A good place in the
 * first half of a piece is passed over for a lesser one in the second, else a heading would be sent alone.
 */
export function split(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const cut = cutUpTo(rest, max);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Cuts off the longest good end of at most `max` units. `head` is empty when the whole text fits. */
export function splitOffEnd(text: string, max: number): { readonly head: string; readonly end: string } {
  const whole = text.trim();
  if (whole.length <= max) return { head: '', end: whole };
  const cut = cutFrom(whole, whole.length - max);
  return { head: whole.slice(0, cut).trimEnd(), end: whole.slice(cut).trimStart() };
}

/** The last good place from 1 to `max`. */
function cutUpTo(text: string, max: number): number {
  const starts = letterStarts(text, 1, max);
  const allowed = new Set(starts.filter((at) => at >= max / 2));
  for (const place of PLACES) {
    const cut = placesIn(text.slice(0, max + 1), place).findLast((at) => allowed.has(at));
    if (cut !== undefined) return cut;
  }
  // One letter longer than a piece (marks piled up as a prank) is cut, but not between two surrogates.
  return starts.at(-1) ?? (isInsideSurrogates(text, max) && max > 1 ? max - 1 : max);
}

/** The first good place from `min` on. */
function cutFrom(text: string, min: number): number {
  const starts = letterStarts(text, min, text.length - 1);
  const allowed = new Set(starts);
  for (const place of PLACES) {
    const cut = placesIn(text, place).find((at) => allowed.has(at));
    if (cut !== undefined) return cut;
  }
  return starts[0] ?? (isInsideSurrogates(text, min) ? min + 1 : min);
}

function placesIn(text: string, { pattern, after }: (typeof PLACES)[number]): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + after);
}

/** Where a letter begins, from `from` to `to`. */
function letterStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (const { index } of GRAPHEMES.segment(text)) {
    if (index > to) break;
    if (index >= from) starts.push(index);
  }
  return starts;
}

function isInsideSurrogates(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
