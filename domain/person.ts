// People: citizens and officers as the assistant knows them.
import type { Moment } from './clock.ts';
import type { CommuneId, OfficerId, PersonId, PostCode } from './ids.ts';

/** Interface languages that have words. Minority languages live as recordings, not here. */
export const LANGUAGES = ['vi', 'vi-easy', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a person wants to be spoken to: reading, listening, or both. */
export const MODES = ['text', 'voice', 'both'] as const;
export type Mode = (typeof MODES)[number];

/** Vietnamese word of address chosen once by the person (courtesy-and-letters §3); `null` means "ông/bà". */
export type AddressTerm = string | null;

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
