// Letters the commune writes to its people: what each says, and how far it has come from draft to hand.
import type { Due } from '../calendar.ts';
import type { Day, Moment } from '../clock.ts';
import type { Owner } from '../complaint/complaint.ts';
import type {
  CategoryId,
  CommuneId,
  ComplaintId,
  HamletId,
  LetterId,
  MediaId,
  OfficerId,
  PersonId,
} from '../ids.ts';

/**
 * Kinds of letters (courtesy-and-letters.md §2). `late_dossier` is the official form 04 of Circular 03/2025/TT-VPCP,
 * `apology` the one for a complaint whose promised day will not be kept.
 */
export const LETTER_KINDS = ['apology', 'late_dossier', 'thanks', 'birth', 'marriage', 'condolence'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_STATUSES = ['draft', 'awaiting', 'signed', 'delivered', 'dropped'] as const;
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** What a letter is about; a variant holds what its own skeleton needs (courtesy-and-letters.md §2.1) and no more. */
export type LetterContents =
  | {
      readonly kind: 'apology';
      readonly complaint: ComplaintId;
      readonly code: string;
      readonly category: CategoryId;
      readonly filedAt: Moment;
      readonly standing: 'assigned' | 'accepted' | 'waiting';
      readonly reason: string;
      readonly newDue: Due;
    }
  | {
      readonly kind: 'late_dossier';
      readonly dossier: string;
      readonly matter: string;
      readonly received: Day;
      readonly promised: Day;
      readonly reason: string;
      readonly newDay: Day;
    }
  | {
      readonly kind: 'thanks';
      readonly deed: string;
      /** What it has done for people; the sentence is left out when nobody has said. */
      readonly good: string | null;
      /** The receipt of the matter whose sender is thanked; null: thanked by name. */
      readonly code: string | null;
    }
  | { readonly kind: 'birth'; readonly child: string }
  | { readonly kind: 'marriage'; readonly couple: string }
  /** Nothing of how somebody died, of age or faith; only after the visit (courtesy-and-letters.md §2). */
  | { readonly kind: 'condolence'; readonly deceased: string; readonly visitedOn: Day };

/** To whom a letter goes. `person`: who writes to the commune in chat; null: known by name only. */
export type Addressee = {
  readonly name: string | null;
  readonly hamlet: HamletId | null;
  readonly person: PersonId | null;
};

/** A number in the register: counted for each commune, year and kind, from 1, without gap. */
export type RegisterNumber = { readonly year: number; readonly number: number };

/** The letter as it was signed. `text` and the papers stay as they are, whatever becomes of the words of this house. */
export type Signed = {
  readonly at: Moment;
  readonly by: Owner;
  readonly register: RegisterNumber;
  readonly text: readonly string[];
  /** The sheet (PDF) and the picture; null where the machine could not make one. */
  readonly sheet: MediaId | null;
  readonly picture: MediaId | null;
};

/** How a letter reached its reader: a person brought it, or it went into their chat. */
export const DELIVERIES = ['by_hand', 'chat'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Why a letter is not sent: whom it is for does not want it, or the office thought better of it. */
export const DROP_REASONS = ['declined', 'withdrawn'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export type LetterStanding =
  | { readonly status: 'draft' }
  | { readonly status: 'awaiting'; readonly since: Moment }
  | { readonly status: 'signed'; readonly signed: Signed }
  | {
      readonly status: 'delivered';
      readonly signed: Signed;
      readonly at: Moment;
      readonly how: Delivery;
      readonly by: OfficerId;
    }
  | {
      readonly status: 'dropped';
      /** Kept with its number when it was signed before: the register has no gap. */
      readonly signed: Signed | null;
      readonly at: Moment;
      readonly why: DropReason;
      readonly by: OfficerId;
    };

export type Letter = {
  readonly id: LetterId;
  readonly commune: CommuneId;
  /** Number of events folded; the optimistic lock. */
  readonly version: number;
  readonly contents: LetterContents;
  readonly to: Addressee;
  /** Words of the clerk in place of the prepared middle; null: as prepared. */
  readonly ownWords: string | null;
  readonly draftedBy: OfficerId;
  readonly draftedAt: Moment;
  /** The signer's reason when the letter was given back last; null after it was sent on again. */
  readonly returned: string | null;
  readonly standing: LetterStanding;
};

/** The letter as it was signed; null before. */
export function signedOf({ standing }: Letter): Signed | null {
  switch (standing.status) {
    case 'draft':
    case 'awaiting':
      return null;
    case 'signed':
    case 'delivered':
    case 'dropped':
      return standing.signed;
    default:
      return standing satisfies never;
  }
}

/** Sorrow travels on paper, by a person, never by chat (courtesy-and-letters.md §2). */
export function mayGoByChat({ contents, to }: Letter): boolean {
  return contents.kind !== 'condolence' && to.person !== null;
}
