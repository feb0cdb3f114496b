// Options: what may be chosen on one screen, their reserved ids, and how they are paged.
import type { Phrase } from '../locales/phrase.ts';

/** One thing that may be chosen. */
export type Option = { readonly id: string; readonly label: Phrase };

/** Most choices on a screen (voice-design.md V4: four or five, likeliest first; numbers 7, 8, 9 are exits). */
export const CHOICES_MAX = 6;
/** Most choices in plain Vietnamese and by ear (voice-design.md V3). */
export const CHOICES_MAX_EASY = 4;
/** Most items of a list on a page (voice-design.md V2). */
export const PAGE_MAX = 5;

/** The next page. Flows call none of their choices so, nor by any id below. */
export const MORE = '+';
export const DONE = '=';
export const REVIEW_CONFIRM = '=yes';
export const REVIEW_CHANGE = '=change';
export const REVIEW_CANCEL = '=no';

/** The id of a line of a review that may be changed. */
export function reviewRow(index: number): string {
  return `=row${index}`;
}

/** The line of a review that an id names; null when it names none. */
export function rowIndex(id: string): number | null {
  const index = /^=row(\d+)$/.exec(id)?.[1];
  return index === undefined ? null : Number(index);
}

/** Whether a flow may use an id for a choice of its own. */
export function isFree(id: string): boolean {
  return !/^[+=!]/.test(id);
}

/**
 * The options of one page: items, then "more" when there are others, then those on every page. A page past the
 * end shows the last one: the list may have become shorter since it was asked for.
 */
export function paged(
  items: readonly Option[],
  always: readonly Option[],
  page: number,
  easy: boolean,
): readonly Option[] {
  const room = (easy ? CHOICES_MAX_EASY : CHOICES_MAX) - always.length;
  if (items.length <= room) return [...items, ...always];
  const size = Math.max(1, Math.min(PAGE_MAX, room - 1));
  const last = Math.ceil(items.length / size) - 1;
  const from = Math.min(page, last) * size;
  const more: readonly Option[] = page < last ? [{ id: MORE, label: { key: 'list-more' } }] : [];
  return [...items.slice(from, from + size), ...more, ...always];
}
