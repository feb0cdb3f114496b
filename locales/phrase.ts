// Phrases: codes and values that travel in place of sentences, until `render` puts the words.
import type { Day, Moment } from '../domain/clock.ts';
import type { Words } from './keys.ts';

/** Name of a message in `vi.ftl`. */
export type TextKey = keyof Words;

/** Names of the variables of a message. */
export type VarNames<K extends TextKey> = Words[K];

/** A value that `render` knows how to say in each language. */
export type Var =
  | string
  | number
  /** "thứ Hai, ngày 30 tháng 11"; with `year` when it is not the year of `now`. */
  | { readonly kind: 'day'; readonly day: Day; readonly projected?: boolean }
  /** "16 giờ 30, thứ Hai, ngày 23 tháng 11". */
  | { readonly kind: 'moment'; readonly at: Moment }
  /** A time of the day, `HH:MM`: "7 giờ 30". */
  | { readonly kind: 'clock'; readonly time: string }
  /** A receipt, shown 3-3-4. */
  | { readonly kind: 'code'; readonly code: string }
  /** Vietnamese dong, in figures and in words. */
  | { readonly kind: 'money'; readonly dong: number }
  /** Working time left or passed, in minutes. */
  | { readonly kind: 'working_time'; readonly minutes: number }
  /** A length of working time, in minutes. */
  | { readonly kind: 'working_span'; readonly minutes: number }
  | Phrase
  /** Lines, one under the other. */
  | readonly Phrase[];

/** Messages without variables: labels, words of codes. */
export type PlainKey = { [K in TextKey]: [VarNames<K>] extends [never] ? K : never }[TextKey];

/** Messages with variables. */
export type VaryingKey = Exclude<TextKey, PlainKey>;

/**
 * Words to be: a message with all of its variables, or words that came from data or from a person. All messages
 * without variables are one member: the compiler gives a union up at a thousand of them (TS2590).
 */
export type Phrase =
  | { readonly key: PlainKey; readonly vars?: undefined }
  | {
      readonly [K in VaryingKey]: { readonly key: K; readonly vars: { readonly [V in VarNames<K>]: Var } };
    }[VaryingKey]
  | { readonly verbatim: string };

/** The words of a message without variables. */
export function plain(key: PlainKey): Phrase {
  return { key };
}

/** Phrases as one, each on its own line. */
export function lines(each: readonly Phrase[]): Phrase {
  return { key: 'lines', vars: { lines: each } };
}

/** Phrases as one, by a message that joins two; the words for nothing when there are none. */
export function folded(all: readonly Phrase[], join: (first: Phrase, then: Phrase) => Phrase): Phrase {
  return all.length === 0 ? plain('not-given') : all.reduceRight((then, first) => join(first, then));
}

/** Phrases as one, within a sentence. */
export function joined(all: readonly Phrase[]): Phrase {
  return folded(all, (first, then) => ({ key: 'joined', vars: { first, then } }));
}

/** Text of the data inside a sentence of ours: its own full stop would double. */
export function asClause(text: string): string {
  return text.trim().replace(/\.$/, '');
}
