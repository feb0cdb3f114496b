// Cues: what speaks for a meaning, written down as ideas and wordings that stand together.
import { type Phrasebook, phrasebook } from './phrases.ts';

/** Lines by what they speak for: ideas with their wordings, meanings with their cues or sayings. */
export type CueWords = Readonly<Record<string, readonly string[]>>;

/**
 * A cue is written as parts joined by ` + `; ` - ` before a part rules the cue out where it is found. A part is a
 * wording (see `phrases.ts`) or ideas, each with its `#`, of which any will do (`#birth|#copy|giấy`). A `!` at the end
 * makes the cue weigh more, `!!` much more, a `?` less. A line that begins with `- ` rules out every cue of its meaning.
 */
export type Cue = {
  readonly meaning: string;
  /** As it was written, for whoever tends the words. */
  readonly line: string;
  readonly parts: readonly Part[];
  readonly without: readonly Part[];
  readonly weight: number;
};
/** Any of these will do. */
export type Part = readonly string[];

/** Everything that cues need: the wordings to look for, and the cues by what may be found of their first part. */
export type Cues = { readonly book: Phrasebook; readonly byPart: ReadonlyMap<string, readonly Cue[]> };

const FIRST_PART = 3;
/** Each further thing that was said tells more: "sai" beside "khai sinh" means a correction, not a birth. */
const FURTHER_PART = 2.5;
/** What the mark at the end of a line adds. */
const MARKS: Readonly<Record<string, number>> = { ' !!': 4.5, ' !': 2.2, ' ?': -1.5 };

/** Reads ideas (name → wordings) and cues (meaning → cues). A cue that names an unknown idea is a mistake in the data. */
export function readCues(ideas: CueWords, words: CueWords): Cues {
  const cues = Object.entries(words).flatMap(([meaning, lines]) => cuesOf(meaning, lines));
  const parts = new Set(cues.flatMap(({ parts, without }) => [...parts, ...without].flat()));
  const unknown = [...parts].find((part) => part.startsWith('#') && ideas[part.slice(1)] === undefined);
  if (unknown !== undefined) throw new RangeError(`no such idea: ${unknown}`);
  const entries = [...parts].map((part) => [part, ideas[part.slice(1)] ?? [part]] as const);
  return { book: phrasebook(entries), byPart: byFirstPart(cues) };
}

function byFirstPart(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const byPart = new Map<string, Cue[]>();
  for (const cue of cues) {
    for (const one of cue.parts[0] ?? []) {
      const there = byPart.get(one);
      if (there) there.push(cue);
      else byPart.set(one, [cue]);
    }
  }
  return byPart;
}

function cuesOf(meaning: string, lines: readonly string[]): readonly Cue[] {
  const isGeneral = (line: string): boolean => line.startsWith('- ');
  const general = lines.filter(isGeneral).join(' ');
  return lines.filter((line) => !isGeneral(line)).map((line) => readCue(meaning, line, general));
}

function readCue(meaning: string, line: string, general: string): Cue {
  const mark = / (!!|!|\?)$/.exec(line)?.[0] ?? '';
  const texts = `${line.slice(0, line.length - mark.length)} ${general}`.trim().split(/ (?=[+-] )/);
  const isAgainst = (text: string): boolean => text.startsWith('- ');
  const parts = texts.filter((text) => !isAgainst(text)).map(readPart);
  const without = texts.filter(isAgainst).map(readPart);
  return {
    meaning,
    line,
    parts,
    without,
    weight: FIRST_PART + FURTHER_PART * (parts.length - 1) + (MARKS[mark] ?? 0),
  };
}

/** With an idea in it, `|` parts alternatives, ideas or wordings; without, the whole is one wording. */
function readPart(text: string): Part {
  const words = text.replace(/^[+-] /, '');
  return words.includes('#') ? words.split('|') : [words];
}
