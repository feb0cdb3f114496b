// People: citizens and officers as the assistant knows them.
import type { Moment } from './clock.ts';
import type { CommuneId, OfficerId, PersonId, PostCode } from './ids.ts';
import { fold } from './procedures/fold.ts';

/** Interface languages that have words. Minority languages live as recordings, not here. */
export const LANGUAGES = ['vi', 'vi-easy', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a person wants to be spoken to: reading, listening, or both. */
export const MODES = ['text', 'voice', 'both'] as const;
export type Mode = (typeof MODES)[number];

/** Vietnamese word of address chosen once by the person (courtesy-and-letters §3); `null` means "ông/bà". */
export type AddressTerm = string | null;

/** Words of address a person may choose (courtesy-and-letters.md §3), as codes: the word without its marks. */
export const ADDRESS_TERMS = ['cu', 'ong', 'ba', 'bac', 'co', 'chu', 'anh', 'chi', 'em'] as const;
export type AddressChoice = (typeof ADDRESS_TERMS)[number];

/** Words that may stand around a word of address: "cứ gọi tôi là bác", "bác ạ". */
const AROUND = new Set(['goi', 'toi', 'la', 'minh', 'thoi', 'nhe', 'a', 'da', 'xin']);

/** The word of address that somebody types and nothing else; null when they say something else. */
export function addressTermIn(text: string): AddressChoice | null {
  const words = fold(text)
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !AROUND.has(word));
  const [word, ...more] = words[0] === 'cu' && words.length > 1 ? words.slice(1) : words;
  return more.length > 0 ? null : (ADDRESS_TERMS.find((term) => term === word) ?? null);
}

/** A human who writes to the commune. What is not needed is not kept. */
export type Person = {
  readonly id: PersonId;
  readonly commune: CommuneId;
  readonly language: Language;
  readonly mode: Mode;
  readonly addressTerm: AddressTerm;
  readonly name: string | null;
  readonly phone: string | null;
  /** Set when the person has been linked to an officer by an invite. */
  readonly officer: OfficerId | null;
};

/** Someone who holds posts of the commune, linked to a chat or not yet. */
export type Officer = {
  readonly id: OfficerId;
  readonly commune: CommuneId;
  readonly name: string;
  readonly phone: string | null;
  readonly person: PersonId | null;
  readonly posts: readonly PostCode[];
  readonly absences: readonly Absence[];
  /** Absent: `day`. */
  readonly noticeHours?: NoticeHours;
};

/**
 * When an officer wants to hear of what can wait: until late, until six, or only while the office is open. Danger
 * comes at any hour.
 */
export const NOTICE_HOURS = ['day', 'evening', 'office'] as const;
export type NoticeHours = (typeof NOTICE_HOURS)[number];

/** An officer is away from `from` until `to`; the deputy stands in. */
export type Absence = { readonly from: Moment; readonly to: Moment; readonly deputy: OfficerId | null };
