// Lists: many values as one parameter, written as the server reads them; the driver would take every element apart.
import type { Moment } from '../domain/clock.ts';

/** A `uuid[]`, or a `text[]` of words that need no quotes. */
export function wordList(words: readonly (string | null)[]): string {
  return listOf(words, (word) => word);
}

/** A `timestamptz[]`. */
export function momentList(moments: readonly (Moment | null)[]): string {
  return listOf(moments, (moment) => new Date(moment).toISOString());
}

/** A `bytea[]`. */
export function byteList(list: readonly (Buffer | null)[]): string {
  return listOf(list, (bytes) => `"\\\\x${bytes.toString('hex')}"`);
}

/** A `text[]` of any text. */
export function textList(texts: readonly (string | null)[]): string {
  return listOf(texts, (text) => `"${text.replace(/["\\]/g, '\\$&')}"`);
}

function listOf<T>(values: readonly (T | null)[], written: (value: T) => string): string {
  return `{${values.map((value) => (value === null ? 'NULL' : written(value))).join(',')}}`;
}
